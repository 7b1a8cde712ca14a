/** How parts of the body (ids of bodyParts.ts) belong together in an examination. */

/** What a spinal region's nerves supply: a weak hand may be the neck's. */
export const SUPPLIED: Readonly<Record<string, readonly string[]>> = {
  cervical: ['upper-extremity', 'trapezius'],
  lumbar: ['lower-extremity', 'buttock'],
  thoracic: ['chest'],
};

/** Parts of one limb, or of the spine, that are examined by themselves. */
export const EXAMINED_APART: readonly (readonly string[])[] = [
  ['cervical', 'thoracic', 'lumbar'],
  ['shoulder', 'elbow', 'forearm', 'wrist'],
  ['shoulder', 'elbow', 'forearm', 'hand'],
  ['hip', 'thigh', 'knee', 'calf', 'ankle'],
  ['hip', 'thigh', 'knee', 'calf', 'foot'],
];

/** Parts that hold several which are examined by themselves: what is said of them may be of another. */
export const WIDE: ReadonlySet<string> = new Set(['upper-extremity', 'lower-extremity']);

/** The spine and its regions. */
export const SPINE: ReadonlySet<string> = new Set(['cervical', 'thoracic', 'lumbar', 'spine', 'back']);
