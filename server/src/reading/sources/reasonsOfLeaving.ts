import { Gap, type Word } from '../../language/words';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import * as said from '../../vocabulary/sources/leavingWords';
import type { Passage } from '../sentences/passage';

const DENYING = classBit('denyingAdverb');
/** So many words before "apply" or "question" it is denied. */
const DENIED_REACH = 5;
/** So many words behind "is for" it is told that this is not such a case. */
const OTHER_REACH = 28;

/**
 * Whether a rationale says why a guideline is left: "the chronic pain criteria don't apply", "the entry asks whether it helps
 * pain, which is not the question", "page 23 is for chronic pain, and she has none". Linear.
 */
export function saysWhyLeft({ words, sentences }: Passage): boolean {
  return sentences.some(({ firstWord, endWord, kind }) => {
    if (kind === 'quotation') return false;
    for (let i = firstWord; i < endWord; i++)
      if (said.PARTS_OF_SOURCES.has(words[i]!.lower)) return saysNotForThis(words, firstWord, endWord);
    return false;
  });
}

/** Whether words from `from` to `end` (exclusive), which name a guideline or its page, say that it is not for this case. */
export function saysNotForThis(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < end; i++)
    if (isDeniedFit(words, i, from, end) || isForOther(words, i, from, end)) return true;
  return false;
}

/** "Do not apply", "is not the question", "is the wrong book". */
function isDeniedFit(words: readonly Word[], at: number, from: number, end: number): boolean {
  const { lower } = words[at]!;
  if (said.INAPPLICABLE.has(lower)) return true;
  if (said.WRONG.has(lower)) return said.BOOKS.has(words[at + 1]?.lower ?? '') && at + 1 < end;
  if (!said.FITTING.has(lower)) return false;
  for (let i = at - 1; i >= from && at - i <= DENIED_REACH; i--)
    if ((classesOf(words[i]!.lower) & DENYING) !== 0 || said.NONE.has(words[i]!.lower)) return true;
  return false;
}

/** "Is for chronic pain, and she has none": for whom or what the guideline is, which this is not. */
function isForOther(words: readonly Word[], at: number, from: number, end: number): boolean {
  if (words[at]!.lower !== 'for' || !BE.has(words[at - 1]?.lower ?? '') || at - 1 < from) return false;
  let isTurned = false;
  for (let i = at + 1; i < Math.min(end, at + OTHER_REACH); i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon)) isTurned = true;
    if (isTurned && (said.NONE.has(words[i]!.lower) || (classesOf(words[i]!.lower) & DENYING) !== 0))
      return true;
  }
  return false;
}
