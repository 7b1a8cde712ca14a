import type { LetterDate } from '../../../clinical/dateRoles';
import { factsOf } from '../../../clinical/facts';
import type { Passage } from '../../../clinical/passage';
import type { Letter } from '../../../letter/model';
import type { Finding } from '../../rule';
import { narrativeOf } from '../narrative';
import { dayText, isWhole } from './knownDates';

/** There is one first report of an injury: the rationale's date of it, against the case summary's. */
export function firstReports(letter: Letter): readonly Finding[] {
  const { summary } = factsOf(letter);
  const told = summary ? datesOfFirstReport(summary.passage, summary.dates) : [];
  if (told.length !== 1) return [];
  const [one] = told;
  return narrativeOf(letter)
    .filter(({ item }) => item !== undefined)
    .flatMap(({ facts }) => datesOfFirstReport(facts.passage, facts.dates))
    .filter(({ dayNumber }) => dayNumber !== one!.dayNumber)
    .map(({ span, dayNumber }) => ({
      span,
      message: `The first report of the injury is dated ${dayText(dayNumber)} here and ${dayText(one!.dayNumber)} in the case summary. Check which is right.`,
      related: [{ span: one!.span, message: 'The first report in the case summary.' }],
    }));
}

function datesOfFirstReport({ words }: Passage, dates: readonly LetterDate[]): readonly LetterDate[] {
  return dates.filter((date) => {
    if (date.day === undefined || !isWhole(date) || date.role !== 'visit') return false;
    const from = Math.max(date.sentence.firstWord, date.first - 8);
    const to = Math.min(date.sentence.endWord - 2, date.last + 5);
    for (let i = from; i <= to; i++)
      if (words[i]!.lower === 'first' && words[i + 1]!.lower === 'report') return true;
    return false;
  });
}
