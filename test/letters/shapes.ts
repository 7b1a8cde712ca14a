/**
 * Pours a letter into the five text shapes in which letters reach us. The letter is given in its neutral
 * form (a line per paragraph, an empty line between: the files of this folder; `neutral` brings the seeds
 * and the real letters into it). The same letter, shape and options always give the same text.
 *
 *     for (const shape of SHAPES) {
 *       const shaped = reshape(letter.text, shape, { seed: 3, breaks: 'anywhere' });
 *       const place = shaped.at(letter.text.indexOf('spasm')); // where that word stands now
 *     }
 */
import type { Span } from '../../server/src/text/span';
import { type Inked, inked, joined, type Paragraph, put } from './ink';
import { type Random, random } from './random';
import { WIDTH, wrapped } from './wrap';

/**
 * - `single-spaced`: wrapped, page breaks are empty lines, a line with one space is a paragraph gap.
 * - `double-spaced`: the same with an empty line after every line.
 * - `layout`: centred headings, form feeds, CRLF, tabs, NBSP, curly quotes, soft hyphens, a BOM.
 * - `paragraphs`: the neutral form itself.
 * - `plain`: wrapped, no gaps at all, the header block's values apart from their labels.
 */
export type Shape = 'single-spaced' | 'double-spaced' | 'layout' | 'paragraphs' | 'plain';

export const SHAPES: readonly Shape[] = ['single-spaced', 'double-spaced', 'layout', 'paragraphs', 'plain'];

export interface ShapeOptions {
  /** Default 1. Moves page breaks, kerning and odd characters about. */
  readonly seed?: number;
  /**
   * Blanks that extraction puts into tokens. `marks` (default): `200 7`, `Table 12 -8`, `Non -MTUS`,
   * `guideline :`, `Upheld` after two blanks, two blanks in a label. `words`: also `radicul opathy`, in prose only.
   */
  readonly kerning?: 'none' | 'marks' | 'words';
  /** `usual` (default): when a page is full. `anywhere`: also within headings, item headers and citations. */
  readonly breaks?: 'usual' | 'anywhere';
}

export interface Shaped {
  readonly text: string;
  /** Where the character at an offset of the neutral text stands now (blanks: the next character that stays). */
  at(offset: number): number;
  /** Where a span of the neutral text stands now; page breaks within it are covered. */
  span(span: Span): Span;
}

/** The letter in one of the shapes. `text` is in the neutral form. */
export function reshape(text: string, shape: Shape, options: ShapeOptions = {}): Shaped {
  if (shape === 'paragraphs') return finish({ text, from: Array.from(text, (_, i) => i) }, text.length);
  const chance = random(options.seed ?? 1);
  const paragraphs = split(text).map((lines) => wrapped(lines, shape, options, chance));
  const ink = shape === 'layout' ? printed(paragraphs, chance) : spaced(paragraphs, shape, chance);
  return finish(ink, text.length);
}

function finish(ink: Inked, length: number): Shaped {
  const place = new Array<number>(length + 1).fill(-1);
  ink.from.forEach((offset, i) => {
    if (offset >= 0 && place[offset] === -1) place[offset] = i;
  });
  place[length] = ink.text.length;
  for (let i = length - 1; i >= 0; i--) if (place[i] === -1) place[i] = place[i + 1]!;
  const at = (offset: number): number => place[Math.max(0, Math.min(length, offset))]!;
  return {
    text: ink.text,
    at,
    span: ({ start, end }) => ({ start: at(start), end: end > start ? at(end - 1) + 1 : at(start) }),
  };
}

/** Paragraphs of the neutral text, each with its lines. */
function split(text: string): Inked[][] {
  const paragraphs: Inked[][] = [];
  let open: Inked[] | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      open = undefined;
    } else {
      if (open === undefined) {
        open = [];
        paragraphs.push(open);
      }
      open.push(inked(line, start));
    }
    start += line.length + 1;
  }
  return paragraphs;
}

/** Where pages end: after this many lines. */
function pageLength(chance: Random): number {
  return chance.between(38, 46);
}

function spaced(paragraphs: readonly Paragraph[], shape: Shape, chance: Random): Inked {
  const plain = shape === 'plain';
  const lineEnd = plain ? '\n' : shape === 'double-spaced' ? ' \n\n' : ' \n';
  const gap = plain ? '' : shape === 'double-spaced' ? ' \n\n' : ' \n';
  const pageBreak = plain ? '\n\f' : shape === 'double-spaced' ? '\n\n' : '\n\n\n';
  const gapAfterHeading = shape === 'double-spaced' && chance.chance(0.3);
  const pieces: Inked[] = plain ? [] : [put(' \n')];
  let left = pageLength(chance);
  for (const paragraph of paragraphs) {
    for (const line of paragraph) {
      pieces.push(line.ink, put(lineEnd));
      left--;
      if (line.breakAfter || left <= 0) {
        pieces.push(put(pageBreak));
        left = pageLength(chance);
      }
    }
    if (gapAfterHeading || !paragraph[0]?.heading) pieces.push(put(gap));
  }
  if (plain) pieces.push(put('\n\f'));
  return joined(pieces);
}

function printed(paragraphs: readonly Paragraph[], chance: Random): Inked {
  const pieces: Inked[] = [put('\ufeff')];
  let left = pageLength(chance);
  for (const paragraph of paragraphs) {
    const indented =
      paragraph.length > 4 && !paragraph[0]!.ink.text.startsWith('Case Number') && chance.chance(0.15);
    paragraph.forEach((line, i) => {
      if (line.heading) pieces.push(put(' '.repeat(Math.max(0, (WIDTH - line.ink.text.length) >> 1))));
      else if (indented && i === 0) pieces.push(put('\t'));
      pieces.push(typeset(line.ink, chance), put('\r\n'));
      left--;
      if (line.breakAfter || left <= 0) {
        pieces.push(put('\f'));
        left = pageLength(chance);
      }
    });
    pieces.push(put('\r\n'));
  }
  pieces.push(put('\f'));
  return joined(pieces);
}

/** Curly quotes, a non-breaking space here and there, soft hyphens in long words. */
function typeset(ink: Inked, chance: Random): Inked {
  const characters: string[] = [];
  const from: number[] = [];
  for (let i = 0; i < ink.text.length; i++) {
    const character = ink.text[i]!;
    const opens = i === 0 || /[\s([]/.test(ink.text[i - 1]!);
    const between = /^\S \S$/.test(ink.text.slice(i - 1, i + 2));
    const word = /^[a-z]{4}$/.test(ink.text.slice(i - 2, i + 2));
    if (word && chance.chance(0.004)) {
      characters.push('\u00ad');
      from.push(-1);
    }
    characters.push(
      character === '"'
        ? opens
          ? '\u201c'
          : '\u201d'
        : character === "'"
          ? opens
            ? '\u2018'
            : '\u2019'
          : character === ' ' && between && chance.chance(0.03)
            ? '\u00a0'
            : character,
    );
    from.push(ink.from[i]!);
  }
  return { text: characters.join(''), from };
}
