import { Gap } from '../../language/words';
import {
  ALONE,
  ANYONE,
  AT_HOME,
  FOR_HELP,
  HELPING,
  IN_THE_HOME,
  KIN,
  KIN_HELP,
  LIVES,
  NO_ONE,
  NOT_AT_HOME,
  SHARES,
} from '../../vocabulary/people/household';
import { type Around, type Told, wordBefore, wordWithin } from './told';

const REACH = 7;

const CLOSING = Gap.semicolon | Gap.stop;

/** Words at which someone at home may be told of, or that there is no one. */
export const HOUSEHOLD_WORDS: ReadonlySet<string> = new Set([...KIN, ...ANYONE, ...LIVES, 'one', 'nobody']);

/** "His wife helps him bathe", "shares a house with her son", "no one at home to help". */
export function householdAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const { lower } = words[at]!;
  if (lower === 'nobody' || words[at - 1]?.lower === 'no') return noOneAt(around, at);
  if (ANYONE.has(lower)) return anyoneAt(around, at);
  if (LIVES.has(lower)) return livesAlone(around, at);
  if (!KIN.has(lower)) return undefined;
  const help = wordWithin(around, at + 1, REACH, KIN_HELP);
  if (help > 0 && isOneClause(around, at, help) && !isAway(around, at, help))
    return { concept: 'family-help', first: at, last: help };
  const shared = wordBefore(around, at, REACH, SHARES);
  if (shared >= 0 && words.slice(shared, at).some((word) => word.lower === 'with'))
    return { concept: 'family-help', first: shared, last: at };
  const home = wordWithin(around, at + 1, 4, AT_HOME);
  return home > 0 && isOneClause(around, at, home) && !isAway(around, at, home)
    ? { concept: 'family-help', first: at, last: home }
    : undefined;
}

/** "Lives in a single room on his own". */
function livesAlone(around: Around, at: number): Told | undefined {
  const { words } = around;
  const alone = wordWithin(around, at + 1, 9, ALONE);
  if (alone < 0 || !isOneClause(around, at, alone)) return undefined;
  const isOwn = words[alone]!.lower !== 'own' || words[alone - 2]?.lower === 'on';
  const isSelf = !words[alone]!.lower.endsWith('self') || words[alone - 1]!.lower === 'by';
  return isOwn && isSelf ? { concept: 'lives-alone', first: at, last: alone } : undefined;
}

/** "Anyone else living with him", "someone to help her". */
function anyoneAt(around: Around, at: number): Told | undefined {
  const help = wordWithin(around, at + 1, 5, HELPING);
  return help < 0 ? undefined : { concept: 'family-help', first: at, last: help };
}

/** "Her children live out of state", "his wife does not help". */
function isAway({ words, end }: Around, from: number, to: number): boolean {
  for (let i = from; i < Math.min(end, to + 4); i++) if (NOT_AT_HOME.has(words[i]!.lower)) return true;
  return false;
}

function isOneClause({ words }: Around, from: number, to: number): boolean {
  for (let i = from + 1; i <= to; i++) if (words[i]!.gap & CLOSING) return false;
  return true;
}

/** "There is no one at home to help", "nobody assists her". */
function noOneAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  if (!NO_ONE.has(words[at]!.lower)) return undefined;
  const help = wordWithin(around, at + 1, 6, FOR_HELP);
  if (help < 0 || !isOneClause(around, at, help)) return undefined;
  // "Nobody has provided a home exercise program": of the program.
  if (AT_HOME.has(words[help]!.lower) && !IN_THE_HOME.has(words[help - 1]!.lower)) return undefined;
  return {
    concept: 'no-one-at-home',
    first: words[at - 1]?.lower === 'no' ? at - 1 : at,
    last: help,
  };
}
