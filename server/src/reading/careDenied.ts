import { DONE_OR_NOT, OF_ANYONE } from '../vocabulary/caseClauseWords';
import { classBit, classesOf } from '../vocabulary/wordClasses';
import { clausesOf } from './clauses';
import type { OperatorRow } from './operator';
import type { Passage, Sentence } from './passage';
import type { Statement } from './statement';

const CARE: ReadonlySet<string> = new Set(['treatment', 'study', 'medication', 'document']);
/** Rows that deny that care was had. */
const ROWS: ReadonlySet<string> = new Set<OperatorRow>([
  'is not <done>',
  'has not <had>',
  'no <noun>',
  'neither <noun>',
]);
const DENYING = classBit('denyingAdverb') | classBit('denyingDeterminer');

/** Whether a sentence may hold a clause that denies care of this patient: a cheap look before it is read. */
export function mayDenyCare({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  let isDenied = false;
  let isDone = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if ((classesOf(lower) & DENYING) !== 0) isDenied = true;
    if (DONE_OR_NOT.has(lower) || lower === 'record' || lower === 'file') isDone = true;
  }
  return isDenied && isDone;
}

/**
 * Whether a statement of a sentence that recites a guideline is of this patient all the same, by its clause: "hearing aids are
 * recommended for such loss, but no audiogram was provided". Guidelines say in the perfect tense what was shown, and on
 * conditions what was tried; that care was not had they do not say.
 */
export function deniesCareOfCase(passage: Passage, statement: Statement): boolean {
  const { assertion, concept, because, first, from, source } = statement;
  if (assertion !== 'denied' && assertion !== 'undocumented') return false;
  if (source !== 'author' || !CARE.has(concept.kind) || !ROWS.has(because[0] ?? '')) return false;
  const clauses = clausesOf(passage);
  const { words } = passage;
  const clause = clauses[first];
  let begin = Math.min(first, from);
  let end = Math.max(first, statement.to);
  while (clauses[begin - 1] === clause) begin--;
  while (clauses[end + 1] === clause) end++;
  let isDone = false;
  for (let i = begin; i <= end; i++) {
    const { lower } = words[i]!;
    if (OF_ANYONE.has(lower)) return false;
    if (DONE_OR_NOT.has(lower) || ((lower === 'record' || lower === 'file') && words[i - 1]?.lower === 'on'))
      isDone = true;
  }
  return isDone;
}
