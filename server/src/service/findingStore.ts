import type { Letter } from '../letter/model';
import type { Rule } from '../rules/rule';
import type { FaultBarrier } from './faults';
import { type FoundBy, KeptLetter } from './keptLetter';

/**
 * The findings of one file's letters, kept from one version to the next: a letter that reads as before is not looked at again,
 * wherever it has moved, and in the others what a rule found stands as long as what it read does. The result is always that of
 * checking everything anew.
 */
export interface FindingStore {
  /** The findings of these rules in this version of the file: in the order of its letters, of the text, then of the rules. */
  check(letters: readonly Letter[], rules: readonly Rule[]): readonly FoundBy[];
  /**
   * The same work in steps, so that something else can be done between two of them: a check after the last one has hardly
   * anything left to do. It may be given up at any step.
   */
  prepare(letters: readonly Letter[], rules: readonly Rule[]): Generator<void>;
}

/**
 * An empty store, for one file.
 *
 * @param isKept whether there will be other versions of the file: else nothing is kept for them
 */
export function createFindingStore(barrier: FaultBarrier, isKept = true): FindingStore {
  let kept: readonly KeptLetter[] = [];
  let shown: readonly Letter[] | undefined;

  const show = (letters: readonly Letter[]): void => {
    if (letters === shown) return;
    shown = letters;
    // Of many letters few are typed in: what was read of the others would be most of the memory.
    const keeps = !isKept ? 'once' : letters.length === 1 ? 'by reads' : 'as found';
    kept = goOn(kept, letters, (letter) => new KeptLetter(letter, barrier, keeps));
  };

  return {
    *prepare(letters, rules) {
      show(letters);
      if (!isKept) return;
      for (const letter of kept) {
        for (const step of letter.look(rules)) {
          yield step;
          // A check of another version has come between.
          if (letters !== shown) return;
        }
      }
    },
    check(letters, rules) {
      show(letters);
      return kept.flatMap((letter) => letter.findings(rules));
    },
  };
}

/**
 * The letters of the next version. Those before and behind what was changed read as before; what lies between are other
 * versions of those that stood there, in their order.
 */
function goOn(
  before: readonly KeptLetter[],
  letters: readonly Letter[],
  anew: (letter: Letter) => KeptLetter,
): readonly KeptLetter[] {
  const most = Math.min(before.length, letters.length);
  let first = 0;
  while (first < most && before[first]!.readsAs(letters[first]!)) first++;
  let last = 0;
  while (last < most - first && before.at(-1 - last)!.readsAs(letters.at(-1 - last)!)) last++;
  const changed = { to: letters.length - last, before: before.length - last };
  return letters.map((letter, i) => {
    if (i < first) before[i]!.move(letter);
    else if (i < changed.to) {
      if (i >= changed.before) return anew(letter);
      before[i]!.change(letter);
    } else {
      const same = before[i - letters.length + before.length]!;
      same.move(letter);
      return same;
    }
    return before[i]!;
  });
}
