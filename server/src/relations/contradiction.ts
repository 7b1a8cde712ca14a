import type { Passage } from '../reading/passage';
import { statementsIn } from '../reading/read';
import type { Statement } from '../reading/statement';
import { targetsOf } from '../reading/targets';
import { topicsOf } from '../reading/topics';
import { isKindOf } from '../vocabulary/concepts';
import { DISJOINT, OPPOSITES } from '../vocabulary/facets';
import type { Case } from './case';
import { countsOnRecord } from './counts';
import { painResponse } from './painResponse';
import { type At, hasPlace, impliedPlace, isNervous, placeRelation } from './place';
import type { Shown } from './records';
import { dayRelation } from './time';

/** A record that contradicts a denial, and how much doubt is left: 0 sure, 1 probable, 2 perhaps. */
export interface Contradiction {
  readonly denial: Statement;
  readonly records: readonly Statement[];
  readonly doubt: number;
}

/** More doubt than this and nothing is said. */
const MOST_DOUBT = 1;
const NEVER = 9;

/** The records that a denial contradicts, if there are any. */
export function contradiction(denial: Statement, on: Case): Contradiction | undefined {
  const own = doubtOfDenial(denial, on);
  if (own > MOST_DOUBT) return undefined;
  const response = painResponse(denial, on);
  if (response !== undefined) return { denial, records: response, doubt: own };
  const judged = evidenceFor(denial, on)
    .map(({ statement, doubt }) => ({ statement, doubt: doubt + own + doubtOfRecord(denial, statement, on) }))
    .filter(({ doubt }) => doubt <= MOST_DOUBT)
    .sort((a, b) => a.doubt - b.doubt);
  const either =
    denial.anyValue ||
    denial.concept.id === 'quantity' ||
    MONITORED.has(denial.concept.id) ||
    denial.concept.id === 'medical-records';
  if (judged.length === 0 || (!either && isDeniedThere(denial, on))) return undefined;
  const { doubt } = judged[0]!;
  return {
    denial,
    records: judged
      .filter((one) => one.doubt === doubt)
      .slice(0, 3)
      .map(({ statement }) => statement),
    doubt,
  };
}

/** Concepts that letters deny as an argument, not as a fact that a record could show. */
const ARGUED: ReadonlySet<string> = new Set([
  'rationale',
  'flare-up',
  'treatment-plan',
  'red-flags',
  'functional-status',
]);

function doubtOfDenial(denial: Statement, on: Case): number {
  const { concept, hedges, unknown } = denial;
  if ((concept.kind === 'request' && concept.id !== 'quantity') || ARGUED.has(concept.id)) return NEVER;
  if (hedges.includes('exception') || denial.source !== 'author' || denial.ofOthers) return NEVER;
  let doubt = unknown <= 1 ? 0 : unknown <= 3 ? 1 : 2;
  if (hedges.includes('degree')) return NEVER;
  if (hedges.includes('significant'))
    doubt +=
      concept.id === 'subjective-complaints' || concept.id === 'physical-findings'
        ? 0
        : denial.assertion === 'undocumented'
          ? 1
          : 2;
  if (hedges.includes('theme')) doubt += 1;
  if (hedges.includes('list')) doubt += 2;
  if (hedges.includes('other') && concept.id !== 'physical-findings' && concept.kind !== 'medication')
    return NEVER;
  if (hedges.includes('fresh') && !FRESH_MATTERS_NOT.has(concept.kind))
    doubt += on.isFresh && concept.kind === 'treatment' ? 0 : concept.kind === 'medication' ? 1 : 3;
  if (denial.assertion === 'unclear') doubt += 1;
  if (on.within) doubt += 1;
  return doubt;
}

/** What is found at an examination is of that day anyway. */
const FRESH_MATTERS_NOT: ReadonlySet<string> = new Set(['sign', 'symptom', 'class', 'function']);

