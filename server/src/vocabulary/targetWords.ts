/** Words around the name of a concept that make another concept of it, or none. */
import { wordList } from '../language/wordList';

/** Verbs and the like behind "pt" with which it is the patient, not physical therapy. */
export const PATIENTS_DO = wordList(`
  preference states stated reports reported denies denied complains has had is was will wants declined prefers presents
  continues`);

/** Nouns that a treatment's name before them only qualifies: "a physical medicine consultation". */
export const NOT_CARE = wordList(`
  consultation consult evaluation evaluations referral specialist physician clinic department guideline guidelines
  consultant candidate`);

/** Prepositions behind pain before what it is found by: "pain on palpation". */
export const AT_MOVEMENT = wordList('with on upon during');

/** What an examiner does or has done when pain is found: "pain with neck rotation". */
export const MOVED = wordList(`
  rotation flexion extension palpation motion movement movements range bending testing abduction adduction maneuver
  compression percussion loading`);
