/** Words by which a sentence is seen to have lost its end: what must be followed, and by what. */
import { wordList } from '../../language/wordList';

const pairs = (rows: string): ReadonlySet<string> => wordList(rows);

/** Determiners that need a noun; "a", "no" only behind a preposition or a verb, as extraction parts words and answers are "no". */
export const NEED_NOUN = wordList('their its my our your every whose very');
export const NEED_NOUN_BEHIND = wordList('a an no his');
export const BEFORE_LOST_NOUN = wordList(`
  of for with in to by as from on at had has have shows showed revealed reported found without was is and after before during than into
`);

/** Prepositions that are no adverbs: a noun must follow, where nothing before takes it up. */
export const NEED_WHOLE_PHRASE = wordList(
  'of from with into during without between upon per via among toward towards against than at for',
);
/** Of these, the ones that need their noun behind a verb as well. */
export const NEED_AFTER_VERBS = wordList('into during between among toward towards via per without than');
/** "4/10 with medication, 8/10 without." */
export const ANSWERED_BY = 'with';
export const WITHOUT = 'without';
/** "Can be compared with": whatever it is. */
export const MAY_BE = wordList('can could may might to');
/** "Was seen by." */
export const BY = 'by';
export const PASSIVES = wordList(
  'seen given taken done made found shown written known told sent read held set brought',
);
export const PASSIVE_BEING = wordList('is are was were been being be');
/** What is said of doing, before "to": "is able to." */
export const TO_DO = wordList(`
  able unable likely unlikely expected continues continued failed fails began begun begins needs appears seems intends tends plans planned refused
  refuses hopes hoped scheduled attempted attempts trying tried ready willing
`);
export const TO = 'to';
/** Behind these they end a sentence rightly: "complained of", "cared for", "looked at". */
export const CLOSES_WITH = pairs(`
  speaks_of spoke_of speak_of asks_of consists_of complained_of complain_of complains_of spoken_of heard_of thought_of care_of use_of advantage_of rid_of disposed_of approved_of aware_of
  taken_of made_of told_of asked_for called_for cared_for accounted_for allowed_for provided_for applied_for looked_for hoped_for paid_for
  planned_for sought_for waited_for arranged_for tested_for screened_for looked_at arrived_at dealt_with coped_with worked_with lived_with
  started_with begun_with agreed_with disagreed_with interfered_with tampered_with done_with complied_with met_with looked_into gone_into entered_into
  heard_from suffered_from benefited_from recovered_from relied_upon acted_upon agreed_upon called_upon decided_against advised_against argued_against
  gone_without done_without managed_without in_between where_from
`);
/** Participles whose preposition needs its noun, though they stand in the passive: "was not compared with". */
export const PARTICIPLE_NEEDS = pairs(`
  compared_with compared_to associated_with treated_with diagnosed_with managed_with injected_with combined_with consistent_with
  referred_for scheduled_for prescribed_for indicated_for taken_for positive_for negative_for evaluated_for
  limited_to limited_by radiating_to radiating_into due_to secondary_to prior_to according_to contrary_to attributed_to related_to
  increased_to decreased_to reduced_to raised_to lowered_to increased_from decreased_from reduced_from resulting_from
  based_on based_upon followed_by caused_by aggravated_by relieved_by worsened_by measured_at rated_at scored_at dated_at
  located_in described_as rated_as diagnosed_as read_as known_as such_as as_well_as
`);
/** Nouns and their prepositions that are adverbs elsewhere: "without any rise in". */
export const NOUN_NEEDS = pairs(`
  rise_in increase_in decrease_in reduction_in change_in changes_in improvement_in gain_in gains_in loss_in decline_in difference_in drop_in fall_in
  participation_in role_in response_to damage_to injury_to access_to addition_to allergy_to exposure_to relation_to regard_to reference_to
  return_to referral_to note_on report_on effect_on effects_on impact_on information_on comment_on emphasis_on dependence_on reliance_on
  order_by course_by
`);
/** "For about.", "is approximately.": a number was lost. */
export const NEAR_NUMBER = wordList('about around over under approximately nearly roughly almost');
export const BEFORE_NEAR_NUMBER = wordList('for by in at to of after than from with within');
export const SURELY_NEAR_NUMBER = wordList('approximately nearly roughly');