/** What may show the thing denied. */
function evidenceFor(denial: Statement, on: Case): readonly Shown[] {
  const { records } = on;
  const { concept } = denial;
  if (denial.anyValue)
    return [
      ...records.examined(denial.named.id).map((statement): Shown => ({ statement, doubt: 0 })),
      ...records.shows(denial.concept.abnormal ?? denial.concept.id),
    ];
  if (concept.id === 'this-item')
    return [...on.itemCare].filter((id) => id !== 'drug').flatMap((id) => records.shows(id));
  const opposite = OPPOSITES.find((pair) => pair.includes(concept.id));
  if (opposite !== undefined && denial.assertion !== 'undocumented') {
    const other = opposite[0] === concept.id ? opposite[1] : opposite[0];
    if (records.shows(other).length > 0) return [];
  }
  // "No untoward effect": what is felt after a drug.
  if (concept.id === 'side-effects' && denial.assertion === 'denied')
    return [
      ...records.shows(concept.id),
      ...records.all
        .filter(
          (one) =>
            one.assertion === 'affirmed' &&
            isKindOf(one.concept.id, 'adverse-symptom') &&
            careNear(records.passage, one.sentence).has('drug'),
        )
        .map((statement) => ({ statement, doubt: 1 })),
    ];
  if (concept.id === 'quantity' && !denial.past) return [];
  if (concept.id === 'quantity')
    return countsOnRecord(denial, on).map((statement) => ({ statement, doubt: 0 }));
  if (concept.id === 'medical-records')
    return records.all
      .filter((one) => one.concept.kind === 'sign' && one.assertion === 'affirmed')
      .map((statement) => ({ statement, doubt: 0 }));
  // "No documentation of side effects": that there were none is on record as well.
  if (MONITORED.has(concept.id) && denial.assertion === 'undocumented')
    return records.all
      .filter(
        (one) =>
          isKindOf(one.concept.id, concept.id) &&
          (one.assertion === 'affirmed' || one.assertion === 'denied'),
      )
      .map((statement) => ({ statement, doubt: 0 }));
  if (concept.id === 'physical-findings' && denial.hedges.includes('other')) return notNamed(denial, on);
  if (concept.id === 'physical-findings')
    return records
      .shows(concept.id)
      .filter(({ statement }) => statement.concept.kind === 'sign' && isExamined(records.passage, statement));
  if (concept.id === 'physical-examination')
    return records.all
      .filter(
        (one) =>
          one.concept.kind === 'sign' &&
          (one.assertion === 'affirmed' || one.assertion === 'normal') &&
          isExamined(records.passage, one),
      )
      .map((statement) => ({ statement, doubt: 0 }));
  if (concept.id === 'subjective-complaints')
    return [
      ...records
        .shows(concept.id)
        .filter(
          ({ statement }) =>
            statement.concept.kind === 'symptom' &&
            statement.concept.id !== 'side-effects' &&
            topicsOf(records.passage)[statement.sentence] !== 'examination',
        ),
      ...records.shows('pain-score'),
    ];
  const found = [...records.shows(concept.id), ...bothKinds(concept.id, on)].filter(
    ({ statement }) => !areDisjoint(concept.id, statement.concept.id),
  );
  // "Medications are not documented": a list of them is what counts.
  if (concept.id === 'medication' && denial.drug === undefined)
    return found.filter(({ statement }) => statement.drug !== undefined && statement.status !== undefined);
  if (concept.id === 'radiculopathy')
    return found.filter(({ statement }) => statement.concept.kind !== 'symptom');
  if (concept.id === 'first-line-medication') {
    const nerve = targetsOf(on.passage).some(({ concept: { id } }) => NERVE.some((one) => isKindOf(id, one)));
    return nerve
      ? found.filter(({ statement }) => NERVE.some((one) => isKindOf(statement.concept.id, one)))
      : found;
  }
  if (concept.kind === 'study' && denial.assertion === 'normal') return shownBy(denial, on);
  if (concept.id === 'neurologic-deficit')
    return found.filter(
      ({ statement }) =>
        (statement.concept.kind === 'sign' || statement.concept.id === concept.id) &&
        topicsOf(records.passage)[statement.sentence] !== 'complaint',
    );
  if (concept.id === 'nerve-compromise' && isOfSpine(denial, on))
    return found.filter(({ statement }) => !isKindOf(statement.concept.id, 'nerve-entrapment'));
  return found;
}

/** What is looked for again and again, and on record also where there is none. */
const MONITORED: ReadonlySet<string> = new Set(['side-effects', 'aberrant-behavior', 'suicidal-thoughts']);

