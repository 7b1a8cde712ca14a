import type { LineTable } from '../text/lineTable';
import { readShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import { skipBlanksBack } from '../text/whiteSpace';
import { determineForm, isEraE } from './form';
import { readHeaderBlock } from './headerBlock';
import { readItems, skipTemplateSentence } from './items';
import type { HeadingMark, Mark } from './marks';
import type { Form, HeaderBlock, Item, Letter, Section, StructureNode } from './model';
import { readOlderItems } from './olderForms';
import { openingNodes, withDatesOfFormA } from './opening';
import { proseOf } from './parts';
import { inOrder, sectionAt, summaryBody } from './sections';

/** Where a letter stands in its file, and what of its structure shows there. */
export interface LetterText {
  /** The text of the whole file. */
  readonly text: string;
  /** Lines of it, those of the letter among them. */
  readonly lines: LineTable;
  /** Those of the letter, in order. */
  readonly marks: readonly Mark[];
  readonly start: number;
  readonly end: number;
}

/** What is read of a letter's text. */
export interface LetterParts
  extends Pick<
    Letter,
    'form' | 'name' | 'content' | 'children' | 'headerBlock' | 'sections' | 'summary' | 'items'
  > {
  /** Where its credentials are looked for. */
  readonly credentialsIn: Span;
}

/** Reads one letter of a file. */
export function readLetter({ text, lines, marks: found, start, end }: LetterText): LetterParts {
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
  const ownBlock = opening.find((node): node is HeaderBlock => node.kind === 'header block');
  const reasonsAt = headings.find(
    ({ heading: { role } }) => role === 'guidelines relied upon' || role === 'rationale',
  );
  const headerBlock =
    form === 'A' ? withDatesOfFormA(text, start, reasonsAt?.start ?? end, ownBlock) : ownBlock;
  const credentialsIn = allSections.find((s) => s.role === 'how determined' || s.role === 'qualifications');
  const children = inOrder<StructureNode>(
    ownBlock && headerBlock ? [headerBlock, ...allSections] : allSections,
  );

  return {
    form: form === 'D' && isEraE(text, headerBlock, decided) ? 'E' : form,
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
  };
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
