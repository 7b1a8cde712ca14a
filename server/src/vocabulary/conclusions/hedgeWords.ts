/** Words by which a determination leaves something open. */
import { wordList } from '../../language/wordList';

/** Words that announce that the matter may come up again. */
export const AGAIN = wordList(`
  reconsideration reconsidered reconsider reconsidering resubmit resubmitted resubmission resubmitting revisited revisit
  rereviewed rereview reevaluated readdressed reassessed reversed reopened revised
`);

/** Those of them that speak of the request wherever they stand. */
export const ALWAYS_AGAIN = wordList('reconsideration resubmit resubmitted resubmission resubmitting');

/** "Another request can be submitted": a new one is announced. */
export const NEW = wordList('another new future fresh subsequent');

/** What may be done "again" with a request. */
export const ONCE_MORE = wordList('submitted requested considered reviewed asked filed presented');

/** Of the modals, those after which an approval is still only possible. */
export const DOUBTFUL_MODALS = wordList('may might could can');

/** Before "to be": what is still to come, "is to be certified". */
export const IS_TO_BE = wordList('is are');

/** What a request hopes for. */
export const APPROVALS = wordList(`
  approved approval approvable authorized authorization certified certification granted necessary necessity appropriate supported
  indicated considered warranted reasonable justified overturned allowed change changed
`);

/** Between a modal and what it leaves open: "may ‹then be found› necessary". */
export const WITHIN_APPROVAL = wordList(`
  be been become then also medically found deemed seen judged considered thought likely well again still reasonably more and or
  necessary appropriate approved get
`);

/** What the hedge is about. */
export const DISPUTES = wordList(`
  request requests requested reconsideration approval authorization certification determination decision outcome treatment it this
`);

/** Words that begin a condition. */
export const CONDITIONS = wordList(
  'if once upon pending unless until when after should provided following contingent subject depending',
);

/** Words that put it off. */
export const LATER = wordList('future subsequent subsequently later new afterwards afterward thereafter');

/** What the reviewer would like to see. */
export const HOPED_FOR_PAPERS = wordList(
  'documentation information records record evidence documents reports report justification rationale clarification',
);

/** After the conclusion, in its own sentence, these take it back. */
export const TAILS = wordList('unless until pending contingent');

/** Advice on how to stop a drug is none on the request. */
export const STOPPING = wordList(
  'wean weaned weaning taper tapered tapering discontinue discontinued discontinuation',
);

/** Behind "without": more is wanted. */
export const FURTHER = wordList('further additional more');

/** What the reviewer calls the matter that he decides: "this should be reviewed again". */
export const THE_MATTER = wordList('this case matter decision determination request claim question outcome');

/** In a sentence that speaks of the request, whatever else it names. */
export const REQUEST_WORDS = wordList(
  'request requests requested reconsideration determination resubmitted resubmission',
);

/** Words that open a clause and are no part of the hedge. */
export const CLAUSE_OPENINGS = wordList('but though although however and');

/** Behind these "should" opens a condition: "approved should the film show". */
export const BEFORE_SHOULD = wordList('necessary approved appropriate warranted');

/** Words that make what follows a condition of the outcome, where they begin a clause. */
export const TURNING_POINTS = wordList('if once provided providing should assuming unless');
/** In a condition on which nothing hangs: "if cost is left ‹aside›", "if ‹anything›". */
export const IDLE = wordList('aside anything even');

/** Nouns by which a grant is tied to something: "with the ‹understanding› that", "on the ‹condition› that". */
export const TYING_NOUNS = wordList(
  'condition conditions understanding proviso provisos stipulation assumption premise expectation caveat',
);
/** Before "on": what a grant hangs on. */
export const HANGING = wordList('dependent depending conditional conditioned contingent conditionally');
/** Behind "after": what is yet to be, "after clearance ‹has› been obtained". */
export const YET_TO_BE = wordList('is are has have');
/** "As ‹long› as he keeps a diary", "so ‹long› as". */
export const LASTING_CONDITION = wordList('long soon');
/** "Only ‹with› a written plan". */
export const BEHIND_ONLY = wordList('with if when after once on upon');
/** "Medically necessary ‹and appropriate› if". */
export const BESIDE_NECESSARY = wordList('and or medically appropriate necessary');

/** What the reviewer grants or refuses. */
export const MATTER_SUBJECTS = wordList('request requests determination decision denial');

/** Before it, where it is the one in dispute. */
export const NAMES_THIS = wordList('the this that');

/** "Is approved", "will be approved". */
export const AUXILIARY_BE = wordList('is are be becomes become stands');

/** Said of a request that succeeds. */
export const GRANTED = wordList('approved granted authorized certified overturned allowed necessary');

/** In a sentence that tells what a source makes a condition of. */
export const OF_SOURCES = wordList(
  'guideline guidelines mtus acoem odg criteria recommends recommend recommended recommendation literature utilization ur',
);
