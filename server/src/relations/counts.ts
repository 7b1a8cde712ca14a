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

/** A count of visits had that the record has otherwise. */
export interface OtherCount {
  readonly first: number;
  readonly last: number;
  readonly sentence: number;
  readonly there: Counted;
}

/** Words that tell of visits that were had, in the sentence of a count. */
const WERE_HAD = new Set(
  'had completed attended undergone received used through finished participated underwent went done'.split(
    ' ',
  ),
);

/**
 * Counts of visits had in a rationale ("she has been through ten sessions") of which the summary has another ("has been
 * to two of six"). A count that the summary has at all, or that is the sum of its counts, is right.
 */
export function otherCounts(on: Case): readonly OtherCount[] {
  const { passage, records } = on;
  const told = visitsHad({ passage: records.passage });
  if (told.length === 0) return [];
  const known = countsIn(records.passage).filter(({ kind }) => kind === 'visits');
  return countsIn(passage).flatMap((count): readonly OtherCount[] => {
    if (count.kind !== 'visits' || count.computed) return [];
    const sentence = passage.sentenceOf(count.first);
    if (sentence.kind !== 'case' || !speaks(passage, sentence)) return [];
    if (known.some(({ min, max }) => min <= count.max && count.min <= max)) return [];
    if (known.reduce((sum, { max }) => sum + max, 0) === count.max) return [];
    const of = targetsOf(passage).filter(
      ({ concept, first }) =>
        concept.kind === 'treatment' && first >= sentence.firstWord && first < sentence.endWord,
    );
    const sought = of.length > 0 ? of.map(({ concept }) => concept.id) : [...on.itemCare];
    const there = told.find(({ statement: { concept } }) =>
      sought.some((id) =>
        id === 'this-item'
          ? on.itemCare.has(concept.id)
          : isKindOf(concept.id, id) || isKindOf(id, concept.id),
      ),
    );
    return there === undefined
      ? []
      : [{ first: count.first, last: count.last, sentence: sentence.index, there }];
  });
}

function speaks(
  passage: Case['passage'],
  { firstWord, endWord }: Case['passage']['sentences'][number],
): boolean {
  let had = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = passage.words[i]!;
    if (WERE_HAD.has(lower)) had = true;
    if (REQUESTED.has(lower)) return false;
  }
  return had;
}

const REQUESTED = new Set(
  'request requested requests additional further recommended recommend recommends allow allows up necessary authorized'.split(
    ' ',
  ),
);
