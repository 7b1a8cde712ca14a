import type { Letter } from '../letter/model';
import type { Finding, Rule } from '../rules/rule';
import type { FaultBarrier } from './faults';
import { TrackedFindings } from './tracked/trackedFindings';

/** A finding and the rule that made it, before settings decide how loud it is. */
export interface FoundBy {
  readonly rule: Rule;
  readonly finding: Finding;
}

/**
 * The findings of one file's letters, kept from one version to the next: what a rule found stands as long as what it read
 * does. The result is always that of checking everything anew.
 */
export interface FindingStore {
  /** The findings of these rules in this version of the file: in the order of the text, then of the rules. */
  check(letters: readonly Letter[], rules: readonly Rule[]): readonly FoundBy[];
  /**
   * The same work in steps, so that something else can be done between two of them: a check after the last one has hardly
   * anything left to do. It may be given up at any step.
   */
  prepare(letters: readonly Letter[], rules: readonly Rule[]): Generator<void>;
}

const NONE: readonly never[] = [];

/** How one rule looks at one letter, or at one item of it. */
type Look = () => readonly Finding[];

/**
 * An empty store, for one file.
 *
 * @param isKept whether there will be other versions of the file: else nothing is kept for them
 */
export function createFindingStore(barrier: FaultBarrier, isKept = true): FindingStore {
  let tracked: readonly (TrackedFindings | undefined)[] = [];
  let shown: readonly Letter[] | undefined;

  const show = (letters: readonly Letter[]): void => {
    if (letters === shown) return;
    shown = letters;
    if (!isKept) return;
    tracked = letters.map((letter, i) => {
      if (!TrackedFindings.canTrack(letter)) return undefined;
      tracked[i]?.show(letter);
      return tracked[i] ?? new TrackedFindings(letter);
    });
  };

  /** Every look that the rules take, in the order of the letters; within one, rules on it as a whole come first. */
  function* looks(letters: readonly Letter[], rules: readonly Rule[]): Generator<[Rule, Look]> {
    for (const [i, letter] of letters.entries()) {
      const parts = tracked[i];
      for (const rule of rules) {
        if (rule.scope === 'item') continue;
        const isPlain = parts === undefined || rule.scope === 'text';
        yield [rule, () => (isPlain ? rule.check(letter) : parts.inLetter(rule))];
      }
      for (const [index, item] of letter.items.entries()) {
        for (const rule of rules) {
          if (rule.scope !== 'item') continue;
          yield [rule, () => (parts === undefined ? rule.check(item, letter) : parts.inItem(rule, index))];
        }
      }
    }
  }

  return {
    *prepare(letters, rules) {
      show(letters);
      if (!isKept) return;
      for (const [rule, look] of looks(letters, rules)) {
        barrier.around(rule.id, NONE, look);
        yield;
        // A check of another version has come between.
        if (letters !== shown) return;
      }
    },
    check(letters, rules) {
      show(letters);
      const all: FoundBy[] = [];
      for (const [rule, look] of looks(letters, rules))
        for (const finding of barrier.around(rule.id, NONE, look)) all.push({ rule, finding });
      return inOrder(all, rules);
    },
  };
}

function inOrder(found: FoundBy[], rules: readonly Rule[]): readonly FoundBy[] {
  if (found.length < 2) return found;
  const order = new Map(rules.map((rule, i) => [rule, i]));
  return found.sort(
    (a, b) => a.finding.span.start - b.finding.span.start || order.get(a.rule)! - order.get(b.rule)!,
  );
}
