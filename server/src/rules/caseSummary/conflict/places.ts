import type { LetterDate } from '../../../clinical/dateRoles';
import type { Statement } from '../../../clinical/statements';
import { between, firstFrom } from '../../../language/ordered';
import {
  type BodyPartMention,
  bodyPartsOf,
  partsAdjoin,
  partsOverlap,
  sidesAgree,
} from '../../../reading/bodyParts';
import type { Passage } from '../../../reading/passage';
import type { Concept } from '../../../vocabulary/concept';
import { isKindOf } from '../../../vocabulary/concepts';

/** What has no place in the body that a letter would tell apart. */
const NOWHERE = new Set([
  'obesity',
  'diabetes',
  'hypertension',
  'sleep-apnea',
  'fibromyalgia',
  'chronic-pain',
  'crps',
  'insomnia',
  'anxiety',
  'depression',
  'stress',
  'suicidal-thoughts',
  'memory-problems',
  'headaches',
  'headache-disorder',
  'concussion',
  'dizziness',
  'nausea',
  'gastrointestinal-complaints',
  'constipation',
  'seizures',
  'loss-of-consciousness',
  'abnormal-mental-status',
  'gait-disturbance',
  'cardiovascular-disease',
  'osteoporosis',
  'psychological-symptoms',
  'bowel-bladder',
  'erectile-dysfunction',
  'itching',
  'dry-mouth',
  'cough',
  'wheezing',
  'shortness-of-breath',
  'respiratory-symptoms',
  'chest-pain',
  'tinnitus',
  'hearing-loss',
  'light-sensitivity',
  'visual-disturbance',
  'fatigue',
  'nightmares',
  'fever',
  'diarrhea',
  'gout',
  'rheumatoid-arthritis',
  'asthma',
  'copd',
  'high-cholesterol',
  'kidney-disease',
  'liver-disease',
  'thyroid-disease',
  'anemia',
  'stroke',
  'smoking',
  'alcohol-use',
  'substance-abuse',
  'bipolar-disorder',
  'bruxism',
  'jaw-joint-disorder',
  'balance-disturbance',
  'positive-dix-hallpike',
]);

/** Whether letters tell such a thing apart by body part. */
export function hasPlace(concept: Concept): boolean {
  if (NOWHERE.has(concept.id)) return false;
  switch (concept.kind) {
    case 'medication':
    case 'document':
    case 'function':
      return false;
    case 'treatment':
      return isKindOf(concept.id, 'injections') || concept.id === 'surgery';
    default:
      return true;
  }
}

/** Classes of findings that are looked for in the part that the item is about. */
export const LOCAL: ReadonlySet<string> = new Set([
  'neurologic-deficit',
  'nerve-compromise',
  'radicular-complaints',
  'physical-findings',
  'physical-examination',
  'subjective-complaints',
]);

/** Parts that hold several which are examined by themselves. */
export const WIDE: ReadonlySet<string> = new Set(['upper-extremity', 'lower-extremity', 'spine', 'back']);

/** What a spinal region's nerves supply: a weak hand may be the neck's. */
const SUPPLIED: Readonly<Record<string, readonly string[]>> = {
  cervical: ['upper-extremity', 'trapezius'],
  lumbar: ['lower-extremity', 'buttock'],
  thoracic: ['chest'],
};

/**
 * Whether a finding at one part may be the one denied at another.
 *
 * @param byNerve the finding is one of nerves, felt in the limb and looked for in the spine
 */
export function sameRegion(a: string, b: string, byNerve: boolean): boolean {
  if (partsAdjoin(a, b) && !areApart(a, b)) return true;
  if (!byNerve) return false;
  const supplies = (spine: string, limb: string): boolean =>
    Object.entries(SUPPLIED).some(
      ([region, limbs]) =>
        (spine === 'spine' || partsOverlap(spine, region)) && limbs.some((one) => partsOverlap(one, limb)),
    );
  return supplies(a, b) || supplies(b, a);
}

/** Parts of one limb, or of the spine, that are examined by themselves. */
const APART: readonly (readonly string[])[] = [
  ['cervical', 'thoracic', 'lumbar'],
  ['shoulder', 'elbow', 'forearm', 'wrist'],
  ['shoulder', 'elbow', 'forearm', 'hand'],
  ['hip', 'thigh', 'knee', 'calf', 'ankle'],
  ['hip', 'thigh', 'knee', 'calf', 'foot'],
];

function areApart(a: string, b: string): boolean {
  return APART.some((list) => {
    const [x, y] = [a, b].map((one) => list.filter((each) => partsOverlap(one, each)));
    return x!.length === 1 && y!.length === 1 && x![0] !== y![0];
  });
}

/** Where a test is done, wherever the sentence does not say. */
const IMPLIED: Readonly<Record<string, string>> = {
  'positive-straight-leg-raise': 'lumbar',
  'positive-spurling': 'cervical',
  'positive-tinel': 'upper-extremity',
  'positive-phalen': 'wrist',
  'positive-finkelstein': 'wrist',
  'positive-impingement-test': 'shoulder',
  'positive-labral-test': 'shoulder',
  'positive-meniscal-test': 'knee',
  'gait-disturbance': 'lower-extremity',
  'positive-sacroiliac-test': 'sacroiliac',
};

/** How many sentences back a part may have been named that an examination still goes on about. */
const BACK = 2;

/** The part that a statement is of: its own, that of its test, or the last one named before it. */
export function partOf(
  passage: Passage,
  statement: Statement,
): Pick<BodyPartMention, 'part' | 'side'> | undefined {
  if (statement.bodyPart !== undefined) return statement.bodyPart;
  const implied = IMPLIED[statement.concept.id];
  if (implied !== undefined) return { part: implied, side: undefined };
  if (statement.concept.kind !== 'sign') return undefined;
  const parts = bodyPartsOf(passage);
  const before = parts[firstFrom(parts, statement.first) - 1];
  if (before === undefined) return undefined;
  return statement.sentence.index - passage.sentenceOf(before.first).index <= BACK ? before : undefined;
}

/**
 * Whether a statement is made of one of these parts; one without a part may be of any.
 *
 * @param byNerve whether a limb's finding may be of the spinal region that supplies it
 */
export function isAt(
  passage: Passage,
  statement: Statement,
  parts: readonly Pick<BodyPartMention, 'part' | 'side'>[],
  byNerve = isNervous(statement.concept),
): boolean {
  const own = partOf(passage, statement);
  if (own === undefined || parts.length === 0) return true;
  return parts.some((part) => sameRegion(part.part, own.part, byNerve) && sidesAgree(part.side, own.side));
}

/** Whether it is a finding of nerves, felt in the limb that a spinal region supplies. */
export function isNervous(concept: Concept): boolean {
  return isKindOf(concept.id, 'nerve-compromise') || isKindOf(concept.id, 'radicular-complaints');
}

/** So many words from a date still belong to what was found on it. */
const REACH = 60;

/** The dates near word `at` in its sentence that say when something was or was not found. */
export function whenSaid(
  dates: readonly LetterDate[],
  sentence: Statement['sentence'],
  at: number,
): readonly LetterDate[] {
  const from = Math.max(sentence.firstWord, at - REACH);
  const to = Math.min(sentence.endWord, at + REACH);
  return between(dates, from, to).filter((date) => date.role !== 'injury' && date.role !== 'publication');
}

/** Whether two written dates can be the same day: a month holds its days. */
export function sameDay(a: LetterDate, b: LetterDate): boolean {
  return a.dayNumber <= b.lastDayNumber && b.dayNumber <= a.lastDayNumber;
}
