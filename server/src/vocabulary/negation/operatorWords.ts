/**
 * Words with which denying operators are read ("was not noted", "has yet to undergo", "none of the notes mentions"),
 * beside the classes of wordClasses.ts: what begins an operator, what stands inside one, and what shows that none is meant.
 */
import { wordList } from '../../language/wordList';

/** Words of no class that begin an operator. */
export const BARE_OPERATORS = wordList(`
  awaiting awaits first pending outstanding awaited nothing none negative ruled failed excluded excludes resolved subsided remitted
  cleared disappeared abated gone vanished healed stopped ceased quit limits instead rather lieu normal unremarkable nobody unless canceled cancelled withheld forgone foregone skipped aborted vain remains remain before prior nil`);

/** The finite forms of "be" alone. */
export const BE = wordList('is was are were');

/** Forms of "be" before a patient's denial that turn it into a passive one: "was denied". */
export const BE_BEFORE_DENIED = wordList('was were is are been be');

/** What makes the verb behind "not" a passive one, contractions that hold the "not" themselves among them. */
export const PASSIVE_AUXILIARIES = wordList(`
  is was are were be been being remain remains remained isn't wasn't aren't weren't isnt wasnt`);

/** Negations that need an auxiliary of their own; all others are one with theirs: "didn't", "cannot". */
export const PLAIN_NEGATIONS = wordList('not never');

/** Infinitive and participle of "be", which behind "not" make a passive: "may not be tried". */
export const BE_BEHIND_NOT = wordList('be been');

/** Adverbs that may stand inside an operator: "has not yet been tried". */
export const INNER_ADVERBS = wordList(`
  yet currently clearly specifically objectively adequately fully sufficiently really also otherwise ever actually
  explicitly formally been be previously even now noticeably significantly readily routinely consistently generally
  particularly`);

/** Words between a copula and "absent" that are no adverbs: "is on the left absent", "are both absent". */
export const BETWEEN_COPULA_AND_ABSENT = wordList('left all both');

/** Words behind a denial of a request that give its reason. */
export const GIVING_WHY = wordList('due because since as for based');

/** Adverbs between a subject and "denied". */
export const BEFORE_DENIED = wordList('all both also again');

/** Nouns after "no" with which nothing is denied of what follows: "no doubt", "no change". */
export const PSEUDO_AFTER_NO = wordList(`
  doubt dispute denying question matter longer sooner more less change changes increase difference mistake exception
  contraindication contraindications objection stranger newcomer secret surprise wonder coincidence accident shortage end
  escaping avoiding getting mean small minor trivial great`);

/** Words after "not" with which nothing is denied: "not only", "not until". */
export const PSEUDO_AFTER_NOT = wordList(`
  dispute only just merely necessarily simply until unlike to rule exclude all every always because surprising
  unreasonable unusual uncommon without that`);

/** Prepositions after "not" that deny a circumstance, not the thing: "given for migraine and not for the pain". */
export const CIRCUMSTANCE_AFTER_NOT = wordList('for by with at because from');

/** Nouns after "without" that deny nothing of the case: "without delay". */
export const PSEUDO_AFTER_WITHOUT = wordList(
  'difficulty incident complication complications exception delay',
);

/** People after "no" who are the subject of what was not done: "no provider has noted". */
export const PEOPLE_AFTER_NO = wordList('one physician provider');

/** Words after "not" that make a subject of it: "not one of the notes". */
export const ONE_AFTER_NOT = wordList('one once');

/** Pronouns that deny as a subject: "nothing in the chart shows". */
export const DENYING_SUBJECTS = wordList('nothing none nobody');

/** Nouns between a denying subject and its verb that look like verbs: "none of the notes mentions". */
export const SUBJECT_NOUNS = wordList('notes records reports documents');

/** How verbs begin that deny a doubt and so affirm: "no one disputes". */
export const DISPUTING = ['disput', 'doubt', 'question', 'contest', 'den'] as const;

/** Verbs of not seeing what is there: who cannot "overlook" a thing, or "ignore" it, has it before him. */
export const OVERLOOKING = wordList(
  'overlook overlooks overlooked ignore ignores ignored miss missed disregard disregarded dispute disputes disputed',
);

/** Auxiliaries after "nowhere" that begin its verb. */
export const DO = wordList('does do did');

/** Prepositions behind "a lack": "lack of", "lack in". */
export const AFTER_LACK_NOUN = wordList('of in for');

/** Prepositions behind "devoid", "free", "silent": "silent as to". */
export const AFTER_LACK_PREDICATE = wordList('of from on as about regarding');

/** Predicates that deny a record, not the thing: "is silent on". */
export const SILENT = wordList('silent mute');

/** Prepositions behind "lacking" with which it has no object: "is lacking in the chart". */
export const NO_OBJECT_AFTER_LACKING = wordList('in from at on for to and but during by within as');

/** Words behind a participle with which it has no object: "was not tested at that visit". */
export const NO_OBJECT_AFTER_PARTICIPLE = wordList(
  'in at on by during despite and or but within before prior since until when after because so while although though either nor yet anywhere elsewhere again',
);

