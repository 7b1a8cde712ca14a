import type { LetterDate } from '../../../clinical/dateRoles';
import type { Passage } from '../../../clinical/passage';
import { wordList } from '../../../clinical/vocabulary/wordList';
import type { Letter } from '../../../letter/model';
import type { Finding } from '../../rule';
import { narrativeOf } from '../narrative';
import { hasWordNear } from '../sentenceWords';
import { dayText, isWhole, type KnownDate, knownDates, mayBeSame } from './knownDates';
import { otherInjury } from './otherInjury';

/** Words that leave no doubt that the injury of the claim is meant. */
const SURE = wordList(`
  industrial date doi work occupational injured sustained claim reported injury
`);

/** Dates that the narrative gives the injury, against the header block's, or against the summary's. */
export function injuryDates(letter: Letter): readonly Finding[] {
  const { injury } = knownDates(letter);
  if (!injury) return [];
  return narrativeOf(letter).flatMap(({ facts: { passage, dates } }) => {
    const told = dates.filter((date) => date.role === 'injury' && date.roleDistance <= 5 && isWhole(date));
    const agrees = told.some((date) => mayBeSame(date, injury));
    return [
      ...told
        .filter((date) => !mayBeSame(date, injury) && !otherInjury(passage, date))
        .filter((date) => isSure(passage, date) || (!agrees && date.roleDistance <= 1))
        .map((date) => differs(date, injury)),
      ...dates.flatMap((date) => onsetBefore(passage, date, injury)),
    ];
  });
}

function isSure({ words }: Passage, { roleWord, roleDistance }: LetterDate): boolean {
  return roleDistance <= 2 && roleWord !== undefined && SURE.has(words[roleWord]!.lower);
}

function differs({ span, dayNumber, lastDayNumber }: LetterDate, injury: KnownDate): Finding {
  const day = dayNumber === lastDayNumber ? ` (${dayText(dayNumber)})` : '';
  return {
    span,
    message: `The date of injury here${day} is not that of ${injury.source} (${dayText(injury.first)}). Check which is right.`,
    related: [{ span: injury.span, message: `The date of injury in ${injury.source}.` }],
  };
}

const ONSET = wordList(`
  started began begun occurred happened injured onset developed while when hurt fell
`);

/** "presented on 12-03 with pain that began the day before", where the injury was on 12-03 too. */
function onsetBefore(passage: Passage, date: LetterDate, injury: KnownDate): readonly Finding[] {
  if (date.role !== 'visit' || date.day === undefined || injury.first !== injury.last) return [];
  if (Math.abs(date.dayNumber - injury.first) > 3 || date.dayNumber - 1 === injury.first) return [];
  const { words } = passage;
  const { endWord } = date.sentence;
  for (let i = date.last + 1; i < endWord; i++) {
    const length = dayBeforeAt(passage, i);
    if (length === 0 || !hasWordNear(passage, Math.max(date.last + 1, i - 8), i, ONSET)) continue;
    // "the day prior to the visit" may be another day.
    const after = words[i + length]?.lower ?? '';
    if (i + length < endWord && (after === 'to' || after === 'the')) continue;
    return [
      {
        span: passage.spanOf(i, i + length - 1),
        message: `The day before this visit is ${dayText(date.dayNumber - 1)}; ${injury.source} has the injury on ${dayText(injury.first)}. Check which is right.`,
        related: [{ span: injury.span, message: `The date of injury in ${injury.source}.` }],
      },
    ];
  }
  return [];
}

/** How many words say "the day before", from word `at`; 0 where they do not. */
function dayBeforeAt({ words }: Passage, at: number): number {
  const one = words[at]!.lower;
  const two = words[at + 1]?.lower ?? '';
  const three = words[at + 2]?.lower ?? '';
  if (one === 'yesterday') return 1;
  if (one === 'the' && two === 'day' && (three === 'prior' || three === 'before')) return 3;
  return one === 'the' && (two === 'previous' || two === 'prior') && three === 'day' ? 3 : 0;
}
