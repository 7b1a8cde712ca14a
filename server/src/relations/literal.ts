import { clausesOf } from '../reading/clauses';
import type { Literal } from '../reading/literal';
import type { Passage } from '../reading/passage';
import { readingOf } from '../reading/read';
import { placesOfWords } from '../reading/sameWords';
import { topicsOf } from '../reading/topics';

/** Where a passage affirms just the words that another denies (`undefined` where it does not), both included. */
export function saidAlike(
  denier: Passage,
  literal: Literal,
  record: Passage,
): { readonly first: number; readonly last: number } | undefined {
  const at = placesOfWords(record, denier, literal.first, literal.last).find(
    (place) => !isDeniedOrWanted(record, place) && (record !== denier || isElsewhere(record, place, literal)),
  );
  return at === undefined ? undefined : { first: at, last: at + literal.last - literal.first };
}

/** A rationale contradicts itself in another sentence only, and not in one that recites a guideline. */
function isElsewhere(passage: Passage, at: number, { sentence }: Literal): boolean {
  const { index, kind } = passage.sentenceOf(at);
  return index !== sentence && kind === 'case';
}

function isDeniedOrWanted(record: Passage, at: number): boolean {
  const { index } = record.sentenceOf(at);
  const topic = topicsOf(record)[index];
  return (
    topic === 'plan' ||
    topic === 'utilization review' ||
    readingOf(record, index).denying.has(clausesOf(record)[at]!)
  );
}
