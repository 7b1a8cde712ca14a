import { flatten } from '../text/flatText';
import { type Span, textOf } from '../text/span';
import { squeezed } from '../text/squeezed';
import { trim } from '../text/whiteSpace';
import { withoutEmphasis } from './emphasis';
import { type ItemHeader, readPartial } from './itemHeader';
import type { Outcome } from './model';

/**
 * "is not medically necessary and appropriate" as forms B and C say their outcome, without its blanks: printed letters
 * glue words together ("notmedically"), extraction breaks them.
 */
const necessity =
  /(?:is|are|was|were)(?:(?:found|determined|considered|deemed)(?:tobe)?)?[*_]{0,3}(not|partially)?[*_]{0,3}(?:tobe)?medically(?:necessary(?:(?:and|or)(?:medically)?appropriate)?|appropriate(?:and|or)(?:medically)?necessary)[*_.]{0,4}$/;

/** No such sentence ends in more letters. */
const LONGEST_TAIL = 120;

/** What a sentence of forms B and C decides, with the place of the deciding words in it; positions are into `flat`. */
export function necessityIn(flat: string): { from: number; to: number; outcome: Outcome } | undefined {
  const tail = Math.max(0, flat.length - LONGEST_TAIL);
  const sentence = squeezed(flat.slice(tail).toLowerCase());
  const found = necessity.exec(sentence.text);
  if (!found || !sentence.beginsWord(found.index)) return undefined;
  const outcome = found[1] === undefined ? 'overturned' : found[1] === 'not' ? 'upheld' : 'modified';
  return { from: tail + sentence.opened(found.index), to: flat.length, outcome };
}

/** "1. ", "2) ", "(3) ", "Item 4: " before form C's header. */
const headerNumber = /^[*_]{0,3}(?:(?:item|issue|request|no\.|#)\s?)?\(?\d{1,2}\s?[.):]\s+/i;

/** What form C may say before the treatment. */
const beforeRequest =
  /^(?:maximus federal services,?(?: inc\.?)?,? has determined (?:that )?)?(?:the )?(?:request(?:s|ed)?(?: for)? )(?:(?:the|an?) )?/i;

/** Whether form C's header is numbered, as it is printed. */
export function isNumberedHeader(text: string, { start }: Span): boolean {
  return headerNumber.test(text.slice(start, start + 40));
}

/**
 * Form C: "1. Lumbar brace is not medically necessary and appropriate."
 *
 * @param mayLackNumber whether a sentence without a number is one: a conclusion says the same
 */
export function readNecessityHeader(
  text: string,
  words: Span,
  mayLackNumber = false,
): ItemHeader | undefined {
  if (words.end - words.start > 1500) return undefined;
  const number = headerNumber.exec(text.slice(words.start, words.start + 40));
  if (!number && !mayLackNumber) return undefined;
  const flat = flatten(text, words.start + (number?.[0].length ?? 0), words.end);
  const decided = necessityIn(flat.text);
  if (!decided) return undefined;
  // Without a number several sentences are a rationale.
  if (!number && /[.?!] +[A-Z]/.test(flat.text.slice(0, decided.from))) return undefined;
  const request = beforeRequest.exec(flat.text);
  const from = request ? request[0].length : 0;
  const asked = flat.text.slice(from, decided.from).replace(/(?<![\s,])[\s,]+$/, '');
  const partial = readPartial(asked, (a, b) => flat.toSpan(from + a, from + b));
  const name = partial ? partial.remaining : withoutEmphasis(text, flat.toSpan(from, decided.from - 1));
  const span = flat.toSpan(decided.from, decided.to);
  return {
    span: words,
    name,
    title: flatten(text, name.start, name.end).text,
    decision: { span, written: textOf(text, span), outcome: decided.outcome },
    partial,
  };
}

/** Form B: "1) Regarding the request for a lumbar brace:". The outcome stands in the list above the items. */
export function readRequestHeader(text: string, mark: Span, limit: number): ItemHeader {
  const paragraph = text.slice(mark.end, Math.min(limit, mark.end + 900));
  const close = /:\s*(?:[\r\n\f]|$)/.exec(paragraph);
  const lineEnd = /[\r\n\f]/.exec(paragraph);
  const length = close ? close.index : (lineEnd?.index ?? paragraph.length);
  const name = trim(text, mark.end, mark.end + length);
  return {
    span: { start: mark.start, end: close ? mark.end + close.index + 1 : name.end },
    name,
    title: flatten(text, name.start, name.end).text,
    decision: undefined,
    partial: undefined,
  };
}
