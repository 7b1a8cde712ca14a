/** What people do every day, and how letters say that they can or cannot. */
import { wordList } from '../../language/wordList';

/** Verbs of one activity, with the concepts of being able to do it and of not being able. */
export interface ActivityRow {
  readonly verbs: ReadonlySet<string>;
  readonly can: string;
  readonly cannot: string;
  /** Doing it alone, and not doing it at all, where letters tell these: the one rules the other out. */
  readonly alone?: string;
  readonly unable?: string;
}

/** The activities of daily life that letters name. */
export const ACTIVITIES: readonly ActivityRow[] = [
  {
    verbs: wordList('walk walks walking walked ambulate ambulates ambulating ambulation ambulated'),
    can: 'walking-tolerance',
    cannot: 'walking-difficulty',
    alone: 'walking-independence',
    unable: 'walking-inability',
  },
  { verbs: wordList('stand stands standing'), can: 'standing-tolerance', cannot: 'standing-difficulty' },
  { verbs: wordList('sit sits sitting'), can: 'sitting-tolerance', cannot: 'sitting-difficulty' },
  {
    verbs: wordList('lift lifts lifting carry carrying carries push pushing pull pulling'),
    can: 'lifting-capacity',
    cannot: 'lifting-difficulty',
  },
  {
    verbs: wordList('bed transfer transfers transferring'),
    can: 'transfer-independence',
    cannot: 'transfer-dependence',
    alone: 'transfer-independence',
    unable: 'transfer-dependence',
  },
  { verbs: wordList('drive drives driving'), can: 'driving-tolerance', cannot: 'driving-difficulty' },
  { verbs: wordList('climb climbs climbing stairs'), can: 'stairs-ability', cannot: 'stairs-difficulty' },
  {
    verbs: wordList(`
      dress dresses dressing bathe bathes bathing shower showers showering groom grooming button buttons toilet toileting
      wash washes washing feed feeding dressed bathed showered groomed hygiene`),
    can: 'self-care',
    cannot: 'self-care-difficulty',
    alone: 'self-care-independence',
    unable: 'self-care-dependence',
  },
  {
    verbs: wordList(`
      cook cooks cooking clean cleans cleaning shop shops shopping vacuum vacuuming garden gardening laundry dishes mop
      housework chores iron sweep sweeping`),
    can: 'household-chores',
    cannot: 'household-difficulty',
    alone: 'household-independence',
    unable: 'household-dependence',
  },
];

/** Words that say an activity is not possible, or hard, before it: "unable to", "difficulty with". */
export const UNABLE_TO = wordList(
  'unable inability cannot difficulty trouble difficult hard struggles struggle',
);

/** Verbs of bearing an activity, behind "not": "is not tolerating sitting". */
export const TOLERATING = wordList('tolerate tolerating tolerated tolerates');

/** Words between them and the activity. */
export const BEFORE_ACTIVITY = wordList(`
  to with in when while on a an the any more than her his their up and or even very for longer prolonged is has at doing performing get gets getting
  out of in tolerate tolerating change changing position positions turn turning over rise reposition himself herself`);

/** Verbs by which a treatment makes something possible: "lets him work", "allows her to". */
export const ENABLING = wordList(`
  lets let allows allow allowed allowing enables enable enabled enabling permits permitted helps helped`);

/** Those whom it makes able. */
export const ENABLED = wordList('him her them patient worker claimant applicant employee');

/** Prepositions and verbs before a treatment with which a patient does something: "with Norco she can". */
export const WITH_TREATMENT = wordList('with on taking using after');

/** The patient as the subject of what can be done. */
export const SUBJECT_PRONOUNS = wordList('he she they patient worker claimant applicant');

/** Verbs of being able, behind the subject. */
export const CAN = wordList('can could manages manage managed');

/** Words that show a phrase with "on" or "with" to be no treatment: "on exam she", "on 3/4 he". */
export const NO_TREATMENT = wordList(`
  exam examination palpation date visit day questioning follow flexion extension motion pain weakness return admission
  assistance help difficulty difficulties activity injury surgery operation january february march april may june july
  august september october november december monday tuesday wednesday thursday friday`);

/** Words of inability with which nothing of the activity is left, unless a measure follows. */
export const NOT_AT_ALL = wordList('unable inability cannot');

/** Words behind an activity by which only so much of it is meant: "cannot walk more than a block". */
export const ONLY_SO_MUCH = wordList(
  'more longer far further farther without over beyond for prolonged heavy overhead well normally fast all any unassisted independently comfortably due because up down on',
);

/** What is done with nobody's help. */
export const ALONE_DOING = wordList('independently unaided unassisted alone himself herself own');

/** What is not needed for it: "without help". */
export const HELP_NEEDED = wordList('help assistance difficulty assist');

/** Verbs of needing help. */
export const NEEDING = wordList('needs need needed requires require required dependent depends relies');

/** Help, behind such a verb. */
export const HELP = wordList('help assistance assist another someone aide');

/** Before an activity that is only wanted: "to walk independently is the goal". */
export const NOT_YET_ABLE: ReadonlySet<string> = wordList('to should could would will');

/** Words that deny an ability. */
export const NOT_ABLE: ReadonlySet<string> = wordList("not never isn't without");
