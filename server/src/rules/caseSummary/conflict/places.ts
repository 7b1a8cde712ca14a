import { type BodyPartMention, partsAdjoin, sidesAgree } from '../../../clinical/bodyParts';
import type { LetterDate } from '../../../clinical/dateRoles';
import type { Statement } from '../../../clinical/statements';
import type { Concept } from '../../../clinical/vocabulary/concept';
import { isKindOf } from '../../../clinical/vocabulary/concepts';

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
  if (partsAdjoin(a, b)) return true;
  if (!byNerve) return false;
  const supplies = (spine: string, limb: string): boolean =>
    Object.entries(SUPPLIED).some(
      ([region, limbs]) =>
        (spine === 'spine' || partsAdjoin(spine, region)) && limbs.some((one) => partsAdjoin(one, limb)),
    );
  return supplies(a, b) || supplies(b, a);
}

/** Whether a statement is made of one of these parts; one without a part may be of any. */
export function isAt(statement: Statement, parts: readonly BodyPartMention[]): boolean {
  const { bodyPart } = statement;
  if (bodyPart === undefined || parts.length === 0) return true;
  const byNerve = isNervous(statement.concept);
  return parts.some(
    (part) => sameRegion(part.part, bodyPart.part, byNerve) && sidesAgree(part.side, bodyPart.side),
  );
}

function isNervous(concept: Concept): boolean {
  return isKindOf(concept.id, 'nerve-compromise') || isKindOf(concept.id, 'radicular-complaints');
}

/** The dates of a sentence that say when something was or was not found. */
export function whenSaid(
  dates: readonly LetterDate[],
  sentence: Statement['sentence'],
): readonly LetterDate[] {
  return dates.filter(
    (date) => date.sentence === sentence && date.role !== 'injury' && date.role !== 'publication',
  );
}

/** Whether two written dates can be the same day: a month holds its days. */
export function sameDay(a: LetterDate, b: LetterDate): boolean {
  return a.dayNumber <= b.lastDayNumber && b.dayNumber <= a.lastDayNumber;
}
