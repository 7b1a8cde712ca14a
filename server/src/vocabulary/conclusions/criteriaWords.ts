/** Words in which reasons say that what a guideline asks for is there, or is not. */
import { wordList } from '../../language/wordList';

/** What is met. */
export const CRITERIA = wordList(`
  criteria criterion requirements requirement guidelines guideline indications recommendations standards conditions prerequisites
  preconditions odg mtus acoem indication thresholds threshold qualifications
`);

/** "Two of the criteria", "the other criteria": a part of what is asked. */
export const PARTLY = wordList(
  'other others remaining most several certain latter former last next second third many half rest',
);
/** "Neither of them", "any of the criteria": none, behind a denial. */
export const ANY = wordList('any');

/** Of these, the words for all that is asked. */
export const WHOLE = wordList(
  'criteria requirements guidelines guideline indications recommendations standards conditions prerequisites preconditions thresholds qualifications indication',
);

/** Verbs that meet them. */
export const MEETING = wordList(
  'meets meet met satisfies satisfy satisfied fulfills fulfill fulfilled meeting fits fit',
);
/** Of these, the forms that stand behind "are" or "have been". */
export const MET = wordList('met satisfied fulfilled');
/** The same in one word that turns it round: "the criteria are unmet". */
export const UNMET = wordList('unmet unfulfilled unsatisfied');

/** Verbs of the reviewer's reasons that carry "are met". */
export const BEING = wordList('is are was were been be being has have had remain remains');
/** What indications and requirements may be called beside "met"; conditions that are present are illnesses. */
export const THERE = wordList('present absent lacking');
export const NOT_THERE = wordList('absent lacking');
export const MAY_BE_THERE = wordList(
  'indications indication criteria requirements prerequisites preconditions qualifications',
);

/** What turns it round. */
export const NOT_MET = wordList(`
  not no none neither nor never cannot fail fails failed without insufficient lack lacks lacking unable unclear unmet don't doesn't
  didn't hasn't haven't isn't aren't wasn't weren't few only partially hardly
`);

/** Words in a later sentence for more than the criteria allow: they may be met, and the request too large. */
export const EXCEEDING_LATER = wordList('exceed exceeds exceeding exceeded excess excessive premature');

/** Words for all there is: what turns against it denies it. */
export const EVERY = wordList('all every each both entirely');
/** Of these, the ones before a single one: "every requirement". */
export const EACH = wordList('every each');

/** What makes it a condition, a question, or a general truth. */
export const NOT_ASSERTED = wordList(`
  if when unless until once whether should would may might could must to who whom patients individuals candidates any those before
  previously initially would-be appear appears seem seems need needs
`);

/** What weighs it against something: the conclusion may go the other way. */
export const WEIGHED = wordList(
  'although though while whereas despite however but yet except notwithstanding albeit only some part',
);

/** Openings of a sentence that turns against the one before it. */
export const TURNING = wordList(`
  however but nevertheless nonetheless unfortunately still yet although though while whereas conversely despite notwithstanding only
  on further additional exceeding exceeds beyond
`);

/** A request may lie within what is recommended, or beyond it. */
export const LYING = wordList('is are was falls fall fell lies');
export const INSIDE = wordList('within');
export const OUTSIDE = wordList('outside beyond');
export const EXCEEDING = wordList('exceeds exceed exceeded');

/** What speaks for a request: "the records support the request". */
export const SPEAKING = wordList(
  'documentation information records record findings evidence guidelines guideline history notes examination',
);

/** What supports a request where it is there. */
export const SUPPORT = wordList(
  'rationale justification indication documentation evidence support reason basis',
);
/** Words between "there is" and the support, and behind it. */
export const SUPPORT_QUALITIES = wordList(`
  a an the clear sufficient adequate strong compelling good ample clinical medical documented objective well convincing reasonable
  appropriate enough valid sound and
`);
export const SUPPORT_GIVEN = wordList('provided given documented submitted presented');
/** What the support does. */
export const SUPPORTING = wordList('support supporting justify justifying warrant warranting');

/** "The request is consistent with the guidelines". */
export const AGREEING = wordList('consistent accordance line accord keeping agreement compliance');
export const WITHIN = wordList('within with by to');
/** "The request complies with the guideline", "is at odds with it". */
export const COMPLYING = wordList(
  'complies comply conforms conform accords agrees accord agree fits comports',
);
export const DISAGREEING = wordList('inconsistent contrary odds variance conflict deviates departs');
export const REQUEST = wordList(`
  necessity need request requested treatment service medication surgery procedure study therapy imaging number visits sessions injection device
  drug proposed
`);

