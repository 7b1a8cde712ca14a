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
  /(?:is|are|was|were)(?:(?:found|determined|considered|deemed)(?:tobe)?)?[*_]{0,3}(not|partially)?[*_]{0,3}(?:tobe)?medicallynecessary(?:(?:and|or)(?:medically)?appropriate)?[*_.]{0,4}$/;

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

/** Form C: "1. Lumbar brace is not medically necessary and appropriate." Only a numbered sentence is one. */
export function readNecessityHeader(text: string, words: Span): ItemHeader | undefined {
  if (words.end - words.start > 1500) return undefined;
  const number = /^[*_]{0,3}\d{1,2}\s?[.)]\s+/.exec(text.slice(words.start, words.start + 40));
  if (!number) return undefined;
  const flat = flatten(text, words.start + number[0].length, words.end);
  const decided = necessityIn(flat.text);
  if (!decided) return undefined;
  const request = /^the request for /i.exec(flat.text);
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
