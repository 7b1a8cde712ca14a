/** A word of a text, lower case, with its place (UTF-16 offsets into that text). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const IS_WORD = new Uint8Array(128);
for (let code = 97; code <= 122; code++) IS_WORD[code] = IS_WORD[code - 32] = 1;
for (let code = 48; code <= 57; code++) IS_WORD[code] = 1;

const beyondAscii = /[\p{L}\p{N}]/u;

/** Where a letter or digit beyond ASCII ends that begins at `at`; `at` itself where none begins there. */
function endOfForeign(text: string, at: number): number {
  const character = String.fromCodePoint(text.codePointAt(at)!);
  return beyondAscii.test(character) ? at + character.length : at;
}

function endOfWord(text: string, from: number): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const next = code < 128 ? i + IS_WORD[code]! : endOfForeign(text, i);
    if (next === i) break;
    i = next;
  }
  return i;
}

// Several indexes are asked about the same text, one after the other.
let lastText = '';
let lastWords: readonly Word[] = [];

/**
 * The words of a text: runs of letters and digits, lower case, `&` read as "and". "10/325mg" is "10" and
 * "325mg"; "TENS/EMG" is two words; "patient's" is "patient" and "s".
 */
export function wordsOf(text: string): readonly Word[] {
  if (text === lastText) return lastWords;
  const words: Word[] = [];
  for (let start = 0; start < text.length; start++) {
    const end = endOfWord(text, start);
    if (end === start) continue;
    words.push({ text: text.slice(start, end).toLowerCase(), start, end });
    start = end;
  }
  lastText = text;
  lastWords = words;
  return words;
}

/** Whether a text is one word without anything beyond ASCII: most names are. */
function isPlainWord(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 128 || IS_WORD[code] === 0) return false;
  }
  return text !== '';
}

/** Letters and digits only, lower case, `&` as "and": what is left of a name when kerning and punctuation are gone. */
export function squeeze(text: string): string {
  if (isPlainWord(text)) return text.toLowerCase();
  return text
    .toLowerCase()
    .replaceAll('&', 'and')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const smallWords = new Set([
  'of',
  'the',
  'for',
  'to',
  'in',
  'on',
  'and',
  'or',
  'a',
  'an',
  'with',
  'use',
  'by',
]);

/**
 * The words of a name in alphabetical order, without small words and plural s: "Criteria for use of opioids"
 * and "Opioids, criteria for use" are the same.
 */
export function bagOf(text: string): string {
  if (isPlainWord(text)) return inBag(text.toLowerCase()) ?? '';
  const words = new Set<string>();
  for (const word of wordsOf(text.replaceAll('&', ' and '))) {
    const kept = inBag(word.text);
    if (kept !== undefined) words.add(kept);
  }
  return [...words].sort().join(' ');
}

/** A word of a bag, without a plural's s; `undefined` where it is a small one. */
function inBag(word: string): string | undefined {
  if (smallWords.has(word)) return undefined;
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
