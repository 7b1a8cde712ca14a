/** Words by which a conclusion speaks of the request, or of care beside it. */
import { wordList } from '../../language/wordList';

/** In what is judged: it is the request. */
export const ON_REQUEST = wordList(`
  request requests requested proposed this these denial decision determination noncertification treatment service
`);

/** Care that is advised beside the decision: it may be necessary where the item is not. */
export const BESIDE_WORDS = wordList('reduced reduction instead modified modification lesser fewer shorter');
export const BESIDE_BEGINNINGS = ['wean', 'taper', 'detox', 'alternative', 'partial'] as const;
/** The same in two words: "a lower dose", "a trial of". */
export const BESIDE_PAIRS: ReadonlyMap<string, string> = new Map([
  ['lower', 'dose'],
  ['trial', 'of'],
]);
