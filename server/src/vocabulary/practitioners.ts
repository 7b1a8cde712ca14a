/** Those whom a patient sees, and what their seeing is. */
import { wordList } from '../language/wordList';

/** Practitioners of the mind. */
export const OF_MIND = wordList('psychologist psychologists psychiatrist neuropsychologist psychotherapist');

/** Specialists of the body, by the one word that names them. */
export const OF_BODY = wordList(`
  neurologist orthopedist neurosurgeon rheumatologist cardiologist gastroenterologist urologist podiatrist physiatrist
  pulmonologist dermatologist endocrinologist ophthalmologist otolaryngologist internist specialist audiologist
  gynecologist nephrologist hematologist oncologist allergist`);

/** "A mental health professional", "a behavioral health clinician". */
export const OF_HEALTH = wordList('mental behavioral');
export const PROFESSIONALS = wordList(
  'professional professionals clinician provider specialist counselor practitioner',
);

/** What they do when they see a patient. */
export const SEES = wordList(`
  saw sees seen examined examines evaluated evaluates interviewed interviews tested tests assessed assesses screened cleared met been involved care
  clears wrote writes found concluded visited consulted followed treats treated`);

/** What they give: "clearance by a psychologist". */
export const GIVEN = wordList(
  'clearance evaluation assessment screening consultation interview examination testing',
);

/** Prepositions before a practitioner: "seen by", "clearance from". */
export const BY = wordList('by with from to');

/** "Cleared psychologically", "psychologically cleared". */
export const OF_THE_MIND = wordList('psychologically psychiatrically psychological psychiatric psych');
export const CLEARED = wordList('cleared clear clears clearing');

/** Those who treat by one kind of care, and what it is. */
export const OF_CARE: Readonly<Record<string, string>> = {
  chiropractor: 'chiropractic',
  acupuncturist: 'acupuncture',
  dietitian: 'nutrition-counseling',
  nutritionist: 'nutrition-counseling',
};