/** What is still to come: "the MRI is pending". */
export const OUTSTANDING = wordList('pending outstanding awaited');

/** What was there and is no longer: "has resolved". */
export const GONE = wordList('resolved subsided remitted cleared disappeared abated gone vanished healed');

/** Behind "any", what makes a denial one of today: "not any more". */
export const ANY_MORE = wordList('more longer');

/** Verbs of taking and bearing a drug, which who "could not" had tried it or was not to. */
export const BEARING = wordList('take tolerate bear stand stomach handle swallow use');

/** What makes "not" one of ability before them. */
export const COULD = wordList("could can cannot unable couldn't can't cant");

/** Nouns of an ability or a reason, with "to" before what is done: "an inability to use the inhaler". */
export const ABILITIES = wordList(`
  inability ability incapacity capacity difficulty difficulties trouble willingness unwillingness reason reasons need wish desire
  intention refusal reluctance plan`);

/** Behind a participle, a day that is pointed at and no object: "not given that day". */
export const DAYS_POINTED_AT = wordList('day visit time date occasion morning night');

/** What has come to an end, with no object behind it: "the headaches have stopped". */
export const ENDED = wordList('stopped ceased quit');

/** Of these, the ones that need an auxiliary: "gone" and "cleared" alone are other things. */
export const GONE_BY_AUXILIARY = wordList('gone cleared');

/** What excludes a thing by itself. */
export const EXCLUDING = wordList('excluded excludes');

/** Values of a whole examination: "unremarkable for". */
export const IN_ORDER_FOR = wordList('unremarkable normal');

/** Questions behind what is unclear: "it is unclear how many". */
export const ASKS = wordList('how what which');

/** The same of whether a thing is so. */
export const WHETHER = wordList('whether if');

/** What is on record in a way that cannot be read. */
export const UNREADABLE = wordList('unclear unknown illegible indecipherable uncertain undetermined');

/** Adjectives of absence that deny also before their noun with no copula: "missing notes". */
export const ABSENT_BEFORE_NOUN = wordList('absent missing');

/** Words of inability: what is not possible was tried for a reason of its own. */
export const UNABLE = wordList('unable inability');

/** Verbs that, denied, tell of care that did no good. */
export const HELPING = wordList(`
  improve improved help helped respond responded benefit benefited benefitted tolerate tolerated relieve relieved provide
  alleviate alleviated work`);

/** Of these and their like, the verbs of giving, which tell of such care with one of the nouns below only. */
export const GIVING_RELIEF = wordList('provide have bring give offer produce yield');

/** What "did not provide" must be of to tell of such care. */
export const RELIEF = wordList('relief benefit improvement effect help success response');

/** Verbs between a denial and what is denied: "has not seemed to improve". */
export const SEEMING = wordList('seem seemed appear appeared');

/** Questions behind what is not on record: "it was not stated whether". */
export const ASKED = wordList('what whether if');

/** Those who deny a request, not a finding. */
export const DENIERS = wordList(`
  utilization review ur administrator carrier insurer adjuster reviewer request requests certified noncertified claims
  authorization appeal`);

/** Verdicts on a request, not on what is on record. */
export const REQUEST_VERDICTS = wordList(`
  indicated supported recommended warranted necessary justified approved authorized certified required needed advised
  substantiated`);

/** Words that make a verdict of what is "not found to be". */
export const VERDICT_MARKS = wordList('medically appropriate');

const FILES = 'file chart record records notes documentation list lists labs';
/** Where records lie: "is not on file". */
export const FILE_NOUNS = wordList(FILES);

/** Where what is "not indicated" is no verdict: "in the report". */
export const RECORD_PLACES = wordList(`${FILES} report reports`);

/** Prepositions before them. */
export const BEFORE_FILE = wordList('on in among');

/** Participles before which the patient stands and behind which the thing: "was not treated with". */
export const TO_PATIENT = wordList(`
  seen interviewed screened put treated shown taught handed counseled counselled trained educated diagnosed prescribed given offered placed provided declared started trialed instructed referred enrolled evaluated
  examined tested managed fitted taking using wearing receiving having experiencing attending performing participating
  undergoing complaining reporting exhibiting showing`);

/** Adjectives of a claim that is not so: "it would be wrong to say that". */
export const WRONG = wordList('wrong incorrect untrue inaccurate mistaken false erroneous');

/** Adjectives of a claim that, with "not" before them, is not so. */
export const TRUE = wordList('true so correct accurate right fair');

/** Verbs and nouns of claiming between them and the claim. */
export const CLAIMING = wordList(
  'say state claim conclude assert hold write statement claim assertion suggest',
);

/** What was to take place and did not. */
export const CANCELED = wordList('canceled cancelled withheld forgone foregone skipped aborted');

/** Nouns that, denied of a thing, say that it is not there: "constipation is not a problem". */
export const PROBLEMS = wordList(
  'problem issue concern complaint feature factor worry difficulty diagnosis condition part',
);

