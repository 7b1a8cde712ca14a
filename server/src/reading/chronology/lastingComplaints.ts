import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  AFTER_A_LENGTH,
  ANY_COMPLAINT,
  BACK_FROM,
  BEFORE_EVENT,
  COMPLAINT_CAME,
  COMPLAINT_LASTS,
  LASTS_SO_LONG,
  OF_STANDING,
  OLDER_HISTORY,
  OPEN_LENGTH,
  PART_OF_COURSE,
  SINCE_THE_INJURY,
  SYMPTOM_NOUNS,
  THIS_COMPLAINT,
} from '../../vocabulary/time/lengthWords';
import { durationsIn } from '../amounts/durations';
import type { Passage, Sentence } from '../sentences/passage';
import { hasWordNear } from '../sentences/sentenceWords';

/** How long a patient has had a complaint, as it is told. Days. */
export interface LastingComplaint {
  /** What it is called: "pain", "symptoms". */
  readonly noun: string;
  readonly minDays: number;
  readonly maxDays: number;
  /** Told from the injury on: "since the fall". */
  readonly sinceInjury: boolean;
  readonly sentence: Sentence;
  /** Said of this patient by an article or a pronoun, whatever the sentence is: "the numbness started three weeks ago". */
  readonly definite: boolean;
  /** Word indexes of the length, both included. */
  readonly first: number;
  readonly last: number;
}

/** Whether both may be of one complaint: "symptoms" may be any of them; numbness may have come later than the pain. */
export function isSameComplaint(a: LastingComplaint, b: LastingComplaint): boolean {
  return a.noun === b.noun || (ANY_COMPLAINT.has(a.noun) && ANY_COMPLAINT.has(b.noun));
}

/** How far before its length a complaint may stand. */
const REACH = 12;

/** The lengths of complaints of a passage, in order; computed once. */
export const lastingComplaintsIn = remembered((passage: Passage): readonly LastingComplaint[] =>
  [...lengths(passage), ...fromInjury(passage)].sort((a, b) => a.first - b.first),
);

function lengths(passage: Passage): readonly LastingComplaint[] {
  const { words } = passage;
  return durationsIn(passage).flatMap((duration): readonly LastingComplaint[] => {
    const { minDays, maxDays, atLeast, begin, first, last } = duration;
    const sentence = passage.sentenceOf(first);
    const noun = nounOf(words, sentence, begin, last);
    if (noun === undefined || isOfPart(passage, sentence, begin, last)) return [];
    const most = atLeast ? Number.POSITIVE_INFINITY : maxDays;
    const definite = isDefinite(words, sentence, begin);
    return [{ noun, minDays, maxDays: most, sinceInjury: false, sentence, definite, first, last }];
  });
}

/** The complaint whose length this is, where the words around it say so. */
function nounOf(
  words: readonly Word[],
  { firstWord, endWord }: Sentence,
  begin: number,
  last: number,
): string | undefined {
  const after = last + 1 < endWord ? words[last + 1]!.lower : '';
  const before = words[begin - 1]?.lower ?? '';
  const from = Math.max(firstWord, begin - REACH);
  const noun = lastNoun(words, from, begin);
  // "After two years of pain", "has had six weeks of symptoms".
  if (after === 'of' && (AFTER_A_LENGTH.has(before) || COMPLAINT_LASTS.has(before)))
    return firstNoun(words, last + 2, Math.min(endWord, last + 6));
  // "A six-week history of numbness".
  if (after === 'history' && words[last + 2]?.lower === 'of')
    return firstNoun(words, last + 3, Math.min(endWord, last + 7));
  if (noun === undefined) return undefined;
  // "With a symptom duration of six weeks", "pain of two months' duration", "pain that is a month old".
  if (before === 'of' && OF_STANDING.has(words[begin - 2]?.lower ?? '')) return noun;
  if (OF_STANDING.has(after) || after === 'old') return noun;
  for (let i = begin - 1; i >= from; i--) {
    const { lower, gap } = words[i]!;
    if (COMPLAINT_CAME.has(lower)) return BACK_FROM.has(after) ? noun : undefined;
    if (COMPLAINT_LASTS.has(lower) || SYMPTOM_NOUNS.has(lower))
      return before === 'for' || LASTS_SO_LONG.has(lower) ? noun : undefined;
    if (gap & (Gap.comma | Gap.semicolon)) return undefined;
  }
  return undefined;
}

/** "The complaints", "his low back pain": at the head of the sentence. */
function isDefinite(words: readonly Word[], { firstWord }: Sentence, begin: number): boolean {
  if (!THIS_COMPLAINT.has(words[firstWord]!.lower)) return false;
  for (let i = firstWord + 1; i < Math.min(begin, firstWord + 5); i++)
    if (SYMPTOM_NOUNS.has(words[i]!.lower)) return true;
  return false;
}

/** "Has had low back pain since the fall". */
function fromInjury(passage: Passage): readonly LastingComplaint[] {
  const { words } = passage;
  const found: LastingComplaint[] = [];
  for (let i = 1; i < words.length; i++) {
    if (words[i]!.lower !== 'since') continue;
    const sentence = passage.sentenceOf(i);
    let event = i + 1;
    while (event < sentence.endWord && BEFORE_EVENT.has(words[event]!.lower)) event++;
    if (event >= sentence.endWord || !SINCE_THE_INJURY.has(words[event]!.lower)) continue;
    const noun = lastNoun(words, Math.max(sentence.firstWord, i - REACH), i);
    if (noun === undefined || isOfPart(passage, sentence, i, event)) continue;
    found.push({
      noun,
      minDays: 0,
      maxDays: Number.POSITIVE_INFINITY,
      sinceInjury: true,
      sentence,
      definite: true,
      first: i,
      last: event,
    });
  }
  return found;
}

/** Whether the sentence tells of a flare, of relief, of what may be: no length of the complaint as a whole. */
function isOfPart(passage: Passage, { firstWord }: Sentence, begin: number, last: number): boolean {
  const { words } = passage;
  let from = begin;
  while (
    from > firstWord &&
    !(words[from]!.gap & (Gap.semicolon | Gap.dash)) &&
    words[from]!.lower !== 'that'
  )
    from--;
  return (
    hasWordNear(passage, from, begin - 1, PART_OF_COURSE) ||
    hasWordNear(passage, from, begin - 1, OPEN_LENGTH) ||
    hasWordNear(passage, from, last, OLDER_HISTORY_OF_COMPLAINT)
  );
}

/** "Ago" tells how long, here. */
const OLDER_HISTORY_OF_COMPLAINT: ReadonlySet<string> = new Set(
  [...OLDER_HISTORY].filter((word) => word !== 'ago' && word !== 'before'),
);

function lastNoun(words: readonly Word[], from: number, to: number): string | undefined {
  for (let i = to - 1; i >= from; i--) if (SYMPTOM_NOUNS.has(words[i]!.lower)) return words[i]!.lower;
  return undefined;
}

function firstNoun(words: readonly Word[], from: number, to: number): string | undefined {
  for (let i = from; i < to; i++) if (SYMPTOM_NOUNS.has(words[i]!.lower)) return words[i]!.lower;
  return undefined;
}