function isOfSpine(denial: Statement, on: Case): boolean {
  return [...denial.parts, ...on.itemParts].some(({ part }) =>
    ['cervical', 'thoracic', 'lumbar', 'spine', 'back'].includes(part),
  );
}

/** "Electrodiagnostic studies" are of nerve conduction and muscles both, as letters speak of them. */
function bothKinds(id: string, { records }: Case): readonly Shown[] {
  return id === 'emg' || id === 'ncs'
    ? records
        .shows('electrodiagnostics')
        .filter(({ statement }) => statement.concept.id === 'electrodiagnostics')
    : [];
}

/** "No other findings": those of the record that the reasons have not named themselves. */
function notNamed(denial: Statement, on: Case): readonly Shown[] {
  const named = new Set(
    statementsIn(on.passage)
      .filter(
        ({ source, sentence }) => source === 'author' && on.passage.sentences[sentence]!.kind === 'case',
      )
      .flatMap(({ concept, named: { id } }) => [concept.id, id]),
  );
  return on.records.all
    .filter(
      (one) =>
        one.concept.kind === 'sign' &&
        (one.assertion === 'affirmed' || (one.assertion === 'normal' && denial.because[0] !== 'only')) &&
        hasPlace(one.concept) &&
        !named.has(one.concept.id) &&
        !named.has(one.named.id) &&
        isExamined(on.records.passage, one),
    )
    .map((statement) => ({ statement, doubt: 0 }));
}

/** First-line drugs are those for nerve pain where the reasons speak of it, else whatever comes before an opioid. */
const NERVE = ['aed', 'antidepressant'] as const;

/** What a study showed, where the reasons call it normal. */
function shownBy(denial: Statement, on: Case): readonly Shown[] {
  const { records } = on;
  return records.all
    .filter(
      (one) =>
        one.assertion === 'affirmed' &&
        one.concept.kind === 'diagnosis' &&
        !one.history &&
        topicsOf(records.passage)[one.sentence] === 'test result' &&
        namesStudy(records.passage, one.sentence, denial.concept.id),
    )
    .map((statement) => ({ statement, doubt: 0 }));
}

function areDisjoint(a: string, b: string): boolean {
  return a !== b && DISJOINT.some((group) => group.includes(a) && group.includes(b));
}

/** Whether a sign was found by an examiner rather than told. */
function isExamined(passage: Passage, { sentence, concept, named, assertion }: Statement): boolean {
  const topic = topicsOf(passage)[sentence]!;
  if (topic === 'examination' || concept.id === 'painful-motion') return true;
  if (named.kind === 'attribute') return topic !== 'complaint' && assertion !== 'denied';
  return concept.kind === 'sign' && topic === 'other';
}

function doubtOfRecord(denial: Statement, record: Statement, on: Case): number {
  const { concept } = denial;
  let doubt = !record.history || denial.ever || HISTORIES.has(concept.kind) ? 0 : NEVER;
  if (denial.drug !== undefined && record.drug !== denial.drug) return NEVER;
  if (denial.drug === undefined && record.drug !== undefined && on.itemCare.has(record.drug)) return NEVER;
  // "Other antidepressants": those that the reasons name themselves are not meant.
  if (denial.hedges.includes('other') && concept.kind === 'medication')
    if (record.drug === undefined || targetsOf(on.passage).some(({ drug }) => drug === record.drug))
      return NEVER;
  if (on.within && record.sentence === denial.sentence) return NEVER;
  if (denial.examined && topicsOf(on.records.passage)[record.sentence] === 'complaint') return NEVER;
  // Tenderness is what almost every examination finds.
  if (denial.hedges.includes('significant') && record.concept.id === 'tenderness') doubt += 2;
  doubt += doubtOfStatus(denial, record, on);
  doubt += doubtOfPlace(denial, record, on);
  doubt += doubtOfDay(denial, record, on);
  doubt += doubtOfCause(denial, record, on);
  // A complaint is no finding of an examination.
  if (
    concept.kind === 'sign' &&
    !denial.anyValue &&
    topicsOf(on.records.passage)[record.sentence] === 'complaint' &&
    !saidAlike(denial, record, on)
  )
    doubt += 2;
  if (denial.by !== undefined && !namesStudy(on.records.passage, record.sentence, denial.by)) return NEVER;
  return doubt;
}

