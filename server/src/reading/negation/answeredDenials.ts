import { Gap } from '../../language/words';
import {
  ADVERSARIES,
  ADVERSE_TELLING,
  ANSWERED_BY,
  CALLED_WRONG,
  FROM_THEN,
  UNTIL_THEN,
} from '../../vocabulary/negation/doubledWords';
import { CLAIMED } from '../../vocabulary/negation/elidedWords';
import type { Passage } from '../sentences/passage';
import type { Named } from '../targets/named';
import type { Denial } from './denial';

/** So many words before a denial it is told whose it is, and behind it when it held. */
const TELLER_REACH = 14;
const TIME_REACH = 9;
/** An answer in a sentence of its own is short: "It was, for two months." */
const ANSWER_WORDS = 9;

/**
 * Whether a sentence tells a denial only to answer it: another's that it contradicts ("the reviewer says that no brace was tried,
 * yet one was worn"), or one of a time that is over ("he had no asthma before the fire; he has it now").
 *
 * @param isOperator whether a denying operator begins at a word
 */
export function isAnswered(
  named: Named,
  { denied, operator }: Denial,
  isOperator: (word: number) => boolean,
): boolean {
  const { passage } = named;
  const { first, last } = denied.target;
  const from = Math.min(first, operator.first);
  const to = Math.max(last, operator.last);
  const { firstWord, endWord, index } = passage.sentenceOf(from);
  const isAffirmed = (at: number, end: number): boolean => !hasOperator(at, end, isOperator);
  if (isOthers(named, firstWord, from)) {
    if (isContrary(named, firstWord, from)) return isAffirmed(to + 1, endWord);
    const turn = turnBehind(passage, to + 1, endWord);
    if (turn !== undefined) return isAffirmed(turn, endWord) || hasWord(named, turn, endWord, CALLED_WRONG);
    const next = passage.sentences[index + 1];
    return (
      next !== undefined &&
      isDisputed(named, next.firstWord, next.endWord) &&
      isAffirmed(next.firstWord, next.endWord)
    );
  }
  if (!isOfThen(named, firstWord, from, to)) return false;
  const now = turnBehind(passage, to + 1, endWord) ?? commaBehind(passage, to + 1, endWord);
  return now !== undefined && hasWord(named, now, endWord, FROM_THEN) && isAffirmed(now, endWord);
}

/** Whether who answers for the denial is another: "UR says", "according to the letter". */
function isOthers(named: Named, firstWord: number, from: number): boolean {
  let isTold = false;
  for (let i = from - 1; i >= firstWord && from - i <= TELLER_REACH; i--) {
    const lower = named.lower(i);
    if (CLAIMED.has(lower) || ADVERSE_TELLING.has(lower)) isTold = true;
    if (ADVERSARIES.has(lower)) {
      if (isTold) return true;
      // "According to the denial", "contrary to the letter's".
      for (let k = i - 1; k >= Math.max(firstWord, i - 4); k--)
        if (ADVERSE_TELLING.has(named.lower(k))) return true;
    }
  }
  return isContrary(named, firstWord, from);
}

/** "Contrary to the statement that". */
function isContrary(named: Named, firstWord: number, from: number): boolean {
  for (let i = from - 1; i >= firstWord && from - i <= TELLER_REACH; i--) {
    if (named.lower(i) === 'contrary' && named.lower(i + 1) === 'to') return true;
    // "Contrary to the letter, he has none": the author's own; ", which found none" is the letter's.
    if (named.passage.words[i]!.gap & Gap.comma && !RELATIVES.has(named.lower(i))) return false;
  }
  return false;
}

const RELATIVES: ReadonlySet<string> = new Set(['which', 'that', 'who']);

/** The word behind a semicolon, dash or comma with which a sentence turns: ", yet", "; page 12", ", which is wrong". */
function turnBehind({ words }: Passage, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    const { gap, lower } = words[i]!;
    if (gap & (Gap.semicolon | Gap.dash)) return i;
    if (ANSWERED_BY.has(lower) && i > from - 1) return i;
    if (gap & Gap.comma && lower === 'which') return i;
  }
  return undefined;
}

function commaBehind({ words }: Passage, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) if (words[i]!.gap & Gap.comma || words[i]!.lower === 'and') return i;
  return undefined;
}

/** "It was, for two months", "this is wrong". */
function isDisputed(named: Named, from: number, end: number): boolean {
  if (end - from > ANSWER_WORDS) return false;
  if (hasWord(named, from, end, CALLED_WRONG)) return true;
  const second = named.passage.words[from + 2];
  return (
    TAKING_UP.has(named.lower(from)) &&
    BEING.has(named.lower(from + 1)) &&
    (from + 2 >= end || (second !== undefined && (second.gap & Gap.comma) !== 0))
  );
}

const TAKING_UP: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'there', 'one', 'this', 'that']);
const BEING: ReadonlySet<string> = new Set(['was', 'were', 'did', 'had', 'has', 'is', 'does', 'do', 'are']);

/** "Until the blast", "before the injury", "at hire", around a denial. */
function isOfThen(named: Named, firstWord: number, from: number, to: number): boolean {
  for (let i = to + 1; i - to <= TIME_REACH && named.isSameClause(i, i - 1 > to ? i - 1 : i); i++)
    if (isTimeOver(named, i)) return true;
  return isTimeOver(named, firstWord) && named.isSameClause(firstWord, from);
}

function isTimeOver(named: Named, at: number): boolean {
  const lower = named.lower(at);
  if (!UNTIL_THEN.has(lower)) return false;
  if (lower === 'hire' || lower === 'first')
    return named.lower(at - 1) === 'at' || named.lower(at - 2) === 'at';
  return lower !== 'prior' || named.lower(at + 1) === 'to';
}

function hasWord(named: Named, from: number, end: number, list: ReadonlySet<string>): boolean {
  for (let i = from; i < end; i++) if (list.has(named.lower(i))) return true;
  return false;
}

function hasOperator(from: number, end: number, isOperator: (word: number) => boolean): boolean {
  for (let i = from; i < end; i++) if (isOperator(i)) return true;
  return false;
}
