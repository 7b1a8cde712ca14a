/**
 * Words inside the scope of an operator that change what is denied in it: what narrows it, what passes it on, what ends
 * it. Words that only lie on the way are classes of wordClasses.ts.
 */
import { wordList } from '../../language/wordList';

/** Prepositions and the like that join things without a meaning of their own here. */
export const LINKS = wordList(
  'of to for with from in on at by during after following before under over than prior',
);

/** Of these and their like, the ones behind a thing after which its circumstances come, not things denied as well. */
export const CIRCUMSTANCES = wordList(
  'of to for with from by during after following before than on upon despite using',
);

/** The same behind a thing that no table names: "no denervation by needle EMG". */
export const CIRCUMSTANCES_OF_UNKNOWN = wordList('by with from on to during after despite');

/** Of these, the ones that limit the denial to a time: "after the operation". */
export const AFTERWARDS = wordList('after since following during');

/** Prepositions before a study or an examination by which a thing would be seen: "on imaging". */
export const SEEN_BY = wordList('on by via through upon');

/** Conjunctions inside a list of things denied. */
export const CONJUNCTIONS = wordList('and or nor');

/** Verbs of the third person behind "and", of what the patient does besides. */
export const DOES = wordList(`
  uses takes wears attends undergoes receives has does is continues remains works smokes lives walks sleeps sees needs gets performs
  manages tolerates denies relies depends`);

/** Past tenses of what a practitioner does, behind "and", and the words with which their object begins. */
export const ASKED_BESIDES = wordList(`
  requested ordered recommended prescribed referred advised gave started refilled dispensed performed administered scheduled
  injected issued continued added increased reduced stopped discontinued planned suggested proposed sought offered`);
export const OBJECT_BEGINNINGS = wordList(
  'a an the his her their this that these those another further additional more him to for two three four five six eight ten twelve',
);

/** Articles and pointers with which an object begins. */
export const DETERMINERS = wordList('a an the his her their that this these those only');

/** Of these, the ones that carry a denial on by themselves. */
export const ALTERNATIVES = wordList('or nor');

/**
 * Values that a point of a list of findings has of its own: "no effusion, ligaments stable, McMurray negative". From there on
 * nothing of the list is denied by the word before it.
 */
export const OWN_VALUES = wordList(`
  negative positive normal stable intact full symmetric symmetrical equal unremarkable good within palpable present
  tender painful painless equivocal preserved maintained strong brisk done performed possible accomplished`);

/**
 * Adjectives of what was found, right before a finding: behind a comma they begin a point that is there. How grave it is, and
 * values that are not as they should be.
 */
export const FOUND_ADJECTIVES = wordList(`
  decreased diminished reduced limited restricted impaired painful positive abnormal antalgic weak guarded
  mild mildly moderate moderately severe severely marked slight slightly diffuse exquisite minimal`);

/** Prepositions between a finding and its place. */
export const BEFORE_OWN_PLACE = wordList('of over at along about around throughout in on upon to across');

/** Prepositions behind a general name after which comes what it is of: "no symptom of acidosis", "no complaint about it". */
export const OF_WHAT = wordList('of about from regarding concerning related attributable referable');

/** Nouns of an illness, behind the part that has it: "no findings of biceps pathology". */
export const ILLNESS_NOUNS = wordList(
  'pathology disease disorder tear rupture lesion injury derangement involvement dysfunction',
);

/** What joins pain to a function that improves: "no pain and functional improvement". */
export const JOINS_PAIN = wordList('and or');

/** Words of abnormality beside a thing examined: "no decreased sensation", "no motor deficits". */
export const ABNORMALITY = wordList(`
  decreased diminished reduced limited restricted impaired abnormal deficit deficits loss limitation limitations
  abnormality abnormalities asymmetry impairment positive weak weakened decrease reduction altered antalgic change changes
  restriction restrictions disturbance`);

