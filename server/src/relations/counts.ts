import { countsIn } from '../reading/counts';
import { statementsIn } from '../reading/read';
import type { Statement } from '../reading/statement';
import { targetsOf } from '../reading/targets';
import { isKindOf } from '../vocabulary/concepts';
import type { Case } from './case';

/** How far from a count the treatment may stand that was counted, in words. */
const NEAR = 8;
const HAD: ReadonlySet<string> = new Set(['completed', 'failed', 'ongoing', 'stopped']);

/** A treatment with how many visits of it were had. */
export interface Counted {
  readonly statement: Statement;
  readonly min: number;
  readonly max: number;
}

/**
 * Treatments of which a passage says how many visits were had: "7 of 7 sessions of physical therapy". What is asked
 * for is not counted.
 */
export function visitsHad(on: Pick<Case, 'passage'>): readonly Counted[] {
  const { passage } = on;
  const care = statementsIn(passage).filter(
    ({ concept, assertion, status }) =>
      concept.kind === 'treatment' && assertion === 'affirmed' && status !== undefined && HAD.has(status),
  );
  return countsIn(passage)
    .filter(({ kind }) => kind === 'visits')
    .flatMap(({ min, max, first, last }): readonly Counted[] => {
      const sentence = passage.sentenceOf(first).index;
      const near = care.filter(
        (one) => one.sentence === sentence && one.first <= last + NEAR && one.last >= first - NEAR,
      );
      const statement = near.sort((a, b) => Math.abs(a.first - last) - Math.abs(b.first - last))[0];
      return statement === undefined ? [] : [{ statement, min, max }];
    });
}

/** The counts on record of the treatment of which a denial says that the number is not known. */
export function countsOnRecord(denial: Statement, on: Case): readonly Statement[] {
  const { firstWord, endWord } = on.passage.sentences[denial.sentence]!;
  const of = targetsOf(on.passage).filter(
    ({ concept, first }) => concept.kind === 'treatment' && first >= firstWord && first < endWord,
  );
  const sought = of.length > 0 ? of.map(({ concept }) => concept.id) : [...on.itemCare];
  return visitsHad({ passage: on.records.passage })
    .filter(({ statement }) =>
      sought.some((id) => isKindOf(statement.concept.id, id) || isKindOf(id, statement.concept.id)),
    )
    .map(({ statement }) => statement);
}
