import { partsOverlap } from '../../reading/bodyParts';

/** Parts that are examined and treated together, beside those that hold one another. */
const NEIGHBOURS: readonly (readonly [string, string])[] = [
  ['wrist', 'hand'],
  ['wrist', 'finger'],
  ['wrist', 'thumb'],
  ['wrist', 'forearm'],
  ['hand', 'forearm'],
  ['elbow', 'forearm'],
  ['ankle', 'foot'],
  ['ankle', 'toe'],
  ['ankle', 'calf'],
  ['knee', 'calf'],
  ['knee', 'thigh'],
  ['hip', 'thigh'],
  ['hip', 'pelvis'],
  ['hip', 'sacroiliac'],
  ['hip', 'buttock'],
  ['groin', 'pelvis'],
  ['groin', 'abdomen'],
  ['buttock', 'sacroiliac'],
  ['buttock', 'thigh'],
  ['lumbar', 'pelvis'],
  ['thoracic', 'chest'],
  ['thoracic', 'trapezius'],
  ['thoracic', 'thoracolumbar'],
  ['lumbar', 'thoracolumbar'],
  ['shoulder', 'chest'],
  ['cervical', 'head'],
  ['face', 'head'],
  ['chest', 'abdomen'],
];

/** Parts that letters use for one another. */
const ONE: readonly ReadonlySet<string>[] = [
  new Set(['wrist', 'hand', 'finger', 'thumb']),
  new Set(['ankle', 'foot', 'toe']),
  new Set(['hip', 'groin', 'pelvis']),
  new Set(['lumbar', 'sacroiliac', 'thoracolumbar']),
];

const NERVES: readonly (readonly [string, readonly string[]])[] = [
  ['cervical', ['upper-extremity', 'shoulder', 'elbow', 'forearm', 'wrist', 'hand', 'finger', 'thumb']],
  ['lumbar', ['lower-extremity', 'hip', 'groin', 'thigh', 'knee', 'calf', 'ankle', 'foot', 'toe', 'buttock']],
  // Both nerve roots and the nerves of the elbow end in the hand.
  ['elbow', ['wrist', 'hand', 'finger', 'thumb', 'forearm']],
];

const neighbours = new Set(NEIGHBOURS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Whether speaking of one part may be speaking of the other: one holds the other, or both are treated together. */
export function areRelated(a: string, b: string): boolean {
  return partsOverlap(a, b) || areOne(a, b) || neighbours.has(`${a} ${b}`);
}

/** Whether letters use the one part for the other ("hand" and "wrist"). */
export function areOne(a: string, b: string): boolean {
  return ONE.some((cluster) => cluster.has(a) && cluster.has(b));
}

/** Whether nerves join the two: the neck and the hand, the low back and the foot. */
export function shareNerves(a: string, b: string): boolean {
  return NERVES.some(
    ([one, others]) => (one === a && others.includes(b)) || (one === b && others.includes(a)),
  );
}

/** Stems by which a diagnosis speaks of a region without naming it: "lumbago", "cervicalgia". */
const STEMS: Readonly<Record<string, RegExp>> = {
  cervical: /cervic|whiplash|neck/i,
  thoracic: /thorac|dorsal|upper back|mid ?-?back/i,
  lumbar: /lumb|sciati|\bLBP\b|low(?:er)? back|sacr|disc\b/i,
  shoulder: /should|rotator|acromi|impinge|labr/i,
  elbow: /elbow|epicond|ulnar|cubital/i,
  forearm: /forearm|radius|ulna/i,
  wrist: /wrist|carp|quervain|\bCTS\b|hand|thumb|finger|radius/i,
  hand: /hand|carp|finger|thumb|wrist|trigger|digit|\bCTS\b/i,
  finger: /finger|digit|hand|phalan|trigger/i,
  thumb: /thumb|hand|quervain|carp|finger/i,
  hip: /hip|femor|trochant|groin|acetab|pelvi/i,
  knee: /knee|menisc|patell|cruciate|collateral|\b[AMP]CL\b/i,
  ankle: /ankle|foot|achill|malleol|calcaneof|talo|feet/i,
  foot: /foot|feet|plantar|toe|metatars|heel|ankle|calcane|hallux/i,
  toe: /toe|foot|feet|hallux/i,
};

/** Whether a text speaks of a region, in whatever word. */
export function speaksOfRegion(text: string, part: string): boolean {
  return STEMS[part]?.test(text) ?? true;
}
