import { Gap, type Word } from '../../language/words';
import {
  BEFORE_POINTER,
  BEING,
  BESIDE_VERDICT,
  CANDIDATE,
  CARE_REFUSED,
  CARE_VERDICTS,
  CASE_NOUNS,
  FOR_SOME,
  GIVEN_BY_SOURCES,
  HERE,
  NEED_OF_CARE,
  NEEDING,
  NOT_ASSERTED,
  NOT_MET,
  NOT_SHOWN,
  OF_REQUEST,
  POINTING,
  POINTING_AT_CASE,
  PRESENT,
  QUALIFYING,
  REASON_FOR_CARE,
  RECORDS_SPEAKING,
  SHOWN,
  SOURCES_OF_CARE,
  SUPPORT_QUALITIES,
  SUPPORTING_CARE,
  THIS_PERSON,
} from '../../vocabulary/conclusions/criteriaWords';
import { PRONOUNS } from '../../vocabulary/people/speakers';
import { isOthersWord } from '../sentences/othersWord';
import type { Passage, Sentence } from '../sentences/passage';
import { firstOf, has, lastOf } from '../sentences/wordsAmong';
import type { RequestSupport, WordRange } from './requestSupport';

/** What a sentence says, outright and of this case, for or against care that it names. */
export function verdictOnCare(passage: Passage, sentence: Sentence): RequestSupport | undefined {
  const { words } = passage;
  const { firstWord, endWord } = sentence;
  if (isOthersWord(words, firstWord, endWord) || isForSome(words, firstWord, endWord)) return undefined;
  return (
    calledIndicated(words, sentence) ??
    supportedBySource(words, sentence) ??
    qualified(words, sentence) ??
    reasonGiven(words, sentence) ??
    needShown(words, sentence) ??
    needed(words, sentence) ??
    supportedByRecords(words, sentence)
  );
}

/** A condition or a kind of patients; "this patient, who has" is none. */
function isForSome(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (FOR_SOME.has(words[i]!.lower) && (words[i]!.gap & Gap.comma) === 0) return true;
  return false;
}

/** So long a name of care may be. */
const LONGEST = 12;

/** So many adverbs stand between a verb and its verdict. */
const ADVERBS = 4;

/** "A brace is indicated in this case", "further therapy is not supported by the guideline". */
function calledIndicated(
  words: readonly Word[],
  { firstWord, endWord, kind }: Sentence,
): RequestSupport | undefined {
  const verb = firstOf(words, firstWord + 1, endWord, PRESENT);
  if (verb < 0) return undefined;
  let at = verb + 1;
  while (at < endWord && at - verb <= ADVERBS && BESIDE_VERDICT.has(words[at]!.lower)) at++;
  if (at >= endWord || !CARE_VERDICTS.has(words[at]!.lower)) return undefined;
  const about = careBefore(words, firstWord, verb);
  if (about === undefined || has(words, about.first, at, NOT_ASSERTED)) return undefined;
  const isOfRequest = has(words, about.first, about.end, OF_REQUEST);
  // What a guideline supports in general is no verdict; "is not supported by the MTUS" is said of many kinds of care.
  const isGeneral = kind !== 'case' || GIVEN_BY_SOURCES.has(words[at]!.lower) || at + 1 < endWord;
  if (!isOfRequest && isGeneral && !pointsAtCase(words, firstWord, endWord)) return undefined;
  if (GIVEN_BY_SOURCES.has(words[at]!.lower) && !isGivenByGuideline(words, at, endWord)) return undefined;
  const denied = has(words, about.first, at, NOT_MET) !== CARE_REFUSED.has(words[at]!.lower);
  return { met: !denied, whole: true, of: 'care', ofCase: true, about, first: about.first, last: at };
}

/** "Supported by the guideline", "recommended for this patient"; "supported by her scores" is a reason. */
function isGivenByGuideline(words: readonly Word[], at: number, end: number): boolean {
  const next = words[at + 1]?.lower;
  if (at + 1 >= end || next !== 'by' || (words[at + 1]!.gap & MARKS) !== 0) return true;
  return firstOf(words, at + 2, Math.min(end, at + 6), SOURCES_OF_CARE) >= 0;
}

