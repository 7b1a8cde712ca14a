import { type StrayQuote, strayQuotes } from '../../language/strayQuotes';
import type { Prose, Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';

/** The quotation marks of a prose without their partners, in flat positions; computed once. */
export const strayQuotesOf = remembered((prose: Prose | Rationale): readonly StrayQuote[] =>
  strayQuotes(prose.flat, (at) => prose.textOf({ start: at, end: at + 1 })),
);
