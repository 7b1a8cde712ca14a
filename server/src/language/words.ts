import type { Mendable } from '../text/mendable';

/** What stands between a word and the one before it; several may be set. */
export const Gap = {
  blank: 1,
  comma: 2,
  semicolon: 4,
  colon: 8,
  /** Full stop, question or exclamation mark. */
  stop: 16,
  parenthesis: 32,
  quote: 64,
  hyphen: 128,
  slash: 256,
  /** A dash between blanks: "relief - the request". */
  dash: 512,
  /** "#" right before a number. */
  number: 1024,
} as const;

/** A word of a flat text. Offsets are positions in the flat text. */
export interface Word {
  /** Lower case, a possessive's ending gone ("patient's" is "patient"), a word that kerning split joined. */
  readonly lower: string;
  readonly from: number;
  readonly to: number;
  /** `Gap` bits: the marks between the previous word and this one. */
  readonly gap: number;
}

const OTHER = 0;
const LETTER = 1;
const APOSTROPHE = 2;
const DIGIT = 3;

const KIND = new Uint8Array(128);
for (let code = 65; code <= 90; code++) KIND[code] = KIND[code + 32] = LETTER;
for (let code = 48; code <= 57; code++) KIND[code] = DIGIT;
KIND[39] = APOSTROPHE;

/** What a character is to a word. */
function kindOf(code: number): number {
  if (code < 128) return KIND[code]!;
  // Accented letters; "°", "×" and the like are not letters.
  return code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7 ? LETTER : OTHER;
}

const GAP_OF = new Uint16Array(128);
for (const [code, gap] of Object.entries({
  32: Gap.blank,
  44: Gap.comma,
  59: Gap.semicolon,
  58: Gap.colon,
  46: Gap.stop,
  63: Gap.stop,
  33: Gap.stop,
  40: Gap.parenthesis,
  41: Gap.parenthesis,
  91: Gap.parenthesis,
  93: Gap.parenthesis,
  34: Gap.quote,
  45: Gap.hyphen,
  47: Gap.slash,
  35: Gap.number,
})) {
  GAP_OF[Number(code)] = gap;
}

/** The word from `from` to `to`, lower case, without a possessive's ending. */
function lowerOf(text: string, from: number, to: number): string {
  let end = to;
  const last = text.charCodeAt(end - 1);
  if ((last === 115 || last === 83) && end - 2 > from && text.charCodeAt(end - 2) === 39) end -= 2;
  else if (last === 39) end--;
  return text.slice(from, end).toLowerCase();
}

/**
 * The words of `text`, in order. A word is a run of letters and digits with apostrophes, decimals ("7.5"),
 * thousands ("1,000"), a closing "%" and "+" inside it. "x-ray" and "10/325mg" are two words with a mark
 * between them. Linear.
 *
 * @param mendable long words that extraction may have split by a blank ("neces sary", "radicul-opathy"): such pairs are one word.
 */
export function wordsOf(text: string, mendable?: Mendable): readonly Word[] {
  const words: Word[] = [];
  const length = text.length;
  let gap = 0;
  let i = 0;
  while (i < length) {
    const code = text.charCodeAt(i);
    const kind = kindOf(code);
    if (kind !== LETTER && kind !== DIGIT) {
      if (code === 45 && i > 0 && text.charCodeAt(i - 1) === 32 && text.charCodeAt(i + 1) === 32) {
        gap |= Gap.dash;
      } else {
        gap |= code < 128 ? GAP_OF[code]! : 0;
      }
      i++;
      continue;
    }
    const from = i;
    i++;
    if (kind === LETTER) while (i < length && KIND[text.charCodeAt(i)] === LETTER) i++;
    // Letters after the leading digits: "#1cannot" and "30tablets" lost a blank, "325mg" and "2nd" did not.
    let lettersFrom = -1;
    while (i < length) {
      const c = text.charCodeAt(i);
      const k = kindOf(c);
      if (k === LETTER || k === DIGIT) {
        if (kind === DIGIT) {
          if (k === DIGIT) lettersFrom = -1;
          else if (lettersFrom < 0) lettersFrom = i;
          else if (i - lettersFrom >= 3) {
            i = lettersFrom;
            break;
          }
        }
        i++;
        continue;
      }
      const next = i + 1 < length ? kindOf(text.charCodeAt(i + 1)) : OTHER;
      const before = kindOf(text.charCodeAt(i - 1));
      if (k === APOSTROPHE && next === LETTER) i++;
      else if ((c === 46 || c === 44) && before === DIGIT && next === DIGIT && joinsDigits(text, i, c)) i++;
      else if ((c === 37 || c === 43) && before === DIGIT) {
        i++;
        break;
      } else break;
    }
    const lower = lowerOf(text, from, i);
    const last = words.length - 1;
    if (mendable !== undefined && (gap === Gap.blank || gap === Gap.hyphen) && last >= 0 && kind === LETTER) {
      const before = words[last]!;
      const length = before.lower.length + lower.length;
      const joined = length >= 7 && length <= 18 ? mendable.join(before.lower, lower) : undefined;
      if (joined !== undefined) {
        words[last] = { lower: joined, from: before.from, to: i, gap: before.gap };
        gap = 0;
        continue;
      }
    }
    words.push({ lower, from, to: i, gap });
    gap = 0;
  }
  return words;
}

/** "7.5" and "1,000" are one number; "4,5" and "10,325mg" are two. */
function joinsDigits(text: string, at: number, mark: number): boolean {
  if (mark === 46) return true;
  return (
    kindOf(text.charCodeAt(at + 2)) === DIGIT &&
    kindOf(text.charCodeAt(at + 3)) === DIGIT &&
    kindOf(text.charCodeAt(at + 4)) !== DIGIT
  );
}

/** The index of the first word that begins at or after `position`. */
export function wordAt(words: readonly Word[], position: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.from < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
