/** How much is asked for: units, visits, lengths, strengths, and the words between a number and what it counts. */
import { wordList } from '../../language/wordList';

const each = <V>(rows: readonly (readonly [V, string])[]): ReadonlyMap<string, V> =>
  new Map(rows.flatMap(([value, words]) => words.split(' ').map((word): [string, V] => [word, value])));

/** What visits are called. */
export const VISIT_NOUNS = wordList(
  'session sessions visit visits treatment treatments appointment appointments application applications',
);

/** What drugs and supplies are counted in. */
export const UNIT_NOUNS = wordList(`
  tablet tablets tab tabs capsule capsules cap caps pill pills count ct patch patches unit units tube tubes vial vials
  bottle bottles inhaler inhalers syringe syringes lozenge lozenges
`);

/** Of these, the ones that are taken one by one. */
export const TAKEN = wordList(
  'tablet tablets tab tabs capsule capsules cap caps pill pills patch patches lozenge lozenges',
);

/** What may stand between a number and the visits or units that it counts. */
export const BEFORE_COUNTED = wordList(`
  additional more further physical therapy occupational pool aquatic aqua chiropractic acupuncture massage outpatient
  speech vestibular psychology aquatherapy initial postoperative post operative operation op supervised pt chiro total
  psychotherapy cognitive behavioral hand manual group individual remaining follow up chirophysio work conditioning hardening pelvic floor counseling therapist
  biofeedback needling manipulation
`);

/** Words that turn a count of papers into none of visits: "7 physical therapy reports". */
export const PAPERS = wordList('report reports note notes page pages record records');

/** Before a number that counts: "quantity 360", "sessions, 12", "refills: 2". */
export const COUNT_LABELS = each<'visits' | 'units' | 'refills'>([
  ['units', 'quantity qty'],
  ['visits', 'sessions visits'],
  ['refills', 'refills refill'],
]);

/** Lengths of time, in days: a month is 30, a year 365. */
export const DAYS_OF = each<number>([
  [1, 'day days'],
  [7, 'week weeks wk wks'],
  [30, 'month months mo mos'],
  [365, 'year years yr yrs'],
  [3650, 'decade decades'],
]);

/** Numbers that say how many at least. */
export const VAGUE_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['several', 2],
  ['multiple', 2],
  ['many', 3],
  ['numerous', 3],
]);

/** "A few", "a couple of": how many that is, from and to. */
export const FEW: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['few', [2, 6]],
  ['couple', [2, 3]],
]);

/** Before a length of time: how long something has lasted. */
export const ELAPSED = wordList(
  'for past last x during lasting lasted over least than of approximately about nearly almost back',
);
/** Behind it: the same. */
export const ELAPSED_AFTER = wordList('ago history duration standing');
/** Between these words and the length: "for ‹only about› two weeks". */
export const ABOUT_LENGTH = wordList(`
  about approximately around roughly some nearly almost only just merely mere barely scarcely hardly less more longer at
  than least most no not well over under close to fully the a another now
`);
/** Of these, those by which it is no longer than told. */
export const AT_MOST = wordList('less under barely scarcely hardly most');
/** And those by which it is not quite as long. */
export const NOT_QUITE = wordList('nearly almost close');
/** Before "than": the same as "at least". */
export const GREATER = wordList('more longer greater');
/** Before a length of time that is asked for, not over: "2 times a week for 3 weeks". */
export const COURSE = wordList('per times week weekly weeks wk daily day month monthly visits sessions');
/** "At least", "more than", "over". */
export const AT_LEAST = wordList('least than over');
/** Before "a month" that is one month. */
export const BEFORE_ONE = wordList(
  'than over least nearly almost about for barely scarcely hardly just only well quite under roughly of',
);

/** Lengths by the plural of their unit. */
export const LENGTH_KINDS = each<'hours' | 'days' | 'weeks' | 'months'>([
  ['hours', 'hour hours'],
  ['days', 'day days'],
  ['weeks', 'week weeks'],
  ['months', 'month months'],
]);

/** Between a number of times and the period in which they fall. */
export const PER = wordList('a per each every');

/** Units of strength, by how they are written most. */
export const STRENGTH_UNITS = each<string>([
  ['mg', 'mg mgs milligram milligrams'],
  ['mcg', 'mcg mcgs ug microgram micrograms'],
  ['g', 'g gm gms gram grams'],
  ['ml', 'ml'],
  ['meq', 'meq'],
  ['unit', 'unit'],
  ['units', 'units'],
  ['iu', 'iu'],
  ['mg/ml', 'mg/ml'],
  ['%', '%'],
]);

/** The forms of drugs. */
export const DRUG_FORMS = each<string>([
  ['tablet', 'tab tabs tablet tablets'],
  ['capsule', 'cap caps capsule capsules'],
  ['cream', 'cream creams'],
  ['ointment', 'ointment'],
  ['gel', 'gel'],
  ['patch', 'patch patches'],
  ['solution', 'solution'],
  ['suspension', 'suspension'],
  ['lotion', 'lotion'],
  ['spray', 'spray'],
  ['powder', 'powder'],
  ['injection', 'injection injections'],
  ['suppository', 'suppository suppositories'],
]);

