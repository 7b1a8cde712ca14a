/**
 * Words that tell of what a sentence speaks: a guideline and patients in general, or this patient and these records.
 */
import { wordList } from '../../language/wordList';
import { ABNORMAL, NORMAL } from '../examination/assertionWords';

/** Sources that are none by themselves ("the request exceeds the guidelines"). */
export const NAMED_SOURCES = wordList(`
  mtus camtus acoem odg fda uptodate cochrane aaos ama apa cdc medline pubmed epocrates textbook cpmtg pdr
  aetna cms medicare guidelines guideline guideliens literature studies
`);

/** What sources do. */
export const RECITING_VERBS = wordList(`
  state states stated recommend recommends recommended indicate indicates note notes support supports
  require requires suggest suggests specify specifies say says discuss discusses address addresses allow
  allows limit limits define defines describe describes list lists advise advises caution cautions endorse
  endorses include includes consider considers report reports show shows shown demonstrated provide
  provides recomment do does are is warrant call calls outline outlines comment comments find finds found
  conclude concludes reveal set sets permit permits
`);

/** Openings that name the source after them: "According to the MTUS, …". */
export const RECITING_OPENINGS = wordList(`
  per according as under within in regarding with based
`);

/** Words for the patient. */
export const PATIENT_WORDS = wordList(`
  patient claimant applicant iw employee worker member insured pt petitioner
`);

/** Pronouns for the patient. */
export const PRONOUNS = wordList('he she his her him');

/** Words for a person: with "this" before them they are the patient. */
export const PERSONS = wordList(`
  man woman gentleman lady individual person male female teacher nurse officer deputy firefighter paramedic
  driver cook laborer mechanic carpenter custodian janitor electrician plumber roofer clerk cashier
  technician housekeeper gardener painter machinist welder seamstress caregiver aide waitress waiter
  bartender farmworker fieldworker landscaper operator packer picker loader courier guard soldier
`);

/** Words that point at this case, right before a word for the patient, the case or the records. */
export const POINTERS = wordList(`
  this the these his her their said such current present
`);

/** Words for the records and those who wrote them; with "the" or "this" before them they are this case's. */
export const RECORD_WORDS = wordList(`
  records record documentation documents document documented provider physician treater report reports
  request requests requesting note notes submitted file chart claimant surgeon case situation rfa
  requested worker exam mri injury author prescriber practitioner clinician treating attending injured
  information available
`);

/** Phrases that turn from the guideline to the case. */
export const CASE_OPENINGS: readonly string[] = `
  in this case, in this instance, in this situation, here,
  in the case of this, for this patient, in this patient, regarding this,
  with regard to this, within the submitted, per the submitted, within the clinical,
  in the submitted, from the provided, based on the records, based on the clinical,
  based on the documentation, upon review, on review, in this particular,
  in the current case, in the present case, in the case at hand, the available,
  the provided, per the records, per the medical, in the medical records,
  in the records, in the provided, review of the, a review of the,
  after review, the medical records, the medical record, according to the clinical,
  according to the medical, according to the records, according to the documents, per progress,
  per the progress, in this worker, this worker, it is noted,
  it was noted, there is no documentation, there was no documentation, there is no indication,
  there was no indication, there is no evidence, there was no evidence, there is a lack,
  there was a lack, there is lack, there was lack, the current request,
  the current, the documentation, the clinical, no documentation,
  it is unclear, it is not clear, there is documentation, there was documentation,
  there is mention, there was mention, objective findings, subjective complaints,
  the physical examination, physical examination, the examination, on examination,
  in view of the, in light of the, given the previous, given the prior, given his, given her, given the patient,
  given this, given the good, given the documented, given the response, given that the patient, given that he,
  given that she, given the lack of documented, given the absence of documented, given the number of
`
  .split(',')
  .map((phrase) => phrase.trim());

/** Words of generality, in guideline text. */
export const GENERAL_SUBJECTS = wordList(`
  patients individuals workers people persons adults clinicians physicians providers practitioners
`);

/** Words with which a sentence tells what holds in general: trials, advice, conditions, and those they are for. */
export const GENERALITIES = wordList(`
  studies study trials literature evidence evidence-based recommended recommend recommends recommendation
  recommendations indicated indication indications should may might can could must would if unless when whenever
  generally usually typically often commonly rarely option options considered consider effective effectiveness efficacy
  safe safety superior superiority placebo randomized controlled blind systematic meta analysis analyses cohort group
  groups volunteers subjects participants patients individuals workers people persons adults candidates guideline
  guidelines criteria criterion panel consensus authors researchers investigators mtus odg acoem fda medically necessary
  necessity appropriate appropriateness approved class mechanism associated designed intended defined known such
  include includes including
`);

