/** Words around the predicate of a conclusion: what stands before its subject, and what weakens it. */
import { wordList } from '../../language/wordList';

/** Words that join clauses. */
export const CONJUNCTIONS = wordList(`
  and but or so nor yet because however therefore which although though while as since
`);

/** Nouns of degree: "by no means". */
export const DEGREES = wordList('means way sense wise');

/** Subjects that deny. */
export const DENYING_SUBJECTS = wordList('none neither nothing no');

/** What stands before the subject of a conclusion. */
export const BEFORE_SUBJECT = wordList(`
  therefore thus hence consequently accordingly and that but so then finally overall
`);

/** What, after a "no", leaves a statement as it stands. */
export const IDLE_DOUBTS = wordList('doubt question reason dispute');

/** Nouns of the time or case of which a conclusion is. */
export const TIMES = wordList('point time present currently case here above this');

/** Verbs of judging, before what is judged and how. */
export const FINDING = wordList(
  'find finds deem deems consider considers make makes render renders judge judges',
);

/** Words of a measure that is passed. */
export const BEYOND = wordList(
  'beyond exceeds exceed exceeding excess more greater longer larger over above than',
);

/** Nouns behind "no" with which the whole clause is denied: "at no time was it". */
export const NO_TIME = wordList('time case way sense');

/** Words behind a verdict with which it holds only in some cases. */
export const ON_ITS_TERMS = wordList('when if by through only where');

/** Words behind "necessity is established" with which it is a rule. */
export const ON_CONDITION = wordList('when if only where once');

/** Words behind "based" and "given" that point at the reasons. */
export const BASED_ON = wordList('the this these all on');

/** Verbs of a verdict of now. */
export const OF_A_VERDICT = wordList('is are cannot remain remains');
