import { type LineTable, readLines } from '../text/lineTable';
import { readShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import { skipBlanksBack } from '../text/whiteSpace';
import { readCredentials } from './credentials';
import { determineForm, isEraE } from './form';
import { headerBlockEnd, readHeaderBlock } from './headerBlock';
import { readItems, skipTemplateSentence } from './items';
import { type CaseNumberMark, findMarks, type HeadingMark, type Mark } from './marks';
import type { Credentials, Form, HeaderBlock, Item, Letter, Prose, Section, StructureNode } from './model';
import { readOlderItems } from './olderForms';
import { proseOf } from './parts';
import { inOrder, preamble, sectionAt, summaryBody } from './sections';

/**
 * Reads a file as letters: one as a rule, several where they follow each other in one file. Never throws and
 * never returns an empty list: any text is a letter, if one with everything missing. Linear in the text.
 *
 * The extents of the letters follow each other and cover the file; within a letter, each node's children
 * follow each other inside its extent.
 */
export function parseLetters(text: string): readonly Letter[] {
  const lines = readLines(text);
  const marks = findMarks(text, lines);
  const starts = letterStarts(marks);
  let next = 0;
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? text.length;
    const first = next;
    while (next < marks.length && (marks[next]!.start < end || index === starts.length - 1)) next++;
    return readLetter(text, lines, marks.slice(first, next), start, end);
  });
}

/** Where each letter of a file begins: at 0, and wherever a first heading or case number comes after items. */
function letterStarts(marks: readonly Mark[]): readonly number[] {
  const starts = [0];
  let seen = new Set<string>();
  let caseNumber: CaseNumberMark | undefined;
  for (const mark of marks) {
    if (mark.kind === 'case number') {
      if (seen.has('issues')) {
        starts.push(mark.start);
        seen = new Set();
      }
      caseNumber = mark;
    } else if (mark.kind === 'heading') {
      const role = mark.heading.role;
      const first = role === 'how determined' || mark.heading.title.startsWith('Notice of');
      if (first && seen.has('issues') && (seen.has(role) || seen.has('preamble')) && !caseNumber) {
        starts.push(mark.start);
        seen = new Set();
      }
      seen.add(role);
      caseNumber = undefined;
    }
  }
  return starts;
}

function readLetter(
  text: string,
  lines: LineTable,
  found: readonly Mark[],
  start: number,
  end: number,
): Letter {
  const form = determineForm(found);
  // Form D says the same words behind its labels, where they open nothing.
  const marks =
    form === 'B' || form === 'C'
      ? found
      : found.filter((mark) => mark.kind !== 'label' || !mark.label.sentence);
  const headings = marks.filter(
    (mark): mark is HeadingMark =>
      mark.kind === 'heading' && mark.heading.role !== 'preamble' && belongs(mark, form),
  );
  const firstHeading = headings[0]?.start ?? end;
  // Form B's items may stand before any heading, in a letter that has lost its own.
  const firstRequest = form === 'B' ? marks.find((mark) => mark.kind === 'request')?.start : undefined;
  const openingEnd = Math.min(firstHeading, firstRequest ?? firstHeading);
  const block = readHeaderBlock(text, start, openingEnd);
  const opening = openingNodes(text, start, openingEnd, block, form);
  const fromLine = lines.lineAfter(start);
  const shape = readShape(text, lines, fromLine, lines.lineAfter(end));

  const sections: Section[] = [];
  let items: readonly Item[] = [];
  headings.forEach((heading, index) => {
    const sectionEnd = headings[index + 1]?.start ?? end;
    const section = sectionAt(text, heading, sectionEnd);
    let children: readonly StructureNode[] = [];
    if (section.role === 'issues' && form !== 'A' && items.length === 0) {
      const from = skipTemplateSentence(text, heading.end, sectionEnd);
      const inside = marks.filter((mark) => mark.start >= from && mark.start < sectionEnd);
      items = readItems({ text, lines, shape, from, to: sectionEnd, marks: inside });
      children = items;
    }
    sections.push({ ...section, children });
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

  constructor(parts: Omit<Letter, 'credentials'> & { readonly credentialsIn: Span }) {
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
}

function belongs(mark: HeadingMark, form: Form): boolean {
  if (form === 'unknown') return true;
  if (mark.heading.forms.includes(form)) return true;
  // Drafts borrow: a documents section is a section wherever it stands under its own heading.
  return mark.heading.role === 'documents reviewed' && mark.end > mark.title.end;
}

/** What stands before the first heading: the header block, then a preamble where there is running text. */
function openingNodes(
  text: string,
  start: number,
  end: number,
  block: HeaderBlock | undefined,
  form: Form,
): readonly (HeaderBlock | Section)[] {
  if (!block) {
    const section = preamble(text, start, end);
    return section.body.end > section.body.start ? [section] : [];
  }
  const blockEnd = headerBlockEnd(block);
  const rest = preamble(text, blockEnd, end);
  // A line or two after the values is part of the block; form B's notice is a text of its own.
  if (rest.body.end - rest.body.start < 200 && form !== 'B') return [block];
  const closed = {
    ...block,
    extent: { start, end: blockEnd },
    content: { start: block.content.start, end: blockEnd },
  };
  return [closed, rest];
}
