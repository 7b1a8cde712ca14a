/** Words of denials that leave out what they deny, because the same sentence has named it: "looked for clonus and found none". */
import { wordList } from '../../language/wordList';

/** Verbs and nouns of looking, before "for" and what is looked for. */
export const LOOKING_FOR = wordList(`
  look looks looked looking search searches searched searching check checks checked checking test tests tested testing screen
  screens screened screening probe probed probing examine examined examining palpate palpated palpating evaluate evaluated
  evaluating assess assessed assessing listen listened listening feel felt feeling hunt hunted hunting watch watched watching
  inspect inspected ask asked asking request requested hope hoped hoping work worked eye`);

/** Verbs with what is looked for right behind them. */
export const SEEKING = wordList(`
  sought seek seeks seeking suspect suspected suspecting fear feared fearing elicit provoke reproduce consider considered
  considering anticipated expected suspects find see detect`);

/** Prepositions before what one comes to speak of, by the word before them; any word where there is none. */
export const TOPIC_FRAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  about: wordList('asked ask asks questioned inquired enquired queried spoke spoken talked quizzed'),
  to: wordList('as came come comes turned turning regard respect regards'),
  for: wordList('as'),
  of: wordList('question subject matter topic issue'),
  on: wordList('questioned pressed quizzed challenged'),
  regarding: new Set(),
  concerning: new Set(),
};

/** Verbs and nouns of a claim that a denial behind it contradicts. */
export const CLAIMED = wordList(`
  say says said write writes wrote written state states stated claim claims claimed believe believes believed think thinks
  thought thinking suppose supposes supposed assume assumes assumed assuming argue argues maintain maintains insist insists
  allege alleges alleged assert asserts report reports reported imply implies told tells suggest suggests presume presumes
  presumed urged advised promised offered referred encouraged invited scheduled agree agreed understood understand understands impression listed lists`);

/** Adverbial phrases of looking that found nothing. */
export const IN_VAIN: readonly (readonly string[])[] = [
  ['in', 'vain'],
  ['without', 'success'],
  ['without', 'result'],
  ['without', 'finding', 'it'],
  ['without', 'finding', 'one'],
  ['without', 'finding', 'any'],
];

/** Verbs of answering, before "no". */
export const ANSWERED = wordList('answered answers answer said says replied replies');

/** Nouns of sayings and words behind them: "contrary to the statement that". */
export const OPPOSING = wordList('although though while whereas despite contrary');

/** Pronouns that deny by themselves and stand for what was named. */
export const NONE_OF_IT = wordList('none neither');

/** Verbs of finding a thing, whose object such a pronoun is or that have it as object. */
export const FINDING_VERBS = wordList(`
  found find finds saw see sees seen felt feel feels heard hear hears had have has observed noted detected elicited got
  showed show shows shown demonstrated revealed provoked reproduced confirmed discovered located noticed recorded made took received gone went attended kept come joined followed go attend done held`);

/** Auxiliaries behind which, denied, the verb of the clause before is left out. */
export const LEFT_OUT_BEHIND = wordList(`
  is was are were has have had did does do could can isn't wasn't aren't weren't hasn't haven't hadn't didn't doesn't don't
  couldn't can't`);

/** Subjects that take up who or what was named before. */
export const TAKEN_UP = wordList(
  'he she it they that this these those one we i none there patient claimant worker applicant',
);

/** Words of a whole of which one thing is left out: "everything but a splint". */
export const WHOLES = wordList('every everything all each any anything');

/** Words that leave it out. */
export const LEAVING_OUT = wordList('but except excepting save');

/** Words with which something other than an object follows. */
export const AFTER_ELIDED = wordList('and but on at in since to before for with');

/** What one has not done who was sent: "has not gone". */
export const GONE_THERE = wordList('gone went go joined attended');

/** Words that take up a thing as an object: "found it". */
export const TAKEN_UP_AS_OBJECT = wordList('it one any them either so');

/** Verbs of taking place: "it has never happened". */
export const HAPPENING_AT_ALL = wordList('happened occurred happen occur');

/** Verbs before "none": "there was none". */
export const BEFORE_NONE = wordList('was is were are been');

/** Behind "none of", "neither of": those that are meant. */
export const OF_SEVERAL = wordList('them us these those which whom');

/** Conjunctions before a denial that takes up what stands before. */
export const JOINING = wordList('and but yet');

/** Subjects behind a thing that stands in front of its clause: "swelling there was not". */
export const BEHIND_FRONTED = wordList('there we i he she they');
