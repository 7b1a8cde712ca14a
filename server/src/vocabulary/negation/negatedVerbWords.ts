/** Words with which a denied verb and its subject are read: "has not undergone", "none of the notes mentions", "has yet to be shown". */
import { wordList } from '../../language/wordList';
import { FILES } from './operatorWords';

/** Verbs of having and using as they stand behind a bare "not": "reported not feeling any relief". */
export const GERUNDS_OF_HAVING = wordList(`
  having using utilizing taking receiving wearing feeling experiencing getting undergoing attending noticing performing
  smoking drinking`);

/** Of these, the ones of what is used day by day. */
export const GERUNDS_OF_USE = wordList('using utilizing taking receiving wearing attending');

/** What makes the verb behind "not" a passive one, contractions that hold the "not" themselves among them. */
export const PASSIVE_AUXILIARIES = wordList(`
  is was are were be been being remain remains remained isn't wasn't aren't weren't isnt wasnt`);

/** Negations that need an auxiliary of their own; all others are one with theirs: "didn't", "cannot". */
export const PLAIN_NEGATIONS = wordList('not never');

/** Infinitive and participle of "be", which behind "not" make a passive: "may not be tried". */
export const BE_BEHIND_NOT = wordList('be been');

/** Words after "not" with which nothing is denied: "not only", "not until". */
export const PSEUDO_AFTER_NOT = wordList(`
  dispute only just merely necessarily simply until unlike to rule exclude all every always because surprising
  unreasonable unusual uncommon without that`);

/** Prepositions after "not" that deny a circumstance, not the thing: "given for migraine and not for the pain". */
export const CIRCUMSTANCE_AFTER_NOT = wordList('for by with at because from');

/** Words after "not" that make a subject of it: "not one of the notes". */
export const ONE_AFTER_NOT = wordList('one once');

/** Nouns between a denying subject and its verb that look like verbs: "none of the notes mentions". */
export const SUBJECT_NOUNS = wordList('notes records reports documents');

/** How verbs begin that deny a doubt and so affirm: "no one disputes". */
export const DISPUTING = ['disput', 'doubt', 'question', 'contest', 'den'] as const;

/** Verbs of taking and bearing a drug, which who "could not" had tried it or was not to. */
export const BEARING = wordList('take tolerate bear stand stomach handle swallow use');

/** What makes "not" one of ability before them. */
export const COULD = wordList("could can cannot unable couldn't can't cant");

/** Behind a participle, a day that is pointed at and no object: "not given that day". */
export const DAYS_POINTED_AT = wordList('day visit time date occasion morning night');

/** Words of inability: what is not possible was tried for a reason of its own. */
export const UNABLE = wordList('unable inability');

/** Verbs that, denied, tell of care that did no good. */
export const HELPING = wordList(`
  improve improved help helped respond responded benefit benefited benefitted tolerate tolerated relieve relieved provide
  alleviate alleviated work`);

/** Verbs of what care does for one thing, and may not for another: "helped the height but not the itch". */
export const DOING_GOOD = wordList(`
  helps helped helping improves improved relieve relieves relieved ease eases eased reduce reduces reduced lessen lessens
  lessened alleviate alleviates alleviated control controls controlled treat treats treated cure cures cured decrease decreases decreased
  lower lowers lowered cut cuts flatten flattens flattened soften softens softened restore restores restored resolve resolves resolved
  settle settles settled calm calms calmed benefited address addresses addressed better betters correct corrects corrected`);

/** Of these and their like, the verbs of giving, which tell of such care with one of the nouns below only. */
export const GIVING_RELIEF = wordList('provide have bring give offer produce yield');

/** What "did not provide" must be of to tell of such care. */
export const RELIEF = wordList('relief benefit improvement effect help success response');

/** Verbs that, denied and with nothing behind them, tell that their subject did not come to be: "the contracture did not develop". */
export const COMING_TO_BE = wordList(`
  develop develops developed began appear appears come came form formed grow grew show showed`);

/** Verbs of need: who never needed a thing did not have it. */
export const NEEDING = wordList('need needed require required');

/** Verbs between a denial and what is denied: "has not seemed to improve". */
export const SEEMING = wordList('seem seemed appear appeared');

