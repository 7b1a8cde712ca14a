/** Words by which letters tell that fewer drugs are taken. */
import { wordList } from '../../language/wordList';

/** Before the drugs. */
export const LESS = wordList(
  'reduced reducing decreased decreasing less fewer lower lowered diminished lessened',
);

/** The same as nouns, with "in" or "of". */
export const LESSENING = wordList('reduction reductions decrease decreases drop decline lessening lowering');

/** What drugs are called in general. */
export const DRUG_WORDS = wordList(`
  medication medications medicine medicines meds opioid opioids opiate opiates narcotic narcotics analgesic analgesics pill pills
  drug drugs tablets`);

/** What is made of them. */
export const USE_OF_DRUGS = wordList(
  'use usage intake consumption requirement requirements need needs reliance dependence dependency',
);

/** Prepositions between what is less and the drug. */
export const LINKS_LESS_USE = wordList('in of');

/** Prepositions between what is less and a dose. */
export const TO_A_DOSE = wordList('to by from at than');
