import type { Passage } from '../../reading/sentences/passage';
import { ANY_DRUG, conceptsNamedIn, targetsInSentence } from '../../reading/statements/inSentence';
import { statementsOfCase } from '../../reading/statements/read';
import type { Statement } from '../../reading/targets/statement';
import { topicsOf } from '../../reading/targets/topics';
import { remembered } from '../../text/remembered';
import { TRIED_OUT } from '../../vocabulary/care/careUseWords';
import { FELT_ONLY, SURGERY_OF } from '../../vocabulary/complaints/complaintWords';
import { isKindOf } from '../../vocabulary/concepts';
import { NERVE_DRUGS } from '../../vocabulary/concepts/illnesses';
import { OWN_LINES } from '../../vocabulary/drugs/drugKinds';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { countsOnRecord } from '../amounts/counts';
import type { Case } from '../case/case';
import { hasPlace, isSpine } from '../case/place';
import type { Records, Shown } from '../case/records';
import { isExamined, MOST, shown, surely, surgeryAt } from './shown';

/** "Normal alignment" of the spine, where a vertebra has slipped. */
function outOfAlignment({ named, concept }: Statement, { records }: Case): readonly Shown[] {
  return [
    ...records.shows(concept.id),
    ...(named.id === 'alignment'
      ? [...records.shows('spondylolisthesis'), ...records.shows('scoliosis')]
      : []),
  ];
}

function isTrial({ words }: Passage, { last }: Statement): boolean {
  return words[last]!.lower === 'trial';
}

/** "A home trial has not been done": one that was made at home, and no use in a clinic. */
function tellsOfTrial(
  record: Passage,
  { sentence }: Statement,
  { words }: Passage,
  denial: Statement,
): boolean {
  const atHome = words.slice(denial.first, denial.last).some(({ lower }) => lower === 'home');
  const { firstWord, endWord } = record.sentences[sentence]!;
  let isDenied = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = record.words[i]!;
    // "She has not had one at home".
    if (NOT.has(lower)) isDenied = true;
    if (atHome ? lower === 'home' && !isDenied : TRIED_OUT.has(lower)) return true;
  }
  return false;
}

/** Where a concept is shown by other things than its kinds, or by some of them only. */
export const EVIDENCE_FOR: Readonly<Record<string, (denial: Statement, on: Case) => readonly Shown[]>> = {
  'this-item': (denial, { itemCare, records, passage }) =>
    [...itemCare]
      .filter((id) => id !== ANY_DRUG && id !== 'this-item')
      .flatMap((id) => records.shows(id))
      .concat(records.shows('this-item'))
      .filter(
        ({ statement }) =>
          !isTrial(passage, denial) || tellsOfTrial(records.passage, statement, passage, denial),
      ),
  // "No relief": whatever did good.
  relief: (_, { records }) => records.shows('improvement'),
  quantity: (denial, on) => (denial.past ? surely(countsOnRecord(denial, on)) : []),
  'medical-records': (_, { records }) => surely(signs(records)),
  'physical-findings': (denial, on) =>
    denial.hedges.includes('other')
      ? otherFindings(denial, on)
      : shown(on, 'physical-findings', (one) => isExamined(on.records.passage, one)),
  deformity: outOfAlignment,
  // "The hardware is intact": it may hurt all the same.
  'hardware-failure': (_, on) =>
    shown(on, 'hardware-failure', ({ from, to }) => {
      const { words } = on.records.passage;
      return !words.slice(from, to + 1).some(({ lower }) => FELT_ONLY.has(lower));
    }),
  'physical-examination': (_, { records }) => surely(examinedSigns(records)),
  'subjective-complaints': (_, on) => [
    ...shown(on, 'subjective-complaints', (one) => isComplaint(on.records.passage, one)),
    ...on.records.shows('pain-score'),
  ],
  // "Medications are not documented": a list of them is what counts.
  medication: ({ drug }, on) =>
    shown(
      on,
      'medication',
      (one) => drug !== undefined || (one.drug !== undefined && one.status !== undefined),
    ),
  radiculopathy: (_, on) => shown(on, 'radiculopathy', ({ concept }) => concept.kind !== 'symptom'),
  'first-line-medication': ({ sentence, failing }, on) =>
    failing && ofItemsClass(on).length > 0
      ? ofItemsClass(on)
      : speaksOfNerveDrugs(on.passage) || speaksOfNervePain(on.passage, sentence)
        ? shown(on, 'first-line-medication', ({ concept }) => isNerveDrug(concept.id))
        : on.records.shows('first-line-medication'),
  'neurologic-deficit': (_, on) =>
    shown(
      on,
      'neurologic-deficit',
      ({ concept, sentence }) =>
        (concept.kind === 'sign' || concept.id === 'neurologic-deficit') &&
        topicsOf(on.records.passage)[sentence] !== 'complaint',
    ),
  'nerve-compromise': (denial, on) =>
    [...denial.parts, ...on.itemParts].some(({ part }) => isSpine(part))
      ? shown(on, 'nerve-compromise', ({ concept }) => !isKindOf(concept.id, 'nerve-entrapment'))
      : on.records.shows('nerve-compromise'),
  ...Object.fromEntries(
    Object.keys(SURGERY_OF).map((id) => [
      id,
      (_: Statement, on: Case) => [...on.records.shows(id), ...surgeryAt(on, SURGERY_OF[id]!)],
    ]),
  ),
  // "Electrodiagnostic studies" are of nerve conduction and muscles both, as letters speak of them.
  emg: (_, on) => [...on.records.shows('emg'), ...electrodiagnostics(on)],
  ncs: (_, on) => [...on.records.shows('ncs'), ...electrodiagnostics(on)],
};

