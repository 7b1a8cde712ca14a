import { compileLexicon, type Mention, mentionsIn } from '../../language/lexicon';
import { remembered } from '../../text/remembered';
import { DIGITS } from '../../vocabulary/anatomy/digits';
import type { Passage } from '../sentences/passage';

/** A finger or a toe as a passage names it. */
export type Digit = Mention<(typeof DIGITS)[number]>;

const LEXICON = compileLexicon(DIGITS);

/** The fingers and toes of a passage, in order; computed once. */
export const digitsIn = remembered((passage: Passage): readonly Digit[] =>
  mentionsIn(passage.words, LEXICON),
);