/** What does not come to pass: "did not take place", "has not happened". */
export const HAPPENING = wordList(`
  take taken occur occurred happen happened materialize materialized arrive arrived exist existed accompany accompanied exists exist figure figured feature featured arise arose emerge emerged surface surfaced transpire transpired`);

/** Articles before a noun of a predicate. */
export const ARTICLES = wordList('a an any');

/** Prepositions between a word of evidence and its theme: "consistent with", "suggestive of". */
export const EVIDENCE_LINKS = wordList('with of for to');

/** Modals that, with "not be" and a participle, deny what was looked for: "could not be found". */
export const MODAL = wordList('could can');

/** Forms of "have" that are a verb of their own before a noun: "none of the notes has an indication". */
export const HAVING = wordList('has have had');

/** Prepositions behind such a participle before what the patient was given, or who saw him. */
export const OF_PATIENT = wordList('by on');

/** Prepositions of being given care, behind "has not been". */
export const ON_CARE = wordList('on under through in');

/** Participles with "on" or "with" behind them before what was given: "has not been trialed on". */
export const STARTED = wordList('trialed trialled tried started placed put maintained');

/** Verbs of going to care: who is "unable to attend" has not had it. */
export const GOING_TO_CARE = wordList('attend obtain get start begin undergo receive access');

/** Verbs of going to see someone. */
export const SEEING = wordList('seen visited consulted met');

/** Words of a diagnosis that is made. */
export const DIAGNOSING = wordList('diagnosed diagnosis diagnoses established confirmed proven verified');

/** Past tenses of having or feeling something, which behind "never" deny it. */
export const PAST_TENSES = wordList(`
  developed sustained suffered felt got saw wore took underwent began gave filled smoked drank injured broke
  displayed manifested`);

/** Adverbs of time of two words before "not", by their last: "has to date not", "has so far not". */
export const TIME_BEFORE_NOT: ReadonlyMap<string, string> = new Map([
  ['date', 'to'],
  ['far', 'so'],
  ['time', 'any'],
]);

/** Conjunctions between two verbs of one subject: "authorized but never performed". */
export const BETWEEN_VERBS = wordList('and but yet or though');

/** Words behind a verb with which an end of the thing is meant: "cannot get off", "cannot do without". */
export const ENDING = wordList('off rid without');

/** Adverbs that deny nearly: "seldom without", "hardly a visit at which it is not". */
export const NEARLY_DENYING = wordList('seldom rarely hardly scarcely barely');

/** Adjectives and verbs of who calls a claim wrong without naming it: "it is untrue that". */
export const DISAGREEING = wordList('disagree disagreed');

/** Degrees of care that presuppose what is cared for: "has not been adequately treated". */
export const ADEQUATELY = wordList('adequately fully sufficiently properly appropriately optimally');

/** What is done about a finding: it is there when it is done too little. */
export const DONE_ABOUT = wordList('addressed treated controlled managed relieved');

/** Inversions of a condition: "were there not", "had there not been". */
export const INVERTED = wordList('were had should');

/** Comparatives behind "nowhere" with which the thing is there. */
export const COMPARING = wordList('more less worse greater better as');

/** Forms of what is done to criteria. */
export const MEETING = wordList('meet meets met fulfill fulfills fulfilled satisfy satisfies satisfied');

/** What a diagnosis is made by. */
export const CRITERIA = wordList('criteria criterion definition');

/** Participles that may stand behind "none" without a verb: "none found". */
export const FOUND = wordList(
  'found noted seen present reported recorded elicited observed given done taken known documented',
);

/** Answers to a label that deny it: "tobacco: never". */
export const ANSWERS = wordList('never no denies denied negative absent 0 zero');

/** Who the patient is called, as a subject. */
export const PATIENTS = wordList(
  'he she they patient worker claimant applicant employee member individual iw',
);

/** What was looked for "in vain". */
export const VAIN = 'vain';

/** What is done to a patient by those who see him: "remains to be screened". */
export const SEEN = wordList('screened interviewed seen cleared examined evaluated');

/** What a treatment is given: "has not been given a trial". */
export const TRIED = wordList('trial try chance');

/** Words behind a passive participle with which it has no object. */
export const ENDS_PASSIVE = wordList('and but or nor so yet while');

/** What is done with a patient before the care that he is taught or brought into. */
export const TAUGHT = wordList(
  'instructed taught educated trained enrolled counseled counselled coached schooled entered referred',
);

/** Prepositions behind it, before that care. */
export const INTO = wordList('in on about for regarding into');

/** What care is of a regimen: "therapy has not been part of the treatment". */
export const PART_OF_CARE = wordList('part component element');

/** Waiting for a thing that is still to come. */
export const AWAITING = wordList('awaiting awaits');

/** Verbs of going back to work or to an activity. */
export const RETURNING = wordList('returned return gone');

/** What tells, behind "unclear whether", that it is asked whether a thing was done at all. */
export const EVER_DONE = wordList(
  'performed done tried obtained completed undergone attempted had taken received provided given',
);

/** What is awaited once more may have been had before. */
export const ONCE_MORE = wordList('repeat new second third another updated follow-up further additional');
