import { Gap } from '../../language/words';
import {
  AMOUNT_ASKED_FOR,
  AMOUNT_DOES,
  ASKERS,
  ASKS_FOR,
  AT_ISSUE,
  BEFORE_ASKED,
  GRANTING,
  JUST_RIGHT,
  KNOWN_AMOUNT,
  NOT_IN_DISPUTE,
  NOT_JUST,
  TOO_MUCH,
} from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';

/** An amount as the words of a passage tell it: word indexes, both included. */
interface AmountWords {
  readonly first: number;
  readonly last: number;
}

/** How far from an amount the words stand that make it the request's. */
const REACH = 6;

/**
 * Whether a passage speaks of an amount as of the one that is asked for: "the eighteen visits asked for", "the physician wants 20
 * visits", "to grant sixteen visits", "these fifteen visits exceed the table". What was had, is allowed or might be is none.
 *
 * @param isGranted whether the reviewer grants the request: then what is called reasonable is what is asked for
 * @returns 'perhaps' where a number stands at the head of a sentence, with nothing that says which it is
 */
export function askedFor(
  passage: Passage,
  amount: AmountWords,
  isGranted: boolean,
): 'surely' | 'perhaps' | undefined {
  const { words } = passage;
  const { first, last } = amount;
  const sentence = passage.sentenceOf(first);
  if (sentence.kind === 'quotation' || passage.isQuoted(first)) return undefined;
  const at = (i: number): string => (i >= sentence.firstWord && i < sentence.endWord ? words[i]!.lower : '');
  const from = clauseStart(passage, first, sentence.firstWord);
  const isOther = (a: number, b: number): boolean => {
    for (let i = Math.max(a, sentence.firstWord); i <= Math.min(b, sentence.endWord - 1); i++)
      if (NOT_IN_DISPUTE.has(words[i]!.lower)) return true;
    return false;
  };
  const asked = askedBehind(at, amount);
  if (asked !== undefined)
    return isOther(Math.max(from, first - REACH), clauseEnd(passage, Math.max(last, asked), asked + 3)) ||
      isPast(at, asked)
      ? undefined
      : 'surely';
  for (let i = first - 1; i >= Math.max(from, first - REACH); i--) {
    if (ASKS_FOR.has(at(i)) && at(i) !== 'for' && ASKERS.has(at(i - 1)))
      return isOther(i, last + 2) ? undefined : 'surely';
    if (GRANTING.has(at(i)) && (at(i - 1) === 'to' || at(i).endsWith('ing')))
      // "Granting fifteen visits would exceed the limit": what follows is said of it.
      return isOther(from, at(i).endsWith('ing') && i === from ? last : last + 2) || i - from > 2
        ? undefined
        : 'surely';
  }
  const isKnown = KNOWN_AMOUNT.has(at(first - 1));
  const opens = from === first || (isKnown && from === first - 1);
  if (!opens || !AMOUNT_DOES.has(at(last + 1)) || isOther(first, last + 2)) return undefined;
  if (isKnown) return 'surely';
  if (at(last + 2) === 'not' && NOT_JUST.has(at(last + 3))) return 'perhaps';
  for (let i = last + 2; i <= last + 4; i++)
    if (TOO_MUCH.has(at(i)) || (isGranted && JUST_RIGHT.has(at(i)))) return 'perhaps';
  return undefined;
}

/** Where "asked" or the like stands: "visits asked for", "visits, as requested", "hours a week were asked for", "requested visits". */
function askedBehind(at: (i: number) => string, { first, last }: AmountWords): number | undefined {
  for (let i = first; i < last; i++) if (AMOUNT_ASKED_FOR.has(at(i))) return i;
  if (AT_ISSUE.has(at(last + 2)) && BEFORE_ISSUE.has(at(last + 1))) return last + 2;
  let i = last + 1;
  while (BEFORE_ASKED.has(at(i)) && i - last < 4) i++;
  return AMOUNT_ASKED_FOR.has(at(i)) ? i : undefined;
}

/** "Asked for in the past". */
function isPast(at: (i: number) => string, asked: number): boolean {
  for (let i = asked + 2; i <= asked + REACH; i++) if (at(i) === 'past' && at(i - 1) === 'the') return true;
  return false;
}

/** The last word of the clause, no further than `limit`. */
function clauseEnd({ words }: Passage, at: number, limit: number): number {
  let last = at;
  while (last < limit && last + 1 < words.length && !(words[last + 1]!.gap & PARTING)) last++;
  return last;
}

const BEFORE_ISSUE: ReadonlySet<string> = new Set(['at', 'in', 'under']);

const PARTING = Gap.comma | Gap.semicolon | Gap.colon | Gap.dash;

/** Where the clause begins, at its marks. */
function clauseStart({ words }: Passage, at: number, floor: number): number {
  let first = at;
  while (first > floor && !(words[first]!.gap & PARTING)) first--;
  return first;
}
