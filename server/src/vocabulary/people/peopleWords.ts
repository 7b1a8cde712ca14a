/** The people of a letter: words for the patient's sex and age, for others, and for what doctors do and patients do. */
import { wordList } from '../../language/wordList';

export type Sex = 'male' | 'female';

const sexed = (male: string, female: string): ReadonlyMap<string, Sex> =>
  new Map<string, Sex>([
    ...male.split(' ').map((word): [string, Sex] => [word, 'male']),
    ...female.split(' ').map((word): [string, Sex] => [word, 'female']),
  ]);

export const SEX_NOUNS = sexed('male man gentleman', 'female woman lady');

/** "Mr. reports pain": the name itself is blacked out. */
export const TITLES = sexed('mr', 'ms mrs');

export const PRONOUNS = sexed('he him his himself', 'she her hers herself');
export const SUBJECTS = wordList('he she');
export const POSSESSIVES = wordList('his her');
export const COPULAS = wordList('is was');

/** People of a letter who are not the patient. */
export const OTHER_PEOPLE = wordList(`
  ame qme pqme assistant pa np assailant attacker inmate resident intruder prisoner robber dr doctor physician provider
  treater surgeon psychologist psychiatrist chiropractor therapist acupuncturist reviewer nurse specialist practitioner
  clinician prescriber orthopedist podiatrist neurologist dentist pharmacist internist examiner adjuster attorney
  interpreter wife husband spouse son daughter mother father brother sister boyfriend girlfriend coworker supervisor boss
  employer manager friend partner caregiver author
`);

/** How the names of specialists end: "ophthalmologist", "physiatrist", "orthodontist". */
export const SPECIALISTS_END = wordList('ologist iatrist odontist ometrist trician');

/** Who stands right by an age and has it, or is told apart by it. */
export const RELATIVES = wordList(`
  wife husband spouse son daughter mother father brother sister child coworker supervisor boyfriend girlfriend sibling
  partner friend
`);

/** What has an age as well: "a 20-year-old tear". */
export const AGED_THINGS = wordList('mri injury film fracture study x tear scar surgery');

/** Before a number: a limit, not an age. */
export const LIMITS = wordList('over above than under below to');
/** Near an age: it is that of a guideline's patients. */
export const OF_MANY = wordList(
  'least age ages patients adults children women men people persons individuals workers',
);
export const OLDER = wordList('older younger over');
export const AGE_BEFORE = wordList('age aged');
export const YEAR_UNITS = wordList('year years yr yrs');

/** The last word of an age: "55 yo", "57 year old", "61 y/o". */
export const ENDS_AGE = wordList('old yo o');
/** Words near a noun for the sex, of the age before it. */
export const NEAR_AGE = wordList('old y yo aged year years');

/** What opens the accounts of other patients, as the literature gives them. */
export const PUBLISHED = wordList('studies authors cohort literature published randomized');
/** The same behind "case". */
export const PUBLISHED_CASES = wordList('report reports series study studies');

/** Behind "54-year-old female": the noun ends there. */
export const FOLLOWS_SEX = wordList(`
  who with whose that reported sustained injured patient worker employee claimant applicant is was has presented
  presenting complaining suffered and in on at having diagnosed status being under seen now filed cook driver nurse teacher
  laborer involved for had whom working experiencing developed
`);

/** What patients do: "Ms. reports pain". */
export const PATIENTS_DO = wordList(`
  is was has had have reports reported complains complained continues continued presents presented denies denied states
  stated underwent sustained suffers suffered returned describes described remains remained takes uses used tried
  received attended completed developed notes
`);

/** Between who acts and the patient: "saw ‹the injured› worker". */
export const BEFORE_PATIENT = wordList('the this injured his her');
/** What is done to a patient: "examined the patient", "wrote to the applicant". */
export const ACTING = wordList(`
  saw sees seen see examined evaluated reevaluated referred refer gave treated treats advised told asked informed
  instructed followed interviewed counseled sent to with released placed returned
`);

/** What a patient hardly does, though the patient was named last. */
export const ONLY_DOCTORS_DO = wordList(`
  recommend recommends recommended recommending prescribes prescribed prescribing refills refilled refilling orders
  ordered ordering refers referred referring performs performed performing diagnoses diagnosed diagnosing proposes
  proposed proposing injects injected injecting examines examined examining opines opined opining dictates dictated
`);
/** What doctors do, and patients as well: a doctor's where the patient was not named last. */
export const DOCTORS_DO = wordList(`
  requests requested requesting notes noted documents documented documenting advises advised states stated stating
  believes believed reiterates reiterated reviews reviewed reviewing evaluates evaluated evaluating plans planned
  planning suggests suggested suggesting discusses discussed discussing indicates indicated indicating concludes
  concluded asks asked asking treats treated treating set wrote writes writing dictating saw
`);
/** The same of what they have: "his plan"; "her diagnoses" are the patient's. */
export const ONLY_DOCTORS_HAVE = wordList(`
  plan recommendation recommendations opinion opinions dictation proposal orders referral referrals prescribing
`);
export const DOCTORS_HAVE = wordList(`
  request requests requesting note notes documentation advice statement statements report reports review examination
  exam evaluation suggestion suggestions conclusion conclusions discussion letter indication prescription treatment
  order belief diagnosis
`);
