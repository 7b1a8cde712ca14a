import { remembered } from '../../text/remembered';
import { SIDED_TESTS } from '../../vocabulary/anatomy/sideContextWords';
import type { Passage } from '../sentences/passage';
import { statementsIn } from '../statements/read';
import { sideWordNear } from '../targets/places';
import type { Statement } from '../targets/statement';

/** A test with the one side on which it was positive: "straight leg raise positive on the left". */
export interface SidedTest {
  readonly test: string;
  readonly side: NonNullable<NonNullable<Statement['place']>['side']>;
  readonly first: number;
  readonly last: number;
}

/** The positive tests of a passage whose side is told, in order. */
export const sidedTestsOf = remembered((passage: Passage): readonly SidedTest[] =>
  statementsIn(passage).flatMap(({ named, assertion, source, place, first, last }) => {
    if (!SIDED_TESTS.has(named.id) || assertion !== 'affirmed' || source !== 'author') return [];
    if (place?.own !== true || place.side === undefined) return [];
    const at = sideWordNear(passage, first, last) ?? first;
    return [{ test: named.id, side: place.side, first: Math.min(first, at), last: Math.max(last, at) }];
  }),
);