function electrodiagnostics(on: Case): readonly Shown[] {
  return shown(on, 'electrodiagnostics', ({ concept }) => concept.id === 'electrodiagnostics');
}

/** "First-line therapy has not failed", of a laxative: other laxatives that did. */
function ofItemsClass({ itemCare, records }: Case): readonly Shown[] {
  return [...itemCare]
    .filter((id) => OWN_LINES.has(id))
    .flatMap((id) => records.shows(id))
    .filter(({ statement: { failing, drug } }) => failing && (drug === undefined || !itemCare.has(drug)));
}

function isNerveDrug(concept: string): boolean {
  return NERVE_DRUGS.some((one) => isKindOf(concept, one));
}

const speaksOfNerveDrugs = remembered((passage: Passage): boolean =>
  [...conceptsNamedIn(passage)].some(isNerveDrug),
);

/** "First-line agents for neuropathic pain". */
function speaksOfNervePain(passage: Passage, sentence: number): boolean {
  return targetsInSentence(passage, sentence).some(({ concept }) => isKindOf(concept.id, 'neuropathic-pain'));
}

const signs = remembered((records: Records): readonly Statement[] =>
  records.all
    .filter(({ concept, assertion }) => concept.kind === 'sign' && assertion === 'affirmed')
    .slice(0, MOST),
);

/** Signs that an examiner found, or found in order. */
const examinedSigns = remembered((records: Records): readonly Statement[] =>
  records.all
    .filter(
      (one) =>
        one.concept.kind === 'sign' &&
        (one.assertion === 'affirmed' || one.assertion === 'normal') &&
        isExamined(records.passage, one),
    )
    .slice(0, MOST),
);

/** "No other findings": those of the record that the reasons have not named themselves. */
function otherFindings({ nothingElse }: Statement, { records, passage }: Case): readonly Shown[] {
  const named = namedByAuthor(passage);
  return surely(
    examinedSigns(records).filter(
      (one) =>
        (one.assertion === 'affirmed' || !nothingElse) &&
        hasPlace(one.concept) &&
        !named.has(one.concept.id) &&
        !named.has(one.named.id),
    ),
  );
}

/** The concepts that the reasons name of the case itself. */
const namedByAuthor = remembered(
  (passage: Passage): ReadonlySet<string> =>
    new Set(
      statementsOfCase(passage)
        .filter(({ source }) => source === 'author')
        .flatMap(({ concept, named }) => [concept.id, named.id]),
    ),
);

function isComplaint(passage: Passage, { concept, sentence }: Statement): boolean {
  return (
    concept.kind === 'symptom' &&
    concept.id !== 'side-effects' &&
    topicsOf(passage)[sentence] !== 'examination'
  );
}
