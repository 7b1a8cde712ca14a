/**
 * Words with which denying operators are read ("was not noted", "has yet to undergo", "none of the notes mentions"),
 * beside the classes of wordClasses.ts: what begins an operator, what stands inside one, and what shows that none is meant.
 */
import { wordList } from '../../language/wordList';

/** Words of no class that begin an operator. */
export const BARE_OPERATORS = wordList(`
  0 rules leaves left leaving
  awaiting awaits first initial pending outstanding awaited nothing none negative ruled failed excluded excludes resolved subsided remitted
  cleared disappeared abated gone vanished healed stopped ceased quit limits instead rather lieu normal unremarkable nobody unless canceled cancelled withheld forgone foregone skipped aborted vain remains remain before prior nil w
  insufficient inadequate scant scanty sparse meager incomplete went dried settled calmed died wore faded passed non neg`);

/** Forms of "be" before a patient's denial that turn it into a passive one: "was denied". */
export const BE_BEFORE_DENIED = wordList('was were is are been be');

/** Adverbs that may stand inside an operator: "has not yet been tried". */
export const INNER_ADVERBS = wordList(`
  yet currently clearly specifically objectively adequately fully sufficiently really also otherwise ever actually
  explicitly formally been be previously even now noticeably significantly readily routinely consistently generally
  particularly presently lately subsequently initially apparently obviously evidently definitively personally separately
  individually independently regularly thus`);

/** Words between a copula and "absent" that are no adverbs: "is on the left absent", "are both absent". */
export const BETWEEN_COPULA_AND_ABSENT = wordList('left all both');

/** Words behind a denial of a request that give its reason. */
export const GIVING_WHY = wordList('due because since as for based');

/** Adverbs between a subject and "denied". */
export const BEFORE_DENIED = wordList('all both also again');

/** Nouns after "no" with which nothing is denied of what follows: "no doubt", "no change". */
export const PSEUDO_AFTER_NO = wordList(`
  lack want dearth paucity   doubt dispute denying question matter longer sooner more less change changes increase difference mistake exception
  contraindication contraindications objection stranger newcomer secret surprise wonder coincidence accident shortage end
  quarrel argument disagreement escaping avoiding getting mistaking disputing ignoring overlooking hiding missing telling better mean small minor trivial great`);

/** Nouns after "without" that deny nothing of the case: "without delay". */
export const PSEUDO_AFTER_WITHOUT = wordList('difficulty incident exception delay');

/** People after "no" who are the subject of what was not done: "no provider has noted". */
export const PEOPLE_AFTER_NO = wordList('one physician provider');

/** Pronouns that deny as a subject: "nothing in the chart shows". */
export const DENYING_SUBJECTS = wordList('nothing none nobody');

/** Verbs of not seeing what is there: who cannot "overlook" a thing, or "ignore" it, has it before him. */
export const OVERLOOKING = wordList(
  'omit omits omitted lack lacks lacked deny neglect neglects overlook overlooks overlooked ignore ignores ignored miss missed disregard disregarded dispute disputes disputed',
);

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

/** Nouns of an ability or a reason, with "to" before what is done: "an inability to use the inhaler". */
export const ABILITIES = wordList(`
  inability ability incapacity capacity difficulty difficulties trouble willingness unwillingness reason reasons need wish desire
  intention refusal reluctance plan unable able`);

/** What has come to an end, with no object behind it: "the headaches have stopped". */
export const ENDED = wordList('stopped ceased quit');

/** Of these, the ones that need an auxiliary: "gone" and "cleared" alone are other things. */
export const GONE_BY_AUXILIARY = wordList('gone cleared');

/** Adjectives of what is on record in part only: "insufficient documentation of". */
export const SCANT = wordList('insufficient inadequate scant scanty sparse meager incomplete');
/** Behind a complaint that "cleared": how, and when. */
export const AFTER_CLEARED = wordList(
  'up with after by on within following completely entirely and in over once',
);

/** What excludes a thing by itself. */
export const EXCLUDING = wordList('excluded excludes');

/** Values of a whole examination: "unremarkable for". */
export const IN_ORDER_FOR = wordList('unremarkable normal');

/** Questions behind what is unclear: "it is unclear how many". */
export const ASKS = wordList('how what which');

/** The same of whether a thing is so. */
export const WHETHER = wordList('whether if');

/** In a question of what may come, or of what is thought: no word on what is so. */
export const TO_COME = wordList(`
  would will could should may might can need needs needed want wants require requires required benefit candidate intends plans planned
  going believes thinks feels wishes due related caused because`);

