import type { Letter, Section } from '../letter/model';
import { type Span, textOf } from '../text/span';

/**
 * Whether a letter of a new version of a file says what the letter at its place said: the same words, in which the parser
 * sees the same. Its items, its summary and its header block are then the same objects, moved (`carryOver.ts`).
 */
export function isSameLetter(then: Letter, now: Letter): boolean {
  const distance = now.extent.start - then.extent.start;
  return (
    then.form === now.form &&
    then.items.length === now.items.length &&
    then.items.every((item, i) => item === now.items[i]) &&
    then.summary === now.summary &&
    isSame(then.extent, now.extent, distance) &&
    then.sections.length === now.sections.length &&
    then.sections.every((section, i) => isSameSection(section, now.sections[i]!, distance)) &&
    (then.headerBlock === undefined) === (now.headerBlock === undefined) &&
    textOf(then.text, then.extent) === textOf(now.text, now.extent)
  );
}

function isSameSection(then: Section, now: Section, distance: number): boolean {
  return (
    then.role === now.role &&
    isSame(then.extent, now.extent, distance) &&
    isSame(then.header, now.header, distance) &&
    isSame(then.body, now.body, distance)
  );
}

function isSame(then: Span, now: Span, distance: number): boolean {
  return then.start + distance === now.start && then.end + distance === now.end;
}
