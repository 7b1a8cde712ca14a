import { flatten } from '../text/flatText';
import { hashOf } from '../text/wordsHash';
import type { RuleFinding } from './check';

/**
 * A short name for a finding by which it is known again: of its rule and its own words, white space folded, and
 * of nothing else of the letter, so that edits elsewhere leave it as it is. It cannot be read back.
 *
 * @returns 12 characters, `0-9` and `a-z`
 */
export function fingerprintOf(finding: Pick<RuleFinding, 'ruleId' | 'span'>, text: string): string {
  const words = flatten(text, finding.span.start, finding.span.end).text;
  return hashOf(`${finding.ruleId}\n${words}`);
}
