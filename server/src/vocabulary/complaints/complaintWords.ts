/** Words by which a complaint is told by the patient, and work by its limits. */
import { wordList } from '../../language/wordList';

/** Words by which a thing is told by the patient, not found by an examiner. */
export const COMPLAINED: ReadonlySet<string> = wordList(
  'complaint complaints complained subjective reported',
);

/** Words of work without limits. */
export const FULL_DUTY: ReadonlySet<string> = wordList(
  'full usual regular customary unrestricted normal overtime',
);

/** Words of hardware that is felt, and not broken. */
export const FELT_ONLY: ReadonlySet<string> = wordList(
  'painful tender prominent symptomatic irritation retained',
);

/** Operations that are named for a region, and where those are that have no name of their own. */
export const SURGERY_OF: Readonly<Record<string, readonly string[]>> = {
  'shoulder-surgery': ['shoulder'],
  'knee-surgery': ['knee'],
  'hip-surgery': ['hip'],
  'hand-surgery': ['hand', 'wrist'],
  'foot-surgery': ['foot', 'ankle'],
  'spinal-surgery': ['spine'],
};
export const SURGERY_IN_GENERAL: ReadonlySet<string> = wordList('surgery arthroscopy debridement');

/** Words between "on" and the most that a scale counts to, and behind it: "on a scale of 0 to 10", "on a 10-point scale". */
export const BEFORE_MOST = wordList(
  'a an the scale of from 0 1 zero one to pain visual analog analogue numeric numerical vas rating out',
);
export const OF_SCALE = wordList('point scale points');
