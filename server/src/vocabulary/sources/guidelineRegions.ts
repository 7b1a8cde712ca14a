/** The regions by which guidelines are divided, and the parts of the body (ids of bodyParts.ts) that each is about. */
import type { Entry } from '../../language/lexicon';

/** Regions of the body as guideline chapters divide it. `any` is a chapter for all of them. */
export type Region =
  | 'neck'
  | 'upper back'
  | 'shoulder'
  | 'elbow'
  | 'forearm wrist hand'
  | 'low back'
  | 'hip'
  | 'knee'
  | 'ankle foot'
  | 'head'
  | 'eye'
  | 'mental'
  | 'abdomen'
  | 'lungs'
  | 'any';

/** Of parts that no region is about: every chapter may be. */
export const ANY_REGION: readonly Region[] = ['any'];

/**
 * The regions whose guideline chapters can be cited for a part. A limb can be treated from the spine that its nerves
 * leave; the hip has no chapter of its own in ACOEM 2004; chest, abdomen and ears have none at all.
 */
export const REGIONS_OF_PART: Readonly<Record<string, readonly Region[]>> = {
  spine: ['neck', 'upper back', 'low back'],
  back: ['neck', 'upper back', 'low back'],
  cervical: ['neck'],
  thoracic: ['upper back'],
  thoracolumbar: ['upper back', 'low back'],
  lumbar: ['low back'],
  sacroiliac: ['low back', 'hip'],
  pelvis: ['low back', 'hip'],
  'upper-extremity': ['neck', 'shoulder', 'elbow', 'forearm wrist hand'],
  shoulder: ['shoulder'],
  trapezius: ['neck', 'upper back', 'shoulder'],
  elbow: ['elbow'],
  forearm: ['elbow', 'forearm wrist hand'],
  wrist: ['forearm wrist hand'],
  hand: ['forearm wrist hand'],
  finger: ['forearm wrist hand'],
  thumb: ['forearm wrist hand'],
  'lower-extremity': ['low back', 'hip', 'knee', 'ankle foot'],
  hip: ['hip', 'low back', 'knee'],
  groin: ['hip', 'low back', 'abdomen'],
  buttock: ['low back', 'hip'],
  thigh: ['hip', 'knee', 'low back'],
  knee: ['knee'],
  calf: ['knee', 'ankle foot'],
  ankle: ['ankle foot'],
  foot: ['ankle foot'],
  toe: ['ankle foot'],
  head: ['head', 'neck', 'eye', 'mental'],
  face: ['head', 'neck', 'eye'],
  eye: ['eye', 'head'],
};

/** The regions in which a nerve of this region can be pressed: electrodiagnostic tests look for all of them. */
export const NERVE_REGIONS: Partial<Record<Region, readonly Region[]>> = {
  shoulder: ['neck'],
  elbow: ['neck', 'forearm wrist hand'],
  'forearm wrist hand': ['neck', 'elbow'],
  neck: ['forearm wrist hand', 'elbow'],
  knee: ['low back'],
  'ankle foot': ['low back', 'knee'],
};

/** A treatment that is of these regions only, whatever parts its name holds. */
export interface OfOneRegion extends Entry {
  readonly regions: readonly Region[];
}

/** Such treatments, by their names. */
export const OF_ONE_REGION: readonly OfOneRegion[] = [
  { id: 'meniscus', forms: 'meniscectomy|meniscus repair|meniscal repair', regions: ['knee'] },
  { id: 'labrum of the shoulder', forms: 'slap repair|slap lesion|slap tear', regions: ['shoulder'] },
  {
    id: 'tendons and cartilage of the wrist',
    forms:
      "de quervain|de quervain's|dequervain|dequervain's|dupuytren|dupuytren's|tfcc|triangular fibrocartilage",
    regions: ['forearm wrist hand'],
  },
  {
    id: 'ulnar nerve',
    forms: 'ulnar nerve transposition|ulnar nerve decompression|ulnar nerve release',
    regions: ['elbow', 'forearm wrist hand'],
  },
  {
    id: 'footwear',
    forms: `walking boot|cam boot|foot orthotic|arch orthotic|shoe orthotic|foot support|arch support|shoe support|foot insert|arch insert|shoe insert`,
    regions: ['ankle foot'],
  },
  // They carry the knee of a leg whose foot must not be stepped on.
  { id: 'knee scooter', forms: 'knee scooter|knee walker|knee crutch', regions: ['ankle foot', 'knee'] },
  { id: 'occipital nerve', forms: 'occipital nerve', regions: ['neck', 'head'] },
];

/** Muscles that stand under the whole arm and are of the shoulder where that is named beside them. */
export const ARM_MUSCLES: ReadonlySet<string> = new Set(['biceps', 'triceps', 'deltoid']);

/** Words of pains that are the elbow's and felt in the hand. */
export const OF_THE_ELBOW: readonly Entry[] = [{ id: 'elbow', forms: 'ulnar' }];

/** Tests of the legs' nerves, ways of walking and the like: they name a part that nobody complains of. */
export const TESTED_FOR: ReadonlySet<string> = new Set([
  'reflex',
  'reflexes',
  'jerk',
  'jerks',
  'walk',
  'walking',
  'raise',
  'raising',
  'gait',
]);
