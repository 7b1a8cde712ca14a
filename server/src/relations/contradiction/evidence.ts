import type { Passage } from '../../reading/sentences/passage';
import { ANY_DRUG, conceptsNamedIn, targetsInSentence } from '../../reading/statements/inSentence';
import { statementsOfCase } from '../../reading/statements/read';
import type { Statement } from '../../reading/targets/statement';
import { topicsOf } from '../../reading/targets/topics';
import { remembered } from '../../text/remembered';
import { isKindOf } from '../../vocabulary/concepts';
import {
  ADVERSE,
  BROUGHT_ABOUT,
  FELT_ONLY,
  FOUND_BY_TEST,
  MILD,
  MONITORED,
  NERVE_DRUGS,
  NERVE_OF,
  NERVES,
  OPPOSITES,
  TRIED_OUT,
  WEIGHED,
} from '../../vocabulary/concepts/facets';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { countsOnRecord } from '../amounts/counts';
import { careInSentence, careTold, namesStudy } from '../case/careOfSentence';
import type { Case } from '../case/case';
import { hasPlace, isSpine } from '../case/place';
import type { Records, Shown } from '../case/records';

/** What on record may show the thing denied, in order of the text; whether it is the same thing is asked in doubt.ts. */
export function evidenceFor(denial: Statement, on: Case): readonly Shown[] {
  const { concept, assertion } = denial;
  const { records } = on;
  if (denial.anyValue)
    return [...surely(records.examined(denial.named.id)), ...records.shows(concept.abnormal ?? concept.id)];
  // "He did not return to work": what the status is says nothing against it.
  if (concept.id === 'work-status' && assertion === 'denied') return [];
  if (assertion !== 'undocumented' && isOppositeShown(concept.id, records)) return [];
  // "No untoward effect": what is felt after a drug.
  if (concept.id === 'side-effects' && assertion === 'denied')
    return [
      ...records.shows(concept.id),
      ...adverseSymptoms(records).map((statement) => ({ statement, doubt: 1 })),
    ];
  // "No documentation of side effects": that there were none is on record as well.
  if (MONITORED.has(concept.id) && assertion === 'undocumented') return surely(records.answers(concept.id));
  if (concept.kind === 'study' && assertion === 'normal')
    return surely(
      [...shownBy(records, concept.id), ...measuredBy(records, concept.id)].filter(
        (one) => !isOfOtherNerve(denial, one, on) && !isMinor(denial, one, on),
      ),
    );
  const ofConcept = EVIDENCE_FOR[concept.id];
  return ofConcept === undefined ? records.shows(concept.id) : ofConcept(denial, on);
}

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
const EVIDENCE_FOR: Readonly<Record<string, (denial: Statement, on: Case) => readonly Shown[]>> = {
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
  // "Electrodiagnostic studies" are of nerve conduction and muscles both, as letters speak of them.
  emg: (_, on) => [...on.records.shows('emg'), ...electrodiagnostics(on)],
  ncs: (_, on) => [...on.records.shows('ncs'), ...electrodiagnostics(on)],
};

function surely(statements: readonly Statement[]): readonly Shown[] {
  return statements.map((statement) => ({ statement, doubt: 0 }));
}

function shown({ records }: Case, concept: string, counts: (one: Statement) => boolean): readonly Shown[] {
  return records.shows(concept).filter(({ statement }) => counts(statement));
}

function electrodiagnostics(on: Case): readonly Shown[] {
  return shown(on, 'electrodiagnostics', ({ concept }) => concept.id === 'electrodiagnostics');
}

function isOppositeShown(concept: string, records: Records): boolean {
  return OPPOSITES.some(
    ([one, other]) =>
      (one === concept || other === concept) && records.shows(one === concept ? other : one).length > 0,
  );
}

/** "First-line therapy has not failed", of a laxative: other laxatives that did. */
function ofItemsClass({ itemCare, records }: Case): readonly Shown[] {
  return [...itemCare]
    .filter((id) => OWN_LINES.has(id))
    .flatMap((id) => records.shows(id))
    .filter(({ statement: { failing, drug } }) => failing && (drug === undefined || !itemCare.has(drug)));
}

/** Classes of drugs of which the first line is one of their own. */
const OWN_LINES: ReadonlySet<string> = new Set([
  'laxative',
  'antidepressant',
  'ssri',
  'snri',
  'antihypertensive',
  'antidiabetic',
  'hypnotic',
  'antiemetic',
  'ppi',
  'triptan',
  'antibiotic',
  'antipsychotic',
  'bronchodilator',
  'statin',
  'dmard',
]);

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

/** So many records of one sort are enough. */
const MOST = 60;

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