/** Verdicts on a request, not on what is on record. */
export const REQUEST_VERDICTS = wordList(`
  indicated supported recommended warranted necessary justified approved authorized certified required needed advised
  substantiated`);

/** Words that make a verdict of what is "not found to be". */
export const VERDICT_MARKS = wordList('medically appropriate');

/** Where records lie: "is not on file". */
export const FILE_NOUNS = wordList(FILES);

/** Prepositions before them. */
export const BEFORE_FILE = wordList('on in among');

/** Participles before which the patient stands and behind which the thing: "was not treated with". */
export const TO_PATIENT = wordList(`
  seen interviewed screened put treated shown taught handed counseled counselled trained educated diagnosed prescribed given offered placed provided declared deemed judged pronounced afforded furnished supplied issued followed started trialed instructed referred enrolled evaluated
  examined tested managed fitted taking using utilizing consuming ingesting requiring needing getting doing pursuing obtaining
  practicing wearing receiving having experiencing attending performing participating
  undergoing complaining reporting exhibiting showing`);

/** What does not come to pass: "did not take place", "has not happened". */
export const HAPPENING = wordList(`
  appeared take taken took came occur occurred happen happened materialize materialized arrive arrived exist existed accompany accompanied exists exist figure figured feature featured arise arose emerge emerged surface surfaced transpire transpired`);

/** Prepositions between a word of evidence and its theme: "consistent with", "suggestive of". */
export const EVIDENCE_LINKS = wordList('with of for to');

/** Modals that, with "not be" and a participle, deny what was looked for: "could not be found". */
export const MODAL = wordList('could can');

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

/** Past tenses of having or feeling something, which behind "never" deny it. */
export const PAST_TENSES = wordList(`
  ran bought purchased rented acquired sought met formed grew sent signed made showed found   developed sustained suffered felt got saw wore took underwent began gave filled smoked drank injured broke
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

/** Degrees of care that presuppose what is cared for: "has not been adequately treated". */
export const ADEQUATELY = wordList('adequately fully sufficiently properly appropriately optimally');

/** What is done about a finding: it is there when it is done too little. */
export const DONE_ABOUT = wordList('addressed treated controlled managed relieved');

/** Inversions of a condition: "were there not", "had there not been". */
export const INVERTED = wordList('were had should');

/** Comparatives behind "nowhere" with which the thing is there. */
export const COMPARING = wordList('more less worse greater better as');

/** What a diagnosis is made by. */
export const CRITERIA = wordList('criteria criterion definition');

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

/** Verbs of going back to work or to an activity. */
export const RETURNING = wordList('returned return gone');
/** What one thing did not come with: "was not associated with any side effect", "has not been complicated by". */
export const ATTENDED = wordList('associated accompanied complicated attended followed marred met');
export const ATTENDED_BY = wordList('with by');
/** Phrases of time between "not" and its verb, by their first word: "has not as yet been", "has not to date had". */
export const TIME_AFTER_NOT: Readonly<Record<string, readonly string[]>> = {
  as: ['yet'],
  to: ['date'],
  so: ['far'],
  at: ['any', 'time'],
};
/** What a practitioner does about a complaint: "has not been worked up by a specialist". */
export const ATTENDED_TO = wordList(
  'worked investigated evaluated assessed managed followed treated seen reviewed explored',
);
/** Verbs of what a patient tells of himself: "has not reported any side effect". */
export const TOLD_BY_PATIENT = wordList('reported report endorsed endorse voiced voice described describe');
/** Participles of giving a drug, behind which "for" tells what it is for. */
export const GIVEN_FOR = wordList('used utilized taken prescribed employed administered requested');

/** Verbs of giving way, before "to" and the care that did not bring it about. */
export const YIELDING = wordList('yield yields yielded succumb');

/** Participles of judging, behind which "to have" or "as having" tells what somebody is not held to have done. */
export const HELD_TO_BE = wordList(`
  considered deemed judged said regarded assumed viewed thought believed presumed taken held seen claimed argued concluded
  described credited`);

/** Auxiliaries of what has not come yet: "would not respond", "will not help". */
export const YET_TO_COME = wordList("would will won't wouldn't wont wouldnt may might should shouldn't");

/** Participles of planning, which, denied, deny the plan. */
export const PLANNED = wordList(
  'planned scheduled contemplated anticipated considered pending intended proposed envisioned',
);
