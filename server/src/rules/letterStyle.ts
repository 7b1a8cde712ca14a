import type { Letter, Part, StructureNode } from '../letter/model';
import { flatten } from '../text/flatText';
import type { Span } from '../text/span';
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

const formLabels: LetterStyle['labels'] = {
  'claims administrator guideline': 'Claims Administrator guideline:',
  'reviewer guideline': 'MAXIMUS guideline:',
  rationale: 'Decision rationale:',
};

const styles = new WeakMap<Letter, LetterStyle>();

/** The style of this letter; what it does not show is as the form has it. Computed once for each letter. */
export function styleOf(letter: Letter): LetterStyle {
  const known = styles.get(letter);
  if (known) return known;
  const style = readStyle(letter);
  styles.set(letter, style);
  return style;
}

/** For {@link ItemRule.reads}: what an item rule's fixes take from the letter around the item. */
export function styleKey(letter: Letter): string {
  const { gap, labels } = styleOf(letter);
  return JSON.stringify([gap, labels]);
}

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

function readStyle(letter: Letter): LetterStyle {
  const lineEnd = /\r?\n/.exec(letter.text)?.[0] ?? '\n';
  const gaps = [
    ...letter.items.flatMap((item) => gapsBetween(letter.text, item.children)),
    ...gapsBetween(letter.text, letter.items),
    ...gapsBetween(letter.text, letter.sections),
  ];
  return {
    lineEnd,
    // Page breaks make some gaps longer than the letter's style is.
    gap: shortest(gaps) ?? lineEnd + lineEnd,
    gapAfterHeading: gapUnderHeading(letter) ?? lineEnd,
    labels: Object.fromEntries(
      Object.entries(formLabels).map(([part, words]) => [part, labelIn(letter, part) ?? words]),
    ) as LetterStyle['labels'],
  };
}

function gapUnderHeading({ text, sections }: Letter): string | undefined {
  return sections
    .filter(({ header, body }) => header.end > header.start && body.end > body.start)
    .map(({ header, body }) => text.slice(header.end, body.start))
    .find(isGap);
}

/** The label of this part as the letter writes it elsewhere; a sentence that stands for one is none. */
function labelIn({ text, items }: Letter, part: string): string | undefined {
  for (const item of items) {
    for (const child of item.children) {
      if (child.part !== part || child.header.end === child.header.start) continue;
      const words = flatten(text, child.header.start, child.header.end).text;
      if (words.endsWith(':')) return words;
    }
  }
  return undefined;
}

function gapsBetween(text: string, siblings: readonly StructureNode[]): string[] {
  const gaps: string[] = [];
  for (let i = 1; i < siblings.length; i++) {
    gaps.push(text.slice(siblings[i - 1]!.content.end, siblings[i]!.content.start));
  }
  return gaps.filter(isGap);
}

function isGap(between: string): boolean {
  return between.includes('\n') && !between.includes('\f') && between.trim() === '';
}

function shortest(gaps: readonly string[]): string | undefined {
  let best: string | undefined;
  for (const gap of gaps) if (best === undefined || gap.length < best.length) best = gap;
  return best;
}
