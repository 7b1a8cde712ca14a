import { wordList } from '../../language/wordList';

/** What words say of how far care has come. */
export const CARE_WORDS = {
  requested: wordList(`
    request requests requested requesting authorization order ordered orders recommends recommended recommend
    recommending recommendation recommendations referral refer referred refers proposed propose proposes sought seeking seeks
    suggested suggests advised advises rfa prescribes candidate asks asked needs wants submitted appeal appealing denied noncertified`),
  planned: wordList(
    'appointment plan plans planned planning scheduled schedule will would pending await awaiting awaited outstanding upcoming consider considering considered anticipated intends future proceed wishes desires agreed consented elected possibly offered discussed deferred postponed rescheduled',
  ),
  authorized: wordList('authorized approved certified allowed'),
  refused: wordList('declined refused declines refuses'),
  ongoing: wordList(
    'continues continue continued continuing currently current using uses use takes taking ongoing utilizing utilizes wears wearing maintained remains participates participating attends performs performing walks ambulates regimen medications medication meds includes include on',
  ),
  completed: wordList(`
    completed underwent undergone received receiving had finished attended performed done given administered treated status post s/p included
    tried trialed trialled attempted prior previous previously past history obtained participated has have after
    following since provided dispensed fitted issued injected used utilized taken took prescribed started begun began initiated
    treatments treatment therapies consisted visits sessions course completing participated failed instructed reviewed checked cleared gone resumed went lent loaned borrowed wore worn`),
  failed: wordList(
    'failed failure ineffective unsuccessful unhelpful refractory intolerant unresponsive exhausted failing',
  ),
  stopped: wordList(
    'discontinued stopped weaned ceased off quit discontinue stopping dropped abandoned aborted withdrew dropouts dropping',
  ),
} as const;

/** Participles of care that was given up, behind "and" or "then". */
export const GIVEN_UP = wordList('discontinued stopped dropped abandoned');

/** Of these, auxiliaries and adjectives that tell little by themselves: "has been recommended". */
export const WEAK_CARE_WORDS = wordList(
  'has have had on after following since previously previous prior past',
);

/** What care is counted in, which tells only where no verb does: "authorized the first six sessions of". */
export const COUNTED_IN = wordList('sessions visits treatment treatments therapies course');

/** Names of drugs in general, which tell of a drug behind them that it is taken, and nothing of other care. */
export const DRUGS_IN_GENERAL = wordList('medications medication meds regimen');

/** Words of a verdict, which tells not how far care has come. */
export const CARE_VERDICTS = wordList('necessity necessary');

/** Words that deny relief when they stand before a word for it: "without much relief". */
export const BEFORE_NO_RELIEF = wordList('without no little minimal not');

/** What is on record, between them and relief: "without documentation of improvement". */
export const RECORDS = wordList(
  'documentation documented evidence record records mention indication report reports description',
);

/** What relief is called there. */
export const RELIEF_NOUNS = wordList(
  'relief benefit improvement help success effect response remission resolution avail',
);

/** Verbs of help that "did not" denies. */
export const VERBS_OF_HELP = wordList('help improve respond work provide');

/** Verbs behind "neither drug" and the like that tell that it was tried: "neither drug gave relief". */
export const GAVE = wordList('gave helped relieved improved worked brought alleviated');

/** Participles of what is only wanted: "no surgery is planned". */
export const ONLY_WANTED = wordList(`
  planned scheduled requested contemplated pending anticipated needed indicated warranted required recommended considered
  proposed`);

/** Verbs of finishing: what is not finished may have begun. */
export const FINISHING = wordList('complete completed exhaust exhausted finish finished');

/** What is said behind a study that was made: "x-rays showed". */
export const SHOWED = wordList(`
  showed shows showing revealed reveals demonstrated demonstrates found finds noted read indicated confirmed suggested
  consistent positive negative normal unremarkable reviewed checked was were dated`);

/** Results right before a study that was made: "a negative MRI". */
export const RESULTS = wordList('negative positive normal abnormal unremarkable');

/** Words that tell of visits that were had, in the sentence of a count. */
export const VISITS_HAD = wordList(
  'had completed attended undergone received used through finished participated underwent went done been gone seen',
);

/** Words by which the visits of a sentence are asked for, or allowed. */
export const VISITS_ASKED_FOR = wordList(`
  request requested requests additional further recommended recommend recommends allow allows necessary
  certified approved granted allowed pending scheduled`);

/** Prepositions and the like before a treatment with which pain is scored. */
export const SCORED_WITH = wordList('with on after using taking following');

/** "4/10 with them": pronouns for what was taken. */
export const STANDS_FOR_CARE = wordList('it them this these');

/** The same for a score without it. */
export const SCORED_WITHOUT = wordList('without off before');

/** What stands for care that was named before: "when it was stopped". */
export const STOPPED_SUBJECTS = wordList('it which this that');

/** Participles of a visit that is to come, before "for": "is set for the week after". */
export const NOT_YET = wordList('set booked scheduled');

/** What was granted or asked for, and so not yet had: "twelve sessions were authorized". */
export const ALLOTTED = wordList(`
  authorized approved certified requested allotted recommended ordered request requesting additional more further allowed`);

/** Participles before "to" and a number of visits: "has been to two". */
export const WENT = wordList('been gone went');

/** Of care that was put off. */
export const PUT = wordList('put putting');

/** Adverbs that nearly deny it. */
export const POORLY = wordList('poorly badly barely cannot unable');

/** Verbs of having had care, that govern it from before: "completed the visits that were certified". */
export const HAVING_HAD = wordList('completed attended finished underwent received exhausted');

/** Behind a list of care, what tells that all of it failed: "all of which failed". */
export const ALL_FAILED = wordList('failed unsuccessful ineffective unhelpful');

/** Behind such a list, what stands for all of it. */
export const ALL_OF_IT = wordList('all which these both');

/** Words before an approval by which there was none: "non-certified". */
export const NOT_GRANTED = wordList('non not never');

/** Prepositions before earlier care in which other care was given: "in the previous visits". */
export const WITHIN_CARE = wordList('in during with at');
export const EARLIER = wordList('previous prior earlier past');

/** Participles of approval. */
export const APPROVED = wordList('approved authorized certified');

/** Prepositions between a good result and the care that had it. */
export const DID_GOOD = wordList('with from to after');

/** Words of a patient's wish: denied, he refuses. */
export const WANTING = wordList('want wants wish wishes desire desires interested willing');

/** Verbs of using, behind a verb of stopping: "has stopped using it". */
export const USING_IT = wordList('using taking wearing use');

/** Words at the head of a sentence by which what follows the first phrase is of another time. */
export const BEFORE_MAIN = wordList('having after following');

/** Nouns of care that is planned as a whole. */
export const PROGRAMS: ReadonlySet<string> = wordList('program course therapy treatment sessions');
/** Adjectives of what a drug should not do: "no adverse effect" is no want of relief. */
export const HARMFUL = wordList('adverse side untoward ill harmful toxic undesired unwanted');
/** Verbs of handing a paper to the patient, and what he is to do with it. */
export const HANDED_OUT = wordList('given handed mailed sent provided issued');
export const TO_FILL_OUT = wordList('fill complete return sign bring answer');

/** Participles of what a review turned down. */
export const TURNED_DOWN = wordList('denied noncertified disapproved rejected');

/** Which request it is: "was the original request". */
export const REQUEST_ADJECTIVES = wordList('original initial first current remaining actual');
