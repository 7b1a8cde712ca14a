import { flatten } from '../text/flatText';
import type { RuleFinding } from './check';

/**
 * A short name for a finding by which it is known again: of its rule and its own words, white space folded, and
 * of nothing else of the letter, so that edits elsewhere leave it as it is. It cannot be read back.
 *
 * @returns 12 characters, `0-9` and `a-z`
 */
export function fingerprintOf(finding: Pick<RuleFinding, 'ruleId' | 'span'>, text: string): string {
  const words = flatten(text, finding.span.start, finding.span.end).text;
  return hash(`${finding.ruleId}\n${words}`).toString(36).padStart(12, '0');
}

/** cyrb53: 53 bits, well spread, no secret. A fingerprint names a finding; it protects nothing. */
function hash(words: string): number {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < words.length; i++) {
    const code = words.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return 4294967296 * (2097151 & b) + (a >>> 0);
}
