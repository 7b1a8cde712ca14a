/** Words that tie a sentence to this patient or these records; a sentence with none of them holds of anyone. */
import { wordList } from '../../language/wordList';
import { PAST } from '../time/circumstanceWords';
import {
  NOW,
  PAST_VERBS,
  PATIENT_WORDS,
  PERSONS,
  PRONOUNS,
  RECORD_WORDS,
  SHOWING,
  STUDIED,
  TENSES,
} from './speakers';

/** "Has" and "have" tell what was done only before a participle: "has been tried"; "has a place" holds of anyone. */
export const HAVING = wordList('has have having');

const POINTING_AT_IT = wordList('this these');

/** Who it is of, the records, a study that was made, verbs of the past, words of this day. */
export const TIES: ReadonlySet<string> = new Set(
  [
    PRONOUNS,
    PATIENT_WORDS,
    PERSONS,
    RECORD_WORDS,
    TENSES,
    PAST,
    PAST_VERBS,
    SHOWING,
    STUDIED,
    NOW,
    POINTING_AT_IT,
  ].flatMap((list) => [...list].filter((word) => !HAVING.has(word))),
);
