import type { Letter } from '../letter/model';
import { datesIn } from './dates';
import { headerDatesOf } from './headerDates';
import { type Passage, passageOf } from './passage';

const MILLISECONDS_PER_DAY = 86_400_000;
const known = new WeakMap<Letter, { readonly date: Date | undefined }>();

/**
 * The day on which a letter was decided, in UTC: the header's decision date, else the newest date that the
 * case summary, the item headers or the rationales mention; `undefined` where there is none that can be.
 */
export function letterDate(letter: Letter): Date | undefined {
  let found = known.get(letter);
  if (found === undefined) {
    found = { date: decisionDate(letter) ?? newestDate(letter) };
    known.set(letter, found);
  }
  return found.date;
}

function decisionDate(letter: Letter): Date | undefined {
  return toDate(headerDatesOf(letter).decision?.dayNumber);
}

function newestDate(letter: Letter): Date | undefined {
  const prose = [
    ...letter.items.map(({ headerProse }) => headerProse),
    letter.summary,
    ...letter.items.map(({ rationale }) => rationale),
  ];
  const newest = prose.map((one) => (one === undefined ? NEVER : newestDay(passageOf(one))));
  return toDate(Math.max(NEVER, ...newest));
}

const NEVER = Number.NEGATIVE_INFINITY;
const newestOf = new WeakMap<Passage, number>();

/** The day of the newest date that a passage mentions. */
function newestDay(passage: Passage): number {
  let newest = newestOf.get(passage);
  if (newest === undefined) {
    newest = Math.max(NEVER, ...datesIn(passage.flat, passage.words).map(({ dayNumber }) => dayNumber));
    newestOf.set(passage, newest);
  }
  return newest;
}

function toDate(dayNumber: number | undefined): Date | undefined {
  return dayNumber !== undefined && Number.isFinite(dayNumber)
    ? new Date(dayNumber * MILLISECONDS_PER_DAY)
    : undefined;
}