/** Of these what is history was done or found all the same. */
const HISTORIES: ReadonlySet<string> = new Set(['treatment', 'diagnosis', 'study']);

function saidAlike(denial: Statement, record: Statement, on: Case): boolean {
  const a = on.passage.words[denial.last]!.lower;
  const b = on.records.passage.words[record.last]!.lower;
  return a.slice(0, 5) === b.slice(0, 5);
}

/** Sentences that tell what was done or found. */
const TOLD: ReadonlySet<string> = new Set([
  'treatment',
  'test result',
  'examination',
  'diagnosis',
  'medication',
]);
const WANTED: ReadonlySet<string> = new Set(['requested', 'planned', 'authorized', 'refused']);

function doubtOfStatus(denial: Statement, record: Statement, on: Case): number {
  const { concept, status } = record;
  if (denial.status === 'planned') {
    // "No surgery is planned": what asks for it contradicts.
    return status === 'planned' || status === 'requested' ? 0 : NEVER;
  }
  if (denial.failing) {
    if (concept.kind !== 'treatment' && concept.kind !== 'medication') return NEVER;
    if (record.failing) return 0;
    // What was done in general, and no improvement is told of.
    return GENERAL_CARE.has(denial.concept.id) &&
      status !== undefined &&
      !WANTED.has(status) &&
      on.records.shows('no-improvement').length > 0
      ? 1
      : NEVER;
  }
  if (concept.kind === 'treatment' || concept.kind === 'study' || concept.kind === 'medication') {
    if (status !== undefined && WANTED.has(status)) return denial.mentioned ? 0 : NEVER;
    if (status === undefined)
      return concept.kind === 'medication' || TOLD.has(topicsOf(on.records.passage)[record.sentence]!)
        ? 0
        : 1;
  }
  return 0;
}

/** The places that a denial is of: its own, with the item's side where it names none, else the item's. */
function soughtAt(denial: Statement, on: Case): readonly At[] {
  if (denial.parts.length === 0) {
    if (denial.place?.own && denial.place.side !== undefined) return [denial.place];
    return on.itemParts;
  }
  return denial.parts.map((one) => {
    const own = on.itemParts.find(({ part, side }) => part === one.part && side !== undefined);
    const side = one.side ?? denial.place?.side ?? own?.side;
    return { part: one.part, side };
  });
}

/** What the record gives no side may be of the other one, unless the item is of the side denied. */
function untoldSide(sought: readonly At[], found: At, { itemParts }: Case): number {
  const sided = sought.find(({ side }) => side === 'left' || side === 'right');
  if (sided === undefined || found.side !== undefined) return 0;
  const own = itemParts.find(({ part, side }) => part === sided.part && side !== undefined);
  return own === undefined ? 1 : own.side === sided.side ? 0 : NEVER;
}

function doubtOfPlace(denial: Statement, record: Statement, on: Case): number {
  if (denial.concept.id === 'subjective-complaints' && denial.parts.length > 0) {
    const there = record.place;
    if (there === undefined || !denial.parts.some((one) => placeRelation(one, there, false) === 'same'))
      return NEVER;
  }
  if (!hasPlace(denial.concept) || !hasPlace(record.concept)) {
    // "No therapy for the knee": the shoulder's is another.
    const told = denial.parts[0];
    if (denial.concept.kind === 'treatment' && told !== undefined)
      return record.place?.own !== true
        ? record.history
          ? NEVER
          : GENERAL_CARE.has(denial.concept.id)
            ? 1
            : 2
        : soughtAt(denial, on).every((one) => placeRelation(one, record.place!, false) === 'apart')
          ? NEVER
          : 0;
    return 0;
  }
  const byNerve =
    isNervous(record.concept) && (isNervous(denial.concept) || denial.concept.id.startsWith('physical-'));
  const sought = soughtAt(denial, on);
  const found: At | undefined = record.place ?? impliedPlace(record.concept);
  if (sought.length === 0) return LOCAL.has(denial.concept.id) && found !== undefined ? 1 : 0;
  // Neither sentence of one rationale names a place.
  if (on.within && denial.parts.length === 0 && !record.place?.own) return 0;
  if (found === undefined) return 1;
  const relations = sought.map((one) => placeRelation(one, found, byNerve));
  // An injection or operation is of just its place.
  if (denial.concept.kind === 'treatment')
    return sought.some(({ part }) => part === found.part || part === '' || found.part === '') &&
      !relations.every((one) => one === 'apart')
      ? untoldSide(sought, found, on)
      : NEVER;
  if (relations.includes('same')) return untoldSide(sought, found, on);
  if (relations.includes('within')) return byNerve || denial.parts.length === 0 ? 0 : 1;
  // A part that is only carried over from the sentence before may not be meant.
  return record.place !== undefined && !record.place.own && denial.parts.length === 0 ? 1 : NEVER;
}

