/** Words that stand for a thing named before, and what they may stand for. */
import { wordList } from '../../language/wordList';

/** Pronouns as what is not had: "has not been given one", "has not tried it". */
export const PRONOUN_OBJECTS = wordList('one it them any either these those none');

/** Pronouns as what was not done: "it has not been tried", "none was found". */
export const PRONOUN_SUBJECTS = wordList('it they this that these those none such which neither');

/** Participles of what is found by an examiner: of findings as well as of care. */
export const FOUND_BY_EXAMINER = wordList('found noted seen elicited observed appreciated detected');

/** Participles of care: "it has not been tried". */
export const GIVEN_OR_DONE = wordList(`
  given tried trialed attempted performed done undertaken undergone completed received obtained initiated administered prescribed
  used taken begun started attended conducted rendered carried dispensed implemented provided worn offered issued made`);

/** Words that may stand behind such an object. */
export const AFTER_OBJECT = wordList(
  'before yet first so at in since for either until previously already to on by now currently and but',
);

/** Words before it that say nothing of their own. */
export const BEFORE_OBJECT = wordList('of with on for been even ever so much as a single yet to any');

/** Nouns of a general name ("this medication", "such testing") by what they stand for. */
export const STAND_FOR: Readonly<Record<string, readonly string[]>> = {
  medication: ['medication'],
  medicine: ['medication'],
  medications: ['medication'],
  drug: ['medication'],
  agent: ['medication'],
  class: ['medication'],
  compound: ['medication'],
  cream: ['medication'],
  test: ['study'],
  tests: ['study'],
  testing: ['study'],
  imaging: ['study'],
  study: ['study'],
  studies: ['study'],
  evaluation: ['study', 'treatment'],
  assessment: ['study', 'treatment'],
  injection: ['treatment'],
  injections: ['treatment'],
  procedure: ['treatment'],
  treatment: ['treatment', 'medication'],
  therapy: ['treatment', 'medication'],
  modality: ['treatment'],
  device: ['treatment'],
  unit: ['treatment'],
  machine: ['treatment'],
  intervention: ['treatment'],
  trial: ['treatment', 'medication'],
};

/** Words before "of these" by which each of several things is meant. */
export const ALL_OF = wordList('any either neither none one');

/** Of these, the ones that deny by themselves. */
export const DENYING_ALL = wordList('none neither');

/** What points back at things named before: "of these", "of the above". */
export const POINTING_BACK = wordList('these those them which above aforementioned foregoing such listed');

/** Words before a general noun by which several things named before are meant, and one. */
export const NAMED_AGAIN = wordList('either neither such these those');
export const ONE_NAMED_AGAIN = wordList('this');

const ILLNESS = ['diagnosis'];
const FOUND = ['sign', 'diagnosis', 'class'];
const ANY = ['sign', 'symptom', 'diagnosis', 'class', 'medication', 'treatment', 'function'];

/** General nouns for what was named before, by the kinds of things that they stand for. */
export const LISTED_NOUNS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  (
    [
      [
        'diagnosis diagnoses condition conditions disorder disorders disease diseases illness illnesses',
        ILLNESS,
      ],
      ['syndrome syndromes entity entities pathology pathologies', ILLNESS],
      ['symptom symptoms complaint complaints', ['symptom']],
      ['sign signs', ['sign']],
      ['finding findings deficits abnormalities', FOUND],
      ['factor factors risk risks problem problems issue issues indication indications comorbidities', ANY],
      ['circumstances features flags', ANY],
      ['drugs agents medications medicines', ['medication']],
      ['treatments modalities therapies measures interventions', ['treatment', 'medication']],
      ['tests studies examinations', ['study']],
    ] as const
  ).flatMap(([nouns, kinds]) => nouns.split(' ').map((noun) => [noun, kinds] as const)),
);

/** Words between what denies and such a name. */
export const BEFORE_NAMED_LIST = wordList(`
  that the he she they patient worker claimant applicant injured employee of with from for to in a an any has have had having
  suffer suffers suffering suffered carry carries carried known felt diagnosed diagnosis history presence existence
  exhibited exhibits meets experiencing experienced tried taken used received undergone been currently ever yet was is
  documentation evidence indication mention record whatsoever`);

/** Words that open a sentence with what is left out of what it denies. */
export const EXCEPTIONS = wordList('apart except excepting besides beside other aside');

/** Pronouns of what the same sentence names: "of which there is no mention", "this patient has none". */
export const NAMES_ITSELF: ReadonlySet<string> = new Set(['which', 'none']);

/** Verbs before a pronoun that is denied: "was it done". */
export const BEFORE_PRONOUN_VERB = wordList('has have had was were is are been');

/** Words before the head of a clause whose subject is a pronoun. */
export const OPENS_PRONOUN_CLAUSE = wordList('and but yet that as because since however although though');

/** Words behind "none of" by which all that were named are meant. */
export const AFTER_NONE_OF = wordList('these those which the such them');
