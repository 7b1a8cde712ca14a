import type { Literal } from '../../reading/negation/literal';
import { clausesOf } from '../../reading/sentences/clauses';
import type { Passage } from '../../reading/sentences/passage';
import { placesOfWords } from '../../reading/sentences/sameWords';
import { saidOfWords } from '../../reading/statements/ownWords';
import { topicsOf } from '../../reading/targets/topics';
import { CARE_WORDS } from '../../vocabulary/care/careWords';

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
    saidOfWords(record, at, at) !== 'affirmed' ||
    isOnlyWanted(record, at)
  );
}

/** "A semen analysis is planned for next month", "was asked for": not yet there. */
function isOnlyWanted(record: Passage, at: number): boolean {
  const clauses = clausesOf(record);
  const { firstWord, endWord } = record.sentenceOf(at);
  for (let i = firstWord; i < endWord; i++) {
    if (clauses[i] !== clauses[at]) continue;
    const { lower } = record.words[i]!;
    if (CARE_WORDS.planned.has(lower) || CARE_WORDS.requested.has(lower) || CARE_WORDS.refused.has(lower))
      return true;
  }
  return false;
}