/** Care in general is told without a place. */
const GENERAL_CARE: ReadonlySet<string> = new Set(['conservative-care', 'prior-treatment']);

/** Classes of findings that are looked for in the part that the item is about. */
const LOCAL: ReadonlySet<string> = new Set([
  'neurologic-deficit',
  'nerve-compromise',
  'radicular-complaints',
  'physical-findings',
  'physical-examination',
  'subjective-complaints',
]);

const OF_A_DAY: ReadonlySet<string> = new Set(['sign', 'symptom', 'class', 'document', 'function']);

function doubtOfDay(denial: Statement, record: Statement, on: Case): number {
  if (on.within || !OF_A_DAY.has(denial.concept.kind)) return 0;
  const relation = dayRelation(on.passage, denial, record);
  return relation === 'other' ? NEVER : relation === 'untold' ? 1 : 0;
}

/** Relief of one treatment is none of another. */
function doubtOfCause(denial: Statement, record: Statement, on: Case): number {
  if (!isKindOf(denial.concept.id, 'improvement')) return 0;
  const sought = careNear(on.passage, denial.sentence);
  const of = sought.size > 0 ? sought : on.itemCare;
  const found = careNear(on.records.passage, record.sentence);
  if (of.size === 0 || found.size === 0) return 1;
  for (const one of found) if (of.has(one) || (one === 'medication' && hasDrug(of))) return 0;
  if (of.has('medication') && hasDrug(found)) return 0;
  return NEVER;
}

function hasDrug(care: ReadonlySet<string>): boolean {
  return care.has('drug');
}

/** The care that a sentence names: ids of concepts and drugs, 'drug' where one is a drug. */
function careNear(passage: Passage, index: number): ReadonlySet<string> {
  const sentence = passage.sentences[index]!;
  const found = new Set<string>();
  for (const { concept, drug, first } of targetsOf(passage)) {
    if (first < sentence.firstWord) continue;
    if (first >= sentence.endWord) break;
    if (concept.kind !== 'treatment' && concept.kind !== 'medication') continue;
    found.add(concept.id);
    if (drug !== undefined) found.add(drug);
    if (concept.kind === 'medication') found.add('drug');
  }
  return found;
}

/** The same is denied on record too, of a place that may be this one: the records are not of one mind. */
function isDeniedThere(denial: Statement, on: Case): boolean {
  if (on.within) return false;
  return on.records.denies(denial.concept.id).some((other) => {
    if (!isKindOf(other.concept.id, denial.concept.id) && other.concept.id !== denial.concept.id)
      return isKindOf(denial.concept.id, other.concept.id) && !apart(denial, other, on);
    if (other.concept.id !== denial.concept.id) return false;
    if (denial.drug !== undefined && other.drug !== undefined && denial.drug !== other.drug) return false;
    return !apart(denial, other, on);
  });
}

function apart(denial: Statement, other: Statement, on: Case): boolean {
  if (!hasPlace(denial.concept) || other.place === undefined) return false;
  const sought = soughtAt(denial, on);
  return (
    sought.length > 0 &&
    sought.every((one) => placeRelation(one, other.place!, isNervous(denial.concept)) === 'apart')
  );
}

function namesStudy(passage: Passage, index: number, study: string): boolean {
  const { firstWord, endWord } = passage.sentences[index]!;
  return targetsOf(passage).some(
    ({ concept, first }) =>
      first >= firstWord &&
      first < endWord &&
      (isKindOf(concept.id, study) || isKindOf(study, concept.id)) &&
      concept.kind === 'study',
  );
}
