import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { type DayBefore, daysBeforeVisits } from '../../reading/chronology/dayBefore';
import { dayText, isWhole, type KnownDate, knownDates, mayBeSame } from '../../reading/chronology/knownDates';
import { datedPartsOf } from '../../reading/chronology/toldDates';
import type { LetterDate } from '../../reading/dates/dateRoles';
import { isSurelyInjurys } from '../../reading/dates/dateSetting';
import { otherInjury } from '../../reading/dates/otherInjury';
import type { Passage } from '../../reading/sentences/passage';
import type { Finding } from '../rule';

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
        if (!isSurelyInjurys(passage, date) && isToldBefore(passage, date, letter)) continue;
        if (isSurelyInjurys(passage, date) || (!agrees && date.roleDistance <= 1))
          found.push(differs(date, injury));
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
