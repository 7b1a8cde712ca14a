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

/** Words of a class that nevertheless begin the name of a thing: "final report". */
export const BEGINNING_LITERAL = wordList(
  'loss limitation restriction deficit body base lead account exercise home',
);

/** Words that end the name of a thing, beside prepositions and verbs: "no thrombus either time". */
export const PHRASE_ENDS = wordList(`
  to that this these those it he she they him her them who whom which not never yet either neither time times today and or nor
  as at in on by with from into about above below per via than then because due owing so if when while`);