/** Symptoms that a drug may cause, in a sentence that names one. */
const adverseSymptoms = remembered((records: Records): readonly Statement[] =>
  records.all
    .filter(
      ({ assertion, concept, sentence }) =>
        assertion === 'affirmed' &&
        ((ADVERSE.some((id) => isKindOf(concept.id, id)) &&
          careTold(records.passage, sentence).has(ANY_DRUG)) ||
          (FELT.has(concept.kind) &&
            isCaused(records.passage, sentence) &&
            careInSentence(records.passage, sentence).size > 0)),
    )
    .slice(0, MOST),
);

/** What a drug may bring about. */
const FELT: ReadonlySet<string> = new Set(['symptom', 'sign', 'diagnosis']);

/** Whether a sentence tells that one thing brought about another: "caused blistering", "gave her cramps". */
function isCaused({ words, sentences }: Passage, index: number): boolean {
  const { firstWord, endWord } = sentences[index]!;
  for (let i = firstWord; i < endWord; i++) if (BROUGHT_ABOUT.has(words[i]!.lower)) return true;
  return false;
}

/** What studies showed. */
const diagnosesOfStudies = remembered((records: Records): readonly Statement[] =>
  records.all
    .filter(
      ({ assertion, concept, history, sentence, because }) =>
        assertion === 'affirmed' &&
        concept.kind === 'diagnosis' &&
        !history &&
        (because[0] === 'measure out of order' || topicsOf(records.passage)[sentence] === 'test result'),
    )
    .slice(0, MOST),
);

/** What a study showed, where the reasons call it normal; itself, where the record has only that it found something. */
function shownBy(records: Records, study: string): readonly Statement[] {
  const isIt = ({ concept: { id } }: Statement): boolean => isKindOf(id, study) || isKindOf(study, id);
  const told = records.about((id) => isKindOf(id, study) || isKindOf(study, id)).filter(isIt);
  // "EMG normal; MRI: herniation": what another study found.
  if (told.some(({ assertion }) => assertion === 'normal')) return [];
  const diagnoses = diagnosesOfStudies(records).filter(({ sentence }) =>
    namesStudy(records.passage, sentence, study),
  );
  if (diagnoses.length > 0) return diagnoses;
  return told.filter(({ isAbnormal, history }) => isAbnormal && !history).slice(0, MOST);
}

/** "No significant abnormality": mild and degenerative ones are none. */
function isMinor({ first, to, sentence }: Statement, record: Statement, { passage, records }: Case): boolean {
  const { endWord } = passage.sentences[sentence]!;
  let isWeighed = false;
  for (let i = first; i < Math.min(endWord, to + 10); i++)
    if (WEIGHED.has(passage.words[i]!.lower)) isWeighed = true;
  if (!isWeighed) return false;
  if (isKindOf(record.concept.id, 'degenerative-changes') || isKindOf(record.concept.id, 'disc-degeneration'))
    return true;
  for (let i = Math.max(0, record.first - 3); i < record.first; i++)
    if (MILD.has(records.passage.words[i]!.lower)) return true;
  return false;
}

/** "Normal for the ulnar nerve": what is wrong with the median one says nothing against it. */
function isOfOtherNerve({ sentence }: Statement, record: Statement, { passage, records }: Case): boolean {
  const said = nervesIn(passage, sentence);
  if (said.length === 0) return false;
  const own = NERVE_OF[record.concept.id];
  const found = own === undefined ? nervesIn(records.passage, record.sentence) : [own];
  return found.length > 0 && !found.some((nerve) => said.includes(nerve));
}

/** The nerves that a sentence names. */
function nervesIn({ words, sentences }: Passage, index: number): readonly string[] {
  const { firstWord, endWord } = sentences[index]!;
  return words.slice(firstWord, endWord).flatMap(({ lower }) => (NERVES.has(lower) ? [lower] : []));
}

/** "Liver enzymes were normal": values on record that are not. */
function measuredBy(records: Records, study: string): readonly Statement[] {
  const illness = FOUND_BY_TEST[study];
  if (illness === undefined) return [];
  const { words } = records.passage;
  return records.shows(illness).flatMap(({ statement, doubt }) => {
    const { first } = statement;
    const isValue = words[first]!.lower >= '0' && words[first]!.lower < ':';
    return doubt === 0 && isValue ? [statement] : [];
  });
}

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

/** Whether a sign was found by an examiner rather than told. */
function isExamined(passage: Passage, { sentence, concept, named, assertion }: Statement): boolean {
  if (concept.kind !== 'sign') return false;
  const topic = topicsOf(passage)[sentence];
  if (topic === 'examination' || concept.id === 'painful-motion') return true;
  if (named.kind === 'attribute') return topic !== 'complaint' && assertion !== 'denied';
  return topic === 'other';
}

function isComplaint(passage: Passage, { concept, sentence }: Statement): boolean {
  return (
    concept.kind === 'symptom' &&
    concept.id !== 'side-effects' &&
    topicsOf(passage)[sentence] !== 'examination'
  );
}
