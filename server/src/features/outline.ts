import * as l10n from '@vscode/l10n';
import type { Decision, Item, Letter, Outcome, Part, Section, StructureNode } from '../letter/model';
import type { Span } from '../text/span';
import { encloses, textOf } from '../text/span';
import { count } from './trees/counted';

/** What a symbol stands for. */
export type SymbolRole = 'letter' | 'header block' | 'section' | 'item' | 'guideline line' | 'rationale';

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

/**
 * The outline of a file: letters, their sections, the disputed items with decisions, and their parts.
 *
 * The one letter of a file that has no header block is no line of its own: there is nothing to call it by, and its
 * place would be its first heading, which an editor then shows above every other (sticky scroll).
 */
export function outline(letters: readonly Letter[]): readonly OutlineSymbol[] {
  const shown = letters.filter((letter) => !isBlank(letter));
  const [first] = shown;
  if (first === undefined || shown.length > 1 || first.children.some(({ kind }) => kind === 'header block'))
    return shown.map(letterSymbol);
  return symbolsOf(first, first.children);
}

function letterSymbol(letter: Letter): OutlineSymbol {
  const caseNumber = caseNumberOf(letter);
  return symbol(letter, letter, {
    name: caseNumber?.text ?? l10n.t('IMR letter'),
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
    children: symbolsOf(letter, node.children),
  };
}

function symbolsOf(letter: Letter, nodes: readonly StructureNode[]): readonly OutlineSymbol[] {
  return nodes.filter((node) => !isBlank(node)).map((node) => symbol(letter, node, describe(letter, node)));
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
      return { name: l10n.t('IMR letter'), detail: '', role: 'letter' };
    case 'header block':
      return { name: l10n.t('Header block'), detail: '', role: 'header block' };
    case 'section':
      return { name: sectionName(letter, node as Section), detail: '', role: 'section' };
    case 'item': {
      const { number, title, decision } = node as Item;
      // The decision comes first, where no narrow view cuts it off and whoever types it finds it.
      const name = `${number}. ${decisionText(letter, decision)}${title === '' ? '' : `: ${title}`}`;
      return { name: cut(name), detail: '', role: 'item' };
    }
    case 'part':
      return partName(node as Part);
  }
}

function sectionName(letter: Letter, section: Section): string {
  const heading = cut(oneLine(textOf(letter.text, section.name)));
  if (heading !== '') return heading;
  return section.role === 'preamble' ? l10n.t('Before the first heading') : sentenceCase(section.role);
}

function partName(part: Part): { name: string; detail: string; role: SymbolRole } {
  switch (part.part) {
    case 'claims administrator guideline':
      return { name: l10n.t('Claims administrator guideline'), detail: cited(part), role: 'guideline line' };
    case 'reviewer guideline':
      return { name: l10n.t('Reviewer guideline'), detail: cited(part), role: 'guideline line' };
    case 'rationale':
      return {
        name: l10n.t('Decision rationale'),
        detail: isEmpty(part.body) ? l10n.t('empty') : '',
        role: 'rationale',
      };
  }
}

function cited(line: Extract<Part, { part: `${string} guideline` }>): string {
  if (isEmpty(line.body)) return 'empty';
  if (line.citations.length > 0) return count(line.citations.length, 'citation');
  return line.didNotCite ? l10n.t('no evidence cited') : '';
}

const OUTCOME_WORD: Readonly<Record<Outcome, string>> = {
  upheld: 'Upheld',
  overturned: 'Overturned',
  modified: 'Modified',
};

/** The decision as a reader expects it; a word that is no outcome is shown as it is written. */
function decisionText(letter: Letter, decision: Decision | undefined): string {
  if (decision === undefined) return l10n.t('No decision');
  if (decision.outcome !== undefined) return OUTCOME_WORD[decision.outcome];
  return oneLine(textOf(letter.text, decision.span)) || l10n.t('No decision');
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

function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
