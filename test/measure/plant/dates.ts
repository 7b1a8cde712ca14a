/** Days as letters write them. */

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const day = 24 * 60 * 60 * 1000;

/** The first date written in a text, if there is one. */
export function dateOf(text: string): Date | undefined {
  return datesIn(text)[0]?.date;
}

export interface WrittenDate {
  readonly start: number;
  readonly end: number;
  readonly date: Date;
  /** Writes another day in the same style. */
  readonly write: (other: Date) => string;
}

/** Every whole date of a text: 12/06/2016, 12-6-16, December 6, 2016. */
export function datesIn(text: string): readonly WrittenDate[] {
  const numeric = [...text.matchAll(/(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(\d{4}|\d{2})(?![\d/-])/g)].map(
    (m) => ({
      start: m.index,
      end: m.index + m[0].length,
      date: new Date(Date.UTC(fullYear(m[4]!), Number(m[1]) - 1, Number(m[3]))),
      valid: Number(m[1]) >= 1 && Number(m[1]) <= 12 && Number(m[3]) >= 1 && Number(m[3]) <= 31,
      write: (other: Date) =>
        numericDate(other, m[2]!, m[4]!.length === 4, m[1]!.length === 2 && m[1]! < '10'),
    }),
  );
  const named = [
    ...text.matchAll(new RegExp(`\\b(${months.join('|')}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})\\b`, 'g')),
  ].map((m) => ({
    start: m.index,
    end: m.index + m[0].length,
    date: new Date(Date.UTC(Number(m[3]), months.indexOf(m[1]!), Number(m[2]))),
    valid: true,
    write: namedDate,
  }));
  return [...numeric, ...named]
    .filter(({ valid }) => valid)
    .sort((a, b) => a.start - b.start)
    .map(({ valid: _, ...rest }) => rest);
}

/** A day some days later (or earlier). */
export function daysFrom(date: Date, days: number): Date {
  return new Date(date.getTime() + days * day);
}

/** Whole days from one to the other. */
export function daysBetween(from: Date, to: Date): number {
  return Math.round((to.getTime() - from.getTime()) / day);
}

export function numericDate(date: Date, separator = '/', fourDigits = true, padded = true): string {
  const two = (n: number) => (padded ? String(n).padStart(2, '0') : String(n));
  const year = String(date.getUTCFullYear());
  return [two(date.getUTCMonth() + 1), two(date.getUTCDate()), fourDigits ? year : year.slice(2)].join(
    separator,
  );
}

export function namedDate(date: Date): string {
  return `${months[date.getUTCMonth()]} ${date.getUTCDate()}, ${date.getUTCFullYear()}`;
}

/** The styles in which letters write a day. */
export const dateStyles: readonly ((date: Date) => string)[] = [
  (date) => numericDate(date),
  (date) => numericDate(date, '-', true, true),
  (date) => numericDate(date, '/', false, false),
  (date) => numericDate(date, '-', false, false),
  namedDate,
];

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year + (year < 50 ? 2000 : 1900);
}