/** How often a drug is taken, abbreviated. */
export const FREQUENCY_NAMES = each<string>([
  ['twice a day', 'bid b.i.d'],
  ['3 times a day', 'tid'],
  ['4 times a day', 'qid'],
  ['daily', 'qd daily'],
  ['at bedtime', 'qhs nightly'],
  ['as needed', 'prn'],
]);

/** The same as times a day. */
export const TIMES_A_DAY = each<number>([
  [1, 'daily qd qhs nightly bedtime'],
  [2, 'bid b.i.d'],
  [3, 'tid t.i.d'],
  [4, 'qid q.i.d'],
]);

/** Numbers of times in one word; the same as nouns behind a number. */
export const ADVERBS = wordList('once twice thrice');
export const TIMES_NOUNS = wordList('times time x');
export const HOUR_UNITS = wordList('hours hour hrs hr h');

/** As much as is needed: no number follows from it. */
export const AS_NEEDED = wordList('prn needed');

/** "10% improved": a share, no strength. */
export const BEHIND_SHARES = [
  'of', 'improv', 'better', 'relief', 'reduc', 'decreas', 'increas', 'pain', 'worse', 'impair', 'disab', 'whole',
] as const; // biome-ignore format: a list of beginnings

/** Words that say in the header how often. */
export const FREQUENCY_WORDS = wordList('daily weekly bid tid qid qhs qd nightly biweekly');
/** Behind a number, before "a day": how often. */
export const TIMES = wordList(
  'time times once twice thrice x visit visits session sessions tablet tablets hour hours',
);
export const PERIODS = wordList('day week month');

/** Before a length of time after which something is to be: "a visit in 6 weeks". */
export const PUT_OFF = wordList('in after within q');

/** What an amount of the request is of: "the number ‹of visits›". */
export const AMOUNT_OF = wordList(`
  visits sessions treatments tablets capsules pills units medication treatment therapy drug acupuncture physical
  chiropractic massage doses refills care visit session the this additional requested use days applications injections
  tubes vials patches bottles inhalers
`);

/** Near an amount that is of something else: "frequency of headaches", "number of visits completed". */
export const AMOUNT_ELSEWHERE = wordList(`
  prior previous previously completed attended received had undergone past relief pain symptoms headaches spasms spasm
  flare flares episodes attack attacks headache benefit improvement symptom already authorized approved effect reduction
  far thus remaining applied apply rubbed
`);

/** In a sentence that speaks of what is asked for. */
export const OF_REQUEST = wordList(
  'request requests requested requesting prescription prescribed submitted submission rfa order ordered',
);

/** What records do: an amount of visits that is "not documented" is of those that were had. */
export const ON_RECORD = wordList(
  'document documented documentation noted recorded record mentioned known reported charted described',
);

/** Words that an amount may be called by as of anything: of what has to be told. */
export const AMOUNT_NOUNS = wordList('number amount');

/** Said of a count before it: what is left, or more than before. */
export const REMAINDER_WORDS = wordList('additional further more remaining');
/** Of these, the one that says so however far before the count. */
export const REMAINDER = 'remaining';
/** Of the request as it was first made. */
export const ORIGINAL_WORDS = wordList('original originally');

/** Between a drug's name and its strength. */
export const BEFORE_STRENGTH = wordList(`
  er xr sr cr la ir ds es hcl hydrochloride sodium potassium tartrate citrate succinate mesylate besylate acetaminophen apap
  tablet tablets tab tabs capsule capsules cap caps oral orally cream gel ointment patch patches topical at of brand generic
  medication the a dose strength delayed extended release
`);
/** The same between a drug's name and an amount of it, where a verb may stand: "Lyrica was raised to 750 mg". */
export const BEFORE_AMOUNT = wordList(`
  was is were been raised increased lowered reduced decreased changed titrated dosed started taken given to and up currently now in strength
  brand using uses
`);
/** Of these, the words for a form that acts for long. */
export const LONG_ACTING = wordList('er xr sr cr la extended');
/** Units of packages, not of strengths. */
export const PACKAGE_UNITS = wordList('g ml unit units iu meq');
/** Units in which only some drugs are dosed. */
export const DOSE_UNITS = wordList('unit units');
/** How the names of those begin. */
export const DOSED_IN_UNITS = [
  'onabotulinum',
  'abobotulinum',
  'incobotulinum',
  'rimabotulinum',
  'botulinum',
  'insulin',
] as const;
/** How many milligrams a unit is. */
export const MILLIGRAMS: Readonly<Record<string, number>> = { mcg: 0.001, mg: 1, g: 1000 };

