import type { Decision, Item, Letter, Outcome, Part, Section, StructureNode } from '../letter/model';
import type { Span } from '../text/span';
import { encloses, textOf } from '../text/span';

/** What a symbol stands for; an item's tells its outcome, so that each outcome has an icon of its own. */
export type SymbolRole =
  | 'letter'
  | 'header block'
  | 'section'
  | 'item upheld'
  | 'item overturned'
  | 'item modified'
  | 'item undecided'
  | 'guideline line'
  | 'rationale';

/** A line of the outline. `selection` lies inside `extent`; both are offsets into the file. */
export interface OutlineSymbol {
  /** Never empty, one line. */
  readonly name: string;
  readonly detail: string;
  readonly role: SymbolRole;
  /** The whole extent, so that breadcrumbs follow the cursor anywhere in it. */
  readonly extent: Span;
  readonly selection: Span;
  readonly children: readonly OutlineSymbol[];
}

const LONGEST_NAME = 160;

/** The outline of a file: letters, their sections, the disputed items with decisions, and their parts. */
export function outline(letters: readonly Letter[]): readonly OutlineSymbol[] {
  return letters.filter((letter) => !isBlank(letter)).map(letterSymbol);
}

function letterSymbol(letter: Letter): OutlineSymbol {
  const caseNumber = caseNumberOf(letter);
  return symbol(letter, letter, {
    name: caseNumber?.text ?? 'IMR letter',
    detail: count(letter.items.length, 'disputed item'),
    role: 'letter',
    selection: caseNumber?.span ?? letter.name,
  });
}

/** The case number of the header block, where the letter has one. */
export function caseNumberOf(letter: Letter): { readonly text: string; readonly span: Span } | undefined {
  const value = letter.headerBlock?.fields.find((field) => field.field === 'case number')?.value;
  if (value === undefined) return undefined;
  const text = oneLine(textOf(letter.text, value));
  return text === '' ? undefined : { text, span: value };
}

function symbol(
  letter: Letter,
  node: StructureNode,
  shown: { name: string; detail: string; role: SymbolRole; selection?: Span },
): OutlineSymbol {
  return {
    name: shown.name,
    detail: shown.detail,
    role: shown.role,
    extent: node.extent,
    selection: selectionInside(node, shown.selection ?? node.name),
    children: node.children
      .filter((child) => !isBlank(child))
      .map((child) => symbol(letter, child, describe(letter, child))),
  };
}

/** The protocol demands it inside the extent: an unnamed node is selected by its first character. */
function selectionInside(node: StructureNode, wanted: Span): Span {
  if (wanted.end > wanted.start && encloses(node.extent, wanted)) return wanted;
  if (node.header.end > node.header.start && encloses(node.extent, node.header)) return node.header;
  return { start: node.extent.start, end: node.extent.start };
}

function describe(letter: Letter, node: StructureNode): { name: string; detail: string; role: SymbolRole } {
  switch (node.kind) {
    case 'letter':
      return { name: 'IMR letter', detail: '', role: 'letter' };
    case 'header block':
      return { name: 'Header block', detail: '', role: 'header block' };
    case 'section':
      return { name: sectionName(letter, node as Section), detail: '', role: 'section' };
    case 'item': {
      const item = node as Item;
      return {
        name: cut(item.title) || `Item ${item.number}`,
        detail: decisionText(letter, item.decision),
        role: `item ${item.decision?.outcome ?? 'undecided'}`,
      };
    }
    case 'part':
      return partName(node as Part);
  }
}

function sectionName(letter: Letter, section: Section): string {
  const heading = cut(oneLine(textOf(letter.text, section.name)));
  if (heading !== '') return heading;
  return section.role === 'preamble' ? 'Before the first heading' : sentenceCase(section.role);
}

function partName(part: Part): { name: string; detail: string; role: SymbolRole } {
  switch (part.part) {
    case 'claims administrator guideline':
      return { name: 'Claims administrator guideline', detail: cited(part), role: 'guideline line' };
    case 'reviewer guideline':
      return { name: 'Reviewer guideline', detail: cited(part), role: 'guideline line' };
    case 'rationale':
      return { name: 'Decision rationale', detail: isEmpty(part.body) ? 'empty' : '', role: 'rationale' };
  }
}

function cited(line: Extract<Part, { part: `${string} guideline` }>): string {
  if (isEmpty(line.body)) return 'empty';
  if (line.citations.length > 0) return count(line.citations.length, 'citation');
  return line.didNotCite ? 'no evidence cited' : '';
}

const OUTCOME_WORD: Readonly<Record<Outcome, string>> = {
  upheld: 'Upheld',
  overturned: 'Overturned',
  modified: 'Modified',
};

/** The decision as a reader expects it; a word that is no outcome is shown as it is written. */
function decisionText(letter: Letter, decision: Decision | undefined): string {
  if (decision === undefined) return 'no decision';
  if (decision.outcome !== undefined) return OUTCOME_WORD[decision.outcome];
  return cut(oneLine(textOf(letter.text, decision.span)));
}

function isEmpty(at: Span): boolean {
  return at.end <= at.start;
}

/** White space between the last section and the end of the file is a node, but nothing to show. */
function isBlank(node: StructureNode): boolean {
  return isEmpty(node.content);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function cut(text: string): string {
  return text.length <= LONGEST_NAME ? text : `${text.slice(0, LONGEST_NAME - 1).trimEnd()}…`;
}

function count(n: number, noun: string): string {
  return `${n} ${noun}${n === 1 ? '' : 's'}`;
}

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
