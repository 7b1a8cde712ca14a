/** How much of two texts is the same at their beginnings and, behind that, at their ends; in UTF-16 code units. */
export interface SameEnds {
  readonly before: number;
  readonly behind: number;
}

/** So many characters are compared at once: the engine does that at the speed of the memory. */
const CHUNK = 4096;

/** Finds where a text was changed. Linear, and quick where little was. */
export function sameEnds(one: string, other: string): SameEnds {
  const most = Math.min(one.length, other.length);
  let before = 0;
  for (let step = CHUNK; step >= 1; step >>= 1)
    while (before + step <= most && one.slice(before, before + step) === other.slice(before, before + step))
      before += step;
  let behind = 0;
  const left = most - before;
  const tail = (text: string, from: number, to: number): string =>
    text.slice(text.length - to, text.length - from);
  for (let step = CHUNK; step >= 1; step >>= 1)
    while (behind + step <= left && tail(one, behind, behind + step) === tail(other, behind, behind + step))
      behind += step;
  return { before, behind };
}
