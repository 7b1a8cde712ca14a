import { numberAt } from '../../language/numbers';
import { Gap, type Word } from '../../language/words';
import {
  BEFORE_MEASURE,
  KINDS_OF_MOVEMENT,
  LACKING_MOTION,
  MOVEMENTS_MEASURED,
  MUSCLES_GRADED,
} from '../../vocabulary/examination/measureWords';
import type { BodyPartMention } from '../anatomy/bodyParts';
import type { Passage } from '../sentences/passage';

/** A muscle's strength or a joint's motion that is told by its measure alone: "EHL 4/5", "flexion 40/60". */
export interface MeasuredFinding {
  /** An attribute of vocabulary/examination/signs.ts. */
  readonly attribute: 'strength' | 'range-of-motion';
  readonly abnormal: boolean;
  readonly first: number;
  readonly last: number;
}

/** Words without which nothing is told by its measure: a full grade, a movement. */
export const MEASURES: ReadonlySet<string> = new Set(['5', ...LACKING_MOTION, ...MOVEMENTS_MEASURED]);

/** A motion of fewer degrees than this is limited, whoever measures it. */
const LEAST: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  shoulder: { flexion: 150, abduction: 150, elevation: 150 },
  knee: { flexion: 110 },
  lumbar: { flexion: 45, extension: 15, bending: 15 },
  cervical: { flexion: 35, extension: 35, rotation: 60, bending: 30 },
  elbow: { flexion: 120 },
  hip: { flexion: 90 },
  wrist: { flexion: 50, extension: 50, dorsiflexion: 50 },
};

/** A number without a unit is one of degrees from here on, in steps of five. */
const LEAST_DEGREES = 20;

const DEGREE_SIGN = '\u00b0';

const REACH = 4;

/** Findings told by a measure alone, in order. Linear. */
export function measuredFindings(
  passage: Passage,
  parts: readonly BodyPartMention[],
): readonly MeasuredFinding[] {
  const { words } = passage;
  const found: MeasuredFinding[] = [];
  let next = 0;
  let part: string | undefined;
  for (let i = 0; i < words.length; i++) {
    while (next < parts.length && parts[next]!.first <= i) part = parts[next++]!.part;
    const { lower, gap } = words[i]!;
    if (lower === '5' && gap & Gap.slash) {
      const one = gradeAt(words, i);
      if (one) found.push(one);
    } else if (LACKING_MOTION.has(lower)) {
      const one = lackAt(words, i);
      if (one) found.push(one);
    } else if (MOVEMENTS_MEASURED.has(lower)) {
      // "Flexion of the lumbar spine was 30 degrees".
      const behind = words[i + 1]?.lower === 'of' ? parts[next] : undefined;
      const own = behind !== undefined && behind.first - i <= REACH ? behind.part : part;
      const one = degreesBefore(passage, i, part) ?? motionAt(passage, i, own);
      if (one) found.push(one);
    }
  }
  return found;
}

/** "EHL 4/5", "4/5 EHL". */
function gradeAt(words: readonly Word[], at: number): MeasuredFinding | undefined {
  const grade = words[at - 1]?.lower ?? '';
  if (!/^[0-5]\+?$/.test(grade) || ((words[at + 1]?.gap ?? 0) & Gap.slash) !== 0) return undefined;
  const abnormal = grade !== '5' || (words[at]!.gap & Gap.hyphen) !== 0;
  for (let i = at - 2; i >= 0 && at - i <= REACH + 1; i--) {
    if (words[i + 1]!.gap & CLAUSE) break;
    if (MUSCLES_GRADED.has(words[i]!.lower)) return { attribute: 'strength', abnormal, first: i, last: at };
  }
  for (let i = at + 1; i < words.length && i - at <= REACH; i++) {
    if (words[i]!.gap & CLAUSE) break;
    if (MUSCLES_GRADED.has(words[i]!.lower))
      return { attribute: 'strength', abnormal, first: at - 1, last: i };
  }
  return undefined;
}

/** "Extension lacks 25 degrees", "lacking 10 degrees of extension". */
function lackAt(words: readonly Word[], at: number): MeasuredFinding | undefined {
  for (let i = at + 1; i <= at + 3 && i < words.length; i++) {
    const value = numberAt(words, i);
    if (value === undefined) continue;
    const unit = words[value.next]?.lower ?? '';
    return unit === 'degrees' || unit === 'degree'
      ? { attribute: 'range-of-motion', abnormal: true, first: at, last: value.next }
      : undefined;
  }
  return undefined;
}

const CLAUSE = Gap.comma | Gap.semicolon | Gap.stop | Gap.colon;

/** "40 degrees of forward flexion". */
function degreesBefore(
  { words, flat }: Passage,
  at: number,
  part: string | undefined,
): MeasuredFinding | undefined {
  const of = KINDS_OF_MOVEMENT.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const before = words[of - 1];
  if (words[of]?.lower !== 'of' || before === undefined) return undefined;
  const isWord = before.lower === 'degrees' || before.lower === 'degree';
  if (!isWord && flat.text[before.to] !== DEGREE_SIGN) return undefined;
  const first = isWord ? of - 2 : of - 1;
  const value = numberAt(words, first);
  const least = leastOf(part, words[at]!.lower);
  if (value === undefined || least === undefined || value.value >= least) return undefined;
  return { attribute: 'range-of-motion', abnormal: true, first, last: at };
}

/** Of the joints that letters measure only the shoulder is abducted as far. */
function leastOf(part: string | undefined, movement: string): number | undefined {
  return LEAST[part ?? (movement === 'abduction' ? 'shoulder' : '')]?.[movement];
}

/** "Flexion 40/60", "abduction to 90 degrees". */
function motionAt(
  { words, flat }: Passage,
  at: number,
  part: string | undefined,
): MeasuredFinding | undefined {
  let i = at + 1;
  while (i - at <= 6 && BEFORE_MEASURE.has(words[i]?.lower ?? '')) i++;
  const value = words[i] && numberAt(words, i);
  if (!value || words[i]!.gap & (Gap.semicolon | Gap.stop) || value.value > 200) return undefined;
  const full = words[value.next];
  if (full !== undefined && full.gap & Gap.slash) {
    const most = numberAt(words, value.next);
    // "4/5 flexion" is a strength.
    if (!most || most.value < 15 || most.value > 200) return undefined;
    return {
      attribute: 'range-of-motion',
      abnormal: value.value < most.value * 0.95,
      first: at,
      last: value.next,
    };
  }
  const isWord = full?.lower === 'degrees' || full?.lower === 'degree';
  const hasUnit = isWord || flat.text[words[value.next - 1]!.to] === DEGREE_SIGN;
  // "Flexion 95, extension full": degrees are meant.
  const isBare = full === undefined || (full.gap & CLAUSE) !== 0;
  if (!hasUnit && (!isBare || value.value < LEAST_DEGREES || value.value % 5 !== 0)) return undefined;
  const least = leastOf(part, words[at]!.lower);
  if (least === undefined || value.value >= least) return undefined;
  return {
    attribute: 'range-of-motion',
    abnormal: true,
    first: at,
    last: isWord ? value.next : value.next - 1,
  };
}
