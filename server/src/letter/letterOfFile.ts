import type { Span } from '../text/span';
import { textOf } from '../text/span';
import { readCredentials } from './credentials';
import type { Mark } from './marks';
import type { Credentials, Form, HeaderBlock, Item, Letter, Prose, Section, StructureNode } from './model';
import { proseOf } from './parts';
import { type LetterParts, type LetterText, readLetter } from './readLetter';

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

  constructor(private readonly at: LetterText) {
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
    const { at } = this;
    const { marks } = other.at;
    const by = at.start - other.at.start;
    return (
      at.end - other.at.end === by &&
      at.marks.length === marks.length &&
      textOf(at.text, at) === textOf(other.at.text, other.at) &&
      at.marks.every((mark, i) => isSameMark(mark, marks[i]!, by)) &&
      this.hasItsLines &&
      other.hasItsLines
    );
  }

  /** Whether its lines are its own: no other letter begins or ends on one of them. */
  private get hasItsLines(): boolean {
    const { lines, start, end } = this.at;
    const isLineStart = (offset: number): boolean => {
      const line = lines.lineAfter(offset);
      return line === lines.count || lines.contentStart(line) >= offset;
    };
    return isLineStart(start) && isLineStart(end);
  }

  private get read(): LetterParts {
    this.parts ??= readLetter(this.at);
    return this.parts;
  }
}

function isSameMark(a: Mark, b: Mark, by: number): boolean {
  if (a.kind !== b.kind || a.start - b.start !== by || a.end - b.end !== by) return false;
  if (a.kind === 'heading') return b.kind === 'heading' && a.heading === b.heading;
  return a.kind !== 'label' || (b.kind === 'label' && a.label === b.label);
}
