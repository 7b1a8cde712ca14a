import * as l10n from '@vscode/l10n';
import type { Letter } from '../../../letter/model';
import type { LetterDate } from '../../../reading/dates/dateRoles';
import { dayText, isWhole } from '../../../reading/dates/knownDates';
import { datedPartsOf, toldDatesIn } from '../../../reading/dates/toldDates';
import { factsOf } from '../../../reading/facts';
import type { Passage } from '../../../reading/passage';
import { remembered } from '../../../text/remembered';
import type { Finding } from '../../rule';

/** There is one first report of an injury: the rationale's date of it, against the case summary's. */
export function firstReports(letter: Letter): readonly Finding[] {
  const { summary } = factsOf(letter);
  const told = summary ? datesOfFirstReport(summary.passage) : [];
  if (told.length !== 1) return [];
  const [one] = told;
  return datedPartsOf(letter)
    .filter(({ isSummary }) => !isSummary)
    .flatMap(({ passage }) => datesOfFirstReport(passage))
    .filter(({ dayNumber }) => dayNumber !== one!.dayNumber)
    .map(({ span, dayNumber }) => ({
      span,
      message: l10n.t`The first report of the injury is dated ${dayText(dayNumber)} here and ${dayText(one!.dayNumber)} in the case summary. Which is right?`,
      related: [{ span: one!.span, message: l10n.t('The first report in the case summary.') }],
    }));
}

const datesOfFirstReport = remembered((passage: Passage): readonly LetterDate[] => {
  const { words } = passage;
  return toldDatesIn(passage).visits.filter((date) => {
    if (!isWhole(date)) return false;
    const from = Math.max(date.sentence.firstWord, date.first - 8);
    const to = Math.min(date.sentence.endWord - 2, date.last + 5);
    for (let i = from; i <= to; i++)
      if (words[i]!.lower === 'first' && words[i + 1]!.lower === 'report') return true;
    return false;
  });
});
