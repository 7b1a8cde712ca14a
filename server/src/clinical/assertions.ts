import { wordList } from '../language/wordList';
import { Gap, type Word } from '../language/words';
import type { Passage, Sentence } from '../reading/passage';
import {
  CHANGE_NOUNS,
  DENIABLE_VERBS,
  DENIAL_ENDS,
  DENIED_AFTER,
  DOUBTS,
  LONG_DENIALS,
  NOT,
  PASSING_NOUNS,
  SHORT_DENIALS,
  STRONG_PLANS,
} from '../vocabulary/assertionWords';
import { LexicalScope } from './lexicalScope';

/**
 * What a sentence says of something it names.
 * - 'present': it is so, or was done;
 * - 'absent': denied ("no spasm", "denies numbness", "straight leg raise negative");
 * - 'uncertain': possible, to be ruled out, conditional;
 * - 'planned': asked for, recommended or scheduled, not done.
 */
export type Assertion = 'present' | 'absent' | 'uncertain' | 'planned';

/** After "was not": the finding or treatment is denied. */
const DONE = wordList(
  'present noted seen appreciated found observed evident identified demonstrated reported elicited palpated performed completed started begun obtained done attended had any tried',
);

/** Words that may stand between a finding and what denies it after it. */
const BETWEEN = wordList(
  'is was are were test tests testing sign signs both bilaterally of the in to on maneuver exam examination has have had been also right left all and extremities lower upper bilateral trial',
);

const HAPPENED = wordList(
  'completed underwent received attended tried failed showed revealed utilizing takes taking',
);
const PLANNED = wordList('requested recommended ordered scheduled proposed pending planned suggested');

const BREAK = Gap.semicolon | Gap.stop | Gap.colon | Gap.dash;

/**
 * What a sentence says of the words from `first` to `last`. Denial, doubt and plan are read from the words before
 * and right after within the clause.
 *
 * @param canBePlanned whether a plan can be meant (treatments, studies, drugs): a finding is never planned
 */
export function assertionOf(
  passage: Passage,
  sentence: Sentence,
  first: number,
  last: number,
  canBePlanned: boolean,
): Assertion {
  const { words } = passage;
  if (isDenied(words, sentence, first, last)) return 'absent';
  if (isDoubted(words, sentence, first, last)) return 'uncertain';
  if (canBePlanned && isPlanned(words, sentence, first, last)) return 'planned';
  return 'present';
}

function isDenied(words: readonly Word[], sentence: Sentence, first: number, last: number): boolean {
  return deniedBefore(words, sentence, first) || deniedAfter(words, sentence, last);
}

function deniedBefore(words: readonly Word[], sentence: Sentence, first: number): boolean {
  const scope = new LexicalScope(words, sentence.firstWord, first);
  let ended = false;
  for (let i = first - 1; scope.reaches(i); i--) {
    const { lower } = words[i]!;
    const next = words[i + 1]!.lower;
    // "No side effects other than constipation".
    if (EXCEPTIONS.has(lower) || (lower === 'than' && words[i - 1]?.lower === 'other')) return false;
    if (LONG_DENIALS.has(lower))
      return !ended && words[i + 1]!.lower !== 'the' && words[i - 1]?.lower !== 'was';
    if (lower === 'negative' && next === 'for') return !ended;
    if (SHORT_DENIALS.has(lower)) {
      if (lower === 'free' && next !== 'of') continue;
      // "with or without": nothing is denied.
      if (lower === 'without' && words[i - 1]?.lower === 'or') return false;
      if (CHANGE_NOUNS.has(next) && !PASSING_NOUNS.has(next) && i + 1 < first) return false;
      return !ended && scope.carries(i);
    }
    if (NOT.has(lower)) {
      // "Did not tolerate gabapentin": it was given.
      if (next === 'only' || next === 'just' || OUTCOMES.has(next)) return false;
      if (i + 1 === first || !ended || DENIABLE_VERBS.has(next)) {
        const nearVerb = scope.wordsFrom(i) <= 8;
        return nearVerb && (scope.carries(i) || lower === 'never') && !(ended && !DENIABLE_VERBS.has(next));
      }
      return false;
    }
    // "No positive neurological findings".
    if (DENIAL_ENDS.has(lower) && !(lower === 'positive' && SHORT_DENIALS.has(words[i - 1]?.lower ?? '')))
      ended = true;
    // A verb may still hang on a "not" right before it.
    if (ended && !NOT.has(words[i - 1]?.lower ?? '')) return false;
  }
  return false;
}

const OUTCOMES = wordList('tolerate respond');

const EXCEPTIONS = wordList('except excepting besides');

function deniedAfter(words: readonly Word[], sentence: Sentence, last: number): boolean {
  for (let i = last + 1; i < sentence.endWord && i - last <= 6; i++) {
    const word = words[i]!;
    if (word.gap & (BREAK | Gap.comma) && !(word.gap & Gap.colon && i === last + 1)) return false;
    const { lower } = word;
    if (DENIED_AFTER.has(lower)) return lower !== 'denied' && i - last <= 5;
    if (NOT.has(lower)) {
      const next = words[i + 1]?.lower ?? '';
      return DONE.has(next) || (next === 'been' && DONE.has(words[i + 2]?.lower ?? ''));
    }
    if (!BETWEEN.has(lower)) return false;
  }
  return false;
}

function isDoubted(words: readonly Word[], sentence: Sentence, first: number, last: number): boolean {
  for (let i = first - 1; i >= sentence.firstWord && first - i <= 5; i--) {
    if (words[i + 1]!.gap & (BREAK | Gap.comma)) break;
    const { lower } = words[i]!;
    if (DOUBTS.has(lower)) return true;
    if (lower === 'out' && words[i - 1]?.lower === 'rule') return true;
    if (
      lower === 'for' &&
      /^(evaluate|assess|check|screen|look|test|candidate)$/.test(words[i - 1]?.lower ?? '')
    )
      return true;
  }
  const next = words[last + 1]?.lower;
  return next === 'versus' || next === 'vs';
}

function isPlanned(words: readonly Word[], sentence: Sentence, first: number, last: number): boolean {
  for (let i = first - 1; i >= sentence.firstWord && first - i <= 40; i--) {
    const { lower } = words[i]!;
    if (words[i + 1]!.gap & (Gap.semicolon | Gap.stop)) break;
    if (STRONG_PLANS.has(lower)) return true;
    if (
      lower === 'plan' ||
      (lower === 'to' && /^(undergo|start|begin|have|attend)$/.test(words[i + 1]!.lower))
    )
      return true;
    // What happened is not planned; "has been requested" goes on to the plan.
    if (HAPPENED.has(lower)) return false;
  }
  for (let i = last + 1; i < sentence.endWord && i - last <= 7; i++) {
    if (words[i]!.gap & (BREAK | Gap.comma)) break;
    const { lower } = words[i]!;
    if (PLANNED.has(lower)) return true;
    if (lower === 'will' || lower === 'would') return true;
  }
  return false;
}
