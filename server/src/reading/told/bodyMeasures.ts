import { Gap } from '../../language/words';
import {
  BOWELS,
  DAILY,
  DAYS,
  DECIBELS,
  EVERY,
  FEET,
  FEWER,
  FLEXED,
  GIRTHS,
  HEADACHES,
  HEARD,
  INCHES,
  LOST,
  MONTH,
  MOVED,
  NONE_OF,
  POUNDS,
  PRESSURE,
  SELDOM,
  SEVERAL,
  SIGHT,
  SLEEPS,
  SMALLER,
  THAN,
  WEEKS,
  WEIGHED,
} from '../../vocabulary/examination/bodyMeasureWords';
import {
  FREQUENT_HEADACHE_DAYS,
  GOOD_SIGHT,
  HIGH_PRESSURE,
  INDEX_OF_POUNDS,
  OBESE_INDEX,
  OBESE_POUNDS,
  OLD_FOR_NSAIDS,
  POOR_SIGHT,
  UNSTABLE_TRANSLATION,
} from '../../vocabulary/examination/measures';
import { plainNumberAt } from './scores';
import { type Around, type Told, wordBefore, wordWithin } from './told';

/** How far around a number the words may stand that say what it measures. */
const NEAR = 8;

const HEIGHT_REACH = 14;

/**
 * What a number and its unit show of a body: weight with height, blood pressure, the motion of a segment, the girth of a
 * limb, days of headache, age.
 *
 * @param at the word of the unit, or the second number of a pressure
 */
export function bodyMeasureAt(around: Around, at: number): Told | undefined {
  const { lower } = around.words[at]!;
  if (POUNDS.has(lower)) return weightChangeAt(around, at) ?? weightAt(around, at);
  if (lower === 'mm' || lower === 'millimeters') return translationAt(around, at);
  if (lower === 'cm' || lower === 'centimeters') return girthAt(around, at);
  if (DECIBELS.has(lower)) return hearingAt(around, at);
  if (HEADACHES.has(lower)) return headachesAt(around, at);
  if (lower === 'old') return ageAt(around, at);
  if (lower === 'hours') return sleepAt(around, at);
  if (BOWELS.has(lower)) return bowelsAt(around, at);
  return pressureAt(around, at) ?? sightAt(around, at);
}

/** The words at which a measure of the body may end. */
export const UNITS: ReadonlySet<string> = new Set([
  ...POUNDS,
  ...HEADACHES,
  ...BOWELS,
  ...DECIBELS,
  'mm',
  'millimeters',
  'cm',
  'centimeters',
  'old',
  'hours',
]);

/** "Weight 240 lbs in January; 219 lbs in April", "gained 35 lbs". */
function weightChangeAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const now = plainNumberAt(words, at - 1)?.value;
  if (now === undefined) return undefined;
  const verb = words[at - 2]?.lower ?? '';
  if (now >= LEAST_POUNDS_LOST && (verb === 'lost' || verb === 'gained'))
    return { concept: verb === 'lost' ? 'weight-lost' : 'weight-gain', first: at - 2, last: at };
  // "Weight loss of 15 lbs".
  if (verb === 'of' && words[at - 3]?.lower === 'loss' && now >= LEAST_POUNDS_LOST)
    return { concept: 'weight-lost', first: at - 1, last: at, from: at - 3 };
  const unit = wordBefore(around, at - 1, HEIGHT_REACH, POUNDS);
  const before = unit < 0 ? undefined : plainNumberAt(words, unit - 1)?.value;
  if (before === undefined || before < 70 || now < 70 || wordBefore(around, unit, NEAR, WEIGHED) < 0)
    return undefined;
  if (now <= before * (1 - WEIGHT_TOLD)) return { concept: 'weight-lost', first: at - 1, last: at };
  return now >= before * (1 + WEIGHT_TOLD) ? { concept: 'weight-gain', first: at - 1, last: at } : undefined;
}

