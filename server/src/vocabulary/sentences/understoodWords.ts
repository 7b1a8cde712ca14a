/**
 * Words beside the classes of wordClasses.ts that change nothing of what a clause says of a thing, or that are read elsewhere:
 * values, grades, times, how far care has come, places by their direction, what a thing is called in general, what only opens a
 * sentence. Whatever else stands in a clause is a residue (reading/statements/residue.ts): words that narrow ("aimed", "specific"), set apart
 * ("another", "introductory"), turn round ("nothing") or pass over ("passing") belong there and not here.
 */
import { wordList } from '../../language/wordList';
import { CARE_WORDS } from '../care/careWords';
import { GRADE_SCALES } from '../examination/gradeWords';
import { NORMAL_PREDICATES, VALUES } from '../examination/valueWords';
import { CONJUNCTIONS, EXISTENCE_ADVERBS, LINKS, NO_TAIL } from '../negation/scopeWords';
import { OF_THE_PATIENT, PATIENT_WORDS, PERSONS, POINTERS, RECORD_WORDS, TENSES } from '../people/speakers';
import { PAST, PERIODS } from '../time/circumstanceWords';

/** What opens a sentence and ties it to the one before: "in addition", "with regard to", "that said". */
const OPENING = wordList(`
  addition moreover furthermore likewise similarly additionally regard regards view light said yet still too well again
  accordingly conversely meanwhile overall otherwise second third lastly finally instead only even simply alone me i my we us
  present case instance situation point fact contrary whole part terms indeed rather according matter spite`);

/** Sources, which say nothing of the case by being named. */
const SOURCES = wordList(
  'mtus odg acoem guideline guidelines criteria criterion section chapter page claim california ur',
);

/** Directions, tissues and organs, which tell where a thing is more exactly. */
const PLACES = wordList(`
  upper lower medial lateral anterior posterior proximal distal superior inferior dorsal volar radial ulnar median
  central deep superficial inner outer internal external nerve nerves tendon tendons ligament ligaments bone space border
  surface aspect compartment tissue root roots local localized bilateral unilateral midline peripheral axial pulley branch
  branches disc discs foraminal system sympathetic skin body heart cardiac cardiovascular pulmonary renal kidney hepatic liver
  gastric gastrointestinal musculature capsule tunnel thickness dome calf calves`);

/** Movements and qualities that are examined. */
const EXAMINED = wordList(
  'flexion extension abduction adduction rotation temperature color touch pathology lesion structures sample screened',
);

/** Times of a visit, an injury or a drug, none of which limits what is said. */
const TIMES = wordList(`
  time times visit visits last first same most initial hour hours night nights morning mornings evening daily dated then
  january february march april june july august september october november december bid tid x`);

/** Measures behind a value. */
const MEASURES = wordList(
  'mm cm mg mcg ml degrees percent limits range pounds lbs kg per pack tablets tablet pills capsules unit units high low',
);

/** What care, a study or an illness is called in general, and how it is given or made. */
const SORTS = wordList(`
  class agent agents drug drugs medicine medicines medication medications device devices study studies test tests testing
  scan scans exam evaluation screening screen instrument instruments questionnaire radiographic electrodiagnostic formal
  overnight standard routine plain advanced preoperative postoperative provocative contrast result results risk factor factors
  problem problems concern concerns disease disorder condition conditions syndrome illness event events procedure procedures
  therapy therapies treatment treatments care services management rehabilitation measures own home work job working nature
  level oral topical cream gel patch suspension usage multiple persistent chronic acute symptomatic outpatient inpatient
  supervised guided`);

/** Verbs that hold up what they stand beside: "no mention is made of", "took place", "came out". */
const HOLDING = wordList(`
  made make makes take takes took place came come comes out up down back went read reads wishes stay continues getting called
  calls shown showing carries carried say says write writes wrote written ruled excluded depicts documents undergoing itself
  himself herself declared least lesser help helps moves kept keeps keeping`);

/** All of them. */
export const UNDERSTOOD: ReadonlySet<string> = new Set([
  ...OPENING,
  ...SOURCES,
  ...PLACES,
  ...EXAMINED,
  ...TIMES,
  ...MEASURES,
  ...SORTS,
  ...HOLDING,
  ...LINKS,
  ...CONJUNCTIONS,
  ...EXISTENCE_ADVERBS,
  ...NO_TAIL,
  ...PAST,
  ...PERIODS,
  ...TENSES,
  ...VALUES,
  ...NORMAL_PREDICATES,
  ...RECORD_WORDS,
  ...PATIENT_WORDS,
  ...PERSONS,
  ...POINTERS,
  ...OF_THE_PATIENT,
  ...Object.values(CARE_WORDS).flatMap((list) => [...list]),
  ...GRADE_SCALES.flatMap(({ steps }) => steps.flatMap((list) => [...list])),
]);
