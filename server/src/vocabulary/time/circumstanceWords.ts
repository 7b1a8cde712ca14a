/** Words that tell when and how surely something is said to be: history, condition, one time or all times. */
import { wordList } from '../../language/wordList';

/** What makes a thing only possible, a condition, or a question. */
export const DOUBT_WORDS = wordList(`
  possible possibly probable probably suspected suspect suspicion suspicious questionable may might could versus vs rule r/o
  query presumed potential potentially if whether exclude risk risks presumptive evaluate assess determine
  should consideration likelihood unless would candidate prevent prevention prophylaxis avoid monitor checking looking rather instead consider criteria
  warned cautioned counseled counselled forewarned precautions
`);

/** Modals behind a thing with which it is only possible. */
export const MODALS = wordList('could may might would should can');

/** Conjunctions whose clause before makes a thing a condition. */
export const CONDITIONALS = wordList('if whether unless');

/** Words right behind a thing that set it against another. */
export const VERSUS = wordList('versus vs');

/** What makes it history. */
export const HISTORY_WORDS = wordList(
  'history childhood remote ago formerly hx pmh resolved unrelated nonindustrial pre-existing preexisting prior-to',
);

/** Words behind a thing by which it is long past: "ten years ago", "as a child". */
export const LONG_PAST = wordList('ago childhood child teenager teen adolescent adolescence youth boy girl');

/** Prepositions before a year that date a thing. */
export const BEFORE_YEAR = wordList('in of from around');

/** The same where the year stands before the thing: "in 1995 an ulcer". */
export const BEFORE_OLD_YEAR = wordList('in of from');

/** Words of the injury: "working full duty when he was injured". */
export const INJURY = wordList('injured injury hurt accident incident fell');

/** What held up to a time, or for a short one only. */
export const PASSING = wordList('until once briefly attempt attempted');

/** With a treatment, and without: "before and after". */
export const WITH_IT = wordList('with after on using');
export const WITHOUT_IT = wordList('without before off');

/** Behind a finding in order: it was not before. */
export const AGAIN = wordList('again now anew');

/** "Prior to the injury". */
export const BEFORE = wordList('prior before');

/** Whose it is when not the patient's. */
export const OTHERS_WORDS = wordList(
  'mother father brother sister family maternal paternal parent parents sibling siblings spouse partner roommate wife husband son daughter uncle aunt grandmother grandfather coworker girlfriend boyfriend fiance neighbor friend cousin nephew niece patients individuals subjects persons people',
);

/** Before them, behind a thing that is theirs: "diabetes in a brother". */
export const IN_ANOTHER = wordList('in of');

/** Verbs that make a clause tell what was. */
export const PAST = wordList(`
  reports complains describes endorses
  lost became developed felt document documents reveal reveals was were had has have did underwent received completed attended reported noted documented showed revealed demonstrated
  found tried took failed improved continued complained denied presented rated indicated responded helped began started confirmed confirms established shows demonstrates disclosed verified identified exhibited revealed
  displayed suffered sustained gave took`);

/** Words by which a denial is of all times. */
export const ALL_TIMES = wordList('never history ever past previous prior hx previously trial trials');

/** Prepositions behind a thing by which its denial is of one time: "no injection has been tried after the operation". */
export const LIMITING = wordList('after since following under within');

/** Words that leave out all others: "only tenderness was noted". */
export const ONLY = wordList('only merely solely');

/** What an examination is called on which nothing was found, and the words with which a finding is told to be the only one. */
export const ALL_IN_ORDER = wordList('benign normal unremarkable negative nonfocal');
export const EXCEPTIONS = wordList('except excepting save apart aside besides');

/** Subjects of a clause that speaks of the patient or of what there is. */
export const SUBJECTS = wordList(
  'he she patient worker claimant applicant employee member individual iw who there it they injury condition problem diagnosis lesion disorder this',
);

/** What limits a denial to the injury at work: for another condition it may not hold. */
export const INDUSTRIAL = wordList('industrial compensable');

/** Words of risk, which are no doubt where the risk itself is meant. */
export const RISKS = wordList('risk risks potential potentially');

/** Before a period, what limits a denial to it: "in the past year". */
export const LATE = wordList('past last preceding previous recent');
export const PERIODS = wordList('year years month months week weeks');

/** Behind "history": that it was taken, and no word on when a thing was. */
export const TAKING_HISTORY = wordList('was is in through from with obtained taken');

/** What tells of care that it was never had, and the conjunctions behind a review's decision before it. */
export const NEVER_DONE = wordList('never none nothing');
export const BESIDE_REVIEW = wordList('and but so therefore hence');

/** What is done with a patient who is taught a regimen. */
export const COUNSELED = wordList('counseled counselled');

/** Verbs with "for" by which a thing is looked for, and not yet found. */
export const LOOKING = wordList(
  'look looking check evaluate evaluating assess assessing search searching watch concern',
);

/** What is only thought of, behind a form of "be": "sleep apnea is suspected". */
export const SUSPECTED = wordList(
  'suspected possible likely questioned considered entertained presumed queried probable',
);
