import { flatten } from '../text/flatText';
import { type Span, textOf } from '../text/span';
import { squeezed } from '../text/squeezed';
import { trim } from '../text/whiteSpace';
import type { Decision } from './model';
import { necessityIn } from './otherHeaders';

/** An entry of the list of outcomes that the oldest forms have in their opening. */
export interface OutcomeEntry {
  /** From its number to the end of its decision. */
  readonly extent: Span;
  readonly request: Span;
  readonly decision: Decision;
}

/**
 * "1) MAXIMUS Federal Services, Inc. has determined the request for X is not medically necessary …", by number. Where it has
 * none, as that of a single item may, it is the next one, unless it repeats one: the notice has the list twice.
 */
export function outcomeList(text: string, start: number, end: number): ReadonlyMap<number, OutcomeEntry> {
  const entries = new Map<number, OutcomeEntry>();
  const numbers = new Map<string, number>();
  const flat = flatten(text, start, end);
  const list = squeezed(flat.text.toLowerCase());
  const found = [...list.text.matchAll(listEntry)].flatMap((match): readonly Found[] => {
    const [whole, number] = match;
    const end = match.index + whole.length;
    if (number === undefined) return [{ number, index: match.index, end }];
    // Behind a case number the digits run together without their blanks: "CM13-0001507 1)".
    if (list.beginsWord(match.index)) return [{ number: Number(number), index: match.index, end }];
    const isLast = number.length > 1 && list.beginsWord(match.index + 1);
    return isLast ? [{ number: Number(number.slice(1)), index: match.index + 1, end }] : [];
  });
  found.forEach(({ number: printed, index, end: from }, i) => {
    const to = Math.min(found[i + 1]?.index ?? list.text.length, from + LONGEST_ENTRY);
    const stop = /necessary(?:and(?:medically)?appropriate)?\.?/.exec(list.text.slice(from, to));
    if (!stop) return;
    const first = list.opened(from);
    const last = list.opened(from + stop.index + stop[0].length - 1) + 1;
    const decided = necessityIn(flat.text.slice(first, last));
    if (!decided) return;
    const request = flat.text
      .slice(first, first + decided.from)
      .trim()
      .toLowerCase();
    const number = printed ?? numbers.get(request) ?? entries.size + 1;
    numbers.set(request, number);
    const decidedAt = flat.toSpan(first + decided.from, first + decided.to);
    entries.set(number, {
      extent: { start: flat.toSpan(list.opened(index), first).start, end: decidedAt.end },
      request: trim(text, flat.toSpan(first, last).start, decidedAt.start),
      decision: { span: decidedAt, written: textOf(text, decidedAt), outcome: decided.outcome },
    });
  });
  return entries;
}

/** Where an entry begins in the list without blanks, and where what is requested does; its number, if it has one. */
interface Found {
  readonly number: number | undefined;
  readonly index: number;
  readonly end: number;
}

/** Without blanks, which extraction puts into words and takes from between them. */
const listEntry =
  /(?:(\d{1,2})[.)])?maximusfederalservices,?(?:inc\.?)?,?(?:has)?determined(?:that)?therequest(?:s?for|ed)/g;

const LONGEST_ENTRY = 1500;
