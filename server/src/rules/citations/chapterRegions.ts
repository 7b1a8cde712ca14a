import type { Chapter } from '../../guidelines/chapters';
import type { Region } from '../../guidelines/regions';
import type { Item, Letter, Prose } from '../../letter/model';
import { bodyPartsOf } from '../../reading/bodyParts';
import { factsOfItem } from '../../reading/facts';
import { passageOf } from '../../reading/passage';
import { remembered } from '../../text/remembered';

const anyRegion: readonly Region[] = ['any'];

/**
 * The regions whose guideline chapters can be cited for a body part (the ids of the clinical vocabulary).
 * A limb can be treated from the spine that its nerves leave; the hip has no chapter of its own in ACOEM
 * 2004; chest, abdomen and ears have none at all.
 */
const regionsOfPart: Readonly<Record<string, readonly Region[]>> = {
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
  ear: anyRegion,
  chest: anyRegion,
  abdomen: anyRegion,
};

/** The regions in which a nerve of this region can be pressed: electrodiagnostic tests look for all of them. */
const nerveRegions: Partial<Record<Region, readonly Region[]>> = {
  shoulder: ['neck'],
  elbow: ['neck', 'forearm wrist hand'],
  'forearm wrist hand': ['neck', 'elbow'],
  neck: ['forearm wrist hand', 'elbow'],
  knee: ['low back'],
  'ankle foot': ['low back', 'knee'],
};

function regionsOfParts(parts: readonly { readonly part: string }[]): ReadonlySet<Region> {
  return new Set(parts.flatMap(({ part }) => regionsOfPart[part] ?? anyRegion));
}

/** Treatments that are of one region only, though they name none of its parts. */
export const regionsByName: readonly (readonly [name: RegExp, regions: readonly Region[]])[] = [
  [/\bmeniscectomy\b/i, ['knee']],
  [/\bslap (?:repair|lesion|tear)\b/i, ['shoulder']],
  [/\b(?:de ?quervain|dupuytren|tfcc|triangular fibrocartilage)/i, ['forearm wrist hand']],
  [/\bulnar nerve (?:transposition|decompression|release)\b/i, ['elbow', 'forearm wrist hand']],
  [/\b(?:walking|cam) boot\b|\b(?:foot|arch|shoe) (?:orthotics?|supports?|inserts?)\b/i, ['ankle foot']],
  [/\boccipital nerve\b/i, ['neck', 'head']],
];

const armMuscles = new Set(['biceps', 'triceps', 'deltoid']);

/** The regions of the body parts that the item's title names; empty where it names none. */
export const regionsOfTitle = remembered((item: Item): ReadonlySet<Region> => {
  const { bodyParts, passage } = factsOfItem(item).title;
  // "Shoulder arthroscopy with repair of the biceps": the muscle is of the shoulder, not of the whole arm.
  const telling = bodyParts.filter(({ first }) => !armMuscles.has(passage.words[first]!.lower));
  if (telling.length === 0) {
    const named = regionsByName.find(([name]) => name.test(item.title));
    if (named) return new Set(named[1]);
  }
  return regionsOfParts(telling.length > 0 ? telling : bodyParts);
});

/** The regions of the body parts that the item's rationale names. */
export function regionsOfRationale(item: Item): ReadonlySet<Region> {
  return regionsOfParts(factsOfItem(item).rationale?.bodyParts ?? []);
}

/** These regions, and those from which their nerves can be pressed. */
export function withNerves(regions: ReadonlySet<Region>): ReadonlySet<Region> {
  return new Set([...regions].flatMap((region) => [region, ...(nerveRegions[region] ?? [])]));
}

/** Tests of the legs' nerves, ways of walking and the like: they name a part that nobody complains of. */
const testedFor = new Set([
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

/**
 * The regions of every body part that the case summary and the item titles name, tests of reflexes and gait
 * aside; empty where there are none.
 */
export const regionsOfCase = remembered(({ summary, items }: Letter): ReadonlySet<Region> => {
  const regions = new Set(summary && regionsInSummary(summary));
  for (const { nameProse } of items) for (const region of regionsInName(nameProse)) regions.add(region);
  return regions;
});

const regionsInSummary = remembered((summary: Prose): ReadonlySet<Region> => {
  const passage = passageOf(summary);
  return regionsOfParts(
    bodyPartsOf(passage).filter(
      ({ last }) =>
        !testedFor.has(passage.words[last + 1]?.lower ?? '') &&
        !testedFor.has(passage.words[last + 2]?.lower ?? ''),
    ),
  );
});

const regionsInName = remembered(
  (name: Prose): ReadonlySet<Region> => regionsOfParts(bodyPartsOf(passageOf(name))),
);

/** For {@link ItemRule.reads}: the regions of the case, each name once for each part of the letter that names it. */
export function caseRegionsKey({ summary, items }: Letter): string {
  let key = summary ? summaryKey(summary) : '';
  for (const { nameProse } of items) key += nameKey(nameProse);
  return key;
}

const summaryKey = remembered((summary: Prose) => `${keyOf(regionsInSummary(summary))}.`);
const nameKey = remembered((name: Prose) => keyOf(regionsInName(name)));

function keyOf(regions: ReadonlySet<Region>): string {
  return [...regions].map((region) => `${region},`).join('');
}

/** Whether a chapter treats one of the regions; `true` also for a chapter on all of them. */
export function chapterTreats(chapter: Chapter, regions: ReadonlySet<Region>): boolean {
  return regions.has('any') || chapter.regions.some((region) => region === 'any' || regions.has(region));
}
