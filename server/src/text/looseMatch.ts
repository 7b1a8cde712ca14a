import { isBlank } from './whiteSpace';

/**
 * Matches a fixed phrase of the form whatever extraction did to its spacing: blanks inside words (kerning),
 * wrapped lines, page breaks and capitals make no difference.
 *
 * @param phrase the phrase in lower case without any white space ("claimsadministratorguideline")
 * @returns the offset after the phrase's last character, or -1
 */
export function matchLoosely(text: string, from: number, to: number, phrase: string): number {
  let i = from;
  let k = 0;
  while (i < to) {
    let code = text.charCodeAt(i);
    if (code >= 65 && code <= 90) code += 32;
    else if (code === 0x2019) code = 39;
    if (code === phrase.charCodeAt(k)) {
      k++;
      i++;
      if (k === phrase.length) return i;
    } else if (isBlank(code)) {
      i++;
    } else {
      return -1;
    }
  }
  return -1;
}

/**
 * Matches a phrase backwards from `to`, blanks and wrapped lines in it making no difference.
 *
 * @param phrase without white space, in the case in which it must stand
 * @returns the offset of its first character, or -1
 */
export function matchBackLoosely(text: string, to: number, floor: number, phrase: string): number {
  let i = to;
  for (let k = phrase.length - 1; k >= 0; k--) {
    while (i > floor && isBlank(text.charCodeAt(i - 1))) i--;
    if (i <= floor || text.charCodeAt(i - 1) !== phrase.charCodeAt(k)) return -1;
    i--;
  }
  return i;
}

/** A phrase as {@link matchLoosely} takes it: lower case, no white space. */
export function looseKey(phrase: string): string {
  return phrase.replace(/[\s\u00ad\u200b-\u200d\u2060]+/g, '').toLowerCase();
}