/** Nouns of change that deny no thing: "no significant change in his gait". */
export const CHANGE = wordList('change changes');

/** Prepositions before what did not change. */
export const AFTER_CHANGE = wordList('in of to');

/** Words that tell of what was had, not of what is asked for. */
export const HAD = wordList(
  'completed attended had received previous previously prior past already undergone participated',
);

/** Words of care that did no good. */
export const FAILING = wordList(`
  failed failing failure failures fail unsuccessful unresponsive refractory nonresponse ineffective intolerance inefficacy
  unresponsiveness`);

/** Words of inability inside "no indication that he is unable to": what is denied is that the care could not be borne. */
export const INABILITY = wordList("unable inability incapable cannot can't couldn't");

/** What "not" stands before there: "is not able to", "does not tolerate". */
export const ABLE = wordList(
  'able tolerate tolerated tolerating bear respond responded help helped improve improved',
);

/** Words before another thing that a frame denies, behind a detail of the first: "the number of visits or any gain". */
export const ANOTHER = wordList('any whether that');

/** Auxiliaries of what may come, which is not denied of what is. */
export const FUTURE = wordList('would will going could might');

/** Words of what is planned or asked for: the plan is denied. */
export const WANTED = wordList(`
  planned planning scheduled requested requesting anticipated pending recommended upcoming contemplated considering
  considered proposed ordered intends intended future`);

/** Nouns of what is wanted, and the prepositions behind them: "no plan for surgery". */
export const PLANS = wordList('plan plans intention intentions intent proposal');
export const OF_PLAN = wordList('for to of');

/** Nouns before which a study is only named as what would show the thing: "no electrodiagnostic evidence of". */
export const SHOWN_BY = wordList(`
  evidence findings finding signs sign confirmation indication documentation abnormality abnormalities result results
  verification proof data`);

/** Participles before what a study would show: "no imaging confirming a tear". */
export const SHOWING_IT = wordList(`
  showing confirming demonstrating revealing documenting indicating identifying establishing suggesting verifying depicting
  substantiating corroborating proving supporting consistent`);

/** Nouns that a name before them only qualifies: "medication efficacy". */
export const QUALIFIED_NOUNS = wordList(`
  efficacy behavior behaviors compliance use usage user need needs management monitoring seeking taking abuse misuse
  guideline guidelines criteria recommendation recommendations request requests`);

/** Participles that only qualify a noun before them: "no deficits noted by". */
export const QUALIFYING_PARTICIPLES = wordList(
  'be been being having noted found described stated rated demonstrated presented',
);

/** Nouns of saying: what is denied is that it is spoken of at all. */
export const MENTIONS = wordList('mention discussion reference word hint trace listing entry');

/** Nouns of kind; "the type of procedure" is a detail of it. */
export const SORTS = wordList('type types kind nature form');

/** Determiners before them with which they are none: "any type of therapy". */
export const ANY = wordList('any some every');

/** Adjectives after "all" with which some may be there: "all available methods". */
export const AFTER_ALL = wordList('available other reasonable conservative appropriate possible of');

/** Nouns with "for" by which a verdict is denied, not a thing: "no indication for acupuncture". */
export const VERDICT_NOUNS = wordList('indication indications basis support justification');

/** Determiners of a thing that was named before: "such treatment". */
export const NAMED_BEFORE = wordList('these those such said');

/** Words before examples of what is denied: "deficits such as weakness". */
export const EXAMPLES = wordList('such including like');

/** Degrees that leave another thing of the kind: "no other findings". */
export const OTHER_DEGREES = wordList(
  'other further additional repeat new different alternative second third',
);

/** Nouns of care before "with" and the drug or means: "treatment with an anticonvulsant". */
export const CARE_WITH = wordList('treatment therapy management trial trials care regimen');

/** Prepositions behind a verb of improving before the care that brings it. */
export const HELPED_BY = wordList('to with from');

