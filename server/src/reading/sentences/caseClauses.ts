import { Gap } from '../../language/words';
import {
  BEGINS_CASE_CLAUSE,
  CONCLUDING,
  GIVEN_TO,
  LEADING,
  OPENS_CONDITION,
} from '../../vocabulary/people/speakers';
import type { Passage, Sentence } from './passage';
import { clauseIsOfCase } from './sentenceKinds';

/** Words from `from` to `to` (exclusive). */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * The clauses of a sentence that recites in which it speaks of the case: "Hearing aids are recommended for hearing loss, but an
 * audiogram has not been provided". The whole of a sentence that speaks of the case; none of a quotation. Linear.
 */
export function caseClausesOf(
  { words }: Passage,
  { firstWord, endWord, kind }: Sentence,
): readonly Stretch[] {
  if (kind === 'case') return [{ from: firstWord, to: endWord }];
  if (kind === 'quotation') return [];
  const found: Stretch[] = [];
  const isLed = LEADING.has(words[firstWord]?.lower ?? '');
  let from = firstWord;
  for (let i = firstWord + 1; i <= endWord; i++) {
    if (i < endWord && !beginsClause(words, i, isLed && from === firstWord)) continue;
    const isWhole = from === firstWord && i === endWord;
    if (!isWhole && !isCondition(words, from) && clauseIsOfCase(words, from, i)) found.push({ from, to: i });
    from = i;
  }
  return found;
}

/** "Where exercises have not helped", "and after it has been excluded": what guidelines ask for. */
function isCondition(words: Passage['words'], from: number): boolean {
  return [0, 1].some((on) => OPENS_CONDITION.has(words[from + on]?.lower ?? '')) || concludes(words, from);
}

/** @param isLed the sentence opens with "given …", "with …", which ends at its comma */
function beginsClause(words: Passage['words'], at: number, isLed: boolean): boolean {
  const { gap, lower } = words[at]!;
  const next = words[at + 1]?.lower ?? '';
  if ((gap & Gap.semicolon) !== 0 || lower === 'because') return true;
  if ((gap & Gap.comma) !== 0 && (isLed || BEGINS_CASE_CLAUSE.has(lower))) return true;
  // "Is indicated given the positive test"; not "was given".
  if (lower === 'given') return !GIVEN_TO.has(words[at - 1]?.lower ?? '') && next !== 'to';
  // "Films have not been taken and should be done first", "shows no stenosis and so surgery would not help".
  return concludes(words, at);
}

/** "And should be done first": what follows from the clause before. */
function concludes(words: Passage['words'], at: number): boolean {
  const { lower } = words[at]!;
  return (lower === 'and' || lower === 'so') && CONCLUDING.has(words[at + 1]?.lower ?? '');
}
