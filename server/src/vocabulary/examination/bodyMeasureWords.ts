/** Words around a measure of the body: weight and height, pressure, motion, girth, days of headache, sight, hearing, sleep. */
import { wordList } from '../../language/wordList';

/** Pounds of weight. */
export const POUNDS = wordList('pounds lb lbs pound');

/** Feet of height. */
export const FEET = wordList('feet foot ft');

/** Inches of height. */
export const INCHES = wordList('inches inch in');

/** Names of the blood pressure. */
export const PRESSURE = wordList('pressure bp pressures readings');

/** Names of the motion of a segment. */
export const MOVED = wordList('motion translation movement slip subluxation displacement instability');

/** Words by which a segment’s motion is measured. */
export const FLEXED = wordList('flexion extension dynamic films radiographs');

/** Words by which one limb is thinner. */
export const SMALLER = wordList('smaller less thinner atrophied reduced');

/** Limbs and muscles whose girth is measured. */
export const GIRTHS = wordList('calf thigh quadriceps forearm girth circumference arm gastrocnemius thenar');

/** Days. */
export const DAYS = wordList('day days');

/** A month, as a rate. */
export const MONTH = wordList('month monthly');

/** Headaches that are counted. */
export const HEADACHES = wordList('headache headaches migraine migraines');

/** What stands before a bound. */
export const THAN = wordList('than');

/** Words of what is less than a bound. */
export const FEWER = wordList('fewer less');

/** The unit of hearing. */
export const DECIBELS = wordList('db decibel decibels');

/** Names of the bowels’ movements. */
export const BOWELS = wordList('bowels bowel stool stools movement');

/** How often bowels move in order. */
export const DAILY = wordList('daily regularly');

/** Words that deny. */
export const NONE_OF = wordList('no not without');

/** A week, as a rate. */
export const WEEKS = wordList('week weekly');

/** How often bowels move too seldom. */
export const SELDOM = wordList('once twice one two 1 2');

/** The verb and noun of sleep. */
export const SLEEPS = wordList('sleeps sleep slept sleeping');

/** Words before the days between two movements. */
export const EVERY = wordList('every each');

/** Rarer than every other day. */
export const SEVERAL = wordList('third fourth fifth sixth three four five six 3 4 5 6 3rd 4th 5th week');

/** Words by which a number of pounds is no weight of the body. */
export const LOST = wordList(
  'lost gained loses lose gain loss lift lifts lifting carry carrying push pull grip limit up',
);

/** Names of the body’s weight. */
export const WEIGHED = wordList('weight weighed weighs wt');

/** Words of sight. */
export const SIGHT = wordList(
  'acuity vision visual sight od os ou eye eyes snellen uncorrected corrected va',
);

/** Words of hearing. */
export const HEARD = wordList(
  'loss audiogram threshold thresholds hearing hz hertz khz average ear ears audiometry',
);
