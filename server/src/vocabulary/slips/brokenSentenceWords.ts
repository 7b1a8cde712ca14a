/** Words by which a sentence is seen to be broken off: it ends where something must follow, or has no verb. */
import { wordList } from '../../language/wordList';

/** Sources of guidelines, whose silence must be about something. */
export const SOURCES_SILENT = wordList('mtus acoem odg guideline guidelines schedule camtus');

/** Verbs that say nothing without their object: "The guidelines do not address." */
export const NEEDS_OBJECT = wordList(`
  address discuss mention cover recommend recommended support supported endorse contain include addressed provide specify
`);

/** Forms of "to do" before a denial. */
export const DOING = wordList('do does did don doesn');

/** Adverbs between "not" and its verb. */
export const BETWEEN = wordList(`
  specifically directly explicitly clearly particularly currently separately adequately routinely generally otherwise
`);

/** What follows an object that was left out: "do not recommend as a first-line treatment". */
export const AFTER_OBJECT = wordList('as');
/** Of the verbs, those that name a use after their object. */
export const HAS_USE = wordList('recommend recommended support supported endorse');

/** Words that take up what a verb is about: the object may stand before it. */
export const RELATIVES = wordList('that which what whom who whose than as how where why when so such it');

/**
 * Words after which a sentence cannot end. "An", "or" and "if" are not among them: extraction parts words, and they are the ends of
 * many ("dextromethorph an").
 */
export const NEVER_LAST = wordList(`
  the and but because although whereas whether unless during between despite including regarding concerning
  until
`);

/** Verbs that need "to be" or an adjective behind them, where nothing before takes it up. */
export const COPULAS_LAST = wordList('is are was were been be');

/** Nouns whose "of" must be followed: "no evidence of." */
export const NEEDS_OF = wordList(`
  documentation evidence lack history diagnosis treatment trial trials number course use level range signs symptoms indication
  review absence presence findings degree amount failure results complaints examination risk
`);

/** Words with "to" that cannot end: "due to", "secondary to". */
export const NEEDS_TO = wordList('due secondary prior according order');

/** Verbs whose "that" must be followed: "the guidelines state that." */
export const NEEDS_THAT = wordList(`
  state states stated note notes noted indicate indicates indicated recommend recommends report reports reported suggest
  suggests document documents documented evidence documentation indication
`);

/** What there is too little of: "there no documentation" has lost its verb. */
export const TOO_LITTLE = wordList('no insufficient inadequate limited');
/** After "there not". */
export const ENOUGH = wordList('enough sufficient adequate any');
/** Behind "there no" these are right: "whether there no longer is". */
export const NOT_TOO_LITTLE = wordList('longer doubt one');
/** Before "there" these have the verb: "is there no". */
export const BEFORE_THERE = wordList(
  'is was are were be being been with has have had should would could can',
);

/** Conjunctions whose clause needs another one. */
export const SUBORDINATING = wordList('although though whereas because unless');
/** Prepositions, with whatever follows, that open a sentence and need a clause. */
export const OPENING_PHRASES = wordList('given despite notwithstanding due');

/** Of the subordinating words, those that are prepositions too: only before these a clause follows. */
export const TIME_OR_REASON = wordList('while since as');
export const CLAUSE_SUBJECTS = wordList('there he she they it');

/** Adverbs that may stand before the subject. */
export const OPENING_ADVERBS = wordList(
  'therefore thus hence accordingly consequently additionally furthermore moreover',
);

/** Words that open a sentence with a subject: notes in telegram style have none. */
export const SUBJECT_ARTICLES = wordList('the a an this his her');

/** Right behind these a word that may be a verb is a noun: "the lack", "of use". */
export const BEFORE_NOUN = wordList('the a an this his her any no of for in with such further');

/** Verbs that are told by no ending and no other class. */
export const PLAIN_VERBS = wordList(`
  found felt went came took got gave made saw said told began became broke brought built bought caught chose cut did done drew
  drove fell fought flew forgot froze grew heard held hit hurt kept knew laid led left lent let lost meant met paid put ran
  rang read rose sat sent set shook shot shut slept slid spoke spent stood stuck struck swore swept taught tore thought threw
  understood woke wore won wrote bent bled split spread burst cost quit sought underwent withdrew arose upheld
  overcame overthrew overtook undertook undid foresaw forwent forbade withheld withstood outgrew outlasted rebuilt redid retold reset
  beat bit blew bore bound clung crept dealt dug fed fled flung ground hid hung knelt lit mistook overrode proved shrank sank spun
  stole stung strove sunk swam swelled swung trod wept wound wrung
  recommend require suggest support indicate state allow include show document limit define describe note need want use remain
  appear seem continue involve mean meet exceed fail provide contain address apply warrant do have lack
  agree disagree argue fit match favor oppose outweigh weigh explain correspond conform differ depend rely rest lie stand point
  speak tell say know think believe feel see find give take bring come go get make keep hold leave let put run sit become begin
  confirm corroborate contradict conflict demonstrate establish prove reveal reflect represent imply entail permit prevent preclude
  exist occur arise result follow precede accompany add amount belong carry cause concern consist constitute cover deserve
  determine direct exclude justify merit offer preserve promise qualify reach reduce refer relate relieve satisfy serve shape
  share suffice tend vary work worsen improve resolve respond persist recur interfere
`);
