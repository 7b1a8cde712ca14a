/**
 * Where a text goes on with something, for loops that look for it again only where they have passed it: V8 takes
 * `indexOf` for a calculation without effects and, once it has optimized such a loop, makes it at each turn also where
 * its result is not asked for, so that a long text without the thing takes time by its square. A regular expression keeps its place.
 *
 * @param pattern of one character, with the flag `g`
 * @returns the offset at or after `from`; `text.length` where there is none
 */
export function nextOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex - 1 : text.length;
}
