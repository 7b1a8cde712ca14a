/** Words of services that go with an operation, and of what was settled of it. */
import { wordList } from '../../language/wordList';

/** In the name of a service that goes with an operation. */
export const ANCILLARY = wordList('ancillary associated assistant clearance perioperative');
/** The same, by how the word begins: "post-op", "postoperative", "preop". */
export const AROUND_AN_OPERATION: readonly string[] = ['postop', 'preop', 'postsurg', 'presurg'];
/** Of the same written apart. */
export const BEFORE_AND_AFTER = wordList('post pre');

/** In a conclusion: what is judged goes with another treatment. */
export const GOES_WITH_ANOTHER = 'ancillary';

/** What the service goes with, beside the operations of the tables. */
export const MAIN_TREATMENT = wordList(
  'procedure procedures intervention interventions primary main block blocks injection injections',
);

/** What is said of it. */
export const SETTLED = wordList(`
  necessary necessity certified noncertified certification authorized approved denied supported recommended warranted indicated
  upheld overturned established appropriate`);

/** Openings of a sentence that hangs one item on another. */
export const HANGING = wordList('as since because given due with');
