import { brokenWords } from '../text/brokenWords';
import { flatten } from '../text/flatText';
import type { LineTable } from '../text/lineTable';
import { looseKey } from '../text/looseMatch';
import { endsSentence, type TextShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import { trim } from '../text/whiteSpace';
import { lastPiece, paragraphStart } from './headerStart';

/** The section that items are read from; `from` is where its own text begins. */
interface Source {
  readonly text: string;
  readonly lines: LineTable;
  readonly shape: TextShape;
  readonly from: number;
}

/** The paragraph before an outcome word; its last sentence where it holds a rationale too; nothing where that is all. */
export function headerWords(source: Source, floor: number, colon: number): Span {
  const { text, lines, shape } = source;
  const start = paragraphStart(text, lines, shape, colon, floor);
  const words = trim(text, start, colon);
  const sharesLine =
    floor > source.from &&
    text.slice(floor, start).trim() === '' &&
    !/[\n\f\r]/.test(text.slice(floor, start));
  const piece = lastPiece(text, words);
  const isCut = sharesLine || words.end - words.start > 1200 || isProse(text, words.start, piece.start);
  const header = isCut ? piece : words;
  return standsApart(text, header, colon) && isSaid(text, header) ? { start: colon, end: colon } : header;
}

/** Whether an outcome stands apart from the words before it: on a line of its own. */
function standsApart(text: string, words: Span, colon: number): boolean {
  return /[\n\f\r]/.test(text.slice(words.end, colon));
}

/** A rationale's last sentence is no name of the item behind it, whose header has lost its words; a partial header is one. */
function isSaid(text: string, at: Span): boolean {
  if (!endsSentence(text, at.end)) return false;
  const letters = looseKey(text.slice(at.start, at.end));
  if (/originalrequest|authorizedbytheclaims|imreligible/.test(letters)) return false;
  return letters.includes('medicallynecessary') || isProse(text, at.start, at.end);
}

const VERBS = 'is are was were be been has have had does did cannot should';
const verb = new RegExp(`\\b(?:${VERBS.replaceAll(' ', '|')})\\b`, 'i');
const brokenVerbs = brokenWords(VERBS.split(' '));

/** Sentences of a rationale that run on into the header behind them: what names a treatment has no verb. */
function isProse(text: string, from: number, to: number): boolean {
  return verb.test(brokenVerbs.close(flatten(text, from, to)).text);
}
