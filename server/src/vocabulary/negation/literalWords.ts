/** Words that tell where something denied, which no table of concepts names, ends, or that it is no one thing. */
import { wordList } from '../../language/wordList';

/** Words of which letters speak in general, and not of one thing. */
export const VAGUE = wordList(`
  current request requests requested service services procedure procedures condition conditions issue issues problem
  problems information data plan clinical specific use basis criteria guideline guidelines support details other others
  item items work time body function functional response change provider surgery injury injuries date dates need further
  medical necessity treatment treatments rationale level care duration frequency reason`);

/** Prepositions with which its circumstances begin. */
export const AFTER_LITERAL = wordList('in on to at with');
