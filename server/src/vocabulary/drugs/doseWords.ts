/** Words in the sentence of a dose that tell whether it is asked for, taken, over, or allowed in general. */
import { wordList } from '../../language/wordList';

/** Near a dose that is asked for or decided on. */
export const ORDERING = wordList(`
  requested requesting requests prescribed prescribes prescribing prescription prescriptions refill refills refilled disputed
  dispute issue question review denied certified non-certified sought ordered dispensed authorization necessity
  refilling renew renewal renewing
`);
/** Near a dose, denied: the reviewer's own refusal. */
export const AGREEING = wordList(`
  support supported endorse endorsed justify justified recommend recommended approve approved grant granted
`);
/** Shortly before them. */
export const REFUSING = wordList('not cannot no never unable neither nor');

/** Of these, those that no guideline says of a dose. */
export const OF_THIS_REQUEST = wordList('requested dispute disputed necessity');

/** What is asked for, or was decided on. */
export const REQUESTED_DOSE = wordList('utilization ur denied modified');
export const REQUESTED_DOSE_BEGINNINGS = ['request', 'certif', 'authoriz', 'prescri'] as const;

/** What is prescribed, or was denied. */
export const PRESCRIBING = wordList('denied modified rfa plan noncertified');
export const PRESCRIBING_BEGINNINGS = ['prescri', 'refill', 'continu', 'dispens', 'start', 'certif'] as const;

/** What is taken. */
export const USING = wordList('takes taking uses using medication medications regimen');
export const USING_BEGINNINGS = ['current', 'utiliz'] as const;
/** Before "on": "maintained on". */
export const USING_ON = wordList('placed maintained remains is was');

/** What is over, or was changed. */
export const PAST_DOSE = wordList('prior past history stopped instead failed');
export const PAST_DOSE_BEGINNINGS = [
  'previous', 'discontinu', 'increas', 'decreas', 'reduc', 'chang', 'switch', 'wean', 'taper', 'titrat',
] as const; // biome-ignore format: a list of beginnings

/** What a guideline says of doses. */
export const DOSING = wordList(`
  maximum max minimum lowest starting initial exceed exceeds dosage dosages dosing day med mme guidelines guideline hours
`);
export const DOSING_BEGINNINGS = ['equivalen'] as const;

/** In a sentence that sets one dose against another, or asks for another in its place. */
export const COMPARING = wordList(`
  instead alternative alternatives lower higher less more rather over counter otc generic available equivalent equal maximum minimum
  same than versus or either reduce reduced reduction increase increased change changed switch switched next step later first
  if should would could may might try tried trial began begun started
`);

/** Verbs of who takes a drug. */
export const TAKING = wordList('takes taking took taken use uses using used on');
/** What stands for the drug that was named before. */
export const REFERS_TO_DRUG = wordList(
  'it drug medication medicine dose tablet tablets pill pills capsule capsules tab tabs caps',
);
/** In a sentence that tells of no use by this patient, of one that is over, or of one to come. */
export const OF_NO_USE = wordList(`
  up should could would might may must can recommended maximum limit limited exceed exceeds if stopped stop discontinued discontinue
  increased increase reduced reduce decreased tapered taper weaned titrated changed started previously formerly prior initially
  from guideline guidelines label average adult adults usually before not never no instead rather than range
  therapy visits sessions exercise exercises hours wear worn pain
`);

/** What begins another clause. */
export const CLAUSE_JOINTS = wordList('and but which while with is');

/** Around a length of time that is not of what this patient has used so far. */
export const OF_NO_LENGTH = wordList(`
  should could would might may can recommended request requested requests requesting supply authorized authorization limit limited
  if stopped stop discontinued tapered taper weaned previously formerly prior guideline guidelines no not without never
  next future another additional further refill refills relief helped
`);

/** What a strength without its drug is said of: "the dose of 10 mg", "the 10 mg strength". */
export const DOSE_NAMES = wordList('dose strength');
/** Before it, where this patient's own is meant. */
export const OF_THIS_DOSE = wordList('the this his her their requested prescribed current disputed');
/** In a sentence that tells of a strength or a count that might be, was, or is another's. */
export const NOT_OF_THIS_REQUEST = wordList(`
  should could might may must can if until before previous previously formerly prior initially earlier stopped discontinued changed increased
  reduced decreased tapered taper titrated weaned weaning maximum max minimum limit recommended average usual
  guideline guidelines label literature study studies reasonable enough sufficient suffice adequate appropriate alternative instead
  authorized certified approved allowed modified remaining left took taken used dispensed received history allows recommends
`);
/** In a sentence that tells of a dose made of several. */
export const OF_A_DAY = wordList('total daily day past');
/** Before a count that is asked for: "another 90 tablets", "the 90 tablets". */
export const OF_THIS_COUNT = wordList(
  'the these those another further additional dispensing prescribing supplying granting',
);
/** "A supply of 90 capsules", "a quantity of 90 tablets". */
export const SUPPLIES = wordList('supply quantity amount refill bottle count number total');
/** Behind a count: it is what was asked for. */
export const ASKED_FOR = wordList('requested asked submitted ordered prescribed disputed sought');
