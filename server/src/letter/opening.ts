import { headerBlockEnd } from './headerBlock';
import type { Form, HeaderBlock, Section } from './model';
import { noticeDates } from './noticeDates';
import { preamble } from './sections';

/**
 * What stands before the first heading: the header block, then a preamble where there is running text.
 *
 * @param itemsAt where the letter's first item begins: form B tells dates of its header up to there
 */
export function openingNodes(
  text: string,
  start: number,
  end: number,
  block: HeaderBlock | undefined,
  form: Form,
  itemsAt: number,
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
    fields: form === 'B' ? withNoticeDates(text, start, itemsAt, block.fields) : block.fields,
  };
  return [closed, rest];
}

/** The fields with those that form B tells in its notice; they stand behind the block itself. */
function withNoticeDates(
  text: string,
  start: number,
  itemsAt: number,
  fields: HeaderBlock['fields'],
): HeaderBlock['fields'] {
  const told = noticeDates(text, start, itemsAt, fields, 'B');
  return [...fields.filter(({ field }) => !told.some((one) => one.field === field)), ...told];
}

/**
 * Form A's dates: those of a header block, which few of its letters have, and those that it tells in the text up to `to`. Where there
 * is no block, the fields are one without an extent.
 */
export function withDatesOfFormA(
  text: string,
  start: number,
  to: number,
  block: HeaderBlock | undefined,
): HeaderBlock | undefined {
  const told = noticeDates(text, start, to, block?.fields ?? [], 'A');
  if (told.length === 0) return block;
  if (block) return { ...block, fields: [...block.fields, ...told] };
  const nowhere = { start, end: start };
  return {
    kind: 'header block',
    extent: nowhere,
    header: nowhere,
    name: nowhere,
    content: nowhere,
    children: [],
    fields: told,
    textOf: ({ start: at, end }) => text.slice(at, end),
  };
}
