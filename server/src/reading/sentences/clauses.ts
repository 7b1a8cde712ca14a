import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import { CONJUNCTIONS } from '../../vocabulary/negation/scopeWords';
import { OF_BODY, OF_MIND, THERAPISTS } from '../../vocabulary/people/practitioners';
import {
  NO_CLAUSE_TURNS,
  NOT_FINITE,
  NOTERS,
  NOTING,
  SUBJECT_BEGINNINGS,
} from '../../vocabulary/sentences/clauseWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage } from './passage';

const TURN = classBit('turn');
const RESUMING = classBit('copula') | classBit('auxiliary');
const FINITE = classBit('copula') | classBit('auxiliary') | classBit('tellingVerb') | classBit('denyingVerb');
// A stop inside a sentence is of an abbreviation: "Dr. Lee".
const HARD = Gap.semicolon | Gap.dash | Gap.colon;
/** How far into what follows a comma a verb makes it a clause of its own. */
const AHEAD = 7;
/** The same, where what follows begins like a subject. */
const SUBJECT_AHEAD = 12;

/** For each word of a passage the number of its clause; sentences never share one. Linear; computed once. */
export const clausesOf = remembered((passage: Passage): Int32Array => {
  const { words, sentences } = passage;
  const clauses = new Int32Array(words.length);
  let clause = 0;
  for (const { firstWord, endWord } of sentences) {
    clause++;
    let hasVerb = false;
    let isInserted = false;
    for (let i = firstWord; i < endWord; i++) {
      // "And so it was not given": one clause begins, not two.
      const isBegun =
        i > firstWord + 1 && CONJUNCTIONS.has(words[i - 1]!.lower) && clauses[i - 1] !== clauses[i - 2];
      const isBack = isInserted && resumes(words[i]!);
      if (i > firstWord && !isBegun && (isBack || beginsClause(words, i, endWord, hasVerb))) {
        clause++;
        hasVerb = false;
        isInserted = (words[i]!.gap & Gap.comma) !== 0 && (classesOf(words[i]!.lower) & TURN) !== 0;
      }
      if (hasFiniteVerb(words[i]!) || isNoting(words, i)) hasVerb = true;
      clauses[i] = clause;
    }
  }
  return clauses;
});

/** "Acupuncture, though certified, was never begun": back to the subject before. */
function resumes({ lower, gap }: Word): boolean {
  return (gap & Gap.comma) !== 0 && (classesOf(lower) & RESUMING) !== 0 && !NOT_FINITE.has(lower);
}

function hasFiniteVerb({ lower }: Word): boolean {
  return (classesOf(lower) & FINITE) !== 0 && !NOT_FINITE.has(lower);
}

/** "The internist notes": the verb, and no papers. */
function isNoting(words: readonly Word[], at: number): boolean {
  return (
    NOTING.has(words[at]!.lower) && (words[at]!.gap & ~Gap.blank) === 0 && isNoter(words[at - 1]?.lower ?? '')
  );
}

function isNoter(lower: string): boolean {
  return NOTERS.has(lower) || OF_BODY.has(lower) || OF_MIND.has(lower) || THERAPISTS[lower] !== undefined;
}

function beginsClause(words: readonly Word[], at: number, end: number, hasVerb: boolean): boolean {
  const { lower, gap } = words[at]!;
  if (gap & HARD) return true;
  // "Was authorized, yet therapy was never begun"; "not yet" is no turn.
  if (lower === 'yet' && gap & Gap.comma) return true;
  // "He can't take the pills, as his creatinine went up": why.
  if (lower === 'as' && gap & Gap.comma && SUBJECT_BEGINNINGS.has(words[at + 1]?.lower ?? '')) return true;
  // "Has not had so much as one injection".
  if (lower === 'so' && words[at + 1]?.lower === 'much') return false;
  if (classesOf(lower) & TURN) return !NO_CLAUSE_TURNS.has(lower);
  if (!hasVerb) return false;
  const joined = CONJUNCTIONS.has(lower);
  if (!joined && (gap & Gap.comma) === 0) return false;
  const from = joined ? at + 1 : at;
  const first = words[from];
  if (first === undefined || from >= end) return false;
  if (hasFiniteVerb(first) && joined) return true;
  // ", he has", "and the strength was": a subject with a verb of its own.
  const limit = Math.min(end, from + (SUBJECT_BEGINNINGS.has(first.lower) ? SUBJECT_AHEAD : AHEAD));
  for (let i = from; i < limit; i++) {
    const word = words[i]!;
    if (i > from && word.gap & (HARD | Gap.comma)) return false;
    if (i > from && (word.lower === 'and' || word.lower === 'or') && !SUBJECT_BEGINNINGS.has(first.lower))
      return false;
    if (i > from && (word.lower === 'that' || (classesOf(word.lower) & TURN) !== 0)) return false;
    if (i > from && hasFiniteVerb(word)) return true;
  }
  return false;
}
