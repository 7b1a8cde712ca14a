import type { Operator, OperatorRow } from '../negation/operators/operator';
import { clausesOf } from '../sentences/clauses';
import type { Passage } from '../sentences/passage';
import { readingOf } from './read';

/** How words that no table holds are said to stand. */
export type SaidOfWords = 'denied' | 'uncertain' | 'affirmed';

/** Rows whose operator denies something of its subject, which is there: "the report contains no signature", "the plate is not broken". */
const OF_SUBJECT: ReadonlySet<OperatorRow> = new Set([
  'no <noun>',
  'is not <predicate>',
  'not <it>',
  '<lacks>',
]);

function isOfSubject({ first, reach, row }: Operator, last: number): boolean {
  return reach === 'after' && last < first && OF_SUBJECT.has(row);
}

/**
 * How a passage says that a thing stands which no concept names, by its own words alone: denied where an operator's scope holds
 * them, uncertain where their clause denies something and it is not told whether it is they, affirmed elsewhere.
 *
 * @param first the first of the words, by its index in the passage
 * @param last the last of them
 */
export function saidOfWords(passage: Passage, first: number, last: number): SaidOfWords {
  const { literals, denying } = readingOf(passage, passage.sentenceOf(first).index);
  if (literals.some((one) => one.first <= last && one.last >= first)) return 'denied';
  const operators = denying.get(clausesOf(passage)[first]!);
  if (operators === undefined) return 'affirmed';
  return operators.every((one) => isOfSubject(one, last)) ? 'affirmed' : 'uncertain';
}
