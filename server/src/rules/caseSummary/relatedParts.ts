import { partsOverlap } from '../../clinical/bodyParts';

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

const NERVES: readonly (readonly [string, readonly string[]])[] = [
  ['cervical', ['upper-extremity', 'shoulder', 'elbow', 'forearm', 'wrist', 'hand', 'finger', 'thumb']],
  ['lumbar', ['lower-extremity', 'hip', 'groin', 'thigh', 'knee', 'calf', 'ankle', 'foot', 'toe', 'buttock']],
  // Both nerve roots and the nerves of the elbow end in the hand.
  ['elbow', ['wrist', 'hand', 'finger', 'thumb', 'forearm']],
];

const neighbours = new Set(NEIGHBOURS.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Whether speaking of one part may be speaking of the other: one holds the other, or both are treated together. */
export function areRelated(a: string, b: string): boolean {
  return partsOverlap(a, b) || neighbours.has(`${a} ${b}`);
}

/** Whether nerves join the two: the neck and the hand, the low back and the foot. */
export function shareNerves(a: string, b: string): boolean {
  return NERVES.some(
    ([one, others]) => (one === a && others.includes(b)) || (one === b && others.includes(a)),
  );
}