/** What takes up the noun of a preposition or the verb of an auxiliary: "the care that he asked for". */
export const TAKES_UP = wordList(`
  that which what whom who whose where how whatever whichever whoever why there
`);
/** The same for an auxiliary: "than he could", "as it should". */
export const TAKES_UP_VERB = wordList(`
  than as so if when what which who whom that how where whatever and but or nor neither
`);
export const LOST_VERB_OF = wordList('could would should may might must can will cannot');
export const PERSON_SUBJECTS = wordList('he she they it one you we i nobody everyone anyone');

/** Clauses that begin with these have a verb. */
export const CLAUSE_OPENERS = wordList(
  'because although though whereas unless whose that whether why if when',
);
export const TURNING_OPENER = 'but';
/** Behind these, "but" joins two nouns. */
export const BUT_BEGINS = wordList('the his her its their');
export const BUT_OF_NOUNS = wordList(
  'not no nothing none nor never neither only all anything everything without few little any cannot',
);
/** Of these, the ones that may be the whole subject. */
export const POINTING = wordList('this that these those');
export const NOUN_BEGINS = wordList('the a an his her this that these those its their no');

/** What cannot follow "could" or "would" where no question is asked: an article or a preposition. */
export const NO_VERB = wordList('the a an at in on with from for of by his her their its');
/** Before an auxiliary that stands before its subject, or for another verb: "nor would the", "than he could in June". */
export const INVERTS = wordList(`
  nor neither only so never what how when why where as than whatever if hardly rarely scarcely little should
`);
/** "The psychiatrist himself that": between them a verb of saying was lost. */
export const REFLEXIVES = wordList('himself herself itself themselves');
/** Relatives whose clause is none of the sentence's own. */
export const RELATIVE_OPENERS = wordList('which who that whose');

/** Of the relatives, the one that may point instead: "before that". */
export const PREPOSITIONS = wordList(
  'of for with in to by from on at before after during than into like since over under about as',
);

/** What opens a clause of its own, which needs a verb of its own: "the provider that the patient will return". */
export const SUBORDINATORS = wordList(
  'that which who whose whom because although whether unless while whereas',
);

/** Transitive verbs in forms that are no participle, or that a lone subject makes finite: "The MRI revealed." */
export const TRANSITIVE = wordList(`
  shows showed reveals revealed denies requests requested recommends includes included demonstrates demonstrated provides lacks lacked requires takes
  took underwent receives received uses exhibits exhibited describes contains contained suggests suggested supports indicates exceeds has had
`);
export const AGENTS = wordList('he she they it the a an this his her');
export const NOT = 'not';
export const ARTICLES = wordList('the a an');
/** What cannot follow an article: the noun was lost. */
export const NO_NOUN = wordList('is was were are has had have of because which been');

/** Subjects that notes in telegram style leave out. */
export const PRONOUN_SUBJECTS = wordList('he she they');

/** "When the brace is worn." needs what happens then. */
export const CONDITION_OPENINGS = wordList('when if once until whenever while');
/** "Which was not addressed.", "such as heat and ice." */
export const RELATIVE_OPENING = 'which';
export const EXAMPLE_OPENING = 'such';
export const CONDITION_SUBJECTS = wordList('the a an this that these his her their he she they it there');

/** Verbs that say nothing without their object, behind "did not" or "could not". */
export const BARE_TRANSITIVE = wordList(`
  explain describe include find provide address discuss mention document specify show contain reveal define identify list measure record
`);
export const AUXILIARIES = wordList('do does did could would can cannot will');
/** Who does what needs an object: "The surgeon recommended." */
export const DOERS = wordList(`
  he she they provider physician surgeon therapist patient worker claimant applicant examiner radiologist report note mri psychologist chiropractor
  administrator reviewer guideline records notes
`);
export const DONE = wordList(
  'recommended requested stated noted documented reported prescribed ordered described',
);
export const JOINS = wordList('and but');
/** At the end, these have lost what they begin. */
export const LOST_CLAUSE = wordList('if which');
/** "The drug is to be." */
export const BE = 'be';
export const NO = 'no';
/** Behind a noun or a number: "from 40 mg to." */
export const NO_LONGER = wordList('longer doubt one matter less more');
/** Verbs of an end that is aimed at: "is recommended to avoid." */
export const AIMS = wordList('avoid ensure enable prevent');
/** Before "to": a second amount was lost, or what is done at that time. */
export const AMOUNT_UNITS = wordList(
  'mg mcg ml units degrees percent night morning bedtime week month day hours',
);

/** "A 45-year-old woman with an injury of the knee.": how summaries open in the style of a telegram. */
export const OF_PERSONS = wordList('old woman man male female worker employee year lady gentleman');
export const INDEFINITE = wordList('a an');
