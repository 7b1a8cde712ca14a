import type { SameEnds } from '../text/sameEnds';
import { skipBlanksBack } from '../text/whiteSpace';
import {
  type Candidate,
  findCandidates,
  mayDisclaim,
  withoutLines,
  withoutPageFurniture,
} from './pageFurniture';

/** Takes the furniture of pages out of the versions of one file; of a version little changed, it looks at few lines. */
export interface FurnitureReader {
  /**
   * The same as `withoutPageFurniture`.
   *
   * @param same what it has in common with the version before; `undefined` for the first
   */
  clean(file: string, same: SameEnds | undefined): string;
}

/** The longest word that tells of a disclaimer. */
const DISCLAIMER = 'Disclaimer:'.length;

/** A reader that has seen no version yet. */
export function createFurnitureReader(): FurnitureReader {
  // Without lines where the text of a line may depend on another that is far.
  let last: { readonly length: number; readonly lines: readonly Candidate[] } | undefined;
  return {
    clean(file, same) {
      const changed = same && { from: same.before, to: file.length - same.behind };
      const around = changed && file.slice(Math.max(0, changed.from - DISCLAIMER), changed.to + DISCLAIMER);
      if (last === undefined || changed === undefined || mayDisclaim(around!)) {
        if (mayDisclaim(file)) {
          last = undefined;
          return withoutPageFurniture(file);
        }
        last = { length: file.length, lines: findCandidates(file) };
      } else {
        last = { length: file.length, lines: linesAgain(file, changed, last) };
      }
      return withoutLines(file, last.lines);
    },
  };
}

/** The lines of the version before, and those looked for anew about what is changed: a line may be told by the next one. */
function linesAgain(
  file: string,
  changed: { readonly from: number; readonly to: number },
  last: { readonly length: number; readonly lines: readonly Candidate[] },
): readonly Candidate[] {
  const lineBefore = skipBlanksBack(file, 0, lineStart(file, changed.from));
  const begin = lineStart(file, skipBlanksBack(file, 0, lineStart(file, lineBefore)));
  const feed = file.indexOf('\n', changed.to);
  const stop = feed < 0 ? file.length : feed + 1;
  const by = file.length - last.length;
  return [
    ...last.lines.filter(({ from }) => from < begin),
    ...findCandidates(file, begin, stop),
    ...last.lines
      .filter(({ from }) => from >= stop - by)
      .map((line) => (by === 0 ? line : { ...line, from: line.from + by, to: line.to + by })),
  ];
}

/** Where the line that holds an offset begins, if lines end with line feeds; else where an earlier one does. */
function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
