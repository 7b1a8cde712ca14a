/** Words around lengths of time: of what they are, and since when. */
import { wordList } from '../../language/wordList';

/** Between a length of time and "since": "three years ‹have gone by›". */
export const PASSED = wordList(`
  have has had now passed gone by elapsed went out
`);

/** Before what a length is counted from. */
export const AFTER_EVENT = wordList(`
  since after post following from
`);

/** What happened, as letters call the injury. */
export const INJURY_EVENTS = wordList(`
  injury accident incident onset burn fall trauma event robbery assault collision crash exposure explosion splash
`);

/** Between them. */
export const BEFORE_EVENT = wordList(`
  the this his her their date of industrial work related occupational initial
`);

/** In a sentence on what may be, or is allowed: no length of the case. */
export const NOT_YET = wordList(`
  if should may can could would until within recommended guideline guidelines up prior
`);

/** Verbs of what has lasted. */
export const PERFECT = wordList(`
  has have had been lasted reported reports experiencing continued continues complained persisted ongoing utilized
  received underwent was were is
`);

/** What a sentence on what is asked for, allowed, denied or conditional says. */
export const OPEN_LENGTH = wordList(`
  may should can must would will could recommend recommended recommends require requires required if unless within
  whether not no without lack failed until never nor maximum limit limited criteria plan next future cannot beyond
  consider considered suggested expected prognosis allow allowed allows option refills
`);

/** Before a length that is asked for. */
export const LENGTH_ASKED = wordList(`
  request requests requested requesting prescribed prescription authorization supply rental
`);

/** Another history than that of this injury. */
export const OLDER_HISTORY = wordList(`
  prior previous preexisting history nonindustrial private cumulative repetitive employed employment employer job
  occupation worked working works smoking smoked smoker smokes married diabetes hypertension asthma hired unrelated
  before age career pack ago underlying childhood depression gap expired lisinopril losartan amlodipine atenolol
  metoprolol hydrochlorothiazide metformin insulin glipizide levothyroxine synthroid atorvastatin simvastatin lipitor
  warfarin albuterol
`);

/** Care that has lasted. */
export const CARE_NOUNS = wordList(`
  treatment treatments treated therapy care medication medications drug drugs opioid opioids narcotic narcotics nsaid
  nsaids use used using utilized utilizing taking taken acupuncture chiropractic therapeutic relaxants tens brace
  injections exercise disability disabled
`);

/** Complaints that have lasted. */
export const SYMPTOM_NOUNS = wordList(`
  pain symptoms symptom symptomatic complaints complaint discomfort soreness burning swelling problem problems trouble numbness tingling headaches headache weakness stiffness spasm spasms
  suffering ache aching suffered radiculopathy limitation limitations
`);

/** Words of cumulative trauma, which is felt before its date of injury. */
export const GRADUAL = wordList('cumulative repetitive continuous');

/** Behind a length that is not of what came before: "30 day supply". */
export const NOT_ELAPSED = wordList('supply postoperative post');

/** Between "since" and a date: "since at least 08/2014". */
export const SINCE_ABOUT = wordList('at least about approximately early late around');

/** Of now: "it has been three weeks since the injury". */
export const PRESENT = wordList('is are now has have currently already only just comes come presents');

/** "Medications: Ambien for three years", "in use since": a list of what is taken. */
export const IN_USE = wordList('use medications medication medicines meds current currently prescribed');

/** Verbs of what has been used so far. */
export const IN_USE_SO_FAR = wordList(`
  takes taking took taken use uses using used on tried worn wears wearing wore rented renting had receiving received
`);
/** What stands for a drug or a thing that was named before. */
export const REFERS_TO_USED = wordList(`
  it drug medication medicine dose tablet tablets pill pills capsule capsules tab tabs caps patch patches gel cream relaxant
  narcotic opioid unit device machine stimulator
`);
/** Of these, those that stand for a thing. */
export const REFERS_TO_THING = wordList('unit device machine stimulator');
/** Verbs of when a use began. */
export const BEGAN_USE = wordList(
  'started start starts began begun begins initiated commenced introduced instituted',
);
/** Behind "first": the same. */
export const FIRST_GIVEN = wordList('prescribed given dispensed ordered issued used tried worn');
/** "Three weeks ‹before› the request", "ten days ‹ago›". */
export const BACK_FROM = wordList('ago before prior earlier');
/** What a length is told back from. */
export const TOLD_BACK_FROM = wordList(`
  request review visit denial decision determination appointment application examination evaluation consultation note report
`);
/** "‹After› three years of gabapentin": the length is over and told. */
export const AFTER_A_LENGTH = wordList('after despite with following through');
/** Between a length and the drug that was taken for it: "six months of ‹treatment with› gabapentin". */
export const LENGTH_OF = wordList(
  'of treatment use therapy with daily regular continuous steady chronic on the using taking',
);
/** "Last month", "this week". */
export const LATELY = wordList('last this past');

/** "‹Hurt› three weeks ago". */
export const WAS_HURT = wordList('hurt injured fell');
/** "An injury of eight years' ‹standing›". */
export const OF_STANDING = wordList('standing duration');
/** Verbs of complaints that came: "the pain ‹began› three weeks ago". */
export const COMPLAINT_CAME = wordList('began begun started arose appeared developed set came commenced');
/** Verbs of complaints that are there: "symptoms have ‹lasted› three weeks". */
export const COMPLAINT_LASTS = wordList(`
  lasted persisted continued gone endured been present had has have suffered complained is are was were experienced reported
  reports complains describes described dates date back
`);
/** Of these, those right before a length: "symptoms have lasted six weeks", "go back six weeks". */
export const LASTS_SO_LONG = wordList('lasted persisted endured back');
/** Before a complaint: it is this patient's. */
export const THIS_COMPLAINT = wordList('the this these his her');
/** In a sentence on a part of the complaint's course, not on how long it has been there. */
export const PART_OF_COURSE = wordList(`
  flare flares flareup exacerbation exacerbations exacerbated aggravation aggravated worsened worsening worse increased increasing
  increase current recent new recurrence recurrent recurred again relief relieved better improved improvement free gone another latest acute
  episode episodes attack attacks returned return resolved subsided eased up last next following postoperative surgery operation
  injection therapy treatment visit visits months' constant
`);
/** Complaints as a whole. */
export const ANY_COMPLAINT = wordList('pain symptoms symptom complaints complaint problem problems trouble');
/** Behind "since": the injury, as what complaints are told from. */
export const SINCE_THE_INJURY = wordList('injury accident incident fall event trauma then collision');
