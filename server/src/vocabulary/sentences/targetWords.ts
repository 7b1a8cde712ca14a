/** Words around the name of a concept that make another concept of it, or none. */
import { wordList } from '../../language/wordList';

/** Verbs and the like behind "pt" with which it is the patient, not physical therapy. */
export const PATIENTS_DO = wordList(`
  preference w states stated reports reported denies denied complains has had is was will wants declined prefers presents
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

/** Nouns that pain before them only qualifies: "a pain specialist". */
export const OF_PAIN = wordList(
  'specialist management medicine clinic physician doctor psychologist consultant diary pump',
);

/** Words before "therapy" with which it is physical therapy: what it is is not said. */
export const BEFORE_THERAPY = wordList(`
  that previous past after with despite tried trying tries finished finishing failed failing
  started starting begun began begin attended attending completed received had undergone in no of the his her to any more
  supervised formal prior postoperative post-operative postop op outpatient land-based`);

/** Nouns that therapy before them only qualifies: "therapy outcome". */
export const OF_THERAPY = wordList(`
  outcome outcomes note notes response report reports record records goals goal progress plan results guidelines`);

/** What bare therapy is counted in: "a therapy trial". */
export const THERAPY_UNITS = wordList('trial trials visit visits session sessions course');

/** Nouns that an illness before them only qualifies. */
export const SERVICES = wordList(
  'counselor counselors counsellor clinic specialist program programs questionnaire education awareness foundation prevention',
);

/** Parts of the body by which a disease of them is called too: "cubital tunnel". */
export const PASSAGES = wordList('tunnel tunnels canal canals outlet');

/** Prepositions before them, or before their article, with which the part is meant. */
export const AT_PLACE = wordList('at over across along within');

/** Verbs of going on foot: their blocks are of a street. */
export const WALKED = wordList(
  'walk walks walked walking ambulate ambulates ambulated ambulation distance claudication',
);
/** Behind "the degree of pain", what is not the pain. */
export const EASED = wordList('relief reduction control improvement decrease response');

/** Words before "ulcer", and behind it, by which it is one of the skin. */
export const ULCER_OF_SKIN = wordList(
  'sacral foot heel leg toe ankle plantar pressure decubitus diabetic venous ischial coccygeal hallux stasis shin calf arterial neuropathic skin wound',
);
export const ULCER_STAGE = wordList(
  'wagner stage undermining granulating granulation sacrum heel foot plantar debrided measures measuring measured cm exposed drains draining undermined',
);

/** Words behind "not working" that tell how much or what is not done. */
export const HOW_MUCH_WORK = wordList(
  'restriction restrictions status full overtime regular regularly usual eight forty more his her',
);

/** Words before and behind a trial of care that is not named: "a trial was done", "no such trial". */
export const BEFORE_TRIAL = wordList('a such the this that any temporary');
export const AFTER_TRIAL = wordList(
  'was has had took is been did had in on at failed gave provided produced resulted',
);

/** Adjectives between them. */
export const TRIAL_ADJECTIVES = wordList(
  'successful temporary home prior previous formal documented month day week supervised adequate therapeutic initial one-month 30-day',
);

/** Prepositions behind "exacerbated" before what makes it worse for the moment: no flare. */
export const WORSENED_BY = wordList('by with when on upon during after');

/** What a hand does with things, before "manipulation": no treatment. */
export const HANDLED = wordList('fine finger fingers manual-dexterity object objects dexterity');

/** Whose function is meant, before "function": no one's work and daily life. */
export const ORGANS_AT_WORK = wordList(`
  ventricular systolic diastolic cardiac heart renal kidney hepatic liver thyroid pulmonary lung respiratory bladder bowel sexual
  erectile cognitive executive immune platelet adrenal pancreatic nerve neurologic neurological motor sensory`);

/** Words before bare "activities" with which they are what makes a thing worse or is done at work. */
export const OTHER_ACTIVITIES = wordList(`
  repetitive strenuous heavy overhead work job physical prolonged with by after during certain`);

/** Words of trouble before the activities of daily living, and how far before. */
export const TROUBLED = wordList(`
  difficulty difficulties trouble problems limited limitation limitations impaired impairment interferes interfere interfering
  interfered interference affecting affects affected restricts restricted unable inability hinders hindered struggles struggling`);
export const TROUBLE_REACH = 4;

/** Words between two places behind which another thing is told. */
export const OTHER_THING = wordList('with without but which that who radiating than');
