import { beginningBetween } from '../language/ordered';
import { remembered } from '../text/remembered';
import type { Passage } from './passage';
import { readingOf } from './read';
import type { Statement } from './statement';
import { type Target, targetsOf } from './targets';

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
