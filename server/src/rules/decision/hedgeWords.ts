const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that announce that the matter may come up again. */
export const againWords = list(`
  reconsideration reconsidered reconsider reconsidering resubmit resubmitted resubmission resubmitting revisited revisit
  rereviewed rereview reevaluated readdressed reassessed reversed reopened revised
`);

/** Those of them that speak of the request wherever they stand. */
export const alwaysAgain = list('reconsideration resubmit resubmitted resubmission resubmitting');

/** "Another request can be submitted": a new one is announced. */
export const newWords = list('another new future fresh subsequent');

/** What may be done "again" with a request. */
export const onceMore = list('submitted requested considered reviewed asked filed presented');

/** Verbs that leave something open. */
export const openModals = list('may might could can would should will');

/** Of them, those after which an approval is still only possible. */
export const doubtful = list('may might could can');

/** What a request hopes for. */
export const approvals = list(`
  approved approval approvable authorized authorization certified certification granted necessary necessity appropriate supported
  indicated considered warranted reasonable justified overturned allowed change changed
`);

/** What the hedge is about. */
export const disputes = list(`
  request requests requested reconsideration approval authorization certification determination decision outcome treatment it this
`);

/** Words that begin a condition. */
export const conditions = list(
  'if once upon pending unless until when after should provided following contingent subject depending',
);

/** Words that put it off. */
export const laterWords = list('future subsequent subsequently later new');

/** What the reviewer would like to see. */
export const papers = list(
  'documentation information records record evidence documents reports report justification rationale clarification',
);

/** After the conclusion, in its own sentence, these take it back. */
export const tails = list('unless until pending contingent');

/** Advice on how to stop a drug is none on the request. */
export const stopping = list(
  'wean weaned weaning taper tapered tapering discontinue discontinued discontinuation',
);
