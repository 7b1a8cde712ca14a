import { wordList } from '../../language/wordList';

/** Concepts that gather instruments of several names. */
export const INSTRUMENTS: ReadonlySet<string> = wordList('mood-score personality-test cognitive-screen');

/** Words that names of questionnaires share, and those of what they measure. */
export const GENERAL_INSTRUMENT = wordList(`
  questionnaire questionnaires inventory inventories scale scales score scores screen screening screens test tests testing measure
  measures instrument instruments rating assessment assessments evaluation examination exam psychological psychometric mood
  depression anxiety cognitive mental status symptom symptoms personality patient health the a an of for and ii rf`);
