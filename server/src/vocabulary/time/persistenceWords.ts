/** Words by which a complaint goes on. */
import { wordList } from '../../language/wordList';

/** "Persistent", "continues". */
export const PERSISTS = wordList(
  'persistent persists persist persisted persisting ongoing continues continue continuing continued unresolved unrelieved unabated unremitting',
);

/** Complaints that a phrase of no improvement holds: "persistent pain". */
export const COMPLAINT_OF_WORD: Readonly<Record<string, string>> = {
  pain: 'pain',
  symptoms: 'subjective-complaints',
  headaches: 'headaches',
  numbness: 'numbness',
  nausea: 'nausea',
  insomnia: 'insomnia',
};
