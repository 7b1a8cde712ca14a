import { LineTable } from '../text/lineTable';
import { readShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import { skipBlanksBack } from '../text/whiteSpace';
import { readCredentials } from './credentials';
import { determineForm, isEraE } from './form';
import { readHeaderBlock } from './headerBlock';
import { readItems, skipTemplateSentence } from './items';
import { findMarks, type HeadingMark, type Mark } from './marks';
import type {
  Credentials,
  Form,
  HeaderBlock,
  Item,
  Letter,
  Prose,
  Section,
  SectionRole,
  StructureNode,
} from './model';
import { readOlderItems } from './olderForms';
import { openingNodes } from './opening';
import { withoutPageFurniture } from './pageFurniture';
import { proseOf } from './parts';
import { inOrder, sectionAt, summaryBody } from './sections';

/**
 * Reads a file as letters: one as a rule, several where they follow each other in one file. Never throws and
 * never returns an empty list: any text is a letter, if one with everything missing. Linear in the text.
 *
 * The extents of the letters follow each other and cover the file; within a letter, each node's children
 * follow each other inside its extent.
 */
export function parseLetters(file: string): readonly Letter[] {
  const text = withoutPageFurniture(file);
  const letters: Letter[] = [];
  const lines = new LineTable(text);
  const beginnings = new Beginnings();
  let start = 0;
  let marks: Mark[] = [];
  // A letter is read as soon as the next one begins: its text and its marks are still at hand then.
  for (const mark of findMarks(text, lines)) {
    if (beginnings.hasOneAt(mark)) {
      letters.push(readLetter(text, lines, marks, start, mark.start));
      start = mark.start;
      marks = [];
    }
    marks.push(mark);
  }
  letters.push(readLetter(text, lines, marks, start, text.length));
  return letters;
}

/** Sees where the next letter of a file begins: where a first heading or case number comes after items. */
class Beginnings {
  private seen = new Set<SectionRole>();
  private isBehindCaseNumber = false;

  /** Whether a letter begins at the next mark of the file. */
  hasOneAt(mark: Mark): boolean {
    if (mark.kind === 'case number') {
      this.isBehindCaseNumber = true;
      return this.begin(this.seen.has('issues'));
    }
    if (mark.kind !== 'heading') return false;
    const { role, title } = mark.heading;
    // A notice opens its letter, whatever the letter before it had.
    const isNotice = title.startsWith('Notice of');
    const isFirst =
      isNotice || (role === 'how determined' && (this.seen.has(role) || this.seen.has('preamble')));
    const begins = this.begin(isFirst && this.seen.has('issues') && !this.isBehindCaseNumber);
    this.seen.add(role);
    this.isBehindCaseNumber = false;
    return begins;
  }

  private begin(isBeginning: boolean): boolean {
    if (isBeginning) this.seen = new Set();
    return isBeginning;
  }
}

function readLetter(
  text: string,
  lines: LineTable,
  found: readonly Mark[],
  start: number,
  end: number,
): Letter {
  const form = determineForm(found);
  // Form D says the same words behind its labels and in its rationales, where they open nothing.
  const marks = form === 'B' || form === 'C' ? found : found.filter((mark) => !opensOnlyInOlderForms(mark));
  const headings = marks.filter(
    (mark): mark is HeadingMark =>
      mark.kind === 'heading' && mark.heading.role !== 'preamble' && belongs(mark, form),
  );
  const firstHeading = headings[0]?.start ?? end;
  // Form B's items may stand before any heading, in a letter that has lost its own.
  const firstRequest = form === 'B' ? marks.find((mark) => mark.kind === 'request')?.start : undefined;
  const openingEnd = Math.min(firstHeading, firstRequest ?? firstHeading);
  const block = readHeaderBlock(text, start, openingEnd);
  const opening = openingNodes(text, start, openingEnd, block, form, firstRequest ?? end);
  const fromLine = lines.lineAfter(start);
  const shape = readShape(text, lines, fromLine, lines.lineAfter(end));

  let items: readonly Item[] = [];
  const sections = headings.map((heading, index) => {
    const sectionEnd = headings[index + 1]?.start ?? end;
    const holdsItems = heading.heading.role === 'issues' && form !== 'A' && items.length === 0;
    if (holdsItems) {
      const from = skipTemplateSentence(text, heading.end, sectionEnd);
      const inside = marks.filter((mark) => mark.start >= from && mark.start < sectionEnd);
      items = readItems({ text, lines, shape, from, to: sectionEnd, marks: inside });
    }
    return sectionAt(text, heading, sectionEnd, holdsItems ? items : []);
  });

  const older = readOlderItems({ text, lines, shape, form, sections, marks, opening: firstHeading, start });
  const allSections = inOrder([
    ...opening.filter((node): node is Section => node.kind === 'section'),
    ...(older?.sections ?? sections),
  ]);
  const decided = older?.items ?? items;
  const summary = allSections.find((section) => section.role === 'case summary');
  const summaryText = summary && summaryBody(text, summary);
  const headerBlock = opening.find((node): node is HeaderBlock => node.kind === 'header block');
  const credentialsIn = allSections.find((s) => s.role === 'how determined' || s.role === 'qualifications');
  const children = inOrder<StructureNode>(headerBlock ? [headerBlock, ...allSections] : allSections);

  return new ParsedLetter({
    kind: 'letter',
    text,
    form: form === 'D' && isEraE(text, headerBlock, decided) ? 'E' : form,
    extent: { start, end },
    header: { start, end: start },
    name: headerBlock ? headerBlock.name : { start, end: start },
    content: { start, end: skipBlanksBack(text, start, end) },
    children,
    headerBlock,
    sections: allSections,
    credentialsIn: credentialsIn
      ? { start: credentialsIn.header.end, end: credentialsIn.extent.end }
      : { start, end: Math.min(firstHeading, start + 6000) },
    summary:
      summaryText && summaryText.end > summaryText.start
        ? proseOf(text, summaryText.start, summaryText.end)
        : undefined,
    items: decided,
  });
}

/** A letter whose credentials are read when first asked for: a key press seldom asks. */
class ParsedLetter implements Letter {
  readonly kind = 'letter';
  readonly text: string;
  readonly form: Form;
  readonly extent: Span;
  readonly header: Span;
  readonly name: Span;
  readonly content: Span;
  readonly children: readonly StructureNode[];
  readonly headerBlock: HeaderBlock | undefined;
  readonly sections: readonly Section[];
  readonly summary: Prose | undefined;
  readonly items: readonly Item[];
  private readonly credentialsIn: Span;
  private read: { readonly credentials: Credentials | undefined } | undefined;

  constructor(parts: Omit<Letter, 'credentials' | 'onReviewer'> & { readonly credentialsIn: Span }) {
    this.text = parts.text;
    this.form = parts.form;
    this.extent = parts.extent;
    this.header = parts.header;
    this.name = parts.name;
    this.content = parts.content;
    this.children = parts.children;
    this.headerBlock = parts.headerBlock;
    this.sections = parts.sections;
    this.summary = parts.summary;
    this.items = parts.items;
    this.credentialsIn = parts.credentialsIn;
  }

  get credentials(): Credentials | undefined {
    this.read ??= {
      credentials: readCredentials(this.text, this.credentialsIn.start, this.credentialsIn.end),
    };
    return this.read.credentials;
  }

  get onReviewer(): readonly Prose[] {
    const bodies = this.sections
      .filter(({ role }) => role === 'how determined' || role === 'qualifications')
      .map(({ body }) => body);
    const told = bodies.length > 0 ? bodies : this.credentials ? [this.credentials.extent] : [];
    return told.map(({ start, end }) => proseOf(this.text, start, end));
  }
}

/** What opens a part or an item in forms B and C, and is said in the rationales of the others. */
function opensOnlyInOlderForms(mark: Mark): boolean {
  return mark.kind === 'request' || (mark.kind === 'label' && mark.label.sentence === true);
}

function belongs(mark: HeadingMark, form: Form): boolean {
  if (form === 'unknown') return true;
  if (mark.heading.forms.includes(form)) return true;
  // Drafts borrow: a documents section is a section wherever it stands under its own heading.
  return mark.heading.role === 'documents reviewed' && mark.end > mark.title.end;
}
