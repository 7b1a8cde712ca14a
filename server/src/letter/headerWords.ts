import { brokenWords } from '../text/brokenWords';
import { flatten } from '../text/flatText';
import type { LineTable } from '../text/lineTable';
import type { TextShape } from '../text/paragraphs';
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

/** The paragraph before an outcome word; its last sentence where it holds a rationale too. */
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
  return isCut ? piece : words;
}

const VERBS = 'is are was were be been has have had does did cannot should';
const verb = new RegExp(`\\b(?:${VERBS.replaceAll(' ', '|')})\\b`, 'i');
const brokenVerbs = brokenWords(VERBS.split(' '));

/** Sentences of a rationale that run on into the header behind them: what names a treatment has no verb. */
function isProse(text: string, from: number, to: number): boolean {
  return verb.test(brokenVerbs.close(flatten(text, from, to)).text);
}