/** Nouns before "of" and care that is denied with them: "basic measures of sleep hygiene". */
export const PARTS_OF_CARE = wordList(`
  measure measures basics principles elements methods means modalities forms techniques sort sorts kind kinds attention bit
  shred semblance episode bout round rounds attendance line lines variety dose doses tablet tablets pill pills capsule capsules
  drop drops puff puffs unit units minute minutes hour hours sip spoonful application applications infusion infusions vial vials
  refill refills shot shots milligram milligrams`);

/** Numbers of which fewer may be there. */
export const MANY = wordList('two three four five six 2 3 4 5 6 several multiple');

/** Words of a cause behind a thing, and the preposition after them: "due to", "caused by". */
export const CAUSED = wordList('due caused secondary attributable resulting induced arising');
export const CAUSES = wordList('to by from');

/** Words before a length of time that is asked for: "of at least six months". */
export const AT_LEAST = wordList('least more over minimum');

/** "Is to have": infinitives behind a form of "be" and "to" by which care is planned. */
export const BEING = wordList('is was are were');
export const TO_BE_HAD = wordList('have receive undergo begin start attend use get participate resume');

/** Comparatives before an adjective: "more classic". */
export const COMPARATIVES = wordList('more most less least');

/** Degrees that ask for a number: "no quantified relief". */
export const QUANTIFYING = wordList('quantified quantifiable measurable numerical');
/** Words with which a bound begins: "at least four", "more than 15", "exceeding 90". */
export const BOUNDING = wordList('at more over exceeding least above greater beyond minimum half');

/** Degrees of weight: "no significant spasm". */
export const WEIGHT_DEGREES = wordList('significant significantly advanced');

/** Words that go before "to" and a more telling name: "response in regards to pain". */
export const REGARDS = wordList('regard regards respect');

/** Adverbs between a thing and the verb of its existence: "was ever tried". */
export const EXISTENCE_ADVERBS = wordList('ever already also not yet');

/** Words behind a frame that may stand before what it frames: "findings in the request suggesting". */
export const INSIDE_FRAME = wordList('to the request in on');

/** Words behind a thing that are no noun which it qualifies, beside participles, adverbs and numbers. */
export const NO_TAIL = wordList(`
  and or nor that which as than therapy treatment agent agents drug drugs medication medications medicine regimen list use activity symptomatology problem problems issue issues test tests testing exam score scores
  alongside beside besides amid among amongst between beyond within through throughout toward towards until till upon per via into
  across along around about against behind beneath above near since despite together afterward afterwards altogether either
  anywhere whatsoever whatever because while when where if unless`);

/** Endings of participles and adverbs. */
export const NO_TAIL_ENDINGS = ['ly', 'ing', 'ed'] as const;

/** What may stand between a turn and a verb whose subject is told before: "but has not been". */
export const ELIDED = wordList(`
  but however although and or yet though so therefore thus hence has have had was were is are been be also still it this they`);

/** Words with which a phrase before the subject begins: "despite the request, …". */
export const OPENING_PREPOSITIONS = wordList(`
  despite contrary in on at after before by during with without since because owing due as from under upon within following
  according per throughout until of among amongst`);

/** What care is counted in: "six months of". */
export const AMOUNTS = wordList('weeks months years visits sessions courses trials');

/** Nouns that, denied with "with" or "of", deny what follows: "no problem with alcohol". */
export const TROUBLES = wordList(
  'problem problems trouble issue issues difficulty difficulties episode episodes bout bouts attack attacks spell spells limitation limitations restriction restrictions',
);
export const TROUBLED_BY = wordList('with of in');

/** Adjectives that tell when, around an operation. */
export const AROUND_SURGERY = wordList(
  'postoperative post-operative operative postop preoperative pre-operative preop op perioperative surgical postsurgical',
);

