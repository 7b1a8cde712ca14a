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
  const told = noticeDates(text, start, itemsAt, fields);
  return [...fields.filter(({ field }) => !told.some((one) => one.field === field)), ...told];
}
