import { wordList } from '../../../language/wordList';

/**
 * Words that may stand between a denial and the thing denied, or after it, without narrowing what is denied: "no
 * documentation *that the patient has been diagnosed with* obesity", "no spasm *was noted on* examination".
 */
export const NEUTRAL = wordList(`
  a an the this that these those his her their its any of in on upon at by to within during from for over
  along regarding concerning about as and or nor either both with is was were are be been being has have
  had having did does do patient worker injured claimant applicant employee individual iw he she they it
  there documentation documented evidence indication mention record records recorded recording report
  reports reported note notes noted notation chart file files case summary submitted provided provide
  review reviewed available supplied received medical clinical objective objectively subjective
  subjectively physical physically positive palpable visible observed observable identifiable documenting
  described describing indicated indicate indicates mentioned demonstrated demonstrate stated listed
  identified evidenced apparent appreciated elicited detected found seen present presence existence
  existing shown revealed examination examinations exam exams examined evaluation assessment findings
  finding sign signs symptom symptoms complaint complaints diagnosis diagnoses diagnosed condition history
  result results outcome outcomes test tests testing study studies imaging maneuver scan scans films film
  measurements measurement values score scores rating ratings level levels treating physician provider
  doctor treater requesting attending clinician practitioner primary prescriber suffers suffer suffering
  experiences experiencing experience exhibits exhibited complains complained endorses presents presented
  presenting undergone underwent undergoing receiving tried attempted attempt trial trials trialed
  completed course courses use used using utilized utilizing taken taking takes attended participated
  participating participation engaged performed obtained done conducted ordered given administered program
  programs session sessions visit visits treatment treatments therapy therapies care modality modalities
  management prior previous previously past earlier ever yet also however additionally such known specific
  clear clearly specifically particular actual noticeable obvious bilateral bilaterally left right lower
  upper side sided region area muscle muscles paraspinal joint local localized focal mild moderate date
  dated office time one degree consisting analysis screening measured regimen list lists names name named
  medication medications contained made form forms clinically appear appears including include includes
  associated musculoskeletal included enclosed attached filed contains rendered furnished employed body part parts first line prescription
  prescribed counter oral attempts attempting initiated implemented instituted offered otherwise overall
  here ray rays palpation touch numeric numerical vas visual analog analogue pain planes signed traditional outcome measure best corrected stemming originating arising coming
`);

/** Words that narrow what is denied so that the thing's being on record is no contradiction. */
export const NARROWING = wordList(`
  sufficient sufficiently adequate adequately substantial substantially quantifiable quantified
  quantitative measurable meaningful complete completion exhaustive exhausted exhaustion compelling
  convincing exceptional full fully detailed extenuating severe severely progressive formal consistent
  consistently sustained firm true strong unequivocal equivocal definitive definite definitively relevant
  further additional new repeat repeated planned optimal all change changes changed comprehensive ideal
  proper properly appropriate appropriately evidence-based more less than greater excessive high higher
  lasting lasts persistent remaining residual would could should will may might must can cannot if whether
  unless until why how when due because since after before beyond despite secondary related attributable
  caused causing affecting interfering requiring required require need needs needed needing necessary
  warrant warrants warranting justifying candidate goals goal plan risk risks benefit benefits rationale
  reason not no without reduced tolerated suggestive indicative suggesting suggest suggests compatible
  corroborating correlating correlate correlates confirm confirming confirms confirmed supports support
  supporting explain explaining explained concern concerns likely intent weeks months days years week
  month year frequency duration quantity amount number dose dosage contraindicated contraindication
  contraindications effective effectiveness ineffective efficacy worsening worsened worse increased
  increasing escalating recurrent recurrence reinjury unable able inability intended considered pathology
  necessity indications alternative alternatives different unrelated only just except
`);

/** Words of time: what is said to be missing is a fresh one. */
export const FRESH = wordList(
  'recent recently acute acutely current currently latest subsequent subsequently now',
);

/** "failed physical therapy", "failure of", "tried and failed": said to be missing is that it did not help. */
export const FAILING = wordList(
  'failed failure failures fail fails failing unresponsive refractory unsuccessful unsuccessfully nonresponsive',
);

/** A claim that says so speaks of an examination, not of what the patient reports. */
export const EXAMINING = wordList(
  'examination examinations exam exams examined objective objectively palpable palpation physical sign signs testing',
);

/** "These medications" are those named before. */
export const POINTING = wordList('these those such this');

/** Said right after a thing: what it did is denied ("no documentation that therapy helped"). */
export const DOING = wordList(`
  provided helped resulted produced led allowed gave worked alleviated eased relieved improved failed reduced
  decreased increased showed shows revealed demonstrated demonstrates indicates indicated
`);

/** After a study: what it shows is denied ("no MRI evidence of compression"). */
export const SHOWING = wordList(`
  evidence findings finding confirmation correlation demonstrating showing revealing indicating suggesting
`);

/** What a treatment came to is not the treatment. */
export const RESULTS = wordList('result results outcome outcomes');

/** The words of a denial that say nothing else. */
export const DENYING = wordList('no not without lack lacks lacking absence absent to unknown');
