/** Words by which a summary tells what was asked for, and by which one request differs from another. */
import { wordList } from '../../language/wordList';

export const ASKS = wordList(`
  request requests requested requesting asked asks recommended recommends recommending recommendation recommendations ordered orders proposed proposes seeks
  sought plan advised prescribes asking wants want wishes
`);
/** Of these, the ones that are something else without one of these behind them: "the plan was to", "a treatment plan of". */
export const NEED_OPENING = wordList('plan request requests orders');
export const OPENS_LIST = wordList(
  'was is were are for included includes include of to lists listed dated authorization consists consisted with called',
);
/** Before them: what was asked for before, or not at all. */
export const NOT_THIS = wordList(`
  previous previously prior earlier originally original initially initial first past last former not never no nothing without if once future
  retracted withdrawn withdrew
`);
/** In a sentence of what utilization review or another did with a request. */
export const DECIDED_BEFORE = wordList(`
  authorized approved certified certification modified denied denial noncertified utilization ur reviewer appeal appealed declined performed
  completed attended received underwent had
`);
export const PASSIVE = wordList('was were is are been being');
/** Joins two things of a list. */
export const JOINS = wordList('and plus');

/** How something is done or made, by pairs and more of which one excludes the others. */
export const APPROACHES: readonly ReadonlySet<string>[] = [
  wordList('open arthroscopic endoscopic percutaneous laparoscopic'),
  wordList('total partial unicompartmental'),
  wordList('manual power powered motorized'),
  wordList('inpatient outpatient'),
  wordList('individual group'),
  wordList('anterior posterior'),
  wordList('diagnostic therapeutic'),
  wordList('custom prefabricated'),
];
/** Before "contrast". */
export const CONTRAST = 'contrast';
export const WITH = 'with';
export const WITHOUT = 'without';

/** What is given one by one: "a series of three injections". */
export const SERIES_NOUNS = wordList('injection injections block blocks');
export const SERIES = 'series';
export const SINGLE = wordList('single one');

/** With a date behind it, it opens what was found or asked for at a later visit. */
export const OPENS_VISIT = wordList('on');

/** How long something is to be had: "160 hours", "12 months". */
export const LENGTHS: ReadonlyMap<string, string> = new Map(
  [
    ['hours', 'hour hours hrs'],
    ['days', 'day days'],
    ['weeks', 'week weeks'],
    ['months', 'month months'],
    ['years', 'year years'],
  ].flatMap(([kind, words]) => words!.split(' ').map((word): [string, string] => [word, kind!])),
);
/** Behind a length, it is a rate: "4 hours a day". */
export const MAKES_RATE = wordList('a per each every daily weekly');
/** Before a number that follows its noun: "injections x 4". */
export const TIMES = wordList('x times quantity qty number');

/** What ends the words of a request: what was prescribed, done, or why. */
export const ENDS_ASKED = wordList(
  'prescribed refilled dispensed given continued because since who which although',
);
