import type { Letter } from '../letter/model';
import type { Rule } from '../rules/rule';
import { encloses } from '../text/span';
import type { FaultBarrier } from './faults';
import type { FindingStore, FoundBy } from './findingStore';
import { createFindingStore } from './findingStore';
import { movedFinding, spansOf } from './movedFinding';
import { isSameLetter } from './sameLetter';

/** A letter of the file as it was checked. */
interface CheckedLetter {
  readonly letter: Letter;
  readonly found: readonly FoundBy[];
  /** What was found in its items, for the next version of it. */
  readonly store: FindingStore;
}

/**
 * The findings of a file of letters, kept from one version to the next: a letter that reads as before is not looked at again,
 * wherever it has moved. What is kept of the letter that is being changed, its own store knows. The result is always that of
 * checking everything anew.
 */
export function createFileStore(barrier: FaultBarrier): FindingStore {
  let before: readonly CheckedLetter[] = [];
  let rulesBefore: readonly Rule[] | undefined;

  const take = (rules: readonly Rule[]): void => {
    if (rules === rulesBefore) return;
    rulesBefore = rules;
    before = [];
  };

  /** What is known of a letter, if it is the one that stood at its place. */
  const standing = (letter: Letter, i: number): CheckedLetter | undefined => {
    const then = before[i];
    if (then === undefined || then.letter === letter) return then;
    return isSameLetter(then.letter, letter) ? movedTo(letter, then) : undefined;
  };

  const anew = (letter: Letter, i: number, rules: readonly Rule[]): CheckedLetter => {
    const store = before[i]?.store ?? createFindingStore(barrier);
    return { letter, store, found: store.check([letter], rules) };
  };

  return {
    *prepare(letters, rules) {
      take(rules);
      const kept = [...before];
      before = kept;
      for (const [i, letter] of letters.entries()) {
        let checked = standing(letter, i);
        if (checked === undefined) {
          const store = before[i]?.store ?? createFindingStore(barrier);
          yield* store.prepare([letter], rules);
          // A check has come between, by other rules or of another version.
          if (rules !== rulesBefore) return;
          checked = { letter, store, found: store.check([letter], rules) };
        }
        kept[i] = checked;
        yield;
        if (rules !== rulesBefore) return;
      }
    },
    check(letters, rules) {
      take(rules);
      before = letters.map((letter, i) => standing(letter, i) ?? anew(letter, i, rules));
      // Letters follow each other, and so do their findings.
      return before.flatMap(({ found }) => found);
    },
  };
}

/** The same findings at today's places; `undefined` where one points out of the letter, to what may have changed. */
function movedTo(letter: Letter, { letter: then, found, store }: CheckedLetter): CheckedLetter | undefined {
  const distance = letter.extent.start - then.extent.start;
  const isInside = ({ finding }: FoundBy): boolean =>
    spansOf(finding).every((at) => encloses(then.extent, at));
  if (!found.every(isInside)) return undefined;
  const moved =
    distance === 0
      ? found
      : found.map(({ rule, finding }) => ({ rule, finding: movedFinding(finding, () => distance) }));
  return { letter, found: moved, store };
}
