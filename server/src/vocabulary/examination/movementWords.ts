/** Words for movements of a joint, and for what tells two measures of one movement apart. */
import { wordList } from '../../language/wordList';

export const MOVEMENTS = wordList(
  'flexion extension abduction adduction supination pronation dorsiflexion plantarflexion inversion eversion',
);

/** What makes one movement another: the side, who moves, the time, the joint. */
export const TELLS_APART = wordList(`
  left right bilateral bilaterally lateral active passive actively passively normal than from versus vs before after previously improved
  prior initial forward horizontal internal external cervical lumbar thoracic hip knee shoulder wrist elbow ankle neck back thumb finger
  index middle ring small mcp pip dip ip first second third fourth fifth follow compared now then seated supine out of combined mp cmc
  pain painful strength palmar radial ulnar resisted on
`);

/** Pain and its absence, said of one motion. */
export const WITH_PAIN = wordList('painful');
export const NO_PAIN = wordList('without no');
export const PAINLESS = wordList('painless');

/** Pain that goes from one part to another. */
export const RADIATING = wordList('radiates radiating radiation radiated radiate');
export const TOWARDS = wordList('to into');
/** What makes the part it goes to another place than the one it comes from. */
export const OTHER_PLACE = wordList(
  'other opposite contralateral entire whole lower upper side left right around blade area region throughout rest',
);

/** What the motion of a joint is called as a whole. */
export const OF_ALL_MOTION: ReadonlySet<string> = wordList('motion rom range mobility ranges');
