/** What the words around a date say of the time that it is of: this injury's, an earlier one, or one to come. */
import { Gap } from '../../language/words';
import {
  AHEAD,
  APPROVES,
  EARLIER_THINGS,
  EARLIER_TIMES,
  EXPECTS,
  LINKING,
  NAMES_AN_INJURY,
  OTHER_INJURY,
  RECORDED,
  SINCE,
  SURE_INJURY,
  WAS_SO,
} from '../../vocabulary/time/dateWords';
import { type BodyPartMention, bodyPartsOf } from '../anatomy/bodyParts';
import type { Passage } from '../sentences/passage';
import { hasWord, hasWordNear, thisInjuryIn } from '../sentences/sentenceWords';
import type { LetterDate } from './dateRoles';

/** Whether the words leave no doubt that it is the injury of the claim which is dated. */
export function isSurelyInjurys({ words }: Passage, { roleWord, roleDistance, first }: LetterDate): boolean {
  if (roleWord === undefined || !SURE_INJURY.has(words[roleWord]!.lower)) return false;
  if (roleDistance <= 2) return true;
  // "The injury was sustained on", "took place on".
  let at = first - 1;
  while (at > roleWord && LINKING.has(words[at]!.lower)) at--;
  return at <= roleWord + 1 && first - roleWord <= 6;
}

/** Whether its sentence is of times before this injury, or of another one: "seen for a prior injury". */
export function isOfEarlierTimes(passage: Passage, { sentence }: LetterDate): boolean {
  if (hasWord(passage, sentence, EARLIER_TIMES)) return true;
  const { words } = passage;
  for (let i = sentence.firstWord + 1; i < sentence.endWord; i++) {
    if (!NAMES_AN_INJURY.has(words[i]!.lower)) continue;
    if (hasWordNear(passage, Math.max(sentence.firstWord, i - 4), i - 1, OTHER_INJURY)) return true;
  }
  return false;
}

/** "since 08/2014": how long something lasts. */
export function isBeginning(passage: Passage, { sentence, first }: LetterDate): boolean {
  return hasWordNear(passage, Math.max(sentence.firstWord, first - 3), first - 1, SINCE);
}

/** Whether its sentence speaks of this injury and of no other. */
export function isOfThisInjury(passage: Passage, { sentence }: LetterDate): boolean {
  return thisInjuryIn(passage, sentence) >= 0 && !hasWord(passage, sentence, OTHER_INJURY);
}

/** How near to a date the words stand that make what is dated a thing of before. */
const NEAR = 12;

/** Whether what is dated is called an earlier thing before the date: "prior films of 3/2/2010". */
export function isCalledEarlier(passage: Passage, { sentence, first }: LetterDate): boolean {
  return hasWordNear(passage, Math.max(sentence.firstWord, first - NEAR), first - 1, EARLIER_THINGS);
}

/** The same, also behind it: "on 3/2/2010 for an old strain". */
export function isAmongEarlierThings(passage: Passage, { sentence, first, last }: LetterDate): boolean {
  const from = Math.max(sentence.firstWord, first - NEAR);
  return hasWordNear(passage, from, Math.min(sentence.endWord - 1, last + NEAR), EARLIER_THINGS);
}

/** Whether its sentence speaks of an approval. */
export function isOfApproval(passage: Passage, { sentence }: LetterDate): boolean {
  return hasWord(passage, sentence, APPROVES);
}

/** The parts of the body that are named with it. */
export function partsNear(
  passage: Passage,
  { sentence, first, last }: LetterDate,
): readonly BodyPartMention[] {
  return bodyPartsOf(passage).filter(
    (part) =>
      part.first >= sentence.firstWord &&
      part.last < sentence.endWord &&
      part.last >= first - 8 &&
      part.first <= last + 8,
  );
}

/** How far from a date the word stands that tells it as seen or noted then. */
const RECORDED_NEAR = 8;
const CLAUSE_MARKS = Gap.comma | Gap.semicolon;

/**
 * Whether a date may be one to come. "As noted on 3/8/2017, it will need care": what was noted then is over, whatever
 * the words behind it expect.
 */
export function isAhead(passage: Passage, { sentence, first, last }: LetterDate): boolean {
  if (!hasWord(passage, sentence, AHEAD)) return false;
  const { words } = passage;
  let recorded = false;
  for (let i = first - 1; i >= sentence.firstWord && first - i <= RECORDED_NEAR && !recorded; i--) {
    if (words[i + 1]!.gap & CLAUSE_MARKS) break;
    recorded = RECORDED.has(words[i]!.lower);
  }
  for (let i = last + 1; i < sentence.endWord && i - last <= RECORDED_NEAR && !recorded; i++) {
    if (AHEAD.has(words[i]!.lower)) break;
    recorded = WAS_SO.has(words[i]!.lower);
  }
  if (!recorded) return true;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = words[i]!;
    if (AHEAD.has(lower) && (i < first || !EXPECTS.has(lower))) return true;
  }
  return false;
}