/** Determiners before "such" with which it points at what was named: "no such evaluation was made". */
export const BEFORE_POINTING_SUCH = wordList('no any');

/** Verbs of the past that tell what one thing did, behind a subject that is one: "the injection gave no relief". */
export const PAST_VERBS = wordList(`
  came read disclosed detected verified caused led resulted provided relieved improved helped failed showed revealed demonstrated confirmed found documented reported brought produced
  yielded resulted caused reduced lasted worked read noted indicated identified established`);

/** Verbs of the present that tell what one study or examination shows. */
export const SHOWING = wordList(`
  shows reveals demonstrates confirms documents contains reports reads lacks identifies verifies show reveal demonstrate
  confirm document contain verify localizes localize depicts depict displays display visualizes visualize corresponds correspond
  discloses disclose`);

/** Adjectives of the one that is meant, behind an article: "the latest A1c". */
export const LATEST = wordList(
  'latest last recent most initial repeat previous prior earlier enclosed submitted',
);

/** Auxiliaries of the past and of what was done: general advice stands in the present. */
export const TENSES = wordList(
  "was were had has have did wasn't weren't hadn't hasn't haven't didn't gave took",
);

/** Words of this day, of which general advice knows nothing. */
export const NOW = wordList('now currently today still already here presently');

/** With these a subject begins that is one thing. */
export const DEFINITE = wordList('the this his her their both all');

/** Predicates that one person's body, test or state has: "is stable", "are negative". */
export const PREDICATES: ReadonlySet<string> = new Set([
  ...NORMAL,
  ...ABNORMAL,
  ...wordList(`
    stable healed solid infrequent frequent acute chronic below above under over low high unchanged same open closed
    regular irregular constant intermittent outstanding pending documented described recorded reported noted missing
    controlled uncontrolled asymptomatic symptomatic flat dry clean clear elevated
    absent present available unclear unknown better worse raised supple midline active stage wagner superficial thickened extracted
    restorable continent infected cloudy grafted deep
  `),
]);

/** Of these, the ones that say so of any subject; treatments are "limited" in general. */
export const CLEAR_PREDICATES = wordList(`
  normal negative positive intact full absent missing unremarkable symmetric symmetrical stable healed solid
  undocumented controlled uncontrolled asymptomatic
`);

/** What was made of this patient, at the head of a sentence: "Imaging does not show". */
export const STUDIED = wordList(`
  imaging films x-rays radiographs mri emg ncs xrays examination exam testing palpation inspection rays ray scan ct film
  radiograph electrodiagnostics spirometry audiogram polysomnogram ultrasound labs urinalysis a1c
`);

/** In a sentence that tells of this patient, or of what the records have. */
export const OF_THE_PATIENT = wordList(`
  patient claimant applicant iw employee worker member he she his her him hers provider physician records record report reports note
  notes documented documentation documents noted request requested requests was were had has been there medical submitted
`);

/** At the beginning of what is recited of a treatment that was named before. */
export const POINTING = wordList('this these such');
/** Behind a comma, words with which a clause begins that may leave the guideline for the case. */
export const BEGINS_CASE_CLAUSE = wordList(
  'but however although though while whereas and so yet as since hence therefore thus',
);

/** Words with which a clause begins that tells when something holds. */
export const OPENS_CONDITION = wordList(
  'where when whenever after if unless until before once whether provided that which who',
);

/** Words at the head of a sentence with which it gives a reason, up to the comma: "given the positive test, …", "with a tear seen on MRI, …". */
export const LEADING = wordList('given with considering');

/** Before "given", with which it is a verb. */
export const GIVEN_TO = wordList('was were is are be been being has have had not never');

/** Behind "and" or "so", with which a clause of what follows from it begins. */
export const CONCLUDING = wordList('so thus therefore hence should would may must cannot');

/** Words by which a reason that is given is a finding of one person: "the positive test", "seen on MRI", "on examination". */
export const FOUND_OF_ONE = wordList(`
  positive negative seen noted found documented objective demonstrated confirmed evident recorded persistent ongoing reported
  abnormal visible examination exam left right bilateral`);
