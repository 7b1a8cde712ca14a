/**
 * The words in which a rationale concludes. Labor Code 4610.5(c)(2) makes medical necessity the standard; the other words are how reviewers put it instead.
 */
import { wordList } from '../../language/wordList';

/** Adjectives that, after "medically", say that a treatment passes ("medically necessary"). */
export const NECESSITY_ADJECTIVES = new Set([
  'necessary',
  'neccessary',
  'necesary',
  'neccesary',
  'necessery',
  'necessitated',
  'needed',
  'required',
]);

/** Words of approval that are not the standard ("medically appropriate", "is not supported"). */
export const OTHER_ADJECTIVES = wordList(`
  appropriate inappropriate indicated contraindicated supported unsupported warranted unwarranted
  recommended justified unjustified reasonable unreasonable certified uncertified approved authorized
  substantiated unsubstantiated advisable endorsed certifiable approvable supportable necessary
  unnecessary denied disapproved rejected declined upheld overturned reversed granted noncertified
`);

/** Adjectives that say no by themselves. */
export const NEGATIVE_ADJECTIVES = wordList(`
  inappropriate contraindicated unsupported unwarranted unjustified unreasonable uncertified
  unsubstantiated unnecessary denied disapproved rejected declined upheld noncertified
`);

/** Words that turn a conclusion round. */
export const NEGATORS = wordList(`
  not cannot never nor neither isn't wasn't aren't weren't can't couldn't doesn't didn't don't hasn't
  haven't won't wouldn't shouldn't fails failed fail unable lacks lacked insufficient inadequate hardly
  scarcely unlikely disagree disagrees non
`);

/** Nouns that "no" denies a conclusion through: "no evidence that the request is medically necessary". */
export const DENIED_NOUNS = wordList(`
  evidence documentation indication support basis reason justification rationale proof medical necessity
  need clear objective convincing compelling information longer apparent demonstrated documented
  established
`);

/** Verbs that carry a verdict between its subject and its adjective. */
export const FINITE = wordList(`
  is are was were has have had can could cannot would will should must does do did may might appear appears
  appeared seem seemed seems remain remains becomes became meets meet qualifies isn't wasn't aren't weren't can't
  couldn't doesn't didn't don't hasn't haven't won't wouldn't shouldn't
`);

/** Participles and adverbs that may stand inside the predicate: "is therefore deemed to not be medically necessary". */
export const PREDICATE_WORDS = wordList(`
  considered deemed determined found felt seen called termed held counted viewed regarded judged thought believed recommended
  supported indicated established certified shown approved accepted recognized classified rated concluded
  justified warranted demonstrated documented as to be been being also therefore thus hence currently
  presently clearly clinically still either consequently accordingly both reasonable reasonably
  appropriate necessary a an the and or at this time here now yet fully adequately sufficiently quite
  indeed longer deem consider find it medically medical of properly simply further all really likely deems
  finds considers totally
`);

/** Modals that leave it open: no verdict. */
export const OPEN_MODALS = new Set(['may', 'might', 'could']);

/** Words of the condition on which a sentence with a modal rests: "if a note is sent, the visits can be considered necessary". */
export const MAKES_CONDITION: ReadonlySet<string> = new Set(['if', 'when', 'unless', 'had', 'once']);

/** Words that make what follows a condition or a question. */
export const CONDITIONS = new Set(['if', 'whether', 'when', 'unless', 'where', 'whenever', 'until']);

/** Verbs that, before "medical necessity", establish it where nothing denies them. */
export const ESTABLISHING = wordList(`
  establishes established establish supports supported support demonstrates demonstrated demonstrate meets
  met meet rise rises satisfies satisfied satisfy substantiates substantiated substantiate justifies justify confirms
  confirm show shows prove proves see sees attain attains attained reach reaches reached achieve achieves affirm document documents indicate determine ascertain verify warrant
  warrants corroborate
`);

/** The plain finite forms of them: only these conclude without a negation ("The records support the medical necessity"). */
export const ESTABLISHING_FINITE = wordList(`
  establishes supports demonstrates meets satisfies substantiates justifies confirms proves attains attain reaches reach sees establish
  support demonstrate met
`);

/** What is said of "medical necessity" after it. */
export const NECESSITY_PREDICATES = wordList(`
  established demonstrated supported met shown proven proved substantiated confirmed apparent evident borne
  documented clear justified present recognized affirmed determined found satisfied evidenced ascertained
  verified warranted exist exists accepted granted certified corroborated upheld realized carried reached attained fulfilled achieved discharged
`);

/** What denies medical necessity by itself: "medical necessity is lacking". */
export const NECESSITY_DENIALS = wordList(`
  lacking absent unclear undetermined questionable unproven unestablished unsubstantiated unsupported
  undocumented missing denied insufficient fails failed questioned doubtful wanting
`);

/** Words by which a verdict speaks of the treatment that is disputed, not of treatments in general. */
export const REQUEST_WORDS = wordList(`
  request requests requested requesting proposed prescribed ordered submitted determination portion
`);

/** Single words that open a concluding sentence. */
export const CONCLUDING_WORDS = wordList(`
  therefore thus hence consequently accordingly overall ultimately finally so no yes additionally
  furthermore moreover likewise similarly however currently also further thereby
`);

/** First words of the phrases that open a concluding sentence, up to a comma: "Given the above,". */
export const CONCLUDING_PHRASES = wordList(`
  given based as due because since without in for with considering after until while although though
  despite absent per according at under on lacking from following taking pursuant regarding concerning
  where when by to if even unless
`);

/** Words of the utilization review's own decisions retold. */
export const REVIEW_WORDS = wordList(`
  ur utilization previously prior previous initially peer noncertified determination
`);

/** Long words that kerning splits in conclusions ("neces sary"). */
export const MENDABLE_CONCLUSION_WORDS = wordList(`
  medically necessary necessity appropriate recommended supported indicated warranted established
  documentation documented evidence request requested considered determined therefore guidelines however
  patient injured provided records treatment without requirements requirement clinical functional objective conservative
  improvement evaluation
`);

/** Verbs by which someone else's opinion is told. */
export const RETELLING_VERBS = wordList(`
  states stated feels felt believes believed reports reported opined opines argues argued claims claimed
  says said indicates indicated noted notes found determined concluded deemed considers considered asserts
  asserted contends contended writes wrote thinks documented denied noncertified held holds maintains maintained
  reasoned insists insisted ruled decided written advised urged explained testified
`);

/** First words of a subject that is the treatment in dispute, without the word "request". */
export const DISPUTED_OPENINGS = wordList(`
  this these continued additional further proceeding ongoing repeat more medical
`);

/** Nouns for what a request hopes for, and for its refusal. */
export const APPROVAL_NOUNS = wordList(
  'certification approval authorization certifying approving authorizing',
);
export const DENIAL_NOUNS = wordList('noncertification denial noncertify');

/** Verbs by which a reviewer advises one or the other. */
export const RECOMMENDING = wordList('recommend recommends advise');

/** What is upheld or overturned, where it is not the item: "the utilization review denial". */
export const DECISION_NOUNS = wordList(`
  denial decision determination noncertification noncertifications denials modification certification
`);

/** "The request meets the criteria", "fails to satisfy the requirements". */
export const CRITERIA_VERBS = wordList('meet meets met satisfy satisfies satisfied fulfill fulfills');
export const CRITERIA_NOUNS = wordList(
  'criteria criterion guideline guidelines requirements requirement standards',
);

/** "is indicated when …", "is recommended for …": what a guideline says. */
export const IN_GENERAL = new Set(
  'when if for where only as until unless in after with before by during'.split(' '),
);
