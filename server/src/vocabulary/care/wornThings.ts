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
