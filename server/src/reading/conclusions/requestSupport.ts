import { Gap, type Word } from '../../language/words';
import {
  AGREEING,
  BEING,
  COMPLYING,
  CRITERIA,
  DISAGREEING,
  EXCEEDING,
  GIVEN_BY_SOURCES,
  INSIDE,
  LYING,
  NOT_ASSERTED,
  NOT_MET,
  OUTSIDE,
  REQUEST,
  SPEAKING,
  SUPPORT,
  SUPPORT_GIVEN,
  SUPPORT_QUALITIES,
  SUPPORT_VERBS,
  SUPPORTING,
  WITHIN,
} from '../../vocabulary/conclusions/criteriaWords';
import type { Passage, Sentence } from '../sentences/passage';
import { firstOf, has, lastOf } from '../sentences/wordsAmong';

/** Words from `first` to `end` (exclusive). */
export interface WordRange {
  readonly first: number;
  readonly end: number;
}

/** What a sentence says for or against a request; words, both included. */
export interface RequestSupport {
  readonly met: boolean;
  readonly whole: boolean;
  /** Whether criteria are met, or care is called indicated or not. */
  readonly of: 'criteria' | 'care';
  /** It speaks of this case by its own words, whatever its sentence does. */
  readonly ofCase: boolean;
  /** The care that it is said of, where it is not the request by that word. */
  readonly about: WordRange | undefined;
  readonly first: number;
  readonly last: number;
}

/** So far from a verb its guideline may stand. */
const REACH = 9;

/** Whether a sentence says that the request is supported or not, or agrees with the guidelines or not. */
export function supportOfRequest(passage: Passage, sentence: Sentence): RequestSupport | undefined {
  return (
    thereIsSupport(passage, sentence) ??
    agreement(passage, sentence) ??
    extent(passage, sentence) ??
    spokenFor(passage, sentence)
  );
}

/** "There is rationale provided to support the request", "there is no documentation to support the request". */
function thereIsSupport({ words }: Passage, { firstWord, endWord }: Sentence): RequestSupport | undefined {
  for (let i = firstWord; i + 4 < endWord; i++) {
    if (words[i]!.lower !== 'there' || !BEING.has(words[i + 1]!.lower)) continue;
    const denied = words[i + 2]!.lower === 'no';
    let at = denied ? i + 3 : i + 2;
    while (at < endWord && SUPPORT_QUALITIES.has(words[at]!.lower)) at++;
    const noun = at;
    while (at < endWord && SUPPORT.has(words[at]!.lower)) at++;
    if (at === noun) continue;
    if (SUPPORT_GIVEN.has(words[at]?.lower ?? '')) at++;
    if (words[at]?.lower === 'to') at++;
    if (at >= endWord || !SUPPORTING.has(words[at]!.lower)) continue;
    const request = firstOf(words, at + 1, Math.min(endWord, at + 5), REQUEST);
    const start = afterComma(words, firstWord, i);
    if (request < 0 || has(words, start, i, NOT_ASSERTED) || has(words, noun, request, NOT_MET)) continue;
    if (has(words, start, i, NOT_MET)) continue;
    return {
      met: !denied,
      whole: true,
      of: 'criteria',
      ofCase: false,
      about: undefined,
      first: i,
      last: request,
    };
  }
  return undefined;
}

/** "The request is consistent with the guidelines", "complies with them", "is at odds with them", "is supported by the MTUS". */
function agreement({ words }: Passage, { firstWord, endWord }: Sentence): RequestSupport | undefined {
  for (let i = firstWord + 1; i + 2 < endWord; i++) {
    const { lower } = words[i]!;
    const complies = COMPLYING.has(lower);
    const disagrees = DISAGREEING.has(lower);
    if (!complies && !disagrees && !AGREEING.has(lower) && !GIVEN_BY_SOURCES.has(lower)) continue;
    if (!WITHIN.has(words[i + 1]!.lower)) continue;
    const subject = firstOf(words, firstWord, i, REQUEST);
    const verb = complies ? i : lastOf(words, Math.max(firstWord, i - 3), i, BEING);
    const source = firstOf(words, i + 2, Math.min(endWord, i + REACH), CRITERIA);
    if (subject < 0 || verb < subject || source < 0 || hasMark(words, subject, source)) continue;
    if (has(words, firstWord, source, NOT_ASSERTED)) continue;
    const met = has(words, firstWord, source, NOT_MET) === disagrees;
    return { met, whole: true, of: 'criteria', ofCase: false, about: undefined, first: verb, last: source };
  }
  return undefined;
}

/** "The request falls within the recommendations", "is outside the guidelines", "exceeds the recommendations". */
function extent({ words }: Passage, { firstWord, endWord }: Sentence): RequestSupport | undefined {
  for (let i = firstWord + 1; i + 1 < endWord; i++) {
    const { lower } = words[i]!;
    const isInside = INSIDE.has(lower);
    const lies = (isInside || OUTSIDE.has(lower)) && LYING.has(words[i - 1]!.lower);
    if (!lies && !EXCEEDING.has(lower)) continue;
    const subject = firstOf(words, firstWord, i, REQUEST);
    const source = firstOf(words, i + 1, Math.min(endWord, i + REACH), CRITERIA);
    if (subject < 0 || source < 0 || hasMark(words, subject, source)) continue;
    if (has(words, firstWord, endWord, NOT_ASSERTED) || has(words, firstWord, source, NOT_MET)) continue;
    return {
      met: isInside,
      whole: true,
      of: 'criteria',
      ofCase: false,
      about: undefined,
      first: lies ? i - 1 : i,
      last: source,
    };
  }
  return undefined;
}

/** "The clinical information supports the request", "the records do not support the requested treatment". */
function spokenFor({ words }: Passage, { firstWord, endWord }: Sentence): RequestSupport | undefined {
  for (let i = firstWord + 1; i + 2 < endWord; i++) {
    if (!SUPPORT_VERBS.has(words[i]!.lower)) continue;
    const request = firstOf(words, i + 1, Math.min(endWord, i + 5), REQUEST);
    const speaker = lastOf(words, firstWord, i, SPEAKING);
    if (speaker < 0 || request < 0 || i - speaker > 5 || hasMark(words, speaker, request)) continue;
    if (has(words, firstWord, endWord, NOT_ASSERTED)) continue;
    const denied = has(words, speaker, i, NOT_MET);
    if (!denied && has(words, firstWord, request, NOT_MET)) continue;
    return {
      met: !denied,
      whole: true,
      of: 'criteria',
      ofCase: false,
      about: undefined,
      first: i,
      last: request,
    };
  }
  return undefined;
}

/** Where the words behind the last comma before `at` begin. */
function afterComma(words: readonly Word[], from: number, at: number): number {
  let start = at;
  while (start > from && (words[start]!.gap & (Gap.comma | Gap.semicolon)) === 0) start--;
  return start;
}

function hasMark(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (words[i]!.gap & (Gap.comma | Gap.semicolon)) return true;
  return false;
}
