import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { dayText, type KnownDate, knownDates } from '../../reading/chronology/knownDates';
import { careSince, isGradual, type Length, lengthsIn } from '../../reading/chronology/lengths';
import { toldDatesIn } from '../../reading/chronology/toldDates';
import { headerDatesOf } from '../../reading/dates/headerDates';
import { letterDate } from '../../reading/dates/letterDate';
import { narrativeOf } from '../../reading/narrative';
import type { Passage } from '../../reading/sentences/passage';
import type { Finding, LetterRule } from '../rule';
import { complaintsOtherwise } from './complaintsOtherwise';
import { usedOtherwise } from './usedOtherwise';

const DAY_MS = 86_400_000;

export const durationConflict: LetterRule = {
  id: 'duration-conflict',
  family: 'Case summary',
  scope: 'letter',
  severity: 'warning',
  page: {
    finds:
      'A stated length of treatment, use or symptoms of this injury that is longer than the time since the injury; an age of the injury that is too short; or a length of use or of complaints that is another in the reasons than in the summary',
    why: `How long a treatment has been tried often decides an item: chronic pain begins after three months (8 CCR \
9792.20), opioids are judged by the length of their use. A length that cannot be is a plainly erroneous finding of \
fact (Labor Code 4610.6(h)(5)), mostly copied from another case.`,
    wrong: `Date of Injury: 11/02/2016, Decision Date: 01/20/2017

The injured worker has been treated with opioids for at least six months.`,
    right: `Date of Injury: 11/02/2016, Decision Date: 01/20/2017

The injured worker has been treated with opioids for ten weeks.`,
    ignore: `Where the drug or the complaint is older than the injury and the letter does not say so. Sentences that \
speak of an earlier history, and symptoms of cumulative trauma, are left alone.`,
  },

  check(letter) {
    const found = [
      ...againstInjury(letter),
      ...letter.items.flatMap((item) => [
        ...usedOtherwise(item, letter),
        ...complaintsOtherwise(item, letter),
      ]),
    ];
    // Each length is spoken of once.
    return found.filter(
      ({ span }, index) => found.findIndex((one) => one.span.start === span.start) === index,
    );
  },
};

/** Lengths against the time since the injury. */
function againstInjury(letter: Letter): readonly Finding[] {
  const { injury } = knownDates(letter);
  const end = letterDate(letter);
  if (!injury || !end) return [];
  const lastDay = end.getTime() / DAY_MS;
  const review = headerDatesOf(letter).review?.dayNumber ?? lastDay;
  const gradual = letter.summary !== undefined && isGradual(letter.summary);
  return narrativeOf(letter).flatMap(({ facts: { passage } }) => {
    const noted = daysNoted(passage, injury);
    const lengths = lengthsIn(passage).flatMap((length) => {
      const day = noted.get(length.sentence.index);
      return [
        ...(gradual && length.of !== 'care' ? [] : tooLong(passage, length, injury, day ?? lastDay)),
        ...tooShort(passage, length, injury, day ?? Math.min(review, lastDay)),
      ];
    });
    const began = careSince(passage).filter(({ lastDayNumber }) => lastDayNumber < injury.first - 3);
    return [...lengths, ...began.map((date) => beganBefore(passage, date, injury))];
  });
}

/** "The note of 1/19/2017 reports pain for ten months": by then. The day of each sentence that tells of a visit. */
function daysNoted(passage: Passage, injury: KnownDate): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const { sentence, role, dayNumber, lastDayNumber } of toldDatesIn(passage).whole)
    if (role === 'visit' && dayNumber >= injury.first && !found.has(sentence.index))
      found.set(sentence.index, lastDayNumber);
  return found;
}

function tooLong(passage: Passage, { duration }: Length, injury: KnownDate, day: number): readonly Finding[] {
  const elapsed = day - injury.first;
  if (elapsed < 0 || duration.minDays <= elapsed * 1.15 + 7) return [];
  const told = passage.textOf(duration.first, duration.last);
  return [
    {
      span: duration.span,
      message: l10n.t`"${told}" is longer than the ${inWords(elapsed)} since the injury of ${dayText(injury.first)}. Check the length and the date, or say that it began before.`,
      related: [{ span: injury.span, message: l10n.t`The date of injury in ${injury.source}.` }],
    },
  ];
}

const MONTH = 30;

/** "Two years ago" may be nearly three: what is told in whole units has passed at least. */
function tooShort(passage: Passage, length: Length, injury: KnownDate, day: number): readonly Finding[] {
  const { duration, of, present } = length;
  const elapsed = day - injury.first;
  if (of !== 'injury' || !present || duration.atLeast) return [];
  if (longestMeant(duration.maxDays) >= elapsed * 0.85 - MONTH) return [];
  const told = passage.textOf(duration.first, duration.last);
  return [
    {
      span: duration.span,
      message: l10n.t`This makes the injury "${told}" old; by its date, ${dayText(injury.first)}, it is ${inWords(elapsed)}. Is the length or the date wrong?`,
      related: [{ span: injury.span, message: l10n.t`The date of injury in ${injury.source}.` }],
    },
  ];
}

const YEAR = 365;

function longestMeant(days: number): number {
  return days + (days >= YEAR ? YEAR : days >= MONTH ? MONTH : 7);
}

function inWords(days: number): string {
  const many = (unit: number): number => Math.round(days / unit);
  if (days < 21) return l10n.t`${days} days`;
  if (days < 120) return l10n.t`${many(7)} weeks`;
  return days < 2 * YEAR ? l10n.t`${many(30.4)} months` : l10n.t`${many(YEAR)} years`;
}

function beganBefore(
  passage: Passage,
  { first, last, span }: { readonly first: number; readonly last: number; readonly span: Finding['span'] },
  injury: KnownDate,
): Finding {
  return {
    span,
    message: l10n.t`This care began before the injury of ${dayText(injury.first)} ("${passage.textOf(first, last)}"). Check the date, or say that it was for something else.`,
    related: [{ span: injury.span, message: l10n.t`The date of injury in ${injury.source}.` }],
  };
}
