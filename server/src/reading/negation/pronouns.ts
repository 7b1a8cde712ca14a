import { Gap } from '../../language/words';
import {
  AFTER_NONE_OF,
  AFTER_OBJECT,
  BEFORE_OBJECT,
  BEFORE_PRONOUN_VERB,
  FOUND_BY_EXAMINER,
  GIVEN_OR_DONE,
  OPENS_PRONOUN_CLAUSE,
  PRONOUN_OBJECTS,
  PRONOUN_SUBJECTS,
} from '../../vocabulary/negation/pronounWords';
import type { Passage } from '../sentences/passage';
import type { Operator, OperatorRow } from './operators/operator';

/** Rows that deny that a thing was done, had or seen, whatever it is called. */
const ROWS: ReadonlySet<OperatorRow> = new Set([
  'is not <done>',
  'has not <had>',
  'is outstanding',
  'is <lacking>',
  'no <noun>',
]);

/** So many words behind an operator its pronoun stands. */
const REACH = 3;

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;

/**
 * The word of the pronoun that an operator denies: "she has not been given one", "none was carried out", "it was never tried".
 *
 * @param end the word behind the sentence
 */
export function pronounDenied(
  { words }: Passage,
  operator: Operator,
  from: number,
  end: number,
): number | undefined {
  if (!ROWS.has(operator.row) || operator.failing || operator.means === 'unclear') return undefined;
  if (!tellsOfDoing(words, operator)) return undefined;
  if (words[operator.first]!.lower === 'none') return operator.first;
  if (operator.reach === 'before') {
    let at = operator.first - 1;
    while (BEFORE_PRONOUN_VERB.has(words[at]?.lower ?? '')) at--;
    return PRONOUN_SUBJECTS.has(words[at]?.lower ?? '') && isAtHead(words[at]!, words[at - 1]?.lower)
      ? at
      : undefined;
  }
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const { lower } = words[i]!;
    if (PRONOUN_OBJECTS.has(lower)) {
      const next = i + 1 < end ? words[i + 1]! : undefined;
      return next === undefined || next.gap & CLOSING || AFTER_OBJECT.has(next.lower) ? i : undefined;
    }
    if (!BEFORE_OBJECT.has(lower)) return undefined;
  }
  return undefined;
}

/** Whether the verb of an operator is one of care, or of finding: "cannot do it alone", "it is not evident" are not. */
function tellsOfDoing(words: Passage['words'], { first, last }: Operator): boolean {
  // "None of these risk factors is documented": of findings that were named.
  if (pronounReason({ words } as Passage, first) === 'pronoun of all') return true;
  for (let i = first; i <= Math.min(words.length - 1, last + 2); i++)
    if (GIVEN_OR_DONE.has(words[i]!.lower) || FOUND_BY_EXAMINER.has(words[i]!.lower)) return true;
  return false;
}

/** A subject stands at the head of its clause. */
function isAtHead({ gap }: Passage['words'][number], before: string | undefined): boolean {
  return before === undefined || (gap & CLOSING) !== 0 || OPENS_PRONOUN_CLAUSE.has(before);
}

/** Why a statement is one by a pronoun: of one thing, or of all that were named ("none of these risk factors"). */
export function pronounReason({ words }: Passage, at: number): 'pronoun' | 'pronoun of all' {
  const isOfAll =
    words[at]!.lower === 'none' &&
    words[at + 1]?.lower === 'of' &&
    AFTER_NONE_OF.has(words[at + 2]?.lower ?? '');
  return isOfAll ? 'pronoun of all' : 'pronoun';
}
