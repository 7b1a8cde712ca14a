import { findingsOf } from './underlined';

/** What one rule finds in a text: "warning: left ankle", in order, white space folded. */
export function foundWords(text: string, rule: string): readonly string[] {
  return findingsOf(text)
    .filter(({ ruleId }) => ruleId === rule)
    .map(({ span, severity }) => `${severity}: ${text.slice(span.start, span.end).replace(/\s+/g, ' ')}`);
}
