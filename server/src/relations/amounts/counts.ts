import { numberAt } from '../../language/numbers';
import { countsIn } from '../../reading/amounts/counts';
import { visitsCountedAsHad } from '../../reading/amounts/progress';
import { type Counted, pointedCounts, tellsOfVisitsHad, visitsHad } from '../../reading/amounts/visits';
import type { Passage } from '../../reading/sentences/passage';
import { targetsInSentence } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { FURTHER } from '../../vocabulary/care/timesWords';
import { isKindOf } from '../../vocabulary/concepts';
import type { Case } from '../case/case';

/** The counts on record of the treatment of which a denial says that the number is not known. */
export function countsOnRecord(denial: Statement, on: Case): readonly Statement[] {
  const sought = treatmentsOf(denial.sentence, on);
  return visitsHad(on.records.passage)
    .filter(({ statement: { concept } }) => sought.some((id) => areOfOneKind(concept.id, id)))
    .map(({ statement }) => statement);
}

/** A count of visits had that the record has otherwise; its words, both included. */
export interface OtherCount {
  readonly first: number;
  readonly last: number;
  readonly there: Counted;
}

/**
 * Counts of visits had in a rationale ("she has been through ten sessions") of which the summary has another ("has been
 * to two of six"). A count that the summary has at all, or that is the sum of its counts, is right.
 */
export function otherCounts(on: Case): readonly OtherCount[] {
  const { passage, records } = on;
  const told = visitsHad(records.passage);
  if (told.length === 0) return [];
  const { ranges, sum } = visitsCounted(records.passage);
  const named = countsIn(passage).filter(({ kind, computed }) => kind === 'visits' && !computed);
  const pointed = pointedCounts(passage);
  return [...named, ...pointed].flatMap((count): readonly OtherCount[] => {
    const { min, max, first, last } = count;
    if (max === sum) return [];
    const sentence = passage.sentenceOf(first);
    if (sentence.kind !== 'case' || !tellsOfVisitsHad(passage, sentence, count)) return [];
    if (ranges.some((known) => known.min <= max && min <= known.max)) return [];
    const sought = treatmentsOf(sentence.index, on);
    const there = told.find(({ statement: { concept } }) =>
      sought.some((id) => (id === 'this-item' ? on.itemCare.has(concept.id) : areOfOneKind(concept.id, id))),
    );
    return there === undefined || told.some((one) => tellsOfMore(records.passage, one.statement))
      ? []
      : [{ first, last, there }];
  });
}

/** "24 visits after the operation and 6 more in 2014": the sum is told nowhere. */
function tellsOfMore({ words, sentences }: Passage, { sentence }: Statement): boolean {
  const { firstWord, endWord } = sentences[sentence]!;
  for (let i = firstWord; i < endWord; i++)
    if (FURTHER.has(words[i]!.lower) && hasNumberBeside(words, i)) return true;
  return false;
}

/** "6 more", "another six". */
function hasNumberBeside(words: Passage['words'], at: number): boolean {
  return numberAt(words, at - 1) !== undefined || numberAt(words, at + 1) !== undefined;
}

interface Visits {
  /** Each range once: counts are small, so there are few. */
  readonly ranges: readonly { readonly min: number; readonly max: number }[];
  /** Of the most visits of each count. */
  readonly sum: number;
}

const visitsCounted = remembered((passage: Passage): Visits => {
  const ranges = new Map<string, { readonly min: number; readonly max: number }>();
  let sum = 0;
  for (const { min, max } of visitsCountedAsHad(passage)) {
    ranges.set(`${min} ${max}`, { min, max });
    sum += max;
  }
  return { ranges: [...ranges.values()], sum };
});

/** The treatments that a sentence of the rationale names, else those of the item. */
function treatmentsOf(sentence: number, { passage, itemCare }: Case): readonly string[] {
  // "Twelve sessions since the operation": an operation has none.
  const named = targetsInSentence(passage, sentence).filter(
    ({ concept }) => concept.kind === 'treatment' && !isKindOf(concept.id, 'invasive-care'),
  );
  if (named.length === 0) return [...itemCare];
  const isOfAnyKind = named.some(({ first }) => passage.words[first]!.lower === ANY_THERAPY);
  return [...named.map(({ concept }) => concept.id), ...(isOfAnyKind ? itemCare : [])];
}

/** "18 therapy sessions": of the hand, of the mind, whichever the item is for. */
const ANY_THERAPY = 'therapy';

function areOfOneKind(a: string, b: string): boolean {
  return isKindOf(a, b) || isKindOf(b, a);
}
