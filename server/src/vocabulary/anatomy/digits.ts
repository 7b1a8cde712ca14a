import type { Entry } from '../../language/lexicon';

/** Fingers and toes by the names that tell one from the others. */
export const DIGITS: readonly Entry[] = [
  { id: 'thumb', forms: 'thumb' },
  { id: 'index finger', forms: 'index finger|second finger|2nd finger|forefinger' },
  { id: 'middle finger', forms: 'middle finger|long finger|third finger|3rd finger' },
  { id: 'ring finger', forms: 'ring finger|fourth finger|4th finger' },
  { id: 'small finger', forms: 'small finger|little finger|fifth finger|5th finger|pinky|pinky finger' },
  { id: 'great toe', forms: 'great toe|big toe|hallux|first toe|1st toe' },
  { id: 'second toe', forms: 'second toe|2nd toe' },
  { id: 'third toe', forms: 'third toe|3rd toe' },
  { id: 'fourth toe', forms: 'fourth toe|4th toe' },
  { id: 'fifth toe', forms: 'fifth toe|5th toe|little toe|small toe' },
];