/** Fewer pounds than these come and go. */
const LEAST_POUNDS_LOST = 5;

/** A change by less than this part of the weight tells nothing. */
const WEIGHT_TOLD = 0.03;

/** "Weighs 264 pounds", "5 feet 3 inches and 260 pounds". */
function weightAt(around: Around, at: number): Told | undefined {
  const weight = plainNumberAt(around.words, at - 1)?.value;
  if (weight === undefined || weight < 70 || weight > 900) return undefined;
  if (wordBefore(around, at, 4, LOST) >= 0) return undefined;
  const height = heightIn(around, at);
  if (height === undefined && weight < OBESE_POUNDS) return undefined;
  const isObese = height === undefined || (weight * INDEX_OF_POUNDS) / (height * height) >= OBESE_INDEX;
  return { concept: 'obesity', first: at - 1, last: at, isNormal: !isObese };
}

/** A height in inches told in the same sentence: "5 feet 3 inches", "5'9\\"", "5 ft 2 in". */
function heightIn({ words, from, end }: Around, at: number): number | undefined {
  for (let i = Math.max(from, at - HEIGHT_REACH); i < Math.min(end, at + HEIGHT_REACH); i++) {
    const feet = Number(words[i]!.lower);
    if (!(feet >= 4 && feet <= 7)) continue;
    const unit = words[i + 1];
    if (unit === undefined) continue;
    const named = FEET.has(unit.lower);
    // "5'9": the marks of feet are no words.
    const inches = Number(words[named ? i + 2 : i + 1]?.lower);
    if (named) {
      const hasInches = inches >= 0 && inches < 12 && INCHES.has(words[i + 3]?.lower ?? '');
      return feet * 12 + (hasInches ? inches : 0);
    }
    if (inches >= 0 && inches < 12 && unit.gap === 0) return feet * 12 + inches;
  }
  return undefined;
}

/** "Blood pressure is 168/102". */
function pressureAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  if (!(words[at]!.gap & Gap.slash)) return undefined;
  const [systolic, diastolic] = [Number(words[at - 1]?.lower), Number(words[at]!.lower)];
  if (!(systolic >= 70 && systolic <= 260 && diastolic >= 30 && diastolic < systolic)) return undefined;
  const named = wordBefore(around, at - 1, NEAR, PRESSURE);
  if (named < 0) return undefined;
  const isNormal = systolic < HIGH_PRESSURE.systolic && diastolic < HIGH_PRESSURE.diastolic;
  return { concept: 'hypertension', first: at - 1, last: at, from: named, isNormal };
}

/** "Visual acuity 20/80", "20/200 in the right eye": what is seen at 20 feet. */
function sightAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const far = Number(words[at]!.lower);
  if (!(words[at]!.gap & Gap.slash) || words[at - 1]?.lower !== '20' || !(far >= 10 && far <= 800))
    return undefined;
  if (wordBefore(around, at, SIGHT_REACH, SIGHT) < 0 && wordWithin(around, at + 1, 4, SIGHT) < 0)
    return undefined;
  if (far > GOOD_SIGHT && far < POOR_SIGHT) return undefined;
  return { concept: 'reduced-vision', first: at - 1, last: at, isNormal: far <= GOOD_SIGHT };
}

const SIGHT_REACH = 14;

/** "60 dB loss at 4000 Hz", "thresholds of 45 dB". */
function hearingAt(around: Around, at: number): Told | undefined {
  const value = plainNumberAt(around.words, at - 1)?.value;
  if (value === undefined || value < LEAST_LOSS) return undefined;
  const isOfHearing = wordWithin(around, at + 1, 4, HEARD) >= 0 || wordBefore(around, at, NEAR, HEARD) >= 0;
  return isOfHearing ? { concept: 'hearing-loss', first: at - 1, last: at } : undefined;
}

/** Hearing is impaired from 26 dB on (World Health Organization). */
const LEAST_LOSS = 30;

