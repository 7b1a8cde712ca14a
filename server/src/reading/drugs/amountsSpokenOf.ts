import { drugsOf } from '../../guidelines/drugs';
import { Gap, wordAt } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  ASKED_FOR,
  DOSE_NAMES,
  NOT_OF_THIS_REQUEST,
  OF_A_DAY,
  OF_THIS_COUNT,
  OF_THIS_DOSE,
  SUPPLIES,
} from '../../vocabulary/drugs/doseWords';
import { PER, TAKEN } from '../../vocabulary/requests/amountWords';
import { type Count, countsIn, MOST_AT_ONCE } from '../amounts/counts';
import type { Passage } from '../sentences/passage';
import { type Strength, strengthsIn } from './doses';

/** What is told of a day is made of several strengths. */
const NO_STRENGTH_ASKED: ReadonlySet<string> = new Set([...NOT_OF_THIS_REQUEST, ...OF_A_DAY]);

/** A strength without its drug. */
export interface SpokenStrength {
  readonly strength: Strength;
  /** Whether it is said of one tablet, and is no dose made of several. */
  readonly isPerUnit: boolean;
}

/**
 * The strengths by which a passage speaks of what is asked for without its name: "the dose of 10/325 mg", "at 100 mg per tablet". Of a
 * sentence that names a drug others speak, and what might be, or once was, is not what is asked for.
 */
export function strengthsSpokenOf(passage: Passage): readonly SpokenStrength[] {
  const { words } = passage;
  return strengthsIn(passage).flatMap((strength): readonly SpokenStrength[] => {
    const { first, last } = strength;
    const at = (i: number): string => words[i]?.lower ?? '';
    const isPerUnit =
      (PER.has(at(last + 1)) && TAKEN.has(at(last + 2))) ||
      (OF_THIS_DOSE.has(at(first - 1)) && TAKEN.has(at(last + 1)));
    const isDose =
      (at(first - 1) === 'of' && DOSE_NAMES.has(at(first - 2)) && OF_THIS_DOSE.has(at(first - 3))) ||
      (DOSE_NAMES.has(at(last + 1)) && OF_THIS_DOSE.has(at(first - 1)));
    // "5/325 mg" is a combination's strength, whatever is said of it.
    const isCombination = strength.values.length > 1 && passage.sentenceOf(first).kind === 'case';
    if (!isPerUnit && !isDose && !isCombination) return [];
    return isOfThisRequest(passage, first, NO_STRENGTH_ASKED) ? [{ strength, isPerUnit }] : [];
  });
}

/** The counts of tablets and the like by which a passage speaks of what is asked for: "another 90 tablets", "a supply of 90 capsules". */
export function countsSpokenOf(passage: Passage): readonly Count[] {
  const { words } = passage;
  const at = (i: number): string => words[i]?.lower ?? '';
  return countsIn(passage).filter(({ kind, first, last, max }) => {
    if (kind !== 'units' || max <= MOST_AT_ONCE || !TAKEN.has(at(last))) return false;
    const isAsked =
      OF_THIS_COUNT.has(at(first - 1)) ||
      (at(first - 1) === 'of' && SUPPLIES.has(at(first - 2))) ||
      ASKED_FOR.has(at(last + 1)) ||
      (ASKED_FOR.has(at(last + 2)) && !OF_THIS_COUNT.has(at(last + 1)));
    return isAsked && isOfThisRequest(passage, first, NOT_OF_THIS_REQUEST);
  });
}

/** Whether the clause around a word, to its commas, has none of these words, and its sentence no drug. */
function isOfThisRequest(passage: Passage, word: number, others: ReadonlySet<string>): boolean {
  const { words } = passage;
  const { kind, firstWord, endWord, index } = passage.sentenceOf(word);
  if (kind === 'quotation' || sentencesNamingDrugs(passage).has(index)) return false;
  const [from, to] = [Math.max(firstWord, word - CLAUSE), Math.min(endWord, word + CLAUSE)];
  let first = word;
  while (first > from && !(words[first]!.gap & PARTING)) first--;
  let end = word + 1;
  while (end < to && !(words[end]!.gap & PARTING)) end++;
  return !words.slice(first, end).some(({ lower }) => others.has(lower));
}

const PARTING = Gap.comma | Gap.semicolon | Gap.colon;
/** A clause is looked at for so many words around. */
const CLAUSE = 15;

const sentencesNamingDrugs = remembered(
  (passage: Passage): ReadonlySet<number> =>
    new Set(drugsOf(passage.flat).map(({ start }) => passage.sentenceOf(wordAt(passage.words, start)).index)),
);
