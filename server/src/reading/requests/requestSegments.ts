import { subjectsOf } from '../../guidelines/subjects';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  ASKS,
  DECIDED_BEFORE,
  ENDS_ASKED,
  JOINS,
  NEED_OPENING,
  NOT_THIS,
  OPENS_LIST,
  OPENS_VISIT,
  PASSIVE,
} from '../../vocabulary/requests/requestSegmentWords';
import type { Passage, Sentence } from '../sentences/passage';
import { firstOf, has } from '../sentences/wordsAmong';

/** One thing of what a summary says was asked for; words from `first` up to `end`. */
export interface RequestSegment {
  readonly first: number;
  readonly end: number;
  readonly sentence: number;
}

/** So far before the word that asks its "previously" stands. */
const EARLIER_REACH = 3;

/** What a summary says was asked for, thing by thing, in order. Computed once; linear. */
export const requestSegmentsIn = remembered((summary: Passage): readonly RequestSegment[] => {
  const visit = lastVisit(summary);
  return summary.sentences.flatMap((sentence): readonly RequestSegment[] => {
    const { firstWord, endWord, index, kind } = sentence;
    if (kind === 'quotation' || index < visit || has(summary.words, firstWord, endWord, DECIDED_BEFORE))
      return [];
    const range = askedWords(summary, sentence);
    return range === undefined ? [] : inThings(summary, range.first, range.end, index);
  });
});

/** The words of a sentence that name what it asks for. */
function askedWords(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
): Pick<RequestSegment, 'first' | 'end'> | undefined {
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if (!ASKS.has(lower)) continue;
    if (has(words, Math.max(firstWord, i - EARLIER_REACH), i, NOT_THIS)) return undefined;
    let first = i + 1;
    while (first < endWord && OPENS_LIST.has(words[first]!.lower)) first++;
    if (NEED_OPENING.has(lower) && first === i + 1) continue;
    // "Six visits were requested": what stands before it.
    const isPassive = i - firstWord >= 2 && PASSIVE.has(words[i - 1]!.lower);
    if (isPassive && first >= endWord - 2) return { first: firstWord, end: i - 1 };
    const last = firstOf(words, first, endWord, ENDS_ASKED);
    if (first < endWord) return { first, end: last < 0 ? endWord : last };
  }
  return undefined;
}

/** Parted at commas and "and"; what names no care belongs to the thing before it, or before "and" to the one behind. */
function inThings(summary: Passage, from: number, end: number, sentence: number): readonly RequestSegment[] {
  const { words } = summary;
  const found: { first: number; end: number; sentence: number }[] = [];
  let begin = from;
  let start = from;
  for (let i = from; i <= end; i++) {
    const isJoint = i < end && JOINS.has(words[i]!.lower);
    const isMark = i < end && i > start && hasComma(words, i);
    if (i < end && !isJoint && !isMark) continue;
    const named = i > start && subjectsOf(summary.textOf(start, i - 1)).length > 0;
    if (named) {
      found.push({ first: begin, end: i, sentence });
      begin = isJoint ? i + 1 : i;
    } else if ((!isJoint || hasComma(words, i)) && found.length > 0 && i > start) {
      found.at(-1)!.end = i;
      begin = i;
    }
    start = isJoint ? i + 1 : i;
    if (isJoint && (named || begin === i)) begin = i + 1;
  }
  return found;
}

function hasComma(words: Passage['words'], at: number): boolean {
  return (words[at]!.gap & (Gap.comma | Gap.semicolon)) !== 0;
}

/**
 * The last sentence that opens with the date of a visit, by its index; -1 where none does. "On 12/7/2016, she was seen again": what was
 * asked for before that is another request.
 */
function lastVisit({ words, sentences }: Passage): number {
  return sentences.findLastIndex(({ firstWord, endWord }) => {
    const next = words[firstWord + 1]?.lower ?? '';
    return OPENS_VISIT.has(words[firstWord]?.lower ?? '') && firstWord + 1 < endWord && /^\d/.test(next);
  });
}
