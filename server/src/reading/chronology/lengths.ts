import { drugsIn } from '../../guidelines/drugs';
import type { Word } from '../../language/words';
import type { Prose } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { HAPPENED, HURT_PEOPLE } from '../../vocabulary/time/dateWords';
import {
  AFTER_A_LENGTH,
  AFTER_EVENT,
  BEFORE_EVENT,
  CARE_NOUNS,
  GRADUAL,
  INJURY_EVENTS,
  LENGTH_ASKED,
  NOT_ELAPSED,
  NOT_YET,
  OF_STANDING,
  OLDER_HISTORY,
  OPEN_LENGTH,
  PASSED,
  PERFECT,
  PRESENT,
  SINCE_ABOUT,
  SYMPTOM_NOUNS,
  WAS_HURT,
} from '../../vocabulary/time/lengthWords';
import { type Duration, durationsIn } from '../amounts/durations';
import { datesOf, type LetterDate } from '../dates/dateRoles';
import { type Passage, passageOf, type Sentence } from '../sentences/passage';
import { hasWord, hasWordNear, thisInjuryIn } from '../sentences/sentenceWords';
import { isWhole } from './knownDates';

/** Of what a length is: of the time since the injury, of care, or of complaints, which may be older than it. */
export type LengthOf = 'injury' | 'care' | 'complaints';

/** A length of something that this patient has had. */
export interface Length {
  readonly duration: Duration;
  readonly sentence: Sentence;
  readonly of: LengthOf;
  /** Said of now, not of some time in the past: "it has been three weeks since the injury". */
  readonly present: boolean;
}

const SHORTEST_DAYS = 28;

/** The lengths of a passage, in order; computed once. */
export const lengthsIn = remembered((passage: Passage): readonly Length[] =>
  durationsIn(passage).flatMap((duration): readonly Length[] => {
    const sentence = passage.sentenceOf(duration.first);
    if (sentence.kind === 'quotation' || passage.isQuoted(duration.first)) return [];
    if (isAgeOfInjury(passage, duration, sentence))
      return [{ duration, sentence, of: 'injury', present: isPresent(passage, duration, sentence) }];
    const of = duration.minDays < SHORTEST_DAYS ? undefined : whatLasted(passage, sentence, duration);
    return of === undefined ? [] : [{ duration, sentence, of, present: true }];
  }),
);

/** Whether a summary tells of cumulative trauma. */
export const isGradual = remembered((summary: Prose): boolean =>
  passageOf(summary).words.some(({ lower }) => GRADUAL.has(lower)),
);

/** How far around a length the injury may stand whose age it is. */
const FAR = 10;

/**
 * "Three years have gone by since the injury", "nearly four years after the accident", "a three-month-old injury", "an injury of
 * eight years' standing", "hurt only three weeks ago".
 */
function isAgeOfInjury(
  { words }: Passage,
  { begin, last, old }: Duration,
  { firstWord, endWord }: Sentence,
): boolean {
  if (old) return true;
  const after = words[last + 1]?.lower ?? '';
  if (OF_STANDING.has(after) && words[begin - 1]?.lower === 'of')
    return INJURY_EVENTS.has(words[begin - 2]?.lower ?? '');
  if (after === 'ago') return wasHurt(words, firstWord, begin);
  let i = last + 1;
  while (i < endWord && i - last <= 4 && PASSED.has(words[i]!.lower)) i++;
  if (i >= endWord || !AFTER_EVENT.has(words[i]!.lower)) return false;
  i++;
  while (i < endWord && i - last <= FAR && BEFORE_EVENT.has(words[i]!.lower)) i++;
  if (i >= endWord || !INJURY_EVENTS.has(words[i]!.lower)) return false;
  for (let k = firstWord; k < i; k++) if (NOT_YET.has(words[k]!.lower)) return false;
  return true;
}

/** "Was hurt", "fell", "the accident happened": right before how long ago. */
function wasHurt(words: readonly Word[], firstWord: number, begin: number): boolean {
  for (let i = begin - 1; i >= Math.max(firstWord, begin - FAR); i--) {
    const { lower } = words[i]!;
    if (WAS_HURT.has(lower) && !HURT_PEOPLE.has(words[i + 1]?.lower ?? '')) return true;
    if (HAPPENED.has(lower) || BE.has(lower)) return INJURY_EVENTS.has(words[i - 1]?.lower ?? '');
    if (PERFECT.has(lower) && lower !== 'was') return false;
  }
  return false;
}

