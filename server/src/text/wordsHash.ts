import { flatten } from './flatText';
import type { Span } from './span';

/**
 * A short name for some words of a letter, by which it is known whether they are still the same: white space and
 * line ends aside, every character counts. It cannot be read back, and protects nothing.
 *
 * @param stretches of `text`, in order; their words are taken together
 * @returns 12 characters, `0-9` and `a-z`
 */
export function wordsHash(text: string, stretches: readonly Span[]): string {
  const words = stretches.map(({ start, end }) => flatten(text, start, end).text.replaceAll(' ', ''));
  return hashOf(words.join('\n'));
}

/** cyrb53 of a string, as 12 characters: 53 bits, well spread, no secret. */
export function hashOf(words: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36).padStart(12, '0');
}
