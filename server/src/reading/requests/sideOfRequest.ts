/** The one side that a stretch of words names, and whether it is the side of the thing asked for. */
import { Gap } from '../../language/words';
import { APART, BEFORE_LAST_SIDE, LEADING } from '../../vocabulary/anatomy/sideContextWords';
import { SIDES_IN_FULL } from '../../vocabulary/anatomy/sideWords';
import { FINITE } from '../../vocabulary/conclusions/conclusionWords';
import { CLAUSE_BREAK } from '../conclusions/predicates';
import type { Passage } from '../sentences/passage';

/** A side, and the word that names it. */
export interface NamedSide {
  readonly side: 'left' | 'right';
  readonly at: number;
}

/** The one side that the words from `first` up to `end` name; `undefined` where they name none, both or two. */
export function onlySide({ words }: Passage, first: number, end: number): NamedSide | undefined {
  let found: NamedSide | undefined;
  for (let at = first; at < end; at++) {
    const side = SIDES_IN_FULL.get(words[at]!.lower);
    if (side === undefined) continue;
    if (side === 'both' || (found !== undefined && found.side !== side)) return undefined;
    found ??= { side, at };
  }
  return found;
}

/**
 * Whether the side is that of the thing judged: before it, with nothing but the request's words ahead ("the requested
 * left nerve block"), or behind it ("the nerve block on the left"). The thing has to be named as in the item.
 */
export function isSideOfRequest(
  { words }: Passage,
  { first, end }: { readonly first: number; readonly end: number },
  side: number,
  title: Passage,
): boolean {
  let from = side;
  while (from > first && !(words[from]!.gap & APART_MARKS)) from--;
  const named = new Set(title.words.map(({ lower }) => lower).filter((lower) => lower.length > 3));
  const isNamed = (i: number): boolean =>
    i !== side && named.has(words[i]!.lower) && words[i]!.lower !== words[side]!.lower;
  if (range(from, side).every((i) => LEADING.has(words[i]!.lower))) {
    for (let i = side + 1; i < Math.min(end, side + 8) && !(words[i]!.gap & APART_MARKS); i++) {
      if (APART.has(words[i]!.lower) || FINITE.has(words[i]!.lower)) return false;
      if (isNamed(i)) return true;
    }
    return false;
  }
  const behind = words[side + 1]?.lower === 'side' ? side + 2 : side + 1;
  if (behind !== end || !BEFORE_LAST_SIDE.has(words[side - 1]!.lower)) return false;
  const before = range(from, side);
  return (
    before.some(isNamed) && !before.some((i) => APART.has(words[i]!.lower) || FINITE.has(words[i]!.lower))
  );
}

const APART_MARKS = CLAUSE_BREAK | Gap.comma;

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}
