/**
 * The words of English letters are few and come again and again: each is lowered once and kept, so that reading a
 * word makes no new string. A fixed number of places; a word that falls on another's place takes it.
 */
const PLACES = 1 << 14;
const kept: (string | undefined)[] = new Array<string | undefined>(PLACES).fill(undefined);

/** ASCII codes to those of their small letters. */
const LOWERED = Uint8Array.from({ length: 128 }, (_, code) => (code >= 65 && code <= 90 ? code + 32 : code));

/**
 * `text.slice(from, to)` in lower case. Equal words are mostly the same string.
 *
 * @param from @param to UTF-16 offsets into `text`
 */
export function lowerCased(text: string, from: number, to: number): string {
  let hash = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7f) return text.slice(from, to).toLowerCase();
    hash = (Math.imul(hash, 31) + LOWERED[code]!) | 0;
  }
  // The low bits of a short word say little of its first letters.
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const known = kept[place];
  if (known !== undefined && isLowered(known, text, from, to)) return known;
  const word = text.slice(from, to).toLowerCase();
  kept[place] = word;
  return word;
}

function isLowered(word: string, text: string, from: number, to: number): boolean {
  const { length } = word;
  if (length !== to - from) return false;
  for (let i = 0; i < length; i++) {
    if (word.charCodeAt(i) !== LOWERED[text.charCodeAt(from + i)]) return false;
  }
  return true;
}
