import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import { PERIODS } from '../../vocabulary/time/circumstanceWords';
import {
  CURRENT,
  LAST_OF_VISITS,
  NOW_WORDS,
  POINTED_TIMES,
  TIMES_OF_STATE,
  VISITS,
} from '../../vocabulary/time/clauseTimeWords';
import { clausesOf } from '../sentences/clauses';
import type { Passage } from '../sentences/passage';

/**
 * Whether a clause speaks of one time: it has a length of time ("for two years", "five months without locking"), this day ("no
 * open wound currently"), or a time that is told elsewhere ("on that day", "off it", "in the present episode"). What it says
 * need not hold of the time of which a record tells. Linear in the clause.
 *
 * @param word any word of the clause
 */
export function isOfOneTime(passage: Passage, word: number): boolean {
  const { words } = passage;
  const clauses = clausesOf(passage);
  let i = word;
  while (clauses[i - 1] === clauses[word]) i--;
  for (; clauses[i] === clauses[word]; i++) {
    const { lower } = words[i]!;
    if (PERIODS.has(lower) || NOW_WORDS.has(lower)) return true;
    // "No current complaints"; "the current medications" are those of the record.
    if (CURRENT.has(lower) && (classesOf(words[i - 1]?.lower ?? '') & DENYING) !== 0) return true;
    const isNextOwn = clauses[i + 1] === clauses[word];
    if (isNextOwn && POINTED_TIMES.get(lower)?.has(words[i + 1]!.lower)) return true;
    if (TIMES_OF_STATE.has(lower) && hasPreposition(passage, i)) return true;
  }
  return false;
}

/**
 * Whether a clause is of the last of several visits ("spasm was not found at the last examination"): what an earlier one found is
 * no word against it. Linear in the clause.
 *
 * @param word any word of the clause
 */
export function isOfLastVisit(passage: Passage, word: number): boolean {
  const { words } = passage;
  const clauses = clausesOf(passage);
  let i = word;
  while (clauses[i - 1] === clauses[word]) i--;
  for (; clauses[i + 1] === clauses[word]; i++)
    if (LAST_OF_VISITS.has(words[i]!.lower) && VISITS.has(words[i + 1]!.lower)) return true;
  return false;
}

const DENYING = classBit('denyingDeterminer');

/** So many words before what a state is called its preposition stands. */
const PREPOSITION_REACH = 3;

function hasPreposition({ words }: Passage, at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= PREPOSITION_REACH; i--)
    if (POINTED_TIMES.has(words[i]!.lower)) return true;
  return false;
}
