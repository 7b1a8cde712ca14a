import { LineTable } from '../text/lineTable';
import type { Span } from '../text/span';
import { textOf } from '../text/span';
import { readCredentials } from './credentials';
import type { Mark } from './marks';
import type { Credentials, Form, HeaderBlock, Item, Letter, Prose, Section, StructureNode } from './model';
import { proseOf } from './parts';
import { type LetterParts, readLetter } from './readLetter';

/** A letter as it was found in its file, before it is read. */
export interface FoundLetter {
  /** The text of the whole file. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Those of the letter, in order, as they were found: where the letter stood when its start was `foundAt`. */
  readonly marks: readonly Mark[];
  readonly foundAt: number;
  /** Lines of the file, the letter's among them, where they are at hand. */
  readonly lines: LineTable | undefined;
  /** Whether a line begins with it, and whether it also ends with a line: then no other letter stands on one of its lines. */
  readonly startsLine: boolean;
  readonly hasItsLines: boolean;
  /** Whether lines of the file end by more than LF, CRLF and form feeds. */
  readonly hasRareLineEnds: boolean;
  /** Whether what was seen last, its first mark included, is of forms B or C. */
  readonly isOlder: boolean;
}

/**
 * A letter at its place in a file. It is read when something of it is asked for first: in a file of many letters a key press
 * asks about one, and of the others only whether they read as before.
 */
export class LetterOfFile implements Letter {
  readonly kind = 'letter';
  readonly extent: Span;
  readonly header: Span;
  private parts: LetterParts | undefined;
  private reviewer: { readonly credentials: Credentials | undefined } | undefined;

  constructor(readonly at: FoundLetter) {
    this.extent = { start: at.start, end: at.end };
    this.header = { start: at.start, end: at.start };
  }

  get text(): string {
    return this.at.text;
  }

  get form(): Form {
    return this.read.form;
  }

  get name(): Span {
    return this.read.name;
  }

  get content(): Span {
    return this.read.content;
  }

  get children(): readonly StructureNode[] {
    return this.read.children;
  }

  get headerBlock(): HeaderBlock | undefined {
    return this.read.headerBlock;
  }

  get sections(): readonly Section[] {
    return this.read.sections;
  }

  get summary(): Prose | undefined {
    return this.read.summary;
  }

  get items(): readonly Item[] {
    return this.read.items;
  }

  get credentials(): Credentials | undefined {
    const { start, end } = this.read.credentialsIn;
    this.reviewer ??= { credentials: readCredentials(this.text, start, end) };
    return this.reviewer.credentials;
  }

  get onReviewer(): readonly Prose[] {
    const bodies = this.sections
      .filter(({ role }) => role === 'how determined' || role === 'qualifications')
      .map(({ body }) => body);
    const told = bodies.length > 0 ? bodies : this.credentials ? [this.credentials.extent] : [];
    return told.map(({ start, end }) => proseOf(this.text, start, end));
  }

  /** Whether it reads as another letter does: the same words with the same marks, wherever in a file they stand. */
  readsAs(other: Letter): boolean {
    if (!(other instanceof LetterOfFile)) return false;
    const [a, b] = [this.at, other.at];
    return (
      a.hasItsLines &&
      b.hasItsLines &&
      a.end - a.start === b.end - b.start &&
      textOf(a.text, a) === textOf(b.text, b) &&
      areSameMarks(a, b)
    );
  }

  private get read(): LetterParts {
    this.parts ??= readLetter({ ...this.at, marks: marksHere(this.at), lines: linesOf(this.at) });
    return this.parts;
  }
}

function areSameMarks(a: FoundLetter, b: FoundLetter): boolean {
  if (a.marks === b.marks) return true;
  const by = a.foundAt - b.foundAt;
  return a.marks.length === b.marks.length && a.marks.every((mark, i) => isSameMark(mark, b.marks[i]!, by));
}

function isSameMark(a: Mark, b: Mark, by: number): boolean {
  if (a.kind !== b.kind || a.start - b.start !== by || a.end - b.end !== by) return false;
  if (a.kind === 'heading') return b.kind === 'heading' && a.heading === b.heading;
  return a.kind !== 'label' || (b.kind === 'label' && a.label === b.label);
}

/** The marks where the letter stands now. */
function marksHere({ marks, start, foundAt }: FoundLetter): readonly Mark[] {
  const by = start - foundAt;
  return by === 0 ? marks : marks.map((mark) => movedMark(mark, by));
}

function movedMark(mark: Mark, by: number): Mark {
  const moved = { start: mark.start + by, end: mark.end + by };
  if (mark.kind === 'heading') return { ...mark, ...moved, title: movedSpan(mark.title, by) };
  if (mark.kind === 'outcome') return { ...mark, ...moved, word: movedSpan(mark.word, by) };
  return { ...mark, ...moved };
}

function movedSpan({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

/** The lines of a letter that was found in an earlier version of its file are read again. */
function linesOf({ text, lines, start, end, hasRareLineEnds }: FoundLetter): LineTable {
  if (lines !== undefined) return lines;
  const own = new LineTable(text, start, hasRareLineEnds);
  while (own.readNext() && own.contentEnd(own.count - 1) < end);
  return own;
}
