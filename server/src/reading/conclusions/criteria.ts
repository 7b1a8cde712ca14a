import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  ANY,
  BEING,
  CRITERIA,
  EACH,
  EVERY,
  EXCEEDING_LATER,
  MAY_BE_THERE,
  MEETING,
  MET,
  NOT_ASSERTED,
  NOT_MET,
  NOT_THERE,
  PARTLY,
  THERE,
  TURNING,
  UNMET,
  WEIGHED,
  WHOLE,
} from '../../vocabulary/conclusions/criteriaWords';
import { clausesOf } from '../sentences/clauses';
import { isOthersWord } from '../sentences/othersWord';
import type { Passage, Sentence } from '../sentences/passage';
import { firstOf, has } from '../sentences/wordsAmong';
import { targetsInSentence } from '../statements/inSentence';
import { supportOfRequest, type WordRange } from './requestSupport';
import { verdictOnCare } from './verdictsOnCare';

/** What a rationale says of a guideline's criteria, or of the support for the request. */
export interface CriteriaStatement {
  readonly met: boolean;
  /** All that is asked for is meant, and not "that criterion". */
  readonly whole: boolean;
  /** Whether criteria are met, or care is called indicated or not. */
  readonly of: 'criteria' | 'care';
  /** "Have been met": of a case, whatever the sentence looks like. */
  readonly ofCase: boolean;
  /** The next sentence, by its index, that says that the request goes beyond them. */
  readonly exceededIn: number | undefined;
  /** The words for the care that it is said of, where it names any. */
  readonly about: WordRange | undefined;
  readonly sentence: Sentence;
  /** The words that say so, both included. */
  readonly first: number;
  readonly last: number;
}

const ANY_MARK = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash | Gap.parenthesis;
/** So far from the verb its criteria may stand. */
const REACH = 9;
/** So far before the criteria stands how many of them are meant. */
const PART_REACH = 5;
/** So many words of "for the requested brace" tell what the criteria are of. */
const ABOUT_REACH = 8;

/**
 * Where a rationale says of this case, without weighing it, that criteria are met or not. Computed once; linear.
 */
export const criteriaIn = remembered((passage: Passage): readonly CriteriaStatement[] =>
  passage.sentences.flatMap((sentence): readonly CriteriaStatement[] => {
    if (sentence.kind === 'quotation' || isWeighed(passage, sentence)) return [];
    const found =
      metIn(passage, sentence) ?? supportOfRequest(passage, sentence) ?? verdictOnCare(passage, sentence);
    if (found === undefined) return [];
    if (turns(passage, sentence.index + 1) && !(found.met && isOfEvery(passage, sentence, found.last)))
      return [];
    const { lower } = passage.words[found.last]!;
    const isState = MET.has(lower) || UNMET.has(lower) || THERE.has(lower);
    const ofCase = found.ofCase || sentence.kind === 'case' || isState;
    return [{ ...found, sentence, ofCase, exceededIn: exceedingAfter(passage)[sentence.index] }];
  }),
);

type Found = Pick<CriteriaStatement, 'met' | 'whole' | 'of' | 'ofCase' | 'about' | 'first' | 'last'>;

/** For each sentence the next one, by its index, that says that the request goes beyond what is asked. Computed once. */
const exceedingAfter = remembered(({ words, sentences }: Passage): readonly (number | undefined)[] => {
  const found: (number | undefined)[] = [];
  let next: number | undefined;
  for (let i = sentences.length - 1; i >= 0; i--) {
    found[i] = next;
    const { firstWord, endWord, index } = sentences[i]!;
    if (has(words, firstWord, endWord, EXCEEDING_LATER)) next = index;
  }
  return found;
});

/** "All of the criteria are met": a "however" behind it denies what was said. */
function isOfEvery({ words }: Passage, { firstWord }: Sentence, last: number): boolean {
  return has(words, firstWord, last, EVERY);
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
    const { lower } = words[verb]!;
    if (!MEETING.has(lower) && !UNMET.has(lower) && !THERE.has(lower)) continue;
    const start = beginning(passage, verb, firstWord);
    const participle = MET.has(lower) || UNMET.has(lower) || THERE.has(lower);
    // "The conditions that the guideline sets are met": the first of them is what is met.
    const nouns = THERE.has(lower) ? MAY_BE_THERE : CRITERIA;
    const before = participle ? firstOf(words, start, verb, nouns) : -1;
    const passive = before >= 0 && has(words, before, verb, BEING);
    const after = passive ? -1 : firstOf(words, verb + 1, Math.min(endWord, verb + REACH), CRITERIA);
    if (!passive && (UNMET.has(lower) || THERE.has(lower))) continue;
    if (!passive && (after < 0 || clauses[after] !== clauses[verb])) continue;
    const first = passive ? before : verb;
    const last = passive ? verb : endOfRun(words, after, endWord);
    if (isOfSome(words, start, passive ? before : after) || isOthersWord(words, firstWord, first)) continue;
    if (isOpen(words, start, last + 1) || isOfDiagnosis(passage, sentence, passive ? before : after))
      continue;
    const whole = WHOLE.has(words[passive ? before : after]!.lower) || has(words, start, last, EACH);
    const noun = endOfRun(words, passive ? before : after, endWord);
    const met =
      has(words, start, passive ? last : last + 1, NOT_MET) === (UNMET.has(lower) || NOT_THERE.has(lower));
    const about = aboutAt(words, noun, passive ? verb : endWord);
    return { met, whole, of: 'criteria', ofCase: false, about, first, last };
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

/** "For the requested brace": what the criteria are of. */
function aboutAt(words: readonly Word[], noun: number, end: number): WordRange | undefined {
  const limit = Math.min(end, noun + 1 + ABOUT_REACH);
  for (let i = noun + 1; i < limit; i++) {
    if (i > noun + 1 && (words[i]!.gap & ANY_MARK) !== 0) return undefined;
    if (words[i]!.lower !== 'for') continue;
    let last = i + 1;
    while (last < limit && (words[last]!.gap & ANY_MARK) === 0 && !BEING.has(words[last]!.lower)) last++;
    return last > i + 1 ? { first: i + 1, end: last } : undefined;
  }
  return undefined;
}

/** A condition or a general truth; "fails to meet" and "does not meet any of the criteria" are none. */
function isOpen(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    if (!NOT_ASSERTED.has(lower) || NOT_MET.has(words[i - 1]?.lower ?? '')) continue;
    if (!ANY.has(lower) || !has(words, from, i, NOT_MET)) return true;
  }
  return false;
}

/** "Two of the four criteria", "the other criteria": not what is asked as a whole. */
function isOfSome(words: readonly Word[], from: number, noun: number): boolean {
  if (has(words, from, noun, EVERY)) return false;
  const start = Math.max(from, noun - PART_REACH);
  for (let i = start; i < noun; i++)
    if (PARTLY.has(words[i]!.lower) || numberAt(words, i) !== undefined) return true;
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
