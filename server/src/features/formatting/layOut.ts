import type { Letter } from '../../letter/model';
import { styleOf } from '../../rules/letterStyle';
import type { LineTable } from '../../text/lineTable';
import { readLines } from '../../text/lineTable';
import { readShape } from '../../text/paragraphs';
import { beginningsOf, type Joint, jointBefore } from './joints';
import { isChangeable } from './whiteSpace';

/**
 * A text with its paragraphs as paragraphs: no double spacing, no page breaks, each paragraph one line, or wrapped.
 * Nothing but white space is other than before; page numbers and the like stay, with gaps around them.
 *
 * @param text the file's own text
 * @param letters what the parser makes of it
 * @param lineLength the longest line in UTF-16 code units; 0 for one line a paragraph
 */
export function layOut(text: string, letters: readonly Letter[], lineLength: number): string {
  const clean = letters[0]?.text ?? text;
  const lines = readLines(clean);
  // Nothing, or nothing but a page's number.
  if (lines.count === 0) return text;
  const lineEnd = letters[0] === undefined ? '\n' : styleOf(letters[0]).lineEnd;
  const joints = jointsOf(clean, lines, letters);
  const page = new Page(lineEnd, lineLength);
  page.furniture(text.slice(0, lines.contentStart(0)));
  for (let line = 0; line < lines.count; line++) {
    if (line > 0) {
      const gap = text.slice(lines.contentEnd(line - 1), lines.contentStart(line));
      if (gap.trim() === '') page.join(joints[line]!, clean, lines.contentStart(line), marksIn(gap));
      else page.furniture(gap);
    }
    page.words(text.slice(lines.contentStart(line), lines.contentEnd(line)));
  }
  page.furniture(text.slice(lines.contentEnd(lines.count - 1)));
  return page.end();
}

function jointsOf(text: string, lines: LineTable, letters: readonly Letter[]): readonly Joint[] {
  const joints: Joint[] = [];
  for (const letter of letters) {
    const from = lines.lineAfter(letter.extent.start);
    const to = lines.lineAfter(letter.extent.end);
    const shape = readShape(text, lines, from, to);
    const beginnings = beginningsOf(letter);
    for (let line = Math.max(1, from); line < to; line++) {
      joints[line] = jointBefore(text, lines, shape, beginnings, line);
    }
  }
  return joints;
}

/** Marks without room that stand among white space: they are no white space to be changed. */
function marksIn(gap: string): string {
  let marks = '';
  for (let i = 0; i < gap.length; i++) if (!isChangeable(gap.charCodeAt(i))) marks += gap[i];
  return marks;
}

const HYPHENS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212';
const WORD = /[\p{L}\p{N}]/u;

/** The page that is being written. */
class Page {
  private readonly paragraphs: { text: string; gapBefore: boolean }[] = [];

  constructor(
    private readonly lineEnd: string,
    private readonly lineLength: number,
  ) {}

  /** Words of a line, white space between them folded, at the end of the paragraph under way. */
  words(line: string): void {
    const folded = foldBlanks(line);
    const last = this.paragraphs.at(-1);
    if (last === undefined) this.paragraphs.push({ text: folded, gapBefore: false });
    else last.text += folded;
  }

  join(joint: Joint, text: string, next: number, marks: string): void {
    const last = this.paragraphs.at(-1)!;
    last.text += marks;
    if (joint === 'same paragraph') {
      // "anti-⏎depressants" is one word, and is read as one only while its line ends there.
      const isBroken =
        HYPHENS.includes(last.text.at(-1) ?? ' ') &&
        WORD.test(last.text.at(-2) ?? '') &&
        WORD.test(text[next] ?? '');
      if (!isBroken) last.text += ' ';
    } else this.paragraphs.push({ text: '', gapBefore: joint === 'gap' });
  }

  /** A page's number or the like between two lines, or before the first, or after the last: a paragraph of its own. */
  furniture(stretch: string): void {
    const isFirst = this.paragraphs.length === 0;
    const pieces = stretch
      .split(/[\n\f\r\u2028\u2029\u0085]+/)
      .map((piece) => foldBlanks(trimmed(piece)))
      .filter((piece) => piece !== '');
    if (isFirst && pieces.every((piece) => piece.trim() === '' || /^\ufeff$/.test(piece))) {
      // A byte order mark goes right before the first words.
      if (pieces.length > 0) this.paragraphs.push({ text: pieces.join(''), gapBefore: false });
      return;
    }
    for (const piece of pieces) this.paragraphs.push({ text: piece, gapBefore: !isFirst });
    if (pieces.length > 0) this.paragraphs.push({ text: '', gapBefore: true });
  }

  end(): string {
    const { lineEnd } = this;
    const written = this.paragraphs.filter(({ text }, index) => text !== '' || index === 0);
    let page = '';
    for (const [index, { text, gapBefore }] of written.entries()) {
      if (index > 0) page += gapBefore ? lineEnd + lineEnd : lineEnd;
      page += this.lineLength > 0 ? wrapped(text, this.lineLength, lineEnd) : text;
    }
    return page + lineEnd;
  }
}

function trimmed(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isChangeable(text.charCodeAt(start))) start++;
  while (end > start && isChangeable(text.charCodeAt(end - 1))) end--;
  return text.slice(start, end);
}

/** Runs of white space within a line as one blank; one of another width stays as it is. */
function foldBlanks(line: string): string {
  return line.replace(/[^\S\u00a0\ufeff]{2,}|\t/g, ' ');
}

/** Lines as long as they may be, broken between words. */
function wrapped(paragraph: string, length: number, lineEnd: string): string {
  let out = '';
  let room = length;
  for (const word of paragraph.split(' ')) {
    if (out === '') {
      out = word;
      room = length - word.length;
    } else if (word.length + 1 > room) {
      out += lineEnd + word;
      room = length - word.length;
    } else {
      out += ` ${word}`;
      room -= word.length + 1;
    }
  }
  return out;
}
