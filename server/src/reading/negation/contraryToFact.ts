import { Gap } from '../../language/words';
import { CARE_AND_PAPERS, FINDINGS } from '../../vocabulary/concepts/kinds';
import { CLAIMING_WRONGLY, HAVING_DONE, NOT_SO, WOULD } from '../../vocabulary/negation/doubledWords';
import { HAVING, WRONG } from '../../vocabulary/negation/operatorWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Sentence } from '../sentences/passage';
import type { Named } from '../targets/named';
import type { Target } from '../targets/target';

const DONE = classBit('recordParticiple') | classBit('careParticiple');
const DENYING =
  classBit('denyingAdverb') | classBit('denyingDeterminer') | classBit('lackNoun') | classBit('lackVerb');
/** So many words from a thing its verb stands, and before it what calls a claim wrong. */
const VERB_REACH = 5;
const WRONG_REACH = 14;
/** So many words behind it the verb of what would follow stands. */
const MAIN_REACH = 12;

/**
 * Whether a sentence tells of a thing only as it is not: what would follow if it had been done ("had therapy been tried, there
 * would be a note"), or what another is wrong to claim ("it is not true that he has had an MRI").
 */
export function isContraryToFact(named: Named, target: Target, sentence: Sentence): boolean {
  const { kind } = target.concept;
  if (!CARE_AND_PAPERS.has(kind) && !FINDINGS.has(kind) && kind !== 'function') return false;
  const would = wouldHaveBeen(named, target, sentence);
  if (would !== undefined) return !isDeniedBetween(named, would, target.last);
  const wrong = calledWrong(named, target, sentence);
  // "Wrong to say that therapy was not tried": the claim itself denies.
  return (
    wrong !== undefined && !isDeniedBetween(named, Math.min(wrong, target.first), target.last + VERB_REACH)
  );
}

/** The word with which a clause of what would have been begins: "if … had been", "had … been". */
function wouldHaveBeen(
  named: Named,
  { first, last }: Target,
  { firstWord, endWord }: Sentence,
): number | undefined {
  let begin = first;
  while (begin > firstWord && named.isSameClause(begin - 1, first)) begin--;
  const opens = named.lower(begin);
  if (opens !== 'if' && !(opens === 'had' && begin === firstWord)) return undefined;
  let done = -1;
  for (
    let i = Math.max(begin, first - VERB_REACH);
    i <= last + VERB_REACH && named.isSameClause(i, first);
    i++
  ) {
    if (named.isTaken(i) || WOULD.has(named.lower(i))) continue;
    const isVerb = HAVING_DONE.has(named.lower(i)) || (classesOf(named.lower(i)) & DONE) !== 0;
    if (isVerb && hasHad(named, begin, i)) done = i;
  }
  if (done < 0) return undefined;
  for (let i = Math.max(done, last) + 1; i < endWord && i - last <= MAIN_REACH; i++)
    if (WOULD.has(named.lower(i))) return begin;
  return undefined;
}

/** "Had" in a clause, before its participle. */
function hasHad(named: Named, from: number, verb: number): boolean {
  for (let i = from; i < verb; i++) if (named.lower(i) === 'had') return true;
  return false;
}

/** The word that calls a claim of a thing wrong: "mistaken in thinking that", "it is not the case that", "to say … is wrong". */
function calledWrong(named: Named, target: Target, { firstWord, endWord }: Sentence): number | undefined {
  const { first, last } = target;
  if (!isToldAsHad(named, target)) return undefined;
  let isClaim = false;
  for (let i = first - 1; i >= firstWord && first - i <= WRONG_REACH; i--) {
    const lower = named.lower(i);
    const { gap } = named.passage.words[i + 1]!;
    if (gap & (Gap.semicolon | Gap.stop)) return undefined;
    // "Nothing is wrong with the file, and there is a report of spasm".
    if (isClaim && gap & Gap.comma) return undefined;
    if (lower === 'that' || CLAIMING_WRONGLY.has(lower)) isClaim = true;
    else if (isClaim && (WRONG.has(lower) || isNotSo(named, i))) return i;
  }
  if (!isClaim) return undefined;
  // "To say that he has had therapy is wrong": right behind it.
  for (let i = last + 1; i < Math.min(endWord, last + VERB_REACH); i++)
    if ((WRONG.has(named.lower(i)) && named.lower(i - 1) !== 'not') || isNotSo(named, i)) return i;
  return undefined;
}

/** "Not true", "not the case", "not so". */
function isNotSo(named: Named, at: number): boolean {
  if (!NOT_SO.has(named.lower(at))) return false;
  const before = named.lower(at - 1) === 'the' ? at - 2 : at - 1;
  return (classesOf(named.lower(before)) & classBit('denyingAdverb')) !== 0;
}

/** "Has had an MRI", "there was a trial of", "a walker was supplied": that it is or was there is what is claimed. */
function isToldAsHad(named: Named, { first, last }: Target): boolean {
  for (let i = first - 1; i >= 0 && first - i <= VERB_REACH && named.isSameClause(i, first); i--) {
    if (HAVING.has(named.lower(i)) || HAVING_DONE.has(named.lower(i))) return true;
    if (named.lower(i) === 'there') return true;
  }
  for (let i = last + 1; i - last <= VERB_REACH && named.isSameClause(i, last); i++)
    if ((classesOf(named.lower(i)) & DONE) !== 0) return true;
  return false;
}

function isDeniedBetween(named: Named, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if ((classesOf(named.lower(i)) & DENYING) !== 0) return true;
  return false;
}
