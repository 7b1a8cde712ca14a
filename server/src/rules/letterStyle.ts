import type { Letter, Part, StructureNode } from '../letter/model';
import { flatten } from '../text/flatText';
import { remembered, rememberedByText } from '../text/remembered';
import { type Span, textOf } from '../text/span';
import type { Fix } from './rule';

/**
 * How a letter sets its parts apart, read off the letter itself, so that what a fix inserts looks like the
 * rest: line ends, double spacing, paragraph gaps that are a line with one blank, the words of its labels.
 */
export interface LetterStyle {
  readonly lineEnd: string;
  /** The white space between two parts, items or sections. */
  readonly gap: string;
  /** The white space between a heading and the text under it. */
  readonly gapAfterHeading: string;
  /** Each part's label, ending in its colon. */
  readonly labels: Readonly<Record<Part['part'], string>>;
}

/** The labels of an item's parts in the form in use since 2014. */
export const formLabels: LetterStyle['labels'] = {
  'claims administrator guideline': 'Claims Administrator guideline:',
  'reviewer guideline': 'MAXIMUS guideline:',
  rationale: 'Decision rationale:',
};

/** The style of this letter; what it does not show is as the form has it. Computed once for each letter. */
export const styleOf = remembered((letter: Letter): LetterStyle => {
  const lineEnd = lineEndOf(letter);
  return {
    lineEnd,
    gap: gapOf(letter),
    gapAfterHeading: gapUnderHeading(letter) ?? lineEnd,
    labels: labelsOf(letter),
  };
});

/** An edit that puts a new paragraph after what `content` covers. */
export function paragraphAfter(letter: Letter, content: Span, paragraph: string): Edit {
  return insertion(content.end, styleOf(letter).gap + paragraph);
}

/** An edit that puts a new paragraph before what `content` covers. */
export function paragraphBefore(letter: Letter, content: Span, paragraph: string): Edit {
  return insertion(content.start, paragraph + styleOf(letter).gap);
}

type Edit = Fix['edits'][number];

/** An edit that only adds. */
export function insertion(at: number, newText: string): Edit {
  return { span: { start: at, end: at }, newText };
}

function lineEndOf({ text, extent }: Letter): string {
  const own = textOf(text, extent);
  const at = own.indexOf('\n');
  return at > 0 && own[at - 1] === '\r' ? '\r\n' : '\n';
}

/** The shortest gap that the letter has: page breaks make some gaps longer than its style is. */
function gapOf(letter: Letter): string {
  const { text, items, sections } = letter;
  let best: Span | undefined;
  for (const { children } of items) best = shorterGap(text, children, best);
  best = shorterGap(text, items, best);
  best = shorterGap(text, sections, best);
  if (best !== undefined) return text.slice(best.start, best.end);
  const lineEnd = lineEndOf(letter);
  return lineEnd + lineEnd;
}

/** The first of the shortest gaps between siblings that is shorter than `best`, else `best`. */
function shorterGap(
  text: string,
  siblings: readonly StructureNode[],
  best: Span | undefined,
): Span | undefined {
  let shortest = best;
  for (let i = 1; i < siblings.length; i++) {
    const start = siblings[i - 1]!.content.end;
    const end = siblings[i]!.content.start;
    if (shortest !== undefined && end - start >= shortest.end - shortest.start) continue;
    if (isGap(text, start, end)) shortest = { start, end };
  }
  return shortest;
}

/** Each part's label as the letter writes it, else as the form does. */
function labelsOf(letter: Letter): LetterStyle['labels'] {
  return {
    'claims administrator guideline': labelIn(letter, 'claims administrator guideline'),
    'reviewer guideline': labelIn(letter, 'reviewer guideline'),
    rationale: labelIn(letter, 'rationale'),
  };
}

function gapUnderHeading({ text, sections }: Letter): string | undefined {
  const under = sections.find(
    ({ header, body }) =>
      header.end > header.start && body.end > body.start && isGap(text, header.end, body.start),
  );
  return under && text.slice(under.header.end, under.body.start);
}

const foldedLabel = rememberedByText((words) => flatten(words, 0, words.length).text);

/** The label of this part as the letter writes it; a sentence that stands for one is none. */
function labelIn({ text, items }: Letter, part: Part['part']): string {
  for (const item of items) {
    for (const child of item.children) {
      const { start, end } = child.header;
      if (child.part !== part || end === start) continue;
      const label = foldedLabel(text.slice(start, end));
      if (label.endsWith(':')) return label;
    }
  }
  return formLabels[part];
}

/** Whether white space with a line end in it, and no page break, is all that stands there. */
function isGap(text: string, start: number, end: number): boolean {
  let hasLineEnd = false;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) hasLineEnd = true;
    else if (code === 12 || !(code === 32 || (code >= 9 && code <= 13) || isWideBlank(text, i))) return false;
  }
  return hasLineEnd;
}

function isWideBlank(text: string, at: number): boolean {
  return text.charCodeAt(at) > 0x7f && text[at]!.trim() === '';
}
