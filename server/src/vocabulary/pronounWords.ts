/** Words that stand for a thing named before, and what they may stand for. */
import { wordList } from '../language/wordList';

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
