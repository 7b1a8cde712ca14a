/** Words by which a denial is denied, called wrong or over: what it is of is there. */
import { wordList } from '../../language/wordList';

/** Subjects and adverbs that deny a verb of leaving out behind them: "nobody would deny", "few could miss". */
export const DENYING_BEFORE = wordList('none nobody nothing few hardly seldom rarely scarcely nor');

/** Verbs that fail to do what follows with "to"; denied, it was done: "never failed to record". */
export const FAILING_TO = wordList(
  'fail fails failed failing neglect neglects neglected omit omits omitted forget forgets forgot hesitate hesitated hesitates',
);

/** Adjectives and nouns of who would do wrong by not telling something: "I would be remiss not to mention". */
export const BLAMEWORTHY = wordList(
  'remiss negligent mistake error wrong unfair foolish misleading impossible careless lax fault disservice incomplete dishonest',
);

/** What is counted, before "at which", "on which" or "when": "there was no visit at which she did not complain". */
export const COUNTED_TIMES = wordList(
  'visit visits day days week weeks month session sessions examination exam appointment occasion time night morning report note',
);
/** Words with which a clause on them begins. */
export const AT_WHICH = wordList('which when where that');

/** Verbs of giving a cause, of what is there: "no test could explain the rash". */
export const EXPLAINING = wordList('explain explains explained account accounts accounted');

/** Nouns with which "find" finds nothing wrong: "cannot find fault with". */
export const FAULT = wordList('fault quarrel error flaw objection');

/** Who is told to have denied a thing in a paper that the letter answers. */
export const ADVERSARIES = wordList(`
  ur reviewer reviewers denial adjuster letter determination utilization carrier insurer insurance advisor administrator company
  employer evaluator decision notice qme defense file`);

/** Verbs of their telling, beside those of a claim. */
export const ADVERSE_TELLING = wordList(
  'found finds faults faulted concluded concludes cites cited according contrary says said',
);

/** Words of a turn behind such a denial, and of its being wrong. */
export const ANSWERED_BY = wordList('yet but however whereas although though');
export const CALLED_WRONG = wordList(
  'wrong incorrect untrue mistaken false inaccurate error correct overlooked overlooks',
);

/** Words of a time that is over. */
export const UNTIL_THEN = wordList('before until prior previously hire initially formerly till first');
/** Words of what has come since, behind it. */
export const FROM_THEN = wordList(
  'now since today currently presently nowadays daily ever thereafter afterwards developed',
);

/** Verbs of claiming, behind what calls the claim wrong. */
export const CLAIMING_WRONGLY = wordList(
  'say saying state stating think thinking claim claiming claims suppose supposing write writing assume assuming believe believing report reporting assert asserting suggest suggesting',
);
/** What "not" stands before there: "not true that", "not the case that". */
export const NOT_SO = wordList('true so case correct accurate right fact');

/** Participles and past tenses of having care or finding a thing. */
export const HAVING_DONE = wordList(`
  had given undergone tried completed received exhausted found seen done made taken used worn attended performed shown`);

/** Auxiliaries of what would follow. */
export const WOULD = wordList('would could might should');

/** What is done with a thing that is there, behind "without". */
export const LOOKING_AT = wordList(
  'reading reviewing considering addressing mentioning acknowledging seeing noting citing consulting opening discussing weighing',
);

/** Nouns of change before "in" and what is there: "denies any improvement in his tinnitus". */
export const CHANGES_OF = wordList(
  'improvement relief change changes reduction decrease resolution worsening increase difference lessening letup abatement',
);

/** Comparatives behind "never … a": "never have I seen a more obvious limp". */
export const STRONGER = wordList('more clearer plainer worse better stronger greater larger finer such');

/** General nouns before a clause that takes up the subject: "acupuncture is something nobody has tried". */
export const POINTED_THING = wordList('something thing one drug treatment test');

/** Verbs of noticing whose subject may be nobody: "none saw a fracture". */
export const SEEING_PAST = wordList('saw felt heard got noticed made sees feels hears');

/** Subjects that deny by themselves: "none is an MRI". */
export const ONE_OF_THEM = wordList('none neither nothing nobody');

/** Behind "but not": no thing that was left unhelped, but a subject or an adverbial. */
export const NOT_A_THING = wordList('a an one any enough yet to in by for because been');
