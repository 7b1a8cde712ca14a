/** Words by which it is told how many times an injection was given or an operation done. */
import { wordList } from '../../language/wordList';

/** Between the number and the care. */
export const BETWEEN_TIMES = wordList(`
  series sets rounds of prior previous separate past earlier lumbar cervical thoracic knee shoulder hip wrist left right bilateral
  epidural steroid cortisone corticosteroid such failed successful spine spinal back neck surgical`);

/** With these the number is not of what was had. */
export const MORE_TIMES = wordList(
  'more additional further up maximum another other every least level levels least over repeat repeated',
);

/** Beside a number: it comes to one that was told before. */
export const FURTHER = wordList('more another further additional');

/** Words for one time. */
export const COUNTED_AS_ONE = wordList('single');

/** Before "one" with which it is a number. */
export const ONLY_ONE = wordList('only just');
