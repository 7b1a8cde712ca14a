import { Gap } from '../../language/words';
import { ARTICLES, HAVING, PATIENTS } from '../../vocabulary/negation/operatorWords';
import {
  ALL_OF,
  BEFORE_NAMED_LIST,
  DENYING_ALL,
  EXCEPTIONS,
  LISTED_NOUNS,
  NAMED_AGAIN,
  ONE_NAMED_AGAIN,
  POINTING_BACK,
} from '../../vocabulary/negation/pronounWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';
import { denyingAfter, type Operator } from './operators/operator';

/** What was named before and is denied by a general name: the words of the name, and what denies it. */
export interface ListDenied {
  readonly first: number;
  readonly last: number;
  readonly operator: Operator;
  /** One thing is meant ("this condition"), not each of several. */
  readonly isOne: boolean;
}

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;
/** So many words from what denies to the name, and from the name to what denies it behind. */
const REACH = 12;
const BEHIND = 6;
const PASSED =
  classBit('recordNoun') | classBit('copula') | classBit('auxiliary') | classBit('recordParticiple');

/**
 * The general names of a sentence for what was listed before, where they are denied: "does not have any of these diagnoses",
 * "neither condition is documented", "no such risk factor", "is not known to have this condition". Linear.
 */
export function listsDenied(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  operators: readonly Operator[],
): readonly ListDenied[] {
  const found: ListDenied[] = [];
  // "Apart from his age I find none of these".
  if (EXCEPTIONS.has(words[firstWord]?.lower ?? '')) return found;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if (lower === 'none' && isAllHad(words, i, endWord)) {
      found.push({
        first: i,
        last: i,
        operator: denyingAfter(i - 1, i, 'absent', 'neither <noun>'),
        isOne: false,
      });
      continue;
    }
    const there = lower === 'which' ? nothingOf(words, i, endWord) : undefined;
    if (there !== undefined) {
      found.push({
        first: i,
        last: i,
        operator: denyingAfter(i, there, 'undocumented', 'no <noun>'),
        isOne: false,
      });
      continue;
    }
    if (!ALL_OF.has(lower) && !NAMED_AGAIN.has(lower) && !ONE_NAMED_AGAIN.has(lower)) continue;
    const last = nameEnd(words, i, endWord);
    if (last === undefined) continue;
    const operator = denierOf(words, i, last, operators);
    if (operator !== undefined) found.push({ first: i, last, operator, isOne: ONE_NAMED_AGAIN.has(lower) });
    i = last;
  }
  return found;
}

/** "But this patient has none." */
function isAllHad(words: Passage['words'], at: number, end: number): boolean {
  const isEnd = at + 1 >= end || (words[at + 1]!.gap & CLOSING) !== 0;
  return isEnd && HAVING.has(words[at - 1]?.lower ?? '') && PATIENTS.has(words[at - 2]?.lower ?? '');
}

/** The last word of "of which there is no (mention)", "for which no evidence was found". */
function nothingOf(words: Passage['words'], at: number, end: number): number | undefined {
  if (words[at - 1]?.lower !== 'of' && words[at - 1]?.lower !== 'for') return undefined;
  const no = words[at + 1]?.lower === 'there' ? at + 3 : at + 1;
  if (no + 1 >= end || words[no]!.lower !== 'no') return undefined;
  return (classesOf(words[no + 1]!.lower) & classBit('recordNoun')) !== 0 ? no + 1 : undefined;
}

/** The last word of "any of these (diagnoses)", "either condition", "such a diagnosis". */
function nameEnd(words: Passage['words'], at: number, end: number): number | undefined {
  const lower = (i: number): string => (i < end ? words[i]!.lower : '');
  const isClosed = (i: number): boolean => i >= end || (words[i]!.gap & CLOSING) !== 0;
  if (ALL_OF.has(lower(at)) && lower(at + 1) === 'of') {
    const pointing = lower(at + 2) === 'the' ? at + 3 : at + 2;
    if (!POINTING_BACK.has(lower(pointing))) return undefined;
    for (let i = pointing + 1; i <= pointing + 2; i++) {
      if (isClosed(i)) break;
      if (LISTED_NOUNS[lower(i)] !== undefined) return i;
    }
    // "Any of these (is documented)": no other noun follows.
    const next = pointing + 1;
    return isClosed(next) || (classesOf(lower(next)) & PASSED) !== 0 || lower(next) === 'here'
      ? pointing
      : undefined;
  }
  if (ALL_OF.has(lower(at)) && !NAMED_AGAIN.has(lower(at))) return undefined;
  const noun = ARTICLES.has(lower(at + 1)) || lower(at + 1) === 'of' ? at + 2 : at + 1;
  for (let i = noun; i <= noun + 1 && !isClosed(i); i++)
    if (LISTED_NOUNS[lower(i)] !== undefined && !isMore(lower(i + 1), isClosed(i + 1))) return i;
  return undefined;
}

/** "Such a condition as": what is meant follows. */
function isMore(next: string, isClosed: boolean): boolean {
  return !isClosed && next === 'as';
}

function denierOf(
  words: Passage['words'],
  first: number,
  last: number,
  operators: readonly Operator[],
): Operator | undefined {
  const { lower } = words[first]!;
  // "Facet pain is none of these": of that, not of the patient.
  if (DENYING_ALL.has(lower))
    return BE.has(words[first - 1]?.lower ?? '')
      ? undefined
      : denyingAfter(first, first, 'absent', 'neither <noun>');
  for (const one of operators) {
    if (one.failing || one.means === 'unclear') continue;
    if (one.reach === 'after' && one.last < first && first - one.last <= REACH) {
      if (isPassed(words, one.last + 1, first)) return one;
    } else if (one.reach === 'before' && one.first > last && one.first - last <= BEHIND)
      if (isPassed(words, last + 1, one.first)) return one;
  }
  return undefined;
}

/** Whether nothing but words on the way stands between: "not been diagnosed with", "documentation that he has". */
function isPassed(words: Passage['words'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, gap } = words[i]!;
    if (gap & CLOSING || (!BEFORE_NAMED_LIST.has(lower) && (classesOf(lower) & PASSED) === 0)) return false;
  }
  return true;
}
