import { type StrayQuote, strayQuotes } from '../language/strayQuotes';
import type { Prose, Rationale } from '../letter/model';

const known = new WeakMap<Prose | Rationale, readonly StrayQuote[]>();

/** The quotation marks of a prose without their partners, in flat positions; computed once. `text` is the file's own. */
export function strayQuotesOf(prose: Prose | Rationale, text: string): readonly StrayQuote[] {
  let stray = known.get(prose);
  if (stray === undefined) {
    stray = strayQuotes(prose.flat, text);
    known.set(prose, stray);
  }
  return stray;
}
