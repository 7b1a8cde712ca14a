/** Words around dates: months, what was done then, and whose injury, review or request it was. */
import { wordList } from '../../language/wordList';

/** The months, by their names and the beginnings that letters use. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january february march april may june july august september october november december'
    .split(' ')
    .flatMap((name, index): [string, number][] => [
      [name, index + 1],
      [name.slice(0, 3), index + 1],
      ...(name === 'september' ? [['sept', index + 1] as [string, number]] : []),
    ]),
);

/** Before a month and a year, however wrong the year is: "in March 20155". */
export const BEFORE_MONTH = wordList('in on of since until from by through during dated late early mid');

/** "This", "the", "his": the noun behind it is a known one. */
export const DEFINITE = wordList('this the his her their that said');
/** Nouns behind "the" and a date that the date is of: "the March 2016 study". */
export const DATED_NOUNS = wordList(`
  study studies test tests film films scan scans visit note notes report injection injections block blocks trial course session
  sessions surgery operation procedure examination exam evaluation consultation request prescription refill imaging mri ct emg
  radiographs levels labs`);

/** Prepositions before it. */
export const PURPOSES = wordList('for of to from');

/** What is done with a request before it is decided: "a request was made that was modified by". */
export const MADE = wordList('made received submitted sent placed signed');

/** "Two weeks after the injury on": the date is of what came after. */
export const AFTER = wordList('after since following before');

/** "Since 08/2014": how long. */
export const SINCE = wordList('since');

/** Behind a noun, before its own date: "the accident ‹of› 11/16/16". */
export const OWN_DATE = wordList('of dated');

/** What happens to who is hurt. */
export const EVENTS = wordList(`
  struck fell slipped tripped twisted assaulted attacked crushed burned hurt spilled splashed bitten stung collided pinned
  rolled lacerated jammed smashed ejected thrown
`);
/** Behind "fell": nobody did. */
export const FELL_OTHERWISE = wordList(
  'due short ill sick asleep pregnant behind within outside below above under silent apart',
);
export const NO_EVENT = wordList('again later subsequently reports reported complains complained since seen');
export const HURT = wordList('injured sustained hurt');
export const FALLS = wordList(
  'fall incident crash collision splash assault robbery burn attack explosion event exposure spill',
);
export const HAPPENED = wordList('occurred happened');
/** Who is hurt. */
export const HURT_PEOPLE = wordList('patient worker claimant applicant employee iw he she');

/** Before an injury: it is another one. */
export const OTHER_INJURY = wordList(`
  prior previous previously another second earlier old past different nonindustrial separate new subsequent unrelated other
  before
`);
/** Between two dates of one stretch of time, as of cumulative trauma. */
export const RANGE = wordList('to through thru until and continuous cumulative ct');

/** Words that leave no doubt that the injury of the claim is meant. */
export const SURE_INJURY = wordList(
  'industrial date doi work occupational injured sustained claim reported injury',
);
/** Between them and the date. */
export const LINKING = wordList('was were is took place sustained occurred happened incurred on dated of');

/** With "the day before" a visit: then something began. */
export const ONSET = wordList(
  'started began begun occurred happened injured onset developed while when hurt fell',
);

/** The day before a visit, in the ways to say it. */
export const DAY_BEFORE: readonly (readonly string[])[] = [
  'yesterday',
  'the day prior',
  'the day before',
  'the previous day',
  'the prior day',
].map((words) => words.split(' '));
/** Behind it: the day before something else. */
export const GOES_ON_TO = wordList('to the');

/** Of an injury there is one. */
export const FIRST_REPORT = ['first', 'report'] as const;

/** Right before a date that is meant as one. */
export const ANNOUNCES = wordList(
  'on dated of date from since until through and to for the by in injury dos',
);

/** Times before this injury. */
export const EARLIER_TIMES = wordList(
  'preexisting unrelated nonindustrial baseline preemployment hire hired childhood',
);
/** Things before this injury, next to the date. */
export const EARLIER_THINGS = wordList(`
  preexisting unrelated nonindustrial baseline preemployment hire hired childhood prior previous previously history past old
  remote earlier status before former
`);
export const NAMES_AN_INJURY = wordList('injury injuries claim accident');

/** In a sentence on what is still to come. */
export const AHEAD = wordList(`
  scheduled return duty restrictions disability disabled ttd off next will until through expires upcoming plan planned plans
  anticipated expected pending future tentative appointment estimated would due
`);

/** Of these, what may be expected of the time after a day that is over. */
export const EXPECTS = wordList('will would next until through future');
/** Shortly before a date: what was seen or written down then. */
export const RECORDED = wordList(`
  noted seen examined evaluated reexamined reevaluated recorded documented reported described found showed shown
  demonstrated revealed confirmed dated taken obtained
`);
/** Shortly behind it: what was so then. */
export const WAS_SO = wordList('was were had showed revealed demonstrated found');

/** In a sentence on another review or request than the one. */
export const AGAIN = wordList(`
  appeal appealed reconsideration reconsidered resubmitted resubmission subsequent another second updated addendum
  supplemental again resent first earlier
`);
export const APPROVES = wordList('approved authorized certified certification approval granted');
export const DENIES = wordList(`
  non denied noncertified noncertification modified not denial denying decertified failed partially partial part modify
  modifying only modification determination nonapproved declined upheld
`);
/** In the sentence of a request: it was not granted. */
export const REFUSES = wordList('denied noncertified non modified denial');
/** What utilization review decides. */
export const DECIDED_ON = wordList(
  'request requests requested case claim determination denied services service',
);
/** Words for reviewing that are said of anything reviewed; "initial" only where it follows its date. */
export const OF_ANY_REVIEW: ReadonlyMap<string, 'anywhere' | 'behind the date'> = new Map([
  ['was', 'anywhere'],
  ['peer', 'anywhere'],
  ['initial', 'behind the date'],
]);
