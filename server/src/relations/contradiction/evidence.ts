import { tellsFinding } from '../../reading/examination/toldFindings';
import type { Passage } from '../../reading/sentences/passage';
import { beginAlike } from '../../reading/sentences/sameWords';
import { ANY_DRUG } from '../../reading/statements/inSentence';
import type { Statement } from '../../reading/targets/statement';
import { topicsOf } from '../../reading/targets/topics';
import { remembered } from '../../text/remembered';
import { isKindOf } from '../../vocabulary/concepts';
import { MONITORED } from '../../vocabulary/concepts/generalConcepts';
import { ADVERSE } from '../../vocabulary/concepts/illnesses';
import { HAD_BY_PATIENT } from '../../vocabulary/concepts/kinds';
import { OPPOSITES } from '../../vocabulary/concepts/opposites';
import { NERVE_OF, NERVES } from '../../vocabulary/concepts/places';
import { FOUND_BY_TEST } from '../../vocabulary/concepts/tests';
import { BROUGHT_ABOUT, RESULTS } from '../../vocabulary/drugs/effectWords';
import { MILD, WEIGHED } from '../../vocabulary/examination/gradeWords';
import { isStructure } from '../../vocabulary/examination/structures';
import { careInSentence, careTold, namesStudy } from '../case/careOfSentence';
import type { Case } from '../case/case';
import type { Records, Shown } from '../case/records';
import { EVIDENCE_FOR } from './evidenceByConcept';
import { MOST, surely } from './shown';
import { ofStructure } from './structures';

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
  if ((concept.id === 'side-effects' || concept.id === 'complications') && assertion === 'denied')
    return [
      ...records.shows(concept.id),
      ...adverseSymptoms(records).map((statement) => ({ statement, doubt: 1 })),
    ];
  // "No documentation of side effects": that there were none is on record as well.
  // "No history of" a thing denies it.
  if (MONITORED.has(concept.id) && assertion === 'undocumented' && !denial.ever)
    return surely(records.answers(concept.id));
  // "The response to therapy is not documented": that there was none is on record as well.
  if (assertion === 'undocumented' && asksForResult(denial, on.passage))
    return [...records.shows(concept.id), ...resultsOfCare(records)];
  if (concept.kind === 'study' && assertion === 'normal') return ofStudy(denial, on);
  if (assertion === 'normal' && isStructure(denial.named.id))
    return [...records.shows(concept.id), ...surely(ofStructure(denial, on))];
  const ofConcept = EVIDENCE_FOR[concept.id];
  return ofConcept === undefined ? records.shows(concept.id) : ofConcept(denial, on);
}

/** That care did no good, told in one sentence with the care. */
function resultsOfCare(records: Records): readonly Shown[] {
  return records
    .shows('no-improvement')
    .filter(({ statement: { sentence } }) => careInSentence(records.passage, sentence).size > 0);
}

/** Whether a gain is denied by the name of a result, whichever it is: "the response", "what improvement he had". */
function asksForResult({ concept, from, to }: Statement, { words }: Passage): boolean {
  if (!isKindOf(concept.id, 'improvement')) return false;
  for (let i = from; i <= Math.min(words.length - 1, to + 1); i++)
    if (RESULTS.has(words[i]!.lower)) return true;
  return false;
}

function isOppositeShown(concept: string, records: Records): boolean {
  return OPPOSITES.some(
    ([one, other]) =>
      (one === concept || other === concept) && records.shows(one === concept ? other : one).length > 0,
  );
}

/** Symptoms that a drug may cause, in a sentence that names one. */
const adverseSymptoms = remembered((records: Records): readonly Statement[] =>
  records.all
    .filter(
      ({ assertion, concept, sentence }) =>
        assertion === 'affirmed' &&
        ((ADVERSE.some((id) => isKindOf(concept.id, id)) &&
          careTold(records.passage, sentence).has(ANY_DRUG)) ||
          (HAD_BY_PATIENT.has(concept.kind) &&
            isCaused(records.passage, sentence) &&
            careInSentence(records.passage, sentence).size > 0)),
    )
    .slice(0, MOST),
);

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

/** What stands against a study that is called normal: what it showed, its value, or that it found something at all. */
function ofStudy(denial: Statement, on: Case): readonly Shown[] {
  const { records } = on;
  const { id } = denial.concept;
  const told = [...shownBy(records, id), ...measuredBy(records, id), ...valuesNamed(denial, on)];
  return (told.length > 0 ? surely(told) : toldBy(records, id)).filter(
    ({ statement: one }) => !isOfOtherNerve(denial, one, on) && !isMinor(denial, one, on),
  );
}

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

/** The same where the record tells in words of its own what the study showed: "colonoscopy: multiple polyps". */
function toldBy(records: Records, study: string): readonly Shown[] {
  const told = records
    .about((id) => isKindOf(id, study) || isKindOf(study, id))
    .filter(({ concept: { id } }) => isKindOf(id, study) || isKindOf(study, id));
  if (told.some(({ assertion }) => assertion === 'normal')) return [];
  return told
    .filter(
      (one) =>
        one.assertion === 'affirmed' &&
        !one.history &&
        (one.status === undefined || one.status === 'completed') &&
        tellsFinding(records.passage, one),
    )
    .slice(0, MOST)
    .map((statement) => ({ statement, doubt: 1 }));
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

/** "The platelet count is normal", where the record has platelets of 42,000: a value by the name of the test itself. */
function valuesNamed({ first, concept }: Statement, { passage, records }: Case): readonly Statement[] {
  if (!isKindOf(concept.id, 'laboratory')) return [];
  return outOfOrder(records).filter(({ from }) => beginAlike(passage, first, records.passage, from));
}

const outOfOrder = remembered((records: Records): readonly Statement[] =>
  records.all.filter(({ because }) => because[0] === 'measure out of order').slice(0, MOST),
);

/** "Liver enzymes were normal": values on record that are not. */
function measuredBy(records: Records, study: string): readonly Statement[] {
  const { words } = records.passage;
  const illnesses = FOUND_BY_TEST[study] ?? [];
  return illnesses
    .flatMap((illness) => records.shows(illness))
    .flatMap(({ statement, doubt }) => {
      const { first } = statement;
      const isValue = words[first]!.lower >= '0' && words[first]!.lower < ':';
      return doubt === 0 && isValue ? [statement] : [];
    });
}
