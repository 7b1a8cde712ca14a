import { beginningBetween } from '../../language/ordered';
import { remembered } from '../../text/remembered';
import { PART_IN_ORDER } from '../../vocabulary/anatomy/organs';
import { conceptOf } from '../../vocabulary/concepts';
import { ONLY } from '../../vocabulary/time/circumstanceWords';
import { MEASURES } from '../examination/measuredFindings';
import type { Passage } from '../sentences/passage';
import type { Statement } from '../targets/statement';
import type { Target } from '../targets/target';
import { targetsOf } from '../targets/targets';
import { readingOf } from './read';

/** The targets that begin in a sentence, by its index. Binary search. */
export function targetsInSentence(passage: Passage, index: number): readonly Target[] {
  const { firstWord, endWord } = passage.sentences[index]!;
  return beginningBetween(targetsOf(passage), firstWord, endWord);
}

/** The statements of a sentence, by its index. */
export function statementsInSentence(passage: Passage, index: number): readonly Statement[] {
  return readingOf(passage, index).statements;
}

/** What stands for any drug in a set of care. */
export const ANY_DRUG = 'drug';

/** The care that targets name: ids of concepts and of drugs, and `ANY_DRUG` where one is a drug. */
export function careAmong(targets: readonly Target[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { concept, drug } of targets) {
    if (concept.kind !== 'treatment' && concept.kind !== 'medication' && concept.kind !== 'study') continue;
    found.add(concept.id);
    if (drug !== undefined) found.add(drug);
    if (concept.kind === 'medication') found.add(ANY_DRUG);
  }
  return found;
}

/** The drugs that a passage names, by id; computed once. */
export const drugsNamedIn = remembered(
  (passage: Passage): ReadonlySet<string> =>
    new Set(targetsOf(passage).flatMap(({ drug }) => (drug === undefined ? [] : [drug]))),
);

/** The concepts that a passage names, by id; computed once. */
export const conceptsNamedIn = remembered(
  (passage: Passage): ReadonlySet<string> => new Set(targetsOf(passage).map(({ concept }) => concept.id)),
);

/** What a limb's strength or motion that is told by its measure alone is a statement of. */
const MEASURED = ['strength', 'range-of-motion'].flatMap(conceptsOf);
/** What "only" makes a statement of. */
const GENERAL = ['physical-findings'];

/**
 * The sentences, by index, whose reading may hold statements of a concept, by its id: those that name it, something examined
 * that shows it, or its absence; and those that may tell it by a measure or by "only". Computed once.
 */
export const sentencesByConcept = remembered((passage: Passage): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  const add = (id: string, index: number): void => {
    const list = found.get(id);
    if (list === undefined) found.set(id, [index]);
    else if (list.at(-1) !== index) list.push(index);
  };
  const all = targetsOf(passage);
  let next = 0;
  for (const { index, firstWord, endWord } of passage.sentences) {
    for (; next < all.length && all[next]!.first < endWord; next++)
      for (const id of conceptsOf(all[next]!.concept.id)) add(id, index);
    for (let i = firstWord; i < endWord; i++) {
      const { lower } = passage.words[i]!;
      if (MEASURES.has(lower)) for (const id of MEASURED) add(id, index);
      else if (ONLY.has(lower) || PART_IN_ORDER.has(lower)) for (const id of GENERAL) add(id, index);
    }
  }
  return found;
});

/** The concepts that a statement on a name of one may be of. */
function conceptsOf(id: string): readonly string[] {
  const { abnormal, denies } = conceptOf(id);
  const limited = id === 'activities-of-daily-living' ? ['functional-limitation'] : [];
  return [
    id,
    ...(abnormal === undefined ? [] : [abnormal]),
    ...(denies === undefined ? [] : [denies]),
    ...limited,
  ];
}