/** By what a complaint is counted or lasts; and the words before a number with which it is a time of the record: "in the last 6 months". */
export const TIMES_COUNTED = wordList('day days week weeks month months year years hours times');
export const TIME_BEFORE = wordList(
  'past last previous prior preceding since in within over these those about for',
);

/** Words that begin a question inside a denial: "does not say if". */
export const ASKING = wordList('if whether');

/** Words of a question before the thing that is asked for: "what care has been tried". */
export const BEFORE_ASKED = wordList('what which how');

/** The question of an amount, and the words behind it: "how much relief". */
export const HOW = 'how';
export const AMOUNT_ASKED = wordList('much long great good well far lasting');

/** Verbs that tell that what is asked for took place. */
export const HAPPENED = wordList(
  'has have had was were did takes taking uses using tried received completed',
);

/** Finite verbs with which a clause goes on behind "or": "or has tried heat". */
export const FINITE_VERBS = wordList('has had have is was were are did does would');

/** Subjects with which one more clause of a "that" begins. */
export const SUBJECTS_OF_CLAUSE = wordList('he she it they the his her their this that there patient');

/** Prepositions before a detail that only tells when or where: "recent to the request". */
export const BEFORE_CIRCUMSTANCE = wordList('to in with at before within near');

/** Nouns between "is not" and what it is not: "is not a case of". */
export const CASE_OF = wordList('case instance example');

/** Who begins a clause of his own behind "and": "… and the provider gave". */
export const OTHER_SUBJECTS = wordList(
  'provider physician doctor surgeon chiropractor therapist nurse patient worker claimant applicant he she it they reviewer',
);

/** Adjectives behind "and" of what is there all the same: "no relief and continued pain". */
export const PERSISTING = wordList(
  'excessive excess persistent persisting continued continuing ongoing increased increasing worsening',
);

/** Words of holding up: care that follows is what the finding is wanted for, and not what is denied. */
export const SUPPORTING = wordList(
  'support supports supporting supportive supported substantiate substantiating',
);

/** Prepositions before the part of the body at which a finding is. */
export const AT_PLACE: ReadonlySet<string> = wordList('in on over along around at about');

/** Of these, the ones that tell of a drug that it is taken. */
export const TAKING_NOUNS = wordList('use usage');

/** Words with which something is put in between a subject and its verb: "therapy, though authorized, was not started". */
export const INSERTING = wordList(
  'though although while which who whom whose when despite as if even albeit',
);

/** Words of a cause, behind a verb that is denied: "could not work owing to vertigo". */
export const OWING = wordList('owing due');
/** Nouns of complaint, beside findings of an examination. */
export const COMPLAINTS = wordList('complaint complaints issue issues symptom symptoms');

/** Prepositions between what is done to a patient and that by which it is done: "that he is monitored with". */
export const DONE_WITH = wordList('with by on');

/** Articles and pointers between such a preposition and the detail. */
export const POINTED = wordList('the this that his her their current');

/** Before an auxiliary and "not" behind which the verb is left out: "should have been tried and it was not". */
export const ELIDING = wordList('but and yet it they that which');

/** What is done about a finding, and before the name of the finding: "treatment of", "work-up for". */
export const CARE_OF = wordList(
  'treatment treatments therapy management care workup up plan plans remedy cure',
);
export const TREATED_AFTER = wordList('of for');
/** Before "for": what somebody is, or is not, treated for. */
export const TREATED = wordList(
  'treated treatment medicated medication medications managed followed therapy care',
);

/** Behind care: what it is for. "Therapy aimed at the insomnia". */
export const AIMED = wordList('aimed directed targeted geared intended designed meant targeting');
export const AIMED_AT = wordList('at to toward towards for the');

/** Prepositions before "which", with which a clause tells of the noun before it. */
export const RELATING = wordList('at in on for to with by from under over through during');
/** Nouns before such a clause that ask how much: "the extent to which". */
export const HOW_MUCH = wordList('extent degree manner way amount rate');