/** "The guideline does not support a custom orthotic in this case". */
function supportedBySource(
  words: readonly Word[],
  { firstWord, endWord }: Sentence,
): RequestSupport | undefined {
  const verb = firstOf(words, firstWord + 1, endWord, SUPPORTING_CARE);
  if (verb < 0 || verb + 1 >= endWord || !pointsAtCase(words, verb, endWord)) return undefined;
  const source = lastOf(words, firstWord, verb, SOURCES_OF_CARE);
  if (source < 0 || verb - source > ADVERBS || hasMark(words, source, verb)) return undefined;
  if (has(words, firstWord, endWord, NOT_ASSERTED)) return undefined;
  const about = careFrom(words, verb + 1, endWord);
  if (about === undefined) return undefined;
  const denied = has(words, firstWord, verb, NOT_MET);
  if (!denied && has(words, verb, endWord, NOT_MET)) return undefined;
  return { met: !denied, whole: true, of: 'care', ofCase: true, about, first: source, last: about.end - 1 };
}

/** "He does not qualify for a brace", "she is a suitable candidate for the procedure". */
function qualified(words: readonly Word[], { firstWord, endWord }: Sentence): RequestSupport | undefined {
  const at = firstOf(words, firstWord + 1, endWord, QUALIFYING);
  const noun = at < 0 ? firstOf(words, firstWord + 1, endWord, CANDIDATE) : at;
  if (noun < 0) return undefined;
  const preposition = forBehind(words, noun, endWord);
  if (preposition < 0) return undefined;
  if (at < 0 && lastOf(words, Math.max(firstWord, noun - ADVERBS), noun, PRESENT) < 0) return undefined;
  const isOfPerson = has(words, firstWord, noun, PRONOUNS) || has(words, firstWord, noun, THIS_PERSON);
  if (!isOfPerson || hasMark(words, firstWord, noun) || has(words, firstWord, noun, NOT_ASSERTED))
    return undefined;
  const about = careFrom(words, preposition + 1, endWord);
  if (about === undefined) return undefined;
  return {
    met: !has(words, firstWord, noun, NOT_MET),
    whole: true,
    of: 'care',
    ofCase: true,
    about,
    first: firstWord,
    last: noun,
  };
}

/** "Qualifies for", "qualifies under the ODG for": where the care begins after. */
function forBehind(words: readonly Word[], at: number, end: number): number {
  for (let i = at + 1; i < Math.min(end - 1, at + ADVERBS + 2); i++) {
    if ((words[i]!.gap & MARKS) !== 0) return -1;
    if (words[i]!.lower === 'for') return i;
  }
  return -1;
}

/** "There is a clear indication for the brace in this case", "there is no need for it here". */
function reasonGiven(words: readonly Word[], { firstWord, endWord }: Sentence): RequestSupport | undefined {
  const there = firstWord + (words[firstWord + 1]?.lower === 'there' ? 1 : 0);
  if (words[there]?.lower !== 'there' || !PRESENT.has(words[there + 1]?.lower ?? '')) return undefined;
  const denied = words[there + 2]?.lower === 'no';
  let noun = denied ? there + 3 : there + 2;
  while (noun < endWord && SUPPORT_QUALITIES.has(words[noun]!.lower)) noun++;
  if (noun + 2 >= endWord || !REASON_FOR_CARE.has(words[noun]!.lower) || words[noun + 1]!.lower !== 'for')
    return undefined;
  const about = careFrom(words, noun + 2, endWord);
  if (
    about === undefined ||
    has(words, noun, endWord, NOT_MET) ||
    has(words, noun + 1, endWord, NOT_ASSERTED)
  )
    return undefined;
  return { met: !denied, whole: true, of: 'care', ofCase: true, about, first: there, last: about.end - 1 };
}

