/** Words with which a rationale says that a guideline says nothing of a treatment. */
import type { Entry } from '../../language/lexicon';
import { wordList } from '../../language/wordList';

/** Forms of "do not", as one word. */
export const DONT = wordList("don't doesn't didn't dont doesnt didnt");

/** Adverbs that narrow nothing: "does not specifically address". */
export const SILENCE_ADVERBS = wordList(
  'specifically directly explicitly clearly particularly currently separately expressly adequately otherwise at all',
);

/** What a silent guideline does not do. */
export const ADDRESSING = wordList('address discuss mention comment cover speak refer consider');

/** What a silent guideline does not give, and the verbs of giving. */
export const GIVING = wordList('provide contain include have make give offer');
export const GIVES = wordList('has have makes make provides contains offers gives includes have');
export const GUIDANCE = wordList(`
  recommendation recommendations guideline guidelines guidance criteria criterion information discussion statement statements
  mention section sections position topic topics chapter`);
/** Words between the verb and what is not given. */
export const BEFORE_GUIDANCE = wordList('any a an specific clear separate such');

export const FAILS = wordList('fail fails failed');
export const LACKS = wordList('lack lacks lacking lacked');

/** "Is not addressed". */
export const ADDRESSED = wordList('addressed discussed mentioned covered listed included');
export const FOUND_IN = wordList('found');

/** Names of whose silence it is. */
export const MTUS_NAMES = wordList('mtus camtus');
export const ACOEM_NAMES = wordList('acoem');
/** "Medical Treatment Utilization Schedule", by its last two words. */
export const SCHEDULE: readonly [string, string] = ['utilization', 'schedule'];

/** Others that may say nothing in the same sentence: records and people, and other guidelines. */
export const OTHERS_SILENT = wordList(`
  odg disability patient worker claimant applicant record records provider providers physician physicians treater report reports
  note notes chart charts file files document documents documentation`);

/** Words before the name, after a passive: "not addressed in the MTUS". */
export const SILENT_IN = wordList('in by within under');

/** Prepositions between the verb and its object. */
export const SILENCE_ON = wordList('on of with in to as regard regards regarding about for upon concerning');

/** What was asked for, in words that narrow nothing: "this treatment", "the requested service". */
export const THE_REQUEST = wordList(`
  issue matter subject question treatment service item medication drug procedure device request requested above particular
  specific current topic`);
export const POINTING = wordList('this the it such');

/** What sorts of treatment are called in general, and which subjects are of the sort. */
export interface Sort {
  readonly called: ReadonlySet<string>;
  readonly kinds: ReadonlySet<string>;
  /** Topics by which a subject of another kind is of the sort. */
  readonly topics: ReadonlySet<string>;
}

const sort = (called: string, kinds: string, topics = ''): Sort => ({
  called: wordList(called),
  kinds: new Set(kinds.split(' | ').filter((kind) => kind !== '')),
  topics: wordList(topics),
});

export const SORTS: readonly Sort[] = [
  sort('surgery surgeries surgical operation operations operative procedure procedures', 'surgery'),
  sort('injection injections block blocks', 'injection'),
  sort('imaging studies study scan scans', 'imaging | test'),
  sort('stimulation stimulator stimulators', '', 'tens tens-family ics nmes hwave mens bone-stimulator'),
  sort('medication medications drug drugs agent agents', 'drug | drug class'),
  sort(
    'brace braces bracing support supports immobilization orthosis orthoses splint splints splinting',
    '',
    'brace',
  ),
  sort('device devices equipment dme', 'device'),
  sort('therapy therapies rehabilitation', 'therapy'),
];

/** A sort is named in so many words at most; more tell something. */
export const FEW_WORDS = 4;

/** Long words that tell no treatment. */
export const TELL_NOTHING = wordList(`
  request requests requested treatment treatments patient patients worker workers injury injured injuries chronic medical
  medically cervical lumbar thoracic shoulder bilateral number month months purchase rental visit visits session sessions
  follow followup guideline guidelines specific`);

/** Words that join a reason and what follows from it. */
export const REASON_OPENINGS = wordList('as since because given due');
export const HENCE = wordList('therefore thus hence so');

/** Reasons for leaving one guideline for another. */
export const COMPARING: readonly Entry[] = [
  {
    id: 'tells more',
    forms:
      'more specific|more detailed|more recent|more current|more comprehensive|more up to date|specific criteria|specific enough|detailed enough|detailed criteria',
  },
  { id: 'beside it', forms: 'in addition to the mtus|in the absence of|alternative guidelines' },
  {
    id: 'others',
    forms:
      'other guidelines were|other guidelines are|other evidence based guidelines were|other evidence based guidelines are',
  },
  {
    id: 'outweighs',
    forms:
      'higher level of evidence|higher strength of evidence|better evidence|rebut|rebuts|rebutted|rebuttal',
  },
];

/** Before a guideline that was left for another: "guidelines ‹outside› of the MTUS". */
export const OUTSIDE = wordList('outside beyond than');
/** Between. */
export const LEADS_TO_NAME = wordList('the of california ca current');

/** Words before the name of a source. */
export const BEFORE_SOURCE_NAME = wordList('the ca california specific current');

/** Words that turn to another source. */
export const TURNS_OF_SOURCE = wordList('but however');
