import { matchLoosely } from '../text/looseMatch';
import type { Span } from '../text/span';
import { skipBlanks, skipBlanksBack, trim } from '../text/whiteSpace';
import type { HeadingMark } from './marks';
import type { Section, StructureNode } from './model';

/** A section from its heading to where the next begins. */
export function sectionAt(
  text: string,
  mark: HeadingMark,
  end: number,
  children: readonly StructureNode[],
): Section {
  return {
    kind: 'section',
    role: mark.heading.role,
    extent: { start: mark.start, end },
    header: { start: mark.start, end: mark.end },
    name: mark.title,
    content: { start: mark.start, end: skipBlanksBack(text, mark.start, end) },
    body: trim(text, mark.end, end),
    children,
  };
}

/** Text before the first heading that belongs to no header block. */
export function preamble(text: string, start: number, end: number): Section {
  const body = trim(text, start, end);
  return {
    kind: 'section',
    role: 'preamble',
    extent: { start, end },
    header: { start: body.start, end: body.start },
    name: { start: body.start, end: body.start },
    content: body,
    body,
    children: [],
  };
}

/** The summary without "The expert reviewer developed the following clinical case summary based on …:". */
export function summaryBody(text: string, section: Pick<Section, 'body'>): Span {
  const { start, end } = section.body;
  const opening = Math.max(
    matchLoosely(text, start, end, 'theexpertreviewerdevelopedthefollowingclinicalcasesummary'),
    matchLoosely(text, start, end, 'thephysicianreviewerdevelopedthefollowingclinicalcasesummary'),
  );
  if (opening < 0) return section.body;
  const rest = text.slice(opening, Math.min(end, opening + 300));
  const close = /:/.exec(rest) ?? /[.\r\n]\s/.exec(rest);
  const from = close ? opening + close.index + 1 : opening;
  return trim(text, skipBlanks(text, from, end), end);
}

/** Nodes in the order of the text; they nearly always come so. */
export function inOrder<T extends StructureNode>(nodes: readonly T[]): readonly T[] {
  const isInOrder = nodes.every((node, i) => i === 0 || nodes[i - 1]!.extent.start <= node.extent.start);
  return isInOrder ? nodes : [...nodes].sort((a, b) => a.extent.start - b.extent.start);
}