/** "6 mm of motion at L4-5 in flexion and extension". */
function translationAt(around: Around, at: number): Told | undefined {
  const value = plainNumberAt(around.words, at - 1)?.value;
  if (value === undefined || wordWithin(around, at + 1, 4, MOVED) < 0) return undefined;
  if (wordWithin(around, around.from, around.end, FLEXED) < 0) return undefined;
  return { concept: 'spinal-instability', first: at - 1, last: at, isNormal: value < UNSTABLE_TRANSLATION };
}

/** "The calf measures 1.5 cm less than the left". */
function girthAt(around: Around, at: number): Told | undefined {
  if (plainNumberAt(around.words, at - 1) === undefined) return undefined;
  if (wordWithin(around, at + 1, 2, SMALLER) < 0 || wordBefore(around, at, NEAR, GIRTHS) < 0)
    return undefined;
  return { concept: 'atrophy', first: at - 1, last: at + 1 };
}

/** "20 headache days a month", "headaches on 18 days a month". */
function headachesAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const isBefore = DAYS.has(words[at + 1]?.lower ?? '');
  const day = isBefore ? at + 1 : wordWithin(around, at + 1, 4, DAYS);
  if (day < 0 || wordWithin(around, day + 1, 4, MONTH) < 0) return undefined;
  const count = plainNumberAt(words, isBefore ? at - 1 : day - 1)?.value;
  // "Fewer than 15 headache days a month".
  const than = wordBefore(around, isBefore ? at - 1 : day - 1, 2, THAN);
  if (than >= 0 && FEWER.has(words[than - 1]?.lower ?? ''))
    return count !== undefined && count <= FREQUENT_HEADACHE_DAYS
      ? { concept: 'frequent-headaches', first: day, last: day, from: Math.min(at, day), isNormal: true }
      : undefined;
  return count !== undefined && count >= FREQUENT_HEADACHE_DAYS && count <= 31
    ? { concept: 'frequent-headaches', first: day, last: day, from: Math.min(at, day) }
    : undefined;
}

/** "Moves his bowels every fourth or fifth day", "a stool every four days". */
function bowelsAt(around: Around, at: number): Told | undefined {
  const often = wordWithin(around, at + 1, 5, DAILY);
  if (often > 0 && wordBefore(around, at, 2, NONE_OF) < 0 && wordBefore(around, often, 3, NONE_OF) < 0)
    return { concept: 'constipation', first: often, last: often, from: at, isNormal: true };
  const week = wordWithin(around, at + 1, 6, WEEKS);
  if (week > 0 && wordBefore(around, week, 3, SELDOM) > at)
    return { concept: 'constipation', first: week, last: week, from: at };
  const every = wordWithin(around, at + 1, 5, EVERY);
  if (every < 0 || wordWithin(around, every + 1, 5, DAYS) < 0) return undefined;
  const days = wordWithin(around, every + 1, 2, SEVERAL);
  return days < 0 ? undefined : { concept: 'constipation', first: every, last: days, from: at };
}

/** "Sleeps eight hours". */
function sleepAt(around: Around, at: number): Told | undefined {
  const hours = plainNumberAt(around.words, at - 1)?.value;
  if (hours === undefined || hours < ENOUGH_SLEEP || hours > 12) return undefined;
  const sleeps = wordBefore(around, at - 1, 3, SLEEPS);
  return sleeps < 0
    ? undefined
    : { concept: 'insomnia', first: at - 1, last: at, from: sleeps, isNormal: true };
}

/** Hours that adults need (American Academy of Sleep Medicine). */
const ENOUGH_SLEEP = 7;

/** "68 years old". */
function ageAt({ words }: Around, at: number): Told | undefined {
  if (!words[at - 1]?.lower.startsWith('year')) return undefined;
  const age = plainNumberAt(words, at - 2)?.value;
  return age !== undefined && age >= OLD_FOR_NSAIDS && age < 120
    ? { concept: 'older-age', first: at - 2, last: at }
    : undefined;
}