/** Verbs and nouns after which a request is named. */
export const ASKING = wordList('request requests requested requesting asked asks asking');
/** Before them: a request that is over, or another than the one in dispute. */
export const EARLIER = wordList(
  'original originally previous previously prior earlier initial initially first past last prospective',
);
/** Words at which the naming of a request ends. */
export const ENDS_REQUEST = wordList(`
  is are was were has have had do did does exceeds exceed exceeded exceeding surpasses surpass surpassed which that would will cannot can could should because since as but
  however therefore while although according per from when if and/or modified denied certified approved authorized not
`);
/** Words between "request" and what is requested. */
export const OPENS_REQUEST = wordList(`
  for is was to of continue continued continuing use the a an this treatment service services include includes included
  authorization medication medications submitted made consists
`);
/** What is counted before "requested": "the 18 visits requested". */
export const COUNTED_BEFORE = wordList('visits sessions treatments tablets capsules pills injections units');

/** What care is given by: "4 ‹hours› a day". */
export const CARE_TIME = each<string>([
  ['hour', 'hours hour hrs hr'],
  ['day', 'days'],
]);
/** And in what: "4 hours a ‹day›". */
export const CARE_TIME_PERIODS = each<string>([
  ['day', 'day daily'],
  ['week', 'week weekly wk'],
  ['month', 'month monthly'],
]);

/** What a sum of tablets is called: "a total of 900 mg", "900 mg in all". */
export const BEFORE_TOTAL = wordList('total totaling totalling equals making');
export const BEHIND_TOTAL = wordList('total altogether in_all in_total all_told');
/** What makes a strength before it one that is taken at once, and not a day's: "at bedtime", "three times a day", "as needed". */
export const AT_ONCE = wordList(
  'needed prn bedtime hs qhs night nightly morning evening twice bid b.i.d tid t.i.d qid q.i.d every times thrice each',
);
/** Behind a sum of a day: "1200 mg daily", "1200 mg a day". */
export const DAY_OF_SUM = wordList('daily day');
/** Units of what is swallowed as a liquid. */
export const LIQUID_UNITS = wordList('ml cc teaspoon teaspoons tsp');

/** Said of an amount right behind it or inside: it is what was asked for. */
export const AMOUNT_ASKED_FOR = wordList(
  'requested asked submitted ordered prescribed disputed sought proposed wanted planned requests',
);
/** Between an amount and these: "twenty hours a week ‹were› asked for". */
export const BEFORE_ASKED = wordList('as were was are is being have has been that which here now currently');
/** Who asks for care. */
export const ASKERS = wordList(`
  physician doctor provider surgeon therapist chiropractor podiatrist practitioner specialist psychologist acupuncturist office clinic
  treater plan order prescription rfa request he she
`);
/** And how: "the physician ‹wants› twenty visits". */
export const ASKS_FOR = wordList(
  'seeks wants asks requests orders proposes sought wanted asked requested ordered proposed for',
);
/** Verbs of what a reviewer does with an amount: "to ‹grant› sixteen visits at once". */
export const GRANTING = wordList(
  'grant granting approve approving authorize authorizing allow allowing certify certifying',
);
/** Before an amount that is known: the one in dispute. */
export const KNOWN_AMOUNT = wordList('the these those all');
/** What an amount in dispute does: "the twelve visits ‹exceed› the table". */
export const AMOUNT_DOES = wordList(`
  fall falls fit fits exceed exceeds run runs come comes go goes are is match matches follow follows agree surpass stay stays seem
  seems appear appears look looks conform remain should
`);
/** Said of an amount that is too much. */
export const TOO_MUCH = wordList('more far too beyond excessive exceed exceeds above over double twice');
/** Behind "not": what a reviewer says of the amount that is asked for. */
export const NOT_JUST = wordList(
  'supported justified warranted indicated necessary reasonable medically needed called established',
);
/** Behind "at", "in" or "under": the amount is the one that is decided on. */
export const AT_ISSUE = wordList('issue dispute question review consideration');
/** Said of an amount that is right. */
export const JUST_RIGHT = wordList(
  'reasonable within enough sufficient adequate appropriate fair proper justified warranted supported necessary medically',
);
/** Around an amount that was had, is allowed or might be: not the one in dispute. */
export const NOT_IN_DISPUTE = wordList(`
  could might may must can if until before previous previously formerly prior initially earlier first last maximum max minimum limit
  recommended average usual usually instead authorized certified approved allowed modified remaining left took taken used received had
  has history already completed attended done did undergone finished given after another home would up most trial
`);

/** Words behind a drug's number that it cannot count: "gabapentin 600 is". */
export const BEHIND_BARE_STRENGTH = wordList('is are was were for and or at which per');
/** How often a drug is taken, right behind its strength: "gabapentin 600 tid". */
export const HOW_OFTEN = wordList('bid tid qid qhs qd daily nightly twice three once q every');
/** Numbers of tablets that are given at a time. */
export const USUAL_COUNTS = wordList(
  '10 14 15 20 21 28 30 40 42 45 50 56 60 84 90 100 112 120 150 168 180 240 270 360',
);
