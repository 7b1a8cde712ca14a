import type { Letter, SectionRole } from '../../letter/model';
import type { Span } from '../../text/span';
import { partsOf } from '../itemParts';

/** Sections of running text; in the others each line stands for itself. */
const RUNNING: ReadonlySet<SectionRole> = new Set(['how determined', 'case summary', 'issues']);

/**
 * The stretches of a letter in which lines may be put together: running text, each stretch for itself, in the order of the
 * text. Header blocks, credentials, lists of documents and headings are not among them.
 */
export function reflowable(letters: readonly Letter[]): readonly Span[] {
  return letters
    .flatMap((letter) => {
      const parts = letter.items.flatMap((item) => partsOf(item).map(({ content }) => content));
      const items = letter.items.map(({ extent }) => extent);
      const holes = [...parts, ...items, ...(letter.credentials ? [letter.credentials.extent] : [])];
      const sections = letter.sections
        .filter(({ role, body }) => RUNNING.has(role) && body.end > body.start)
        .flatMap(({ body }) => without(body, holes));
      return [...parts, ...sections];
    })
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
}

/** What is left of a stretch when others are taken out. */
function without(whole: Span, holes: readonly Span[]): readonly Span[] {
  let left: readonly Span[] = [whole];
  for (const hole of holes) {
    left = left.flatMap(({ start, end }) =>
      hole.end <= start || hole.start >= end
        ? [{ start, end }]
        : [
            { start, end: Math.min(end, hole.start) },
            { start: Math.max(start, hole.end), end },
          ].filter((part) => part.end > part.start),
    );
  }
  return left;
}
