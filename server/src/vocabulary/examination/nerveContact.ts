/** How images tell that a nerve is pressed. */
import { wordList } from '../../language/wordList';

/** Verbs and nouns of pressing or touching. */
export const TOUCHING = wordList(`
  impingement impinging impinges impinged compression compressing compresses compressed contacting contacts abutting abuts
  abutment displacing displaces displaced effacing effaces effacement deforming deforms deformed encroaching encroachment`);

/** What is pressed. */
export const NERVES_TOUCHED = wordList('root roots nerve nerves cord thecal');
