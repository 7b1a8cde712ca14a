import { isNumberWord } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import { FINITE } from '../../vocabulary/conclusions/conclusionWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import {
  BEFORE_NOUN,
  CLAUSE_SUBJECTS,
  OPENING_ADVERBS,
  OPENING_PHRASES,
  PLAIN_VERBS,
  SUBJECT_ARTICLES,
  SUBORDINATING,
  TIME_OR_REASON,
} from '../../vocabulary/slips/brokenSentenceWords';
import {
  CONDITION_OPENINGS,
  CONDITION_SUBJECTS,
  EXAMPLE_OPENING,
  INDEFINITE,
  NOUN_BEGINS,
  OF_PERSONS,
  PREPOSITIONS,
  PRONOUN_SUBJECTS,
  RELATIVE_OPENING,
  SUBORDINATORS,
} from '../../vocabulary/slips/lostEndWords';
import type { Passage, Sentence } from '../sentences/passage';
import { has } from '../sentences/wordsAmong';
import type { BrokenSentence } from './brokenSentence';

const VERBS = classBit('copula') | classBit('auxiliary') | classBit('tellingVerb') | classBit('denyingVerb');

/** So far behind the article a summary's opening names the patient. */
const PERSON_REACH = 6;
/** A shorter one may be a heading or an answer. */
const FEWEST = 5;
/** What stands behind these may be a list, or a sentence of its own. */
const MARKS = Gap.colon | Gap.semicolon | Gap.dash;

/**
 * A sentence that opens with an article and has nothing that may be a verb ("The request for six visits of therapy."), or is
 * nothing but the clause or phrase that another should follow ("Although the sprain is old.").
 */
export function isVerbless(
  passage: Passage,
  { firstWord, endWord, kind }: Sentence,
): BrokenSentence | undefined {
  const { words } = passage;
  for (let i = firstWord + 1; i < endWord; i++) if (words[i]!.gap & MARKS) return undefined;
  const needed = verbsNeeded(words, firstWord);
  if (needed !== undefined) {
    const broken =
      !hasComma(words, firstWord, endWord) && verbsAmong(words, firstWord + 1, endWord, false) <= needed;
    return broken ? { lack: 'main clause', first: firstWord, last: endWord - 1 } : undefined;
  }
  const subject = OPENING_ADVERBS.has(words[firstWord]!.lower) ? firstWord + 1 : firstWord;
  const opens = words[subject]!.lower;
  const isPronoun = PRONOUN_SUBJECTS.has(opens);
  if (!isPronoun && (kind === 'quotation' || !SUBJECT_ARTICLES.has(opens) || endWord - subject < FEWEST))
    return undefined;
  if (has(words, subject, Math.min(endWord, subject + PERSON_REACH), OF_PERSONS) && INDEFINITE.has(opens))
    return undefined;
  const lacks =
    (kind === 'case' && verbsAmong(words, subject + 1, endWord, !isPronoun) === 0) ||
    (!isPronoun && hasOnlyClauses(words, subject, endWord));
  return lacks ? { lack: 'verb', first: firstWord, last: endWord - 1 } : undefined;
}

/** How many verbs a clause or phrase holds that another should follow: "although", and "because of"; `undefined` for other openings. */
function verbsNeeded(words: readonly Word[], first: number): number | undefined {
  const opening = words[first]!.lower;
  const next = words[first + 1]?.lower ?? '';
  if (CONDITION_OPENINGS.has(opening)) return CONDITION_SUBJECTS.has(next) ? 1 : undefined;
  if (opening === RELATIVE_OPENING) return isTellingVerb(next) ? 1 : undefined;
  if (opening === EXAMPLE_OPENING) return next === 'as' ? 0 : undefined;
  if (SUBORDINATING.has(opening)) return next === 'of' ? 0 : 1;
  if (OPENING_PHRASES.has(opening)) return 0;
  return TIME_OR_REASON.has(opening) && CLAUSE_SUBJECTS.has(next) ? 1 : undefined;
}

/** "The brace that was asked for", "the provider that the wrist will heal": the verbs are those of other clauses. */
function hasOnlyClauses(words: readonly Word[], subject: number, end: number): boolean {
  if (hasComma(words, subject, end)) return false;
  let clauses = 0;
  for (let i = subject + 2; i < end - 1; i++) {
    if (!SUBORDINATORS.has(words[i]!.lower)) continue;
    // "The last before that": no clause.
    if (PREPOSITIONS.has(words[i - 1]!.lower)) return false;
    // A verb before the first clause is the sentence's own.
    if (clauses === 0 && verbsAmong(words, subject + 1, i, true) > 0) return false;
    clauses++;
  }
  return clauses > 0 && verbsAmong(words, subject + 1, end, true) <= clauses;
}

function hasComma(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (words[i]!.gap & Gap.comma) return true;
  return false;
}

/** How many words may be verbs, by their class or their ending; neighbours ("has been seen") are one. */
function verbsAmong(words: readonly Word[], from: number, to: number, afterArticle: boolean): number {
  let count = 0;
  let before = -2;
  for (let i = from; i < to; i++) {
    if (!mayBeVerb(words, i, afterArticle ? from : -1)) continue;
    if (i - before > 1) count++;
    before = i;
  }
  return count;
}

/** "He left the clinic", "he left in May". */
function isFollowedAsVerb(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  return NOUN_BEGINS.has(next) || PREPOSITIONS.has(next);
}

function isTellingVerb(lower: string): boolean {
  return (classesOf(lower) & VERBS) !== 0 || FINITE.has(lower);
}

/** Whether a word is a verb or participle wherever it stands. */
export function surelyVerb(lower: string): boolean {
  return isTellingVerb(lower) || PLAIN_VERBS.has(lower) || lower.endsWith('ed');
}

/** @param subject the word right behind the article that opens the sentence; -1 where none does */
export function mayBeVerb(words: readonly Word[], at: number, subject: number): boolean {
  const { lower } = words[at]!;
  if (isTellingVerb(lower)) return true;
  const isNoun = BEFORE_NOUN.has(words[at - 1]?.lower ?? '');
  // "Left leg": the side.
  if (lower === 'left') return isFollowedAsVerb(words, at);
  if (PLAIN_VERBS.has(lower)) return !isNoun;
  // "The requested study": right behind the article it is none, and "nondisplaced" never is one.
  if (lower.endsWith('ed')) return at !== subject && lower !== 'dated' && !lower.startsWith('non');
  // "The records furnish": of several any word may be the verb.
  const isPlural =
    lower.endsWith('s') && !lower.endsWith('ss') && !lower.endsWith('us') && !lower.endsWith('is');
  // "Six weeks" are none.
  const isCounted = isNumberWord(words[at - 1]?.lower ?? '');
  return isPlural && !isCounted && (!isNoun || at === subject);
}
