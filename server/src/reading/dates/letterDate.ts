import type { Letter } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { type Passage, passageOf } from '../sentences/passage';
import { datesIn } from './dates';
import { headerDatesOf } from './headerDates';

const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * The day on which a letter was decided, in UTC: the header's decision date, else the newest date that the
 * case summary, the item headers or the rationales mention; `undefined` where there is none that can be.
 */
export function letterDate(letter: Letter): Date | undefined {
  return toDate(dayOf(letter));
}

/** As a number of days, so that the same day again changes nothing. */
const dayOf = remembered((letter: Letter): number => {
  const decided = headerDatesOf(letter).decision?.dayNumber;
  return decided !== undefined && Number.isFinite(decided) ? decided : newestDayOf(letter);
});

function newestDayOf(letter: Letter): number {
  const prose = [
    ...letter.items.map(({ headerProse }) => headerProse),
    letter.summary,
    ...letter.items.map(({ rationale }) => rationale),
  ];
  let newest = NEVER;
  for (const one of prose) if (one !== undefined) newest = Math.max(newest, newestDay(passageOf(one)));
  return newest;
}

const NEVER = Number.NEGATIVE_INFINITY;

/** The day of the newest date that a passage mentions. */
const newestDay = remembered((passage: Passage): number =>
  datesIn(passage.flat, passage.words).reduce((newest, { dayNumber }) => Math.max(newest, dayNumber), NEVER),
);

function toDate(dayNumber: number): Date | undefined {
  return Number.isFinite(dayNumber) ? new Date(dayNumber * MILLISECONDS_PER_DAY) : undefined;
}