/** "He qualifies for a lumbar brace", "she is a suitable candidate for the procedure". */
export const QUALIFYING = wordList('qualifies qualify');
export const CANDIDATE = wordList('candidate');

/** Verdicts on care that are no conclusion by themselves: "further therapy is warranted for this worker". */
export const CARE_VERDICTS = wordList(
  'indicated warranted justified appropriate reasonable supported recommended endorsed unwarranted unjustified inappropriate unsupported',
);
export const CARE_REFUSED = wordList('unwarranted unjustified inappropriate unsupported');
/** Of these, the ones that a source gives: said of its text, and not of this case, unless the case is named. */
export const GIVEN_BY_SOURCES = wordList('supported recommended endorsed');
/** What may stand between the verb and the verdict. */
export const BESIDE_VERDICT = wordList(`
  not therefore thus clearly plainly fully well medically clinically also both still now currently hence accordingly entirely amply
  and consequently certainly otherwise quite
`);
export const PRESENT = wordList('is are remains remain');

/** Words that point at this case wherever they stand in a sentence. */
export const HERE = wordList('here presently');
export const CASE_NOUNS = wordList(`
  case instance situation patient worker claimant applicant employee individual member man woman person record file records
`);
export const POINTING = wordList('this present current the');
export const POINTING_AT_CASE = wordList('this present current');
export const THIS_PERSON = wordList('patient worker claimant applicant employee member');
/** "Further care", "the requested study": of this request and not of such care in general. */
export const OF_REQUEST = wordList(
  'further additional continued continuing ongoing repeat requested request proposed',
);

/** What makes a verdict one of some cases: "is indicated when", "is appropriate for patients who". */
export const FOR_SOME = wordList(
  'when where if unless until than only once whenever who patients those individuals cases people candidates selected',
);

/** What a source does of care: "the guideline supports acupuncture in this case". */
export const SUPPORTING_CARE = wordList(
  'supports support recommends recommend endorses endorse favors favor permits permit allows allow',
);
export const SOURCES_OF_CARE = wordList('guideline guidelines mtus odg acoem criteria evidence');

/** "There is a clear indication for the brace". */
export const REASON_FOR_CARE = wordList('indication need justification basis reason rationale');

/** What makes care less than what was asked for. */
export const NOT_THE_WHOLE = wordList(
  'first initial trial some short shorter lower smaller fewer weaning taper tapering',
);

/** Those whose word is not the reviewer's, and what they do: "the provider writes that the criteria are met". */
export const OTHER_SPEAKERS = wordList(`
  provider physician surgeon doctor therapist psychologist administrator utilization adjuster ur carrier prescriber neurologist psychiatrist
  podiatrist chiropractor insurer denial attorney he she
`);
export const THEIR_SPEAKING = wordList(`
  states stated believes believed feels felt argues argued wrote writes opined opines held holds found finds claims claimed said says
  asserts asserted contends contended maintains maintained thought thinks determined noted notes considers considered reasoned
`);
export const REVIEWERS_BEFORE = wordList('administrator utilization adjuster ur carrier insurer denial');

/** "The need for the brace has been shown". */
export const NEED_OF_CARE = wordList(
  'need needs indication indications justification necessity case reason reasons',
);
export const SHOWN = wordList(`
  shown established documented demonstrated clear evident present plain made proven supported convincing obvious apparent compelling absent lacking
  undocumented unproven unsupported unclear missing
`);
export const NOT_SHOWN = wordList('absent lacking undocumented unproven unsupported unclear missing');
/** "She needs the brace", "he does not require surgery". */
export const NEEDING = wordList('needs need requires require');

/** Records that speak for care: "the findings support an MRI". */
export const RECORDS_SPEAKING = wordList(
  'documentation records record findings history notes note examination file chart reports report presentation symptoms deficits',
);

/** The verb of a source or a record. */
export const SUPPORT_VERBS: ReadonlySet<string> = wordList('support supports');

/** Prepositions before "this case". */
export const BEFORE_POINTER: ReadonlySet<string> = wordList('in for on under by at');
