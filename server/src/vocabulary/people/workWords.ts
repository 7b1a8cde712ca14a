/** Words by which it is told that a patient works, or does not: "is working", "back at the shop four hours a day". */
import { wordList } from '../../language/wordList';

/** Where people work. */
export const WORKPLACES = wordList(`
  branch shop store bakery plant warehouse factory kitchen school classroom restaurant garage yard field ranch farm
  counter desk worksite workplace bench salon depot company firm station site hotel mill dock docks floor line route truck post
  cab fields employer`);

/** Behind "working", where it is the patient's work that is told of. */
export const BEHIND_WORKING = wordList(`
  as in for at full part half four five six eight ten twelve 4 5 6 8 10 12 20 25 30 32 35 40 again since every these now and but while
  regularly overtime nights days shifts there light modified restricted without through despite limited reduced`);

/** The verbs of working. */
export const WORKING = wordList('working works employed');

/** Before "working". */
export const IS_AT_IT = wordList(
  'is was been keeps kept continues continued and still currently presently now',
);

/** "He works on his strength", "is working toward a taper". */
export const OTHER_WORK = wordList('on with toward towards out up well best better hard diagnosis');

/** "Back at the shop", "gone back to the branch". */
export const BACK = 'back';
export const BACK_TO = wordList('at to in on behind');

/** "Out of the workplace", "away from work". */
export const OUT_OF = wordList('out away absent');
export const FROM_WORK = wordList('of from');
