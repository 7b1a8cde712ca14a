import { Gap } from '../../language/words';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { PATIENT_WORDS, PRONOUNS } from '../../vocabulary/people/speakers';
import {
  BACK,
  BACK_TO,
  BEHIND_WORKING,
  FROM_WORK,
  IS_AT_IT,
  OTHER_WORK,
  OUT_OF,
  WORKING,
  WORKPLACES,
} from '../../vocabulary/people/workWords';
import { type Around, type Told, wordBefore, wordWithin } from './told';

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;

/** Words at which it may be told that a patient works, or does not. */
export const WORK_WORDS: ReadonlySet<string> = new Set([...WORKING, ...OUT_OF, BACK, 'work']);

/** So many words before "works" the patient stands, and before a workplace the article. */
const SUBJECT_REACH = 5;
const PLACE_REACH = 4;

/** "He is working", "has been back at her branch", "out of the workplace", "not at work". */
export function workAt(around: Around, at: number): Told | undefined {
  const { lower } = around.words[at]!;
  if (WORKING.has(lower)) return works(around, at);
  if (lower === BACK) return backAt(around, at);
  return lower === 'work' ? notAtWork(around, at) : awayFrom(around, at);
}

/** "He works as a baker", "whether the patient is working". */
function works(around: Around, at: number): Told | undefined {
  const { words, end, from } = around;
  const isVerb = words[at]!.lower === 'works';
  const verb = isVerb ? at : at - 1;
  if (verb < from || (!isVerb && !IS_AT_IT.has(words[verb]!.lower))) return undefined;
  const subject = Math.max(
    wordBefore(around, verb, SUBJECT_REACH, PRONOUNS),
    wordBefore(around, verb, SUBJECT_REACH, PATIENT_WORDS),
  );
  if (subject < 0) return undefined;
  for (let i = subject + 1; i <= verb; i++) if (NOT.has(words[i]!.lower)) return undefined;
  const next = at + 1 < end ? words[at + 1]! : undefined;
  if (next !== undefined && !(next.gap & CLOSING)) {
    if (OTHER_WORK.has(next.lower) || !BEHIND_WORKING.has(next.lower)) return undefined;
    // "His knee works in extension", "the drug works for him": of a thing.
    if (isVerb && !PRONOUNS.has(words[at - 1]!.lower) && !PATIENT_WORDS.has(words[at - 1]!.lower))
      return undefined;
  }
  return { concept: 'at-work', first: verb, last: at };
}

/** "Went back to the bakery", "has been back at his desk since May". */
function backAt(around: Around, at: number): Told | undefined {
  const { words, from } = around;
  if (!BACK_TO.has(words[at + 1]?.lower ?? '')) return undefined;
  const place = wordWithin(around, at + 2, PLACE_REACH, WORKPLACES);
  if (place < 0) return undefined;
  for (let i = at + 1; i <= place; i++) if (words[i]!.gap & CLOSING) return undefined;
  for (let i = at - 1; i >= from && at - i <= SUBJECT_REACH; i--)
    if (NOT.has(words[i]!.lower)) return undefined;
  // "Was seen back at the clinic": of a visit.
  return wordBefore(around, at, 2, WENT_BACK) < 0
    ? undefined
    : { concept: 'at-work', first: at, last: place };
}

const WENT_BACK: ReadonlySet<string> = new Set(['went', 'gone', 'been', 'is', 'goes', 'came']);

/** "Out of the workplace", "away from work". */
function awayFrom({ words }: Around, at: number): Told | undefined {
  if (!FROM_WORK.has(words[at + 1]?.lower ?? '')) return undefined;
  const place = words[at + 2]?.lower === 'the' ? at + 3 : at + 2;
  const { lower = '' } = words[place] ?? {};
  // "Out of work" has a name of its own; "out of the office" is for a day.
  const isAway = lower === 'workplace' || (lower === 'work' && words[at]!.lower !== 'out');
  return isAway ? { concept: 'off-work', first: at, last: place } : undefined;
}

/** "Is not at work". */
function notAtWork({ words, from }: Around, at: number): Told | undefined {
  const isDenied = words[at - 1]?.lower === 'at' && at - 2 >= from && NOT.has(words[at - 2]!.lower);
  return isDenied ? { concept: 'off-work', first: at - 2, last: at } : undefined;
}