/** "The need for the brace has been shown", "the indication for surgery is lacking". */
function needShown(words: readonly Word[], { firstWord, endWord }: Sentence): RequestSupport | undefined {
  const noun = firstOf(words, firstWord, Math.min(endWord, firstWord + ADVERBS), NEED_OF_CARE);
  if (noun < 0 || words[noun + 1]?.lower !== 'for' || noun + 2 >= endWord) return undefined;
  const about = careFrom(words, noun + 2, endWord);
  if (about === undefined || !BEING.has(words[about.end]?.lower ?? '')) return undefined;
  const last = firstOf(words, about.end, Math.min(endWord, about.end + ADVERBS + 1), SHOWN);
  if (last < 0 || hasMark(words, firstWord, last) || has(words, noun + 1, last, NOT_ASSERTED))
    return undefined;
  const denied = has(words, firstWord, last, NOT_MET) !== NOT_SHOWN.has(words[last]!.lower);
  return { met: !denied, whole: true, of: 'care', ofCase: true, about, first: noun, last };
}

/** "She does not need the brace"; that she needs it may be anybody's view, and is told with "clearly" or of this request. */
function needed(words: readonly Word[], { firstWord, endWord }: Sentence): RequestSupport | undefined {
  const verb = firstOf(words, firstWord + 1, endWord, NEEDING);
  if (verb < 0 || hasMark(words, firstWord, verb) || has(words, firstWord, verb, NOT_ASSERTED))
    return undefined;
  if (!has(words, firstWord, verb, PRONOUNS) && !has(words, firstWord, verb, THIS_PERSON)) return undefined;
  const about = careFrom(words, verb + 1, endWord);
  if (about === undefined) return undefined;
  const denied = has(words, firstWord, verb, NOT_MET);
  return denied
    ? { met: false, whole: true, of: 'care', ofCase: true, about, first: firstWord, last: about.end - 1 }
    : undefined;
}

/** "The examination findings support an MRI", "the record does not support a brace". */
function supportedByRecords(
  words: readonly Word[],
  { firstWord, endWord }: Sentence,
): RequestSupport | undefined {
  const verb = firstOf(words, firstWord + 1, endWord, SUPPORTING_CARE);
  if (verb < 0 || verb + 1 >= endWord) return undefined;
  const speaker = lastOf(words, firstWord, verb, RECORDS_SPEAKING);
  if (speaker < 0 || verb - speaker > ADVERBS || hasMark(words, speaker, verb)) return undefined;
  if (has(words, firstWord, endWord, NOT_ASSERTED)) return undefined;
  const about = careFrom(words, verb + 1, endWord);
  if (about === undefined) return undefined;
  const denied = has(words, firstWord, verb, NOT_MET);
  if (!denied && has(words, verb, endWord, NOT_MET)) return undefined;
  return { met: !denied, whole: true, of: 'care', ofCase: true, about, first: speaker, last: about.end - 1 };
}

const MARKS = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash;

function hasMark(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if ((words[i]!.gap & MARKS) !== 0) return true;
  return false;
}

/** The words behind the last mark before a verb: the care that it is said of. */
function careBefore(words: readonly Word[], from: number, verb: number): WordRange | undefined {
  let first = verb;
  while (first > from && (words[first]!.gap & MARKS) === 0) first--;
  return first < verb && verb - first <= LONGEST ? { first, end: verb } : undefined;
}

/** The words from `from` up to a mark or to where the case is pointed at. */
function careFrom(words: readonly Word[], from: number, end: number): WordRange | undefined {
  let last = from;
  while (last < end && last - from < LONGEST && (last === from || (words[last]!.gap & MARKS) === 0)) {
    if (BEING.has(words[last]!.lower) || isOfPointer(words, last)) break;
    last++;
  }
  return last > from ? { first: from, end: last } : undefined;
}

/** "In this case", "for this patient", "under the guideline". */
function isOfPointer(words: readonly Word[], at: number): boolean {
  const { lower } = words[at]!;
  if (HERE.has(lower)) return true;
  return BEFORE_POINTER.has(lower) && POINTING.has(words[at + 1]?.lower ?? '');
}

/** Whether words point at this patient, this case or this record. */
function pointsAtCase(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) {
    const { lower } = words[i]!;
    if (HERE.has(lower) || PRONOUNS.has(lower)) return true;
    // "This patient", "this injured worker", "in the present case".
    if (!POINTING_AT_CASE.has(lower)) continue;
    if (CASE_NOUNS.has(words[i + 1]?.lower ?? '') || CASE_NOUNS.has(words[i + 2]?.lower ?? '')) return true;
  }
  return false;
}
