import { Gap } from '../../language/words';
import { ACTIVITIES, NOT_ABLE, UNABLE_TO } from '../../vocabulary/complaints/abilities';
import {
  AGAIN,
  BACK_DOING,
  BEFORE_EARLIER,
  BETWEEN_BACK_AND_DONE,
  CONTRASTING,
  EARLIER,
  LEISURE,
} from '../../vocabulary/time/changes';
import { rowBefore, toldBy, VALUE_REACH } from './changes';
import { plainNumberAt } from './scores';
import { type Around, type Told, wordBefore } from './told';

/** Words at which a value is set against an earlier one, or something is done once more. */
export const GAIN_WORDS: ReadonlySet<string> = new Set([
  ...CONTRASTING.keys(),
  ...EARLIER,
  ...BACK_DOING,
  AGAIN,
]);

const CLOSING = Gap.semicolon | Gap.stop;

const DONE: ReadonlySet<string> = new Set([...LEISURE, ...ACTIVITIES.flatMap(({ verbs }) => [...verbs])]);

/** "30 minutes instead of 10", "six blocks, up from two", "does the laundry again", "has gone back to gardening". */
export function gainAt(around: Around, at: number): Told | undefined {
  const { lower } = around.words[at]!;
  if (lower === AGAIN) return doneAgain(around, at);
  const second = CONTRASTING.get(lower);
  if (second !== undefined)
    return around.words[at + 1]?.lower === second ? contrasted(around, at, at + 2) : undefined;
  return BACK_DOING.has(lower) ? backToDoing(around, at) : sinceEarlier(around, at);
}

/** The value before a word and the earlier one behind it. */
function contrasted(around: Around, at: number, from: number): Told | undefined {
  const now = valueBefore(around, at);
  const then = valueFrom(around, from);
  if (now === undefined || then === undefined) return undefined;
  const row = rowBefore(around, now.at);
  return row && toldBy(row, then.value, now.value, now.at, then.last);
}

/** "Drives for 45 minutes; at the start it was 15", "lifts 20 pounds, where before he lifted 5". */
function sinceEarlier(around: Around, at: number): Told | undefined {
  if (!BEFORE_EARLIER.has(around.words[at - 1]?.lower ?? '')) return undefined;
  return contrasted(around, at - 1, at + 1);
}

interface Value {
  readonly value: number;
  readonly at: number;
}

function valueBefore({ words, from }: Around, at: number): Value | undefined {
  for (let i = at - 1; i >= from && at - i <= VALUE_REACH; i--) {
    const read = words[i]!.gap & Gap.slash ? undefined : plainNumberAt(words, i);
    if (read !== undefined) return { value: read.value, at: i };
  }
  return undefined;
}

function valueFrom(
  { words, end }: Around,
  from: number,
): { readonly value: number; readonly last: number } | undefined {
  for (let i = from; i < Math.min(end, from + EARLIER_REACH); i++) {
    if (i > from && words[i]!.gap & CLOSING) return undefined;
    const read = plainNumberAt(words, i);
    if (read !== undefined) return { value: read.value, last: read.next - 1 };
  }
  return undefined;
}

/** So many words behind "before" or "instead of" the earlier value stands. */
const EARLIER_REACH = 6;
/** So many words before "again" what is done stands, and behind "back to". */
const DONE_REACH = 7;

/** "Is able to do the laundry and vacuum again". */
function doneAgain(around: Around, at: number): Told | undefined {
  const { words, from } = around;
  const done = wordBefore(around, at, DONE_REACH, DONE);
  if (done < 0) return undefined;
  for (let i = done + 1; i <= at; i++) if (words[i]!.gap & CLOSING) return undefined;
  for (let i = at - 1; i >= from && at - i <= DONE_REACH + 3; i--)
    if (NOT_ABLE.has(words[i]!.lower) || UNABLE_TO.has(words[i]!.lower)) return undefined;
  return { concept: 'functional-improvement', first: at, last: at, from: done };
}

/** "Has gone back to doing his own shopping", "returned to gardening", "has resumed cooking". */
function backToDoing(around: Around, at: number): Told | undefined {
  const { words, from, end } = around;
  for (let i = at - 1; i >= from && at - i <= 4; i--)
    if (NOT_ABLE.has(words[i]!.lower) || UNABLE_TO.has(words[i]!.lower)) return undefined;
  for (let i = at + 1; i < Math.min(end, at + DONE_REACH); i++) {
    const { lower, gap } = words[i]!;
    if (gap & (CLOSING | Gap.comma)) return undefined;
    if (DONE.has(lower)) return { concept: 'functional-improvement', first: at, last: at, to: i };
    if (!BETWEEN_BACK_AND_DONE.has(lower)) return undefined;
  }
  return undefined;
}
