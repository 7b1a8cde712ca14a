/** Words on where and for how long care was used, and on how much good it did. */
import { wordList } from '../../language/wordList';

/** Words by which a treatment helped a little, or for a while: neither that it did nor that it did not contradicts. */
export const MODEST_RESULTS: ReadonlySet<string> = wordList(`
  lasting sustained long minimal little limited some slight mild temporary partial short brief transient somewhat modest
  only significant further additional`);

/** Of these, the ones that are strong where help is affirmed. */
export const STRONG_RESULTS: ReadonlySet<string> = wordList(
  'lasting sustained long significant further additional',
);

/** Where equipment is used. */
export const AT_HOME: ReadonlySet<string> = wordList('home house household apartment residence');

export const ELSEWHERE: ReadonlySet<string> = wordList(
  'clinic gym facility office hospital therapy session sessions visit',
);

/** Where a study is made that may be made at home as well. */
export const LABORATORIES: ReadonlySet<string> = wordList('laboratory lab attended hospital facility');

/** Equipment that is worn on one part of the body. */
export const WORN: ReadonlySet<string> = new Set(['bracing', 'orthotics', 'compression-garments']);

/** Words of a record that tell of a trial. */
export const TRIED_OUT: ReadonlySet<string> = wordList(
  'trial trials trialed trialled tried home day days week weeks month',
);

/** Words before what helped. */
export const RESPONSE_TO: ReadonlySet<string> = new Set(['on', 'with', 'from', 'by']);
