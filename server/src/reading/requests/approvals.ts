import { drugsIn } from '../../guidelines/drugs';
import { servicesIn } from '../../guidelines/services';
import { Gap } from '../../language/words';
import type { Prose, Rationale } from '../../letter/model';
import { remembered, rememberedByText } from '../../text/remembered';
import {
  APPROVAL_TURNS,
  APPROVING,
  NOT_APPROVING,
  OF_REVIEW,
  OTHERWISE,
  REFUSING,
} from '../../vocabulary/requests/approvalWords';
import { REQUESTED } from '../../vocabulary/requests/requestPointers';
import type { Count } from '../amounts/counts';
import { type BodyPartMention, bodyPartsOf } from '../anatomy/bodyParts';
import { proseFacts } from '../facts';
import { type Passage, passageOf, type Sentence } from '../sentences/passage';
import { hasWord } from '../sentences/sentenceWords';

/** Ids of the drugs and services of an item's title. */
export const subjectsOfTitle = rememberedByText(subjectsIn);

function subjectsIn(text: string): ReadonlySet<string> {
  return new Set([
    ...servicesIn(text).map(({ service }) => service.id),
    ...drugsIn(text).map(({ drug }) => drug.id),
  ]);
}

/** A clause that says that something was approved. */
export interface Approval {
  readonly passage: Passage;
  /** The clause that says so: its first and last word. */
  readonly first: number;
  readonly last: number;
  /** Words of an earlier or partial approval that it has. */
  readonly doubts: readonly string[];
  readonly subjects: ReadonlySet<string>;
  readonly parts: readonly BodyPartMention[];
  readonly counts: readonly Count[];
}

/** What a summary says was approved by utilization review; computed once. */
export const approvalsInSummary = remembered((summary: Prose) => approvalsIn(summary, false));
/** What a rationale says was approved already, of what is requested; computed once. */
export const approvalsInRationale = remembered((rationale: Rationale) => approvalsIn(rationale, true));

/** Whether a title has each word of an earlier or partial approval that what was approved has. */
export function hasItsDoubts(title: string, { doubts }: Approval): boolean {
  const words = title.toLowerCase();
  return doubts.every((word) => words.includes(word));
}

function approvalsIn(prose: Prose | Rationale, inRationale: boolean): readonly Approval[] {
  const passage = passageOf(prose);
  const bodyParts = bodyPartsOf(passage);
  const { words, sentences } = passage;
  return sentences.flatMap((sentence): readonly Approval[] => {
    if (sentence.kind === 'quotation') return [];
    const verb = approvalAt(passage, sentence);
    if (verb < 0) return [];
    const [first, end] = clauseAround(passage, sentence, verb);
    const clause = { ...sentence, firstWord: first, endWord: end };
    const doubts = words.slice(first, end).flatMap(({ lower }) => (OTHERWISE.has(lower) ? [lower] : []));
    const requested = hasWord(passage, clause, REQUESTED);
    // In a rationale only "the requested … was already authorized"; a recital allows nothing.
    if (inRationale ? !requested || sentence.kind !== 'case' : !requested && !isOfReview(passage, sentence))
      return [];
    const within = ({ first: at, last }: { readonly first: number; readonly last: number }) =>
      at >= first && last < end;
    return [
      {
        passage,
        first,
        last: end - 1,
        doubts,
        subjects: subjectsIn(passage.flat.text.slice(words[first]!.from, words[end - 1]!.to)),
        parts: bodyParts.filter(within),
        counts: proseFacts(passage).counts.filter(within),
      },
    ];
  });
}

function approvalAt({ words }: Passage, { firstWord, endWord }: Sentence): number {
  for (let i = firstWord; i < endWord; i++) {
    if (!APPROVING.has(words[i]!.lower)) continue;
    const before = words[i - 1]?.lower ?? '';
    if (!NOT_APPROVING.has(before)) return i;
  }
  return -1;
}

/** The sentence, or the one before it, speaks of utilization review. */
function isOfReview(passage: Passage, sentence: Sentence): boolean {
  if (hasWord(passage, sentence, OF_REVIEW)) return true;
  const before = passage.sentences[sentence.index - 1];
  return before !== undefined && hasWord(passage, before, OF_REVIEW);
}

/** How far behind "and" the verb stands that denies what it joins. */
const DENIAL_REACH = 16;

/** "and denied the rest", "and a brace was not", "and a study that was non-certified". */
function isDenial(words: Passage['words'], at: number, to: number): boolean {
  for (let i = at; i < Math.min(to, at + DENIAL_REACH); i++) {
    const { lower } = words[i]!;
    if (REFUSING.has(lower) || (lower === 'not' && i < at + 7)) return true;
    if (APPROVING.has(lower)) return false;
  }
  return false;
}

/** First and end word of the clause that holds word `at`: up to a semicolon, "but", "while". */
function clauseAround(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  at: number,
): readonly [number, number] {
  let first = at;
  // "non-certified the study and certified the rest".
  const turnsHere =
    words[at - 1]?.lower === 'and' &&
    words.slice(Math.max(firstWord, at - 40), at).some(({ lower }) => REFUSING.has(lower));
  while (
    !turnsHere &&
    first > firstWord &&
    !(words[first]!.gap & Gap.semicolon) &&
    !APPROVAL_TURNS.has(words[first - 1]!.lower)
  )
    first--;
  let end = at + 1;
  while (
    end < endWord &&
    !(words[end]!.gap & Gap.semicolon) &&
    !APPROVAL_TURNS.has(words[end]!.lower) &&
    !(words[end]!.lower === 'and' && isDenial(words, end + 1, endWord))
  )
    end++;
  return [first, end];
}
