import type { Entry } from '../../language/lexicon';

/** What is worn or lain in for a time, which letters count. */
export const WORN_THINGS: readonly Entry[] = [
  { id: 'boot', forms: 'boot|cam boot|walking boot|walker boot|cam walker' },
  { id: 'cast', forms: 'cast|short leg cast|long arm cast|spica cast' },
  { id: 'splint', forms: 'splint|thumb spica splint|wrist splint' },
  { id: 'sling', forms: 'sling|abduction sling' },
  { id: 'brace', forms: 'brace|knee brace|back brace|lumbar brace|counterforce brace' },
  { id: 'collar', forms: 'collar|cervical collar|neck collar' },
  { id: 'hospital', forms: 'hospital' },
];

/** What is used for a time, day by day. */
export const USED_THINGS: readonly Entry[] = [
  ...WORN_THINGS.filter(({ id }) => id !== 'hospital'),
  { id: 'TENS unit', forms: 'tens|tens unit|tens device|tens machine' },
  { id: 'H-wave device', forms: 'h-wave|h wave|h-wave device|h-wave unit' },
  { id: 'interferential unit', forms: 'interferential unit|interferential stimulator|if unit' },
  { id: 'bone growth stimulator', forms: 'bone stimulator|bone growth stimulator' },
  { id: 'traction device', forms: 'traction device|traction unit|home traction' },
  { id: 'cane', forms: 'cane' },
  { id: 'walker', forms: 'walker|rollator' },
  { id: 'crutches', forms: 'crutches' },
  { id: 'wheelchair', forms: 'wheelchair|scooter' },
  { id: 'orthotics', forms: 'orthotic|orthotics|insoles' },
];
