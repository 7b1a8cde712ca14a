import { saysNothing } from '../../letter/emptyParts';
import type { Item, Letter, Part } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { encloses } from '../../text/span';
import { placesToFillIn } from './placesToFillIn';

/** What stands for text to come, at most 200 characters in brackets: linear. */
const prompts =
  /\[[^[\]]{0,200}\]|<[^<>]{0,200}>|\{[^{}]{0,200}\}|«[^«»]{0,80}»|\b(?:TBD|TODO|FIXME|X{3,})\b|\b(?:Click (?:or tap )?(?:here )?to enter text|Choose an item)\b/gi;

/** Whether there is nothing in a text but prompts ("[treatment in dispute]"), or nothing at all. */
export function isNothingButPrompts(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text.replace(prompts, ''));
}

/** Whether a rationale is still to be written. */
export const isUnwritten = remembered(({ flat }: Part): boolean => isNothingButPrompts(flat.text));

/**
 * Whether a letter was only just begun: every item's rationale is still a prompt, or still empty in an item that
 * has another prompt in it. One written rationale makes it a letter with something left out.
 */
export const isSkeleton = remembered(
  (letter: Letter): boolean =>
    letter.items.length > 0 &&
    letter.items.every(({ rationale }) => rationale !== undefined && isUnwritten(rationale)) &&
    letter.items.every((item) => isBegun(item, letter)),
);

function isBegun({ rationale, extent }: Item, letter: Letter): boolean {
  return !saysNothing(rationale!) || placesToFillIn(letter).some((place) => encloses(extent, place));
}
