import { Gap, type Word } from '../language/words';
import { remembered } from '../text/remembered';
import { classBit, classesOf } from '../vocabulary/wordClasses';
import type { Passage } from './passage';

const TURN = classBit('turn');
const FINITE = classBit('copula') | classBit('auxiliary') | classBit('tellingVerb') | classBit('denyingVerb');
const NOT_FINITE = new Set([
  'be',
  'been',
  'being',
  'having',
  'noted',
  'found',
  'described',
  'stated',
  'rated',
]);
const SUBJECTS = new Set(
  'he she it they there this these that the his her their patient claimant applicant worker i'.split(' '),
);
const HARD = Gap.semicolon | Gap.stop | Gap.dash | Gap.colon;
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
    for (let i = firstWord; i < endWord; i++) {
      if (i > firstWord && beginsClause(words, i, endWord, hasVerb)) {
        clause++;
        hasVerb = false;
      }
      if (hasFiniteVerb(words[i]!)) hasVerb = true;
      clauses[i] = clause;
    }
  }
  return clauses;
});

function hasFiniteVerb({ lower }: Word): boolean {
  return (classesOf(lower) & FINITE) !== 0 && !NOT_FINITE.has(lower);
}

function beginsClause(words: readonly Word[], at: number, end: number, hasVerb: boolean): boolean {
  const { lower, gap } = words[at]!;
  if (gap & HARD) return true;
  if (classesOf(lower) & TURN) return !(lower === 'than' || lower === 'given' || lower === 'yet');
  if (!hasVerb) return false;
  const joined = lower === 'and' || lower === 'or' || lower === 'nor';
  if (!joined && (gap & Gap.comma) === 0) return false;
  const from = joined ? at + 1 : at;
  const first = words[from];
  if (first === undefined || from >= end) return false;
  if (hasFiniteVerb(first) && joined) return true;
  // ", he has", "and the strength was": a subject with a verb of its own.
  const limit = Math.min(end, from + (SUBJECTS.has(first.lower) ? SUBJECT_AHEAD : AHEAD));
  for (let i = from; i < limit; i++) {
    const word = words[i]!;
    if (i > from && word.gap & (HARD | Gap.comma)) return false;
    if (i > from && (word.lower === 'and' || word.lower === 'or') && !SUBJECTS.has(first.lower)) return false;
    if (i > from && (word.lower === 'that' || (classesOf(word.lower) & TURN) !== 0)) return false;
    if (i > from && hasFiniteVerb(word)) return true;
  }
  return false;
}
