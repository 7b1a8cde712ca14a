import { remembered } from '../../text/remembered';
import { VISITS_ASKED_FOR, VISITS_HAD } from '../../vocabulary/care/careWords';
import { clausesOf } from '../sentences/clauses';
import type { Passage, Sentence } from '../sentences/passage';
import { statementsInSentence } from '../statements/inSentence';
import { BEGUN } from '../targets/careStatuses';
import type { Statement } from '../targets/statement';
import { visitsCountedAsHad } from './progress';

/** How far from a count the treatment may stand that was counted, in words. */
const NEAR = 8;
/** So many counts of a passage are enough. */
const MOST = 200;

/** A treatment with how many visits of it were had. */
export interface Counted {
  readonly statement: Statement;
  readonly min: number;
  readonly max: number;
}

/**
 * Treatments of which a passage says how many visits were had: "7 of 7 sessions of physical therapy". What is asked
 * for is not counted. Computed once.
 */
export const visitsHad = remembered((passage: Passage): readonly Counted[] =>
  visitsCountedAsHad(passage)
    .flatMap(({ min, max, first, last, isProgress }): readonly Counted[] => {
      const near = statementsInSentence(passage, passage.sentenceOf(first).index).filter(
        (one) =>
          one.concept.kind === 'treatment' &&
          one.assertion === 'affirmed' &&
          (isProgress || (BEGUN.has(one.status) && one.first <= last + NEAR && one.last >= first - NEAR)),
      );
      const statement = near.sort((a, b) => Math.abs(a.first - last) - Math.abs(b.first - last))[0];
      return statement === undefined ? [] : [{ statement, min, max }];
    })
    .slice(0, MOST),
);

/** Whether the clause of a count tells of visits that were had, and of none that are asked for. */
export function tellsOfVisitsHad(passage: Passage, { firstWord, endWord }: Sentence, count: number): boolean {
  const { words } = passage;
  const clauses = clausesOf(passage);
  let had = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    if (clauses[i] !== clauses[count]) continue;
    if (VISITS_HAD.has(lower)) had = true;
    if (VISITS_ASKED_FOR.has(lower)) return false;
  }
  return had;
}