function isPresent(passage: Passage, { first, last }: Duration, { firstWord, endWord }: Sentence): boolean {
  const after = passage.words[last + 1]?.lower ?? '';
  if (after === 'ago' || OF_STANDING.has(after)) return true;
  return hasWordNear(passage, Math.max(firstWord, first - 5), Math.min(endWord - 1, last + 5), PRESENT);
}

/** What of this patient has lasted, where the sentence says so. */
function whatLasted(passage: Passage, sentence: Sentence, duration: Duration): LengthOf | undefined {
  const { words } = passage;
  const after = words[duration.last + 1]?.lower ?? '';
  const goesOn = duration.last + 1 < sentence.endWord;
  if (!duration.elapsed && !(goesOn && after === 'of')) return undefined;
  if (goesOn && NOT_ELAPSED.has(after)) return undefined;
  const toInjury = thisInjuryIn(passage, sentence) >= 0;
  if (!toInjury && (sentence.kind === 'recital' || hasWord(passage, sentence, OLDER_HISTORY)))
    return undefined;
  const verb = verbOf(passage, sentence, duration);
  if (verb === undefined || hasWordNear(passage, sentence.firstWord, verb, OPEN_LENGTH)) return undefined;
  if (toInjury || namesCare(passage, sentence) || hasPair(passage, sentence, 'off', 'work')) return 'care';
  return hasWord(passage, sentence, SYMPTOM_NOUNS) ? 'complaints' : undefined;
}

/** How many words before a length its verb may stand. */
const VERB_REACH = 16;

/** The verb of what has lasted, or the noun of "treatment of seven months has left him"; `undefined` where it is open. */
function verbOf(passage: Passage, sentence: Sentence, { begin, first }: Duration): number | undefined {
  const { words } = passage;
  // "After nearly ten years of pain".
  if (AFTER_A_LENGTH.has(words[begin - 1]?.lower ?? '')) return begin - 1;
  for (let i = first - 1; i >= Math.max(sentence.firstWord, first - VERB_REACH); i--) {
    const { lower } = words[i]!;
    if (OPEN_LENGTH.has(lower) || LENGTH_ASKED.has(lower)) return undefined;
    if (PERFECT.has(lower)) return i;
  }
  const noun = words[first - 2]?.lower ?? '';
  if (words[first - 1]?.lower !== 'of' || !(CARE_NOUNS.has(noun) || SYMPTOM_NOUNS.has(noun)))
    return undefined;
  if (hasWord(passage, sentence, OPEN_LENGTH) || !hasWord(passage, sentence, PERFECT)) return undefined;
  return first - 2;
}

function namesCare(passage: Passage, sentence: Sentence): boolean {
  return hasWord(passage, sentence, CARE_NOUNS) || drugsIn(sentence.text).length > 0;
}

function hasPair({ words }: Passage, { firstWord, endWord }: Sentence, a: string, b: string): boolean {
  for (let i = firstWord; i + 1 < endWord; i++)
    if (words[i]!.lower === a && words[i + 1]!.lower === b) return true;
  return false;
}

/** "Has used the medication since at least 08/2014": the days since which care of this patient has gone on. */
export const careSince = remembered((passage: Passage): readonly LetterDate[] =>
  datesOf(passage).filter((date) => {
    const { words } = passage;
    const { sentence, first } = date;
    if (!isWhole(date) || date.role === 'publication' || sentence.kind === 'quotation') return false;
    if (sentence.kind === 'recital' && thisInjuryIn(passage, sentence) < 0) return false;
    let at = first - 1;
    while (at > sentence.firstWord && SINCE_ABOUT.has(words[at]!.lower)) at--;
    if (words[at]?.lower !== 'since' || hasWord(passage, sentence, OLDER_HISTORY)) return false;
    const from = Math.max(sentence.firstWord, at - VERB_REACH);
    return hasWordNear(passage, from, at, PERFECT) && namesCare(passage, sentence);
  }),
);
