/** Parts told in their slots: the very same as before where they read the same, so that what was read of them stands. */
import type { Part, Prose } from '../../letter/model';
import type { Span } from '../../text/span';

/** The prose at `start`: the one before where that reads the same. */
export function proseAgain(prose: Prose, start: number, before: Prose | undefined): Prose {
  return before?.body.start === start && before.textOf(before.body) === prose.textOf(prose.body)
    ? before
    : prose.toldAt(start);
}

/** The part at `start`: the one before where that reads the same. */
export function toldAgain<One extends Part>(part: One, start: number, before: One | undefined): One {
  return before?.extent.start === start && readsAs(part, before) ? before : (part.toldAt(start) as One);
}

function readsAs(part: Part, before: Part): boolean {
  const by = before.extent.start - part.extent.start;
  return (
    part.part === before.part &&
    part.header.end + by === before.header.end &&
    part.name.end + by === before.name.end &&
    part.content.end + by === before.content.end &&
    part.body.start + by === before.body.start &&
    part.textOf(part.content) === before.textOf(before.content)
  );
}

/** The list as before where each of its members is. */
export function sameList<One>(list: readonly One[], before: readonly One[] | undefined): readonly One[] {
  return before !== undefined && before.length === list.length && list.every((one, i) => one === before[i])
    ? before
    : list;
}

/** Whether two places are one, or both are missing. */
export function isSame(a: Span | undefined, b: Span | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && a.start === b.start && a.end === b.end);
}
