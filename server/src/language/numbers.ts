import { Gap, type Word } from './words';

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const VALUES = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, (index + 2) * 10]),
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
  ['hundred', 100],
]);

/** Whether a word is a number written out. */
export function isNumberWord(lower: string): boolean {
  return VALUES.has(lower);
}

/** A number in figures or words. `next` is the index of the word after it. */
export interface NumberRead {
  readonly value: number;
  readonly next: number;
}

/** The number that begins at word `at`: "8", "7.5", "1,000", "eight", "twenty-four", "eight (8)". */
export function numberAt(words: readonly Word[], at: number): NumberRead | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const first = word.lower.charCodeAt(0);
  if (first >= 48 && first <= 57) {
    const value = Number(word.lower.replace(',', ''));
    return Number.isFinite(value) ? { value, next: at + 1 } : undefined;
  }
  let value = VALUES.get(word.lower);
  if (value === undefined) return undefined;
  let next = at + 1;
  const second = words[next];
  if (value >= 20 && value < 100 && second !== undefined && second.gap & (Gap.blank | Gap.hyphen)) {
    const unit = VALUES.get(second.lower);
    if (unit !== undefined && unit >= 1 && unit <= 9) {
      value += unit;
      next++;
    }
  }
  // "eight (8)" is one number.
  const again = words[next];
  if (again !== undefined && again.gap & Gap.parenthesis && Number(again.lower) === value) next++;
  return { value, next };
}
