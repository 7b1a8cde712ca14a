/** Who lives with a patient and helps, or that no one does. */
import { wordList } from '../../language/wordList';

/** Those who may live with a patient. */
export const KIN = wordList(`
  wife husband spouse partner daughter daughters son sons mother father parents sister brother children family roommate
  girlfriend boyfriend fiance niece nephew granddaughter grandson relative relatives friend neighbor caregiver`);

/** What they do for him. */
export const KIN_HELP = wordList(`
  helps helped help assists assisted assist cooks cooked cook cleans bathes bathed dresses dressed cares cared drives drove
  supervises supports lives live living stays shops`);

/** That they are there: "is in the home", "can be counted on". */
export const AT_HOME = wordList('home household house');

/** Verbs of sharing a home with them: "shares a house with his wife", "lives with her son". */
export const SHARES = wordList('shares share sharing lives live living resides residing stays staying');

/** Those who are not there: "no one at home". */
export const NO_ONE = wordList('one nobody family relative relatives caregiver');

/** What no one is there for. */
export const FOR_HELP = wordList('help helps assist assists home household available look care');

/** Whoever may be there. */
export const ANYONE = wordList('anyone anybody someone somebody');

/** What he may do: "anyone living with him", "someone to help". */
export const HELPING = wordList(
  'living lives help helping helps assist assisting care caring home household',
);

/** Verbs of living somewhere, and words that tell that it is alone. */
export const LIVES = wordList('lives living resides');
export const ALONE = wordList('alone himself herself own');

/** Words by which one of the family is not there. */
export const NOT_AT_HOME: ReadonlySet<string> = wordList(
  'not out away abroad died late cannot no alone another',
);

/** Words between who lives there and the home. */
export const IN_THE_HOME: ReadonlySet<string> = wordList('at the in');
