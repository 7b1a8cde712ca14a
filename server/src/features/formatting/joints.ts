import type { Letter } from '../../letter/model';
import type { LineTable } from '../../text/lineTable';
import { breakBefore, endsSentence, type TextShape } from '../../text/paragraphs';
import { skipBlanks } from '../../text/whiteSpace';

/** What belongs between two lines of a letter: they are one paragraph, follow each other, or have a gap between them. */
export type Joint = 'same paragraph' | 'next line' | 'gap';

/** Where lines of a letter begin that open something, whatever the lines around them look like. */
export interface Beginnings {
  /** Headings, what follows them, item headers, labels of parts. */
  readonly gaps: ReadonlySet<number>;
  /** Labels that stand in a list. */
  readonly lines: ReadonlySet<number>;
  /** The header block, in which labels and values may stand apart: each line stays a line. */
  readonly block: { readonly start: number; readonly end: number } | undefined;
}

/** The beginnings that the parser has seen in a letter. */
export function beginningsOf(letter: Letter): Beginnings {
  const gaps = new Set<number>([letter.content.start]);
  const lines = new Set<number>();
  for (const { header, body, extent } of letter.sections) {
    gaps.add(header.start).add(body.start).add(extent.start);
  }
  if (letter.summary) gaps.add(letter.summary.body.start);
  for (const item of letter.items) {
    const afterHeader = skipBlanks(letter.text, item.header.end, item.extent.end);
    gaps.add(item.header.start).add(item.content.start).add(afterHeader);
    for (const { header } of item.children) gaps.add(header.start);
  }
  const { credentials, headerBlock } = letter;
  if (credentials?.style === 'block') {
    gaps.add(credentials.extent.start);
    for (const { label } of credentials.labels) lines.add(label.start);
  }
  // Forms A and B tell some of the fields in their text, behind the block.
  const inBlock = headerBlock?.fields.filter(({ label }) => label.end <= headerBlock.content.end) ?? [];
  const block = headerBlock && {
    start: headerBlock.content.start,
    end: Math.max(
      headerBlock.content.start,
      ...inBlock.map(({ label, value }) => Math.max(label.end, value.end)),
    ),
  };
  return { gaps, lines, block };
}

const BULLET = /^(?:[•‣▪■●◦·*-]|\(?\d{1,2}[.)])\s/;
/** So much of a line is looked at for its bullet. */
const REACH = 8;

/** What belongs between a line and the line before it. */
export function jointBefore(
  text: string,
  lines: LineTable,
  shape: TextShape,
  beginnings: Beginnings,
  line: number,
): Joint {
  const start = lines.contentStart(line);
  const before = lines.contentEnd(line - 1);
  const { block, gaps } = beginnings;
  const wasApart = lines.blankLinesBefore(line) > 0 || lines.hasPageEndBefore(line);
  if (block && start > block.start && start < block.end) return 'next line';
  if (block && before <= block.end && start >= block.end && before > block.start) return 'gap';
  if (gaps.has(start)) return 'gap';
  if (beginnings.lines.has(start)) return 'next line';
  const opens = BULLET.test(text.slice(start, start + REACH)) && closes(text, before);
  switch (breakBefore(text, lines, shape, line)) {
    case 'wrap':
      if (opens) return wasApart && !shape.doubleSpaced ? 'gap' : 'next line';
      return 'same paragraph';
    case 'page':
      return goesOnOverPage(text, lines, shape, line) ? 'same paragraph' : 'gap';
    case 'paragraph':
      if (lines.hasPageEndBefore(line) && isInSentence(text, before, start)) return 'same paragraph';
      return wasApart ? 'gap' : 'next line';
  }
}

/** A list's entry follows a sentence, a colon, or another entry: in the middle of a sentence "3." is an amount. */
function closes(text: string, end: number): boolean {
  return endsSentence(text, end) || text[end - 1] === ':' || text[end - 1] === ';';
}

/** Whether the sentence is under way: it has not ended, and goes on in lower case. */
function isInSentence(text: string, end: number, start: number): boolean {
  return !endsSentence(text, end) && text[end - 1] !== ':' && /[a-z0-9(]/.test(text[start] ?? '');
}

/** A page ends in the middle of a paragraph: of its sentence, or of a line that is full. */
function goesOnOverPage(text: string, lines: LineTable, shape: TextShape, line: number): boolean {
  const start = lines.contentStart(line);
  const before = lines.contentEnd(line - 1);
  if (!endsSentence(text, before)) return true;
  const length = before - lines.contentStart(line - 1);
  let word = start;
  while (word < lines.contentEnd(line) && text.charCodeAt(word) > 32) word++;
  return length + 1 + (word - start) > shape.width * FULL;
}

/** A line that fills so much of the width has no room for a word that might have followed. */
const FULL = 0.9;
