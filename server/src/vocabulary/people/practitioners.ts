/** Those whom a patient sees, and what their seeing is. */
import { wordList } from '../../language/wordList';

/** Practitioners of the mind. */
export const OF_MIND = wordList('psychologist psychologists psychiatrist neuropsychologist psychotherapist');

/** Specialists of the body, by the one word that names them. */
export const OF_BODY = wordList(`
  neurologist orthopedist neurosurgeon rheumatologist cardiologist gastroenterologist urologist podiatrist physiatrist
  pulmonologist dermatologist endocrinologist ophthalmologist otolaryngologist internist specialist audiologist
  gynecologist nephrologist hematologist oncologist allergist surgeon hepatologist geneticist`);

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

/** Those who treat, as subjects of what was not done: "no therapist has ever had him". */
export const THERAPISTS: Readonly<Record<string, string>> = {
  therapist: 'physical-therapy',
  physiotherapist: 'physical-therapy',
  masseur: 'massage',
  masseuse: 'massage',
  dentist: 'dental-care',
};

/** Fields of specialists, which see a patient as they do. */
export const FIELDS = wordList(`
  rheumatology cardiology neurology neurosurgery orthopedics orthopaedics podiatry dermatology urology gastroenterology
  endocrinology ophthalmology otolaryngology pulmonology physiatry nephrology hematology oncology`);
export const FIELDS_OF_MIND = wordList('psychiatry psychology neuropsychology');

/** Titles before a name, with their stop. */
export const TITLES = wordList('dr mr ms mrs');

/** Verbs between a patient and whom he has seen. */
export const BEFORE_SEEN: ReadonlySet<string> = wordList('has have had was is did does');

/** What a patient is under: "under the care of". */
export const UNDER_CARE: ReadonlySet<string> = wordList('care supervision treatment management');