/** Adjectives of what is known, which "not" denies of a question: "not clear what was tried". */
export const KNOWABLE = wordList('clear certain known sure apparent evident obvious');

/** Prepositions behind what is unclear, before what it is of: "unclear of the reason". */
export const OF_WHAT_IS_UNCLEAR = wordList('of about regarding');

/** What is on record in a way that cannot be read. */
export const UNREADABLE = wordList('unclear unknown illegible indecipherable uncertain undetermined');

/** Adjectives of absence that deny also before their noun with no copula: "missing notes". */
export const ABSENT_BEFORE_NOUN = wordList('absent missing');

/** Those who deny a request, not a finding. */
export const DENIERS = wordList(`
  utilization review ur administrator carrier insurer adjuster reviewer request requests certified noncertified claims
  authorization appeal`);

export const FILES = 'file chart record records notes documentation list lists labs';

/** Where what is "not indicated" is no verdict: "in the report". */
export const RECORD_PLACES = wordList(`${FILES} report reports`);

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

/** Articles before a noun of a predicate. */
export const ARTICLES = wordList('a an any');

/** Forms of "have" that are a verb of their own before a noun: "none of the notes has an indication". */
export const HAVING = wordList('has have had');

/** Words of a diagnosis that is made. */
export const DIAGNOSING = wordList('diagnosed diagnosis diagnoses established confirmed proven verified');

/** Adverbs that deny nearly: "seldom without", "hardly a visit at which it is not". */
export const NEARLY_DENYING = wordList('seldom rarely hardly scarcely barely');

/** Adjectives and verbs of who calls a claim wrong without naming it: "it is untrue that". */
export const DISAGREEING = wordList('disagree disagreed');

/** Forms of what is done to criteria. */
export const MEETING = wordList('meet meets met fulfill fulfills fulfilled satisfy satisfies satisfied');

/** Participles that may stand behind "none" without a verb: "none found". */
export const FOUND = wordList(
  'found noted seen present reported recorded elicited observed given done taken known documented',
);

/** Answers to a label that deny it: "tobacco: never". */
export const ANSWERS = wordList('never no denies denied negative neg absent 0 zero');

/** Who the patient is called, as a subject. */
export const PATIENTS = wordList(
  'he she they patient worker claimant applicant employee member individual iw',
);

/** What was looked for "in vain". */
export const VAIN = 'vain';

/** What is done to a patient by those who see him: "remains to be screened". */
export const SEEN = wordList('screened interviewed seen cleared examined evaluated');

/** Waiting for a thing that is still to come. */
export const AWAITING = wordList('awaiting awaits');

/** What tells, behind "unclear whether", that it is asked whether a thing was done at all. */
export const EVER_DONE = wordList(
  'performed done tried obtained completed undergone attempted had taken received provided given',
);

/** What is awaited once more may have been had before. */
export const ONCE_MORE = wordList('repeat new second third another updated follow-up further additional');
/** Articles and whose it is, before "first": "would be the patient's first course", "is for a first block". */
export const WHOSE_FIRST = wordList(
  'for the his her their a an patient worker claimant applicant employee injured',
);
/** What, told to be an initial one, was not had before: "an initial course of acupuncture". */
export const INITIAL = wordList('course trial series round attempt');

/** Before "to deny": who says so does not. */
export const HARD = wordList('hard difficult impossible idle useless futile');

/** Verbs of living with a finding, which is there: "could no longer bear the sciatica". */
export const ENDURING = wordList('bear stand tolerate endure stomach withstand abide');

/** Pronouns by which an answer takes up what was asked: "he has never taken it". */
export const ANSWERING = wordList('it any one them either that');

/** Sides and days behind a value: "pitting edema: 0 bilaterally". */
export const BEHIND_VALUE = wordList('bilaterally bilateral right left throughout today x 2');
/** Verbs of coming back, which denied tell that a thing was there and is not. */
export const RECURRING = wordList('return returned recur recurred reappear reappeared come');

/** Verbs in the past that end a complaint with the particle behind them: "went away", "dried up", "wore off". */
export const GOING_AWAY: Readonly<Record<string, string>> = {
  went: 'away',
  gone: 'away',
  dried: 'up',
  settled: 'down',
  calmed: 'down',
  died: 'down',
  wore: 'off',
  faded: 'away',
  passed: 'off',
};
