import { compileLexicon, mentionsIn } from '../../language/lexicon';
import { Gap, type Word } from '../../language/words';
import type { Item, Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { SILENT } from '../../vocabulary/negation/operatorWords';
import { BE, DO } from '../../vocabulary/sentences/auxiliaries';
import * as said from '../../vocabulary/sources/silenceWords';
import { type Passage, passageOf, type Sentence } from '../sentences/passage';

/** A statement that a guideline says nothing about the item. */
export interface Silence {
  readonly span: Span;
  /** Whose silence: the whole MTUS, or ACOEM's alone. */
  readonly of: 'MTUS' | 'ACOEM';
  /** "The MTUS is silent", with nothing that narrows it. */
  readonly isBlunt: boolean;
  /** What it is silent on: the words after "does not address", or before "is not addressed by". */
  readonly object: string;
  readonly sentence: Sentence;
}

/** What the rationale says of the MTUS's silence, in order. Computed once for each item. */
export const silencesOf = remembered(({ rationale }: Item): readonly Silence[] =>
  rationale ? silencesIn(rationale) : [],
);

function silencesIn(rationale: Rationale): readonly Silence[] {
  const passage = passageOf(rationale);
  if (!passage.words.some((_, i) => nameAt(passage.words, i) !== undefined)) return [];
  return passage.sentences.flatMap((sentence) => silenceIn(passage, sentence) ?? []);
}

/** Words that say nothing is said. */
interface SaysNothing {
  readonly first: number;
  readonly last: number;
  /** What is silent stands before ("does not address"), behind ("not addressed in"), or inside ("no MTUS guidelines"). */
  readonly isPassive: boolean;
  readonly of?: Silence['of'];
}

function silenceIn(passage: Passage, sentence: Sentence): Silence | undefined {
  const { words, flat } = passage;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const found = saysNothingAt(words, i, sentence.endWord);
    const of = found && (found.of ?? subjectOf(passage, sentence, found));
    if (!found || !of) continue;
    const { first, last, isPassive } = found;
    const [from, to] = isPassive ? [sentence.firstWord, first] : [last + 1, sentence.endWord];
    const narrows = to > from && !isOnTheRequest(words, from, to);
    return {
      span: flat.toSpan(words[first]!.from, words[last]!.to),
      of,
      isBlunt: isPassive ? to > from && !narrows : !narrows,
      object: to > from ? flat.text.slice(words[from]!.from, words[to - 1]!.to) : '',
      sentence,
    };
  }
  return undefined;
}

type Words = readonly Word[];

const lowerAt = (words: Words, at: number): string => words[at]?.lower ?? '';

function after(words: Words, at: number, these: ReadonlySet<string>): number {
  let i = at;
  while (these.has(lowerAt(words, i))) i++;
  return i;
}

/** The words at `i` that say nothing is said, if they do. */
function saysNothingAt(words: Words, i: number, end: number): SaysNothing | undefined {
  const lower = words[i]!.lower;
  if (SILENT.has(lower)) {
    const first = BE.has(lowerAt(words, i - 1)) ? i - 1 : i;
    return { first, last: i, isPassive: false };
  }
  if (said.DONT.has(lower)) return notDoing(words, i, i + 1);
  if (DO.has(lower) && lowerAt(words, i + 1) === 'not') return notDoing(words, i, i + 2);
  if (said.FAILS.has(lower) && lowerAt(words, i + 1) === 'to') return notAddressing(words, i, i + 2);
  if (said.LACKS.has(lower)) return guidanceAt(words, i, i + 1);
  if (said.GIVES.has(lower) && lowerAt(words, i + 1) === 'no') return guidanceAt(words, i, i + 2);
  if (BE.has(lower) && lowerAt(words, i + 1) === 'not') return notAddressed(words, i);
  return lower === 'no' ? noGuidance(words, i, end) : undefined;
}

/** "Does not specifically address", "does not provide any guidance". */
function notDoing(words: Words, first: number, at: number): SaysNothing | undefined {
  return notAddressing(words, first, at) ?? notGiving(words, first, after(words, at, said.SILENCE_ADVERBS));
}

function notAddressing(words: Words, first: number, at: number): SaysNothing | undefined {
  const verb = after(words, at, said.SILENCE_ADVERBS);
  return said.ADDRESSING.has(lowerAt(words, verb)) ? { first, last: verb, isPassive: false } : undefined;
}

function notGiving(words: Words, first: number, verb: number): SaysNothing | undefined {
  return said.GIVING.has(lowerAt(words, verb)) ? guidanceAt(words, first, verb + 1) : undefined;
}

function guidanceAt(words: Words, first: number, at: number): SaysNothing | undefined {
  const noun = after(words, at, said.BEFORE_GUIDANCE);
  return said.GUIDANCE.has(lowerAt(words, noun)) ? { first, last: noun, isPassive: false } : undefined;
}

