import type { Word } from '../language/words';
import { remembered } from '../text/remembered';
import {
  BEING,
  CRITERIA,
  MEDICALLY,
  MEETING,
  MET,
  NOT_ASSERTED,
  NOT_MET,
  OPPOSING,
  TURNING,
  VERDICT,
  WEIGHED,
  WHOLE,
} from '../vocabulary/criteriaWords';
import { clausesOf } from './clauses';
import { targetsInSentence } from './inSentence';
import type { Passage, Sentence } from './passage';
import { supportOfRequest } from './requestSupport';
import { firstOf, has, lastOf } from './wordsAmong';

/** What a rationale says of a guideline's criteria, or of the support for the request. */
export interface CriteriaStatement {
  readonly met: boolean;
  /** All that is asked for is meant, and not "that criterion". */
  readonly whole: boolean;
  /** "Have been met": of a case, whatever the sentence looks like. */
  readonly ofCase: boolean;
  /** The next sentence, by its index, that denies anything: the reason may lie there. */
  readonly opposedIn: number | undefined;
  readonly sentence: Sentence;
  /** The words that say so, both included. */
  readonly first: number;
  readonly last: number;
}

/** So far from the verb its criteria may stand. */
const REACH = 9;

/**
 * Where a rationale says of this case, without weighing it, that criteria are met or not. Computed once; linear.
 */
export const criteriaIn = remembered((passage: Passage): readonly CriteriaStatement[] =>
  passage.sentences.flatMap((sentence): readonly CriteriaStatement[] => {
    if (sentence.kind === 'quotation' || isWeighed(passage, sentence) || turns(passage, sentence.index + 1))
      return [];
    const found = metIn(passage, sentence) ?? supportOfRequest(passage, sentence);
    if (found === undefined) return [];
    const ofCase = sentence.kind === 'case' || MET.has(passage.words[found.last]!.lower);
    return [{ ...found, sentence, ofCase, opposedIn: opposedIn(passage, sentence.index) }];
  }),
);

type Found = Pick<CriteriaStatement, 'met' | 'whole' | 'first' | 'last'>;

function opposedIn({ words, sentences }: Passage, index: number): number | undefined {
  return sentences.slice(index + 1).find((one) => opposes(words, one))?.index;
}

function opposes(words: readonly Word[], { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++)
    if (OPPOSING.has(words[i]!.lower) && !isVerdict(words, i + 1)) return true;
  return false;
}

/** "not (medically) necessary": the decision itself. */
function isVerdict(words: readonly Word[], at: number): boolean {
  const next = MEDICALLY.has(words[at]?.lower ?? '') ? at + 1 : at;
  return VERDICT.has(words[next]?.lower ?? '');
}

function isWeighed({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  return has(words, firstWord, endWord, WEIGHED);
}

/** "However, …": the sentence turns against the one before it. */
function turns({ words, sentences }: Passage, index: number): boolean {
  const next = sentences[index];
  return next !== undefined && TURNING.has(words[next.firstWord]?.lower ?? '');
}

function metIn(passage: Passage, sentence: Sentence): Found | undefined {
  const { words } = passage;
  const { firstWord, endWord } = sentence;
  const clauses = clausesOf(passage);
  for (let verb = firstWord; verb < endWord; verb++) {
    if (!MEETING.has(words[verb]!.lower)) continue;
    const start = beginning(passage, verb, firstWord);
    const before = lastOf(words, start, verb, CRITERIA);
    const passive = before >= 0 && MET.has(words[verb]!.lower) && has(words, before, verb, BEING);
    const after = passive ? -1 : firstOf(words, verb + 1, Math.min(endWord, verb + REACH), CRITERIA);
    if (!passive && (after < 0 || clauses[after] !== clauses[verb])) continue;
    const first = passive ? before : verb;
    const last = passive ? verb : endOfRun(words, after, endWord);
    if (isOpen(words, start, last + 1) || isOfDiagnosis(passage, sentence, passive ? before : after))
      continue;
    const whole = WHOLE.has(words[passive ? before : after]!.lower);
    return { met: !has(words, start, last + 1, NOT_MET), whole, first, last };
  }
  return undefined;
}

/** Where the clause of a verb begins; "have therefore been met" is one, whatever its adverb turns. */
function beginning(passage: Passage, verb: number, firstWord: number): number {
  const { words } = passage;
  const clauses = clausesOf(passage);
  let clause = clauses[verb];
  let start = verb;
  while (start > firstWord) {
    if (clauses[start - 1] !== clause && !BEING.has(words[start - 1]!.lower)) break;
    start--;
    clause = clauses[start];
  }
  return start;
}

/** The last of neighbours: "guideline criteria". */
function endOfRun(words: readonly Word[], at: number, end: number): number {
  let last = at;
  while (last + 1 < end && CRITERIA.has(words[last + 1]!.lower)) last++;
  return last;
}

/** A condition or a general truth; "fails to meet" is none. */
function isOpen(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (NOT_ASSERTED.has(words[i]!.lower) && !NOT_MET.has(words[i - 1]?.lower ?? '')) return true;
  return false;
}

/** "Meets the criteria for major depression": what is met is a diagnosis. */
function isOfDiagnosis(passage: Passage, { index }: Sentence, criteria: number): boolean {
  const { words } = passage;
  if (words[criteria + 1]?.lower !== 'for' && words[criteria + 1]?.lower !== 'of') return false;
  return targetsInSentence(passage, index).some(
    ({ concept, first }) =>
      first > criteria &&
      first - criteria <= 4 &&
      (concept.kind === 'diagnosis' || concept.kind === 'symptom'),
  );
}
