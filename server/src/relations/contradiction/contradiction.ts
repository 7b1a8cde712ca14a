import { datesOf } from '../../reading/dates/dateRoles';
import type { Passage } from '../../reading/sentences/passage';
import { placesOfWords } from '../../reading/sentences/sameWords';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { isKindOf } from '../../vocabulary/concepts';
import { ARGUED, FRAMES, MONITORED } from '../../vocabulary/concepts/generalConcepts';
import { WEIGHTY } from '../../vocabulary/examination/gradeWords';
import { AGAIN, WITHOUT_IT } from '../../vocabulary/time/circumstanceWords';
import { type Case, NEVER } from '../case/case';
import { reliefAsked } from '../doubt/amountOfRelief';
import { doubtOfRecord } from '../doubt/doubt';
import { isApart } from '../doubt/doubtOfPlace';
import { asksForMeasure, isMeasured } from '../doubt/measured';
import { evidenceFor } from './evidence';
import { meantBy } from './meant';
import { painResponse } from './painResponse';

/** A record that contradicts a denial, and how much doubt is left: 0 sure, 1 probable. */
export interface Contradiction {
  readonly denial: Statement;
  readonly records: readonly Statement[];
  readonly doubt: number;
}

/** More doubt than this and nothing is said. */
const MOST_DOUBT = 1;
/** So many records are shown. */
const MOST_RECORDS = 3;

/**
 * The records that a denial contradicts, those of least doubt; `undefined` where there are none, or where the denial says
 * nothing that a record could contradict.
 */
export function contradiction(denial: Statement, on: Case): Contradiction | undefined {
  for (const one of meantBy(denial, on)) {
    const found = contradictionOf(one, on);
    if (found !== undefined) return found;
  }
  return undefined;
}

function contradictionOf(denial: Statement, on: Case): Contradiction | undefined {
  const own = doubtOfDenial(denial, on);
  if (own > MOST_DOUBT || isToldThere(denial, on)) return undefined;
  const response = reliefAsked(denial, on.passage) === undefined ? painResponse(denial, on) : undefined;
  if (response !== undefined) {
    // "No quantified relief", where two scores are told.
    const doubt = own + (denial.hedges.includes('amount') ? 1 : 0);
    return doubt > MOST_DOUBT ? undefined : { denial, records: response, doubt };
  }
  // That two scores are compared is denied: one of them does not contradict.
  if (denial.hedges.includes('comparison') || denial.hedges.includes('amount')) return undefined;
  const isWeighed = denial.hedges.includes('significant');
  const asksForFigure = asksForMeasure(denial, on.passage);
  const judged = evidenceFor(denial, on)
    .filter(({ statement }) => !asksForFigure || isMeasured(statement, on.records.passage))
    // "Sleep apnea has not been diagnosed": that he snores is no diagnosis.
    .filter(({ doubt }) => doubt === 0 || !denial.hedges.includes('diagnosis'))
    .map(({ statement, doubt }) => ({
      statement,
      doubt:
        doubt +
        own +
        doubtOfAge(denial, statement, on) +
        (isWeighed && !isWeighty(statement, on) ? doubtOfWeight(denial) : 0) +
        doubtOfRecord(denial, statement, on),
    }))
    .filter(({ doubt }) => doubt <= MOST_DOUBT)
    .sort((a, b) => a.doubt - b.doubt);
  const least = judged[0]?.doubt;
  if (least === undefined) return undefined;
  const records = judged.filter(({ doubt }) => doubt === least).slice(0, MOST_RECORDS);
  const found = { denial, records: records.map(({ statement }) => statement), doubt: least };
  const denied = isOnRecordEitherWay(denial) ? [] : deniedThere(denial, on);
  if (denied.length === 0) return found;
  // "The records document no deficit", beside "strength 4/5" of that visit: what was measured is there.
  // "The response is not recorded", of a wider thing, may be of other care.
  if (denied.every((one) => one.assertion === 'undocumented' && one.concept.id !== denial.concept.id))
    return { ...found, doubt: 1 };
  const measured = found.records.filter(({ named }) => named.kind === 'attribute');
  return measured.length > 0 && denied.every(({ assertion }) => assertion === 'undocumented')
    ? { ...found, records: measured, doubt: 1 }
    : undefined;
}

/** "Took the eye to 20/25", where the record has that value too, and not of the other side. */
function isToldThere(
  { because, first, last, place }: Statement,
  { passage, records, within }: Case,
): boolean {
  if (within || because[0] !== 'measure in order') return false;
  const other = place?.side === 'left' ? 'right' : place?.side === 'right' ? 'left' : undefined;
  return placesOfWords(records.passage, passage, first, last).some(
    (at) => other === undefined || records.passage.words[at + last - first + 1]?.lower !== other,
  );
}

/** Of such a record that something is not there contradicts as well that it is not on record. */
function isOnRecordEitherWay({ anyValue, ever, concept: { id } }: Statement): boolean {
  return anyValue || (MONITORED.has(id) && !ever) || id === 'quantity' || id === 'medical-records';
}

