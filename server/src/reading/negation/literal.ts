import { Gap, type Word } from '../../language/words';
import { AFTER_LITERAL, VAGUE } from '../../vocabulary/negation/literalWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';
import type { Operator } from './operators/operator';

/** What is denied in words that no table holds; words by their index in the passage. */
export interface Literal {
  /** From the operator to the words, both included. */
  readonly from: number;
  readonly to: number;
  /** The words that name the thing, both included. */
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  /** That it is on record is denied, not the thing itself. */
  readonly undocumented: boolean;
}

/** Words of a thing that no table names. */
const MOST_WORDS = 4;
const LEAST_WORDS = 2;
/** Rows whose denial is of a predicate, not of a thing. */
const PREDICATES = new Set(['is not <predicate>', 'did not <help>', 'not <it>', 'instead of']);

/**
 * The thing that an operator denies in words that no table holds ("a wobble board has not been tried").
 *
 * @param from the first word of its scope
 * @param to the word behind the scope
 * @param isTaken whether a word stands inside a target
 */
export function literalIn(
  { words }: Passage,
  sentence: Sentence,
  operator: Operator,
  from: number,
  to: number,
  isTaken: (word: number) => boolean,
): Literal | undefined {
  if (PREDICATES.has(operator.row) || operator.failing) return undefined;
  let first = from;
  let undocumented = operator.means !== 'absent';
  while (first < to && isIdle(words[first]!)) {
    if ((classesOf(words[first]!.lower) & classBit('recordNoun')) !== 0) undocumented = true;
    first++;
  }
  let last = first - 1;
  while (last + 1 < to && isOwn(words[last + 1]!, last + 1 === first) && !isTaken(last + 1)) last++;
  const count = last - first + 1;
  if (count < LEAST_WORDS || count > MOST_WORDS) return undefined;
  // What goes on narrows it; only the end of the clause or a verb may follow.
  const next = words[last + 1];
  if (operator.reach === 'after' && next !== undefined && last + 1 < sentence.endWord && !ends(next))
    return undefined;
  if (operator.reach === 'before' && last + 1 < to && !isIdle(words[last + 1]!)) return undefined;
  return {
    from: Math.min(operator.first, first),
    to: Math.max(operator.last, last),
    first,
    last,
    sentence: sentence.index,
    undocumented,
  };
}

function ends({ gap, lower }: Word): boolean {
  if (gap & (Gap.comma | Gap.semicolon | Gap.stop)) return true;
  const bits = classesOf(lower);
  return (
    (bits & (classBit('copula') | classBit('auxiliary') | classBit('turn'))) !== 0 || AFTER_LITERAL.has(lower)
  );
}

function isIdle({ lower }: Word): boolean {
  const bits = classesOf(lower);
  return (
    (bits &
      (classBit('plainAdjective') | classBit('recordNoun') | classBit('auxiliary') | classBit('copula'))) !==
      0 || lower === 'of'
  );
}

function isOwn({ lower, gap }: Word, isFirst: boolean): boolean {
  return (
    classesOf(lower) === 0 &&
    lower.length > 2 &&
    !/\d/.test(lower) &&
    !VAGUE.has(lower) &&
    (isFirst || (gap & ~(Gap.blank | Gap.hyphen)) === 0)
  );
}