/** "Is not addressed", "is not found in". */
function notAddressed(words: Words, be: number): SaysNothing | undefined {
  const at = after(words, be + 2, said.SILENCE_ADVERBS);
  const lower = lowerAt(words, at);
  const isFound = said.FOUND_IN.has(lower) && lowerAt(words, at + 1) === 'in';
  return said.ADDRESSED.has(lower) || isFound ? { first: be, last: at, isPassive: true } : undefined;
}

/** How many words may stand between "no guidance" and "in the MTUS". */
const TO_NAME = 10;

/** "There are no MTUS guidelines for it"; "there is no guidance on it in the MTUS". */
function noGuidance(words: Words, no: number, end: number): SaysNothing | undefined {
  let at = after(words, no + 1, said.BEFORE_SOURCE_NAME);
  const of = nameAt(words, at);
  if (of !== undefined) {
    at = after(words, at + 1, said.BEFORE_GUIDANCE);
    const isFor = said.SILENCE_ON.has(lowerAt(words, at + 1)) || lowerAt(words, at + 1) === 'that';
    return said.GUIDANCE.has(lowerAt(words, at)) && isFor
      ? { first: no, last: at, isPassive: false, of }
      : undefined;
  }
  if (!said.GUIDANCE.has(lowerAt(words, at))) return undefined;
  for (let i = at + 1; i < Math.min(end, at + TO_NAME); i++) {
    if (lowerAt(words, i) !== 'in' || words[i]!.gap & Gap.semicolon) continue;
    const named = nameAt(words, after(words, i + 1, said.BEFORE_SOURCE_NAME));
    if (named !== undefined) return { first: no, last: i - 1, isPassive: false, of: named };
  }
  return undefined;
}

/** Whose name stands at a word. */
function nameAt(words: Words, at: number): Silence['of'] | undefined {
  const lower = lowerAt(words, at);
  if (said.MTUS_NAMES.has(lower)) return 'MTUS';
  if (said.ACOEM_NAMES.has(lower)) return 'ACOEM';
  const [utilization, schedule] = said.SCHEDULE;
  return lower === utilization && lowerAt(words, at + 1) === schedule ? 'MTUS' : undefined;
}

/** How far before the words the one who is silent may be named. */
const BEFORE = 14;
/** Who is silent: named before the words ("The MTUS does not address"), or after a passive ("not addressed in the MTUS"). */
function subjectOf(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  { first, last, isPassive }: SaysNothing,
): Silence['of'] | undefined {
  const named = new Set<Silence['of']>();
  for (let i = first - 1; i >= firstWord && first - i <= BEFORE; i--) {
    const of = nameAt(words, i);
    if (of !== undefined) named.add(of);
    // Others that stand nearer are who is silent; those before the name are not.
    else if (named.size === 0 && said.OTHERS_SILENT.has(words[i]!.lower)) return undefined;
    if (words[i]!.gap & Gap.semicolon || said.TURNS_OF_SOURCE.has(words[i]!.lower)) break;
  }
  if (named.size > 0) return named.has('MTUS') ? 'MTUS' : 'ACOEM';
  if (!isPassive) return undefined;
  const at = after(words, last + 1, said.SILENCE_ADVERBS);
  if (!said.SILENT_IN.has(lowerAt(words, at))) return undefined;
  for (let i = at + 1; i < Math.min(endWord, at + 6); i++) {
    const of = nameAt(words, i);
    if (of !== undefined) return of;
  }
  return undefined;
}

/** "On this treatment", "the requested service", "it": nothing that narrows. */
function isOnTheRequest(words: Words, from: number, to: number): boolean {
  const at = after(words, from, said.SILENCE_ON);
  const lower = lowerAt(words, at);
  if (!said.POINTING.has(lower)) return false;
  if (lower === 'it') return true;
  const next = lowerAt(words, at + 1);
  // "This stocking", and nothing else.
  if (lower === 'this' && at + 2 >= to) return true;
  const pointed = next === 'current' ? lowerAt(words, at + 2) : next;
  const isLast = at + 2 >= to;
  return (
    said.THE_REQUEST.has(pointed) &&
    (isLast ||
      lower === 'this' ||
      pointed.startsWith('request') ||
      pointed === 'above' ||
      pointed === 'particular')
  );
}

/** Whether a sentence gives what it says as a reason: "As the MTUS is silent, …", "…, therefore …". */
export function givesReason({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  if (said.REASON_OPENINGS.has(lowerAt(words, firstWord))) return true;
  for (let i = firstWord; i < endWord; i++) if (said.HENCE.has(words[i]!.lower)) return true;
  return false;
}

const comparing = compileLexicon(said.COMPARING);

/** Whether a rationale says why it leaves one guideline for another: "the ODG is more specific". */
export function comparesSources({ words }: Passage): boolean {
  return mentionsIn(words, comparing).length > 0;
}