/** How much doubt the denial leaves by itself, by its hedges above all. */
function doubtOfDenial(denial: Statement, on: Case): number {
  const { concept, hedges, unknown } = denial;
  if ((concept.kind === 'request' && concept.id !== 'quantity') || ARGUED.has(concept.id)) return NEVER;
  if (denial.source !== 'author' || denial.ofOthers) return NEVER;
  if (hedges.includes('exception')) return NEVER;
  if (hedges.includes('degree') && !asksForMeasure(denial, on.passage)) return NEVER;
  if (hedges.includes('other') && concept.id !== 'physical-findings' && concept.kind !== 'medication')
    return NEVER;
  // "No cardiac symptoms", "no complaint about it", "no score off medication": of something else than what is known.
  if (FRAMES.has(concept.id) && (unknown > 0 || hedges.includes('theme'))) return NEVER;
  if (concept.id === 'medication' && unknown > 0) return NEVER;
  if (concept.id === 'pain-score' && !hedges.includes('comparison') && isWithoutTreatment(denial, on))
    return NEVER;
  if (denial.assertion === 'normal' && isAgain(denial, on)) return NEVER;
  let doubt = unknown <= 1 ? 0 : unknown <= 3 ? 1 : 2;
  if (hedges.includes('theme')) doubt += 1;
  if (hedges.includes('list')) doubt += 2;
  if (denial.assertion === 'unclear') doubt += 1;
  if (on.within) doubt += 1;
  return doubt;
}

/** "No pain score without medication": one with it says nothing against that. */
function isWithoutTreatment({ last }: Statement, { passage }: Case): boolean {
  // "Before and after": that the two are compared.
  return WITHOUT_IT.has(passage.words[last + 1]?.lower ?? '') && passage.words[last + 2]?.lower !== 'and';
}

/** "Renal function is normal again": that it was not is said as well. */
function isAgain({ to }: Statement, { passage }: Case): boolean {
  return AGAIN.has(passage.words[to + 1]?.lower ?? '');
}

/** "No significant spasm": some may be there. */
function doubtOfWeight({ concept, assertion }: Statement): number {
  if (concept.id === 'subjective-complaints' || concept.id === 'physical-findings') return 0;
  return assertion === 'undocumented' ? 1 : 2;
}

/** "No significant opacity", of a dense cataract. */
function isWeighty({ first, because, concept }: Statement, { records: { passage } }: Case): boolean {
  // Beyond the bound that a measure has.
  if (because[0] === 'measure out of order' && concept.kind === 'diagnosis') return true;

  for (let i = first - 1; i >= passage.sentenceOf(first).firstWord && first - i <= WEIGHT_REACH; i--)
    if (WEIGHTY.has(passage.words[i]!.lower)) return true;
  return false;
}

/** So many words before a finding it is told how grave it is. */
const WEIGHT_REACH = 3;

/** What is found at an examination is of that day anyway. */
const FRESH_MATTERS_NOT: ReadonlySet<string> = new Set(['sign', 'symptom', 'class', 'function']);

/** "No recent therapy": there may have been some long ago, unless the record has it within half a year of its last day. */
function doubtOfAge(
  { concept: { kind }, hedges }: Statement,
  record: Statement,
  { isFresh, records, decided }: Case,
): number {
  if (!hedges.includes('fresh')) return 0;
  // "No recent aberrant behavior": that of years ago is none.
  if (FRESH_MATTERS_NOT.has(kind)) return record.history ? NEVER : 0;
  if (isFresh && kind === 'treatment') return 0;
  if (kind === 'medication') return 1;
  const { date, history } = record;
  if (date === undefined || history || date.sentence.index !== record.sentence) return NEVER;
  const now = decided ?? lastDay(records.passage);
  return date.dayNumber < now && now - date.dayNumber <= FRESH_DAYS ? 0 : NEVER;
}

/** So many days before the last one that is told a thing is recent. */
const FRESH_DAYS = 183;

/** The last day of care or of a visit that a summary tells. */
const lastDay = remembered((passage: Passage): number =>
  datesOf(passage).reduce(
    (last, { role, dayNumber }) =>
      role === 'publication' || role === 'injury' || role === 'review' ? last : Math.max(last, dayNumber),
    Number.NEGATIVE_INFINITY,
  ),
);

/** The same is denied on record too, of a place that may be this one: the records are not of one mind. */
function deniedThere(denial: Statement, on: Case): readonly Statement[] {
  if (on.within) return [];
  const { concept, drug } = denial;
  return on.records.denies(concept.id).filter((other) => {
    const isSame = other.concept.id === concept.id;
    const isWider =
      !isSame && !isKindOf(other.concept.id, concept.id) && isKindOf(concept.id, other.concept.id);
    if (!isSame && !isWider) return false;
    // "Medications were not listed": what the record has by its name stands.
    if (isWider && other.concept.id === 'medication' && other.assertion === 'undocumented') return false;
    // A study that was in order was done.
    if (other.assertion === 'normal' && other.concept.kind === 'study') return false;
    if (isSame && drug !== undefined && other.drug !== undefined && drug !== other.drug) return false;
    return !isApart(denial, other, on);
  });
}
