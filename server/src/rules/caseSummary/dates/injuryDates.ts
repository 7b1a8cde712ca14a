import * as l10n from '@vscode/l10n';
import type { Letter } from '../../../letter/model';
import type { LetterDate } from '../../../reading/dates/dateRoles';
import { dayText, isWhole, type KnownDate, knownDates, mayBeSame } from '../../../reading/dates/knownDates';
import { otherInjury } from '../../../reading/dates/otherInjury';
import { datedPartsOf, toldDatesIn } from '../../../reading/dates/toldDates';
import type { Passage } from '../../../reading/passage';
import { hasWordNear } from '../../../reading/sentenceWords';
import { remembered } from '../../../text/remembered';
import { LINKING, ONSET, SURE_INJURY } from '../../../vocabulary/dateWords';
import type { Finding } from '../../rule';

/** Dates that the narrative gives the injury, against the header block's, or against the summary's. */
export function injuryDates(letter: Letter): readonly Finding[] {
  const { injury } = knownDates(letter);
  if (!injury) return [];
  const found: Finding[] = [];
  for (const { passage, told } of datedPartsOf(letter)) {
    const others = told.injuries.filter((date) => isWhole(date) && !mayBeSame(date, injury));
    if (others.length > 0) {
      const agrees = told.injuries.some((date) => isWhole(date) && mayBeSame(date, injury));
      for (const date of others) {
        if (otherInjury(passage, date)) continue;
        if (!isSure(passage, date) && isToldBefore(passage, date, letter)) continue;
        if (isSure(passage, date) || (!agrees && date.roleDistance <= 1)) found.push(differs(date, injury));
      }
    }
    for (const day of daysBeforeVisits(passage)) {
      if (isBeforeInjury(day, injury)) found.push(onsetBefore(passage, day, injury));
    }
  }
  return found;
}

/** Whether the case summary has this day too: an event of its own. */
function isToldBefore(passage: Passage, { dayNumber, lastDayNumber }: LetterDate, letter: Letter): boolean {
  return datedPartsOf(letter).some(
    (part) =>
      part.isSummary &&
      part.passage !== passage &&
      part.told.whole.some((one) => one.dayNumber === dayNumber && one.lastDayNumber === lastDayNumber),
  );
}

function isSure({ words }: Passage, { roleWord, roleDistance, first }: LetterDate): boolean {
  if (roleWord === undefined || !SURE_INJURY.has(words[roleWord]!.lower)) return false;
  if (roleDistance <= 2) return true;
  // "The injury was sustained on", "took place on".
  let at = first - 1;
  while (at > roleWord && LINKING.has(words[at]!.lower)) at--;
  return at <= roleWord + 1 && first - roleWord <= 6;
}

function differs({ span, dayNumber, lastDayNumber }: LetterDate, injury: KnownDate): Finding {
  const day = dayNumber === lastDayNumber ? `${dayText(dayNumber)} ` : l10n.t('otherwise ');
  return {
    span,
    message: l10n.t`The injury is dated ${day}here, and ${dayText(injury.first)} in ${injury.source}. Which is right?`,
    related: [{ span: injury.span, message: l10n.t`The date of injury in ${injury.source}.` }],
  };
}

/** "presented on 12-03 with pain that began the day before", where the injury was on 12-03 too. */
function isBeforeInjury({ visit }: DayBefore, injury: KnownDate): boolean {
  if (injury.first !== injury.last) return false;
  return !(Math.abs(visit.dayNumber - injury.first) > 3) && visit.dayNumber - 1 !== injury.first;
}

function onsetBefore(passage: Passage, { visit, first, last }: DayBefore, injury: KnownDate): Finding {
  return {
    span: passage.spanOf(first, last),
    message: l10n.t`The day before this visit is ${dayText(visit.dayNumber - 1)}; ${injury.source} has the injury on ${dayText(injury.first)}. Which is right?`,
    related: [{ span: injury.span, message: l10n.t`The date of injury in ${injury.source}.` }],
  };
}

/** Words for the day before a visit, on which something began. */
interface DayBefore {
  readonly visit: LetterDate;
  readonly first: number;
  readonly last: number;
}

const daysBeforeVisits = remembered((passage: Passage): readonly DayBefore[] =>
  toldDatesIn(passage).visits.flatMap((visit) => dayBefore(passage, visit) ?? []),
);

function dayBefore(passage: Passage, visit: LetterDate): DayBefore | undefined {
  const { words } = passage;
  const { endWord } = visit.sentence;
  for (let i = visit.last + 1; i < endWord; i++) {
    const length = dayBeforeAt(passage, i);
    if (length === 0 || !hasWordNear(passage, Math.max(visit.last + 1, i - 8), i, ONSET)) continue;
    // "the day prior to the visit" may be another day.
    const after = words[i + length]?.lower ?? '';
    if (i + length < endWord && (after === 'to' || after === 'the')) continue;
    return { visit, first: i, last: i + length - 1 };
  }
  return undefined;
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
