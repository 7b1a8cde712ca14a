/** Parts of the body that letters treat together, beside those that hold one another. Ids of bodyParts.ts. */

/** Parts that are examined and treated together. */
export const NEIGHBOURS: readonly (readonly [string, readonly string[]])[] = [
  ['wrist', ['hand', 'finger', 'thumb', 'forearm']],
  ['forearm', ['hand', 'elbow']],
  ['ankle', ['foot', 'toe', 'calf']],
  ['knee', ['calf', 'thigh']],
  ['hip', ['thigh', 'pelvis', 'sacroiliac', 'buttock']],
  ['groin', ['pelvis', 'abdomen']],
  ['buttock', ['sacroiliac', 'thigh']],
  ['pelvis', ['lumbar']],
  ['thoracolumbar', ['thoracic', 'lumbar']],
  ['thoracic', ['chest', 'trapezius']],
  ['chest', ['shoulder', 'abdomen']],
  ['head', ['cervical', 'face']],
];

/** Parts that letters use for one another. */
export const USED_FOR_ONE_ANOTHER: readonly (readonly string[])[] = [
  ['wrist', 'hand', 'finger', 'thumb'],
  ['ankle', 'foot', 'toe'],
  ['hip', 'groin', 'pelvis'],
  ['lumbar', 'sacroiliac', 'thoracolumbar'],
];

/** Parts joined by nerves: both nerve roots and the nerves of the elbow end in the hand. */
export const NERVES: readonly (readonly [string, readonly string[]])[] = [
  ['cervical', ['upper-extremity', 'shoulder', 'elbow', 'forearm', 'wrist', 'hand', 'finger', 'thumb']],
  ['lumbar', ['lower-extremity', 'hip', 'groin', 'thigh', 'knee', 'calf', 'ankle', 'foot', 'toe', 'buttock']],
  ['elbow', ['wrist', 'hand', 'finger', 'thumb', 'forearm']],
];

/** Beginnings of words by which a diagnosis speaks of a region without naming it: "lumbago", "cervicalgia". */
export const STEMS: Readonly<Record<string, string>> = {
  cervical: 'cervic whiplash neck',
  thoracic: 'thorac dorsal upper_back mid_back midback',
  lumbar: 'lumb sciati lbp low_back lower_back sacr disc',
  shoulder: 'should rotator acromi impinge labr',
  elbow: 'elbow epicond ulnar cubital',
  forearm: 'forearm radius ulna',
  wrist: 'wrist carp quervain cts hand thumb finger radius',
  hand: 'hand carp finger thumb wrist trigger digit cts',
  finger: 'finger digit hand phalan trigger',
  thumb: 'thumb hand quervain carp finger',
  hip: 'hip femor trochant groin acetab pelvi',
  knee: 'knee menisc patell cruciate collateral acl mcl pcl',
  ankle: 'ankle foot achill malleol calcaneof talo feet',
  foot: 'foot feet plantar toe metatars heel ankle calcane hallux',
  toe: 'toe foot feet hallux',
};
