/** A word of a text, lower case, with its place (UTF-16 offsets into that text). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{N}]+/gu;

/**
 * The words of a text: runs of letters and digits, lower case, `&` read as "and". "10/325mg" is "10" and
 * "325mg"; "TENS/EMG" is two words; "patient's" is "patient" and "s".
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (const match of text.matchAll(wordPattern)) {
    words.push({ text: match[0].toLowerCase(), start: match.index, end: match.index + match[0].length });
  }
  return words;
}

/** Letters and digits only, lower case, `&` as "and": what is left of a name when kerning and punctuation are gone. */
export function squeeze(text: string): string {
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
  const words = wordsOf(text.replaceAll('&', ' and '))
    .map((word) => word.text)
    .filter((word) => !smallWords.has(word))
    .map((word) =>
      word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word,
    );
  return [...new Set(words)].sort().join(' ');
}
