import { Gap } from '../../language/words';
import { BEGINS_CASE_CLAUSE, OPENS_CONDITION } from '../../vocabulary/people/speakers';
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
  let from = firstWord;
  for (let i = firstWord + 1; i <= endWord; i++) {
    if (i < endWord && !beginsClause(words[i]!.gap, words[i]!.lower)) continue;
    const isWhole = from === firstWord && i === endWord;
    if (!isWhole && !isCondition(words, from) && clauseIsOfCase(words, from, i)) found.push({ from, to: i });
    from = i;
  }
  return found;
}

/** "Where exercises have not helped", "and after it has been excluded": what guidelines ask for. */
function isCondition(words: Passage['words'], from: number): boolean {
  return [0, 1].some((on) => OPENS_CONDITION.has(words[from + on]?.lower ?? ''));
}

function beginsClause(gap: number, lower: string): boolean {
  return (
    // "Has been dispensed monthly since March, exceeding the weeks recommended".
    ((gap & Gap.comma) !== 0 && (BEGINS_CASE_CLAUSE.has(lower) || lower === 'exceeding')) ||
    (gap & Gap.semicolon) !== 0 ||
    lower === 'because'
  );
}
