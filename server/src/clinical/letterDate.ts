import type { Letter } from '../letter/model';
import { flatten } from '../text/flatText';
import { datesIn } from './dates';
import { passageOf } from './passage';
import { wordsOf } from './words';

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
  const value = letter.headerBlock?.fields.find(({ field }) => field === 'decision date')?.value;
  if (value === undefined) return undefined;
  const flat = flatten(letter.text, value.start, value.end);
  return toDate(datesIn(flat, wordsOf(flat.text))[0]?.dayNumber);
}

function newestDate(letter: Letter): Date | undefined {
  const headers = letter.items.map(({ header }) => {
    const flat = flatten(letter.text, header.start, header.end);
    return { flat, words: wordsOf(flat.text) };
  });
  const prose = [letter.summary, ...letter.items.map(({ rationale }) => rationale)].flatMap((one) =>
    one === undefined ? [] : [passageOf(one)],
  );
  let newest = Number.NEGATIVE_INFINITY;
  for (const { flat, words } of [...headers, ...prose]) {
    for (const { dayNumber } of datesIn(flat, words)) {
      if (dayNumber > newest) newest = dayNumber;
    }
  }
  return toDate(newest);
}

function toDate(dayNumber: number | undefined): Date | undefined {
  return dayNumber !== undefined && Number.isFinite(dayNumber)
    ? new Date(dayNumber * MILLISECONDS_PER_DAY)
    : undefined;
}
