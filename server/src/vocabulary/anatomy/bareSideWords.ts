/** Words before a side that is told without its part: "on the right". */
import { wordList } from '../../language/wordList';

export const SIDE_ARTICLES = wordList('the his her that this');
export const SIDE_PREPOSITIONS = wordList('on at');
