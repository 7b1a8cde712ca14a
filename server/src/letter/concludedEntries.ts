import { flatten } from '../text/flatText';
import type { LineTable } from '../text/lineTable';
import { breakBefore, endsSentence, type TextShape } from '../text/paragraphs';
import type { Span } from '../text/span';
import type { Entry } from './entries';
import { necessityIn } from './otherHeaders';

/**
 * Entries that neither a number nor a name opens, told by where they end: each closes with a sentence on medical necessity, at
 * the end of a paragraph, and there are as many as items.
 *
 * @param count how many items there are
 * @returns the entries by number; empty where there are more or fewer
 */
export function concludedEntries(
  text: string,
  lines: LineTable,
  shape: TextShape,
  body: Span,
  count: number,
): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>();
  let start = body.start;
  for (let line = lines.lineAfter(body.start); line < lines.count; line++) {
    const end = Math.min(lines.contentEnd(line), body.end);
    const isLast = end >= body.end || line + 1 >= lines.count;
    if (!isLast && !(endsSentence(text, end) && breakBefore(text, lines, shape, line + 1) !== 'wrap'))
      continue;
    if (concludes(text, { start, end })) {
      entries.set(entries.size + 1, { extent: { start, end }, header: { start, end: start } });
      start = isLast ? end : lines.contentStart(line + 1);
    }
    if (isLast) break;
  }
  const last = entries.get(entries.size);
  // What stands behind the last conclusion goes with it.
  if (last) entries.set(entries.size, { ...last, extent: { start: last.extent.start, end: body.end } });
  return entries.size === count ? entries : new Map();
}

/** No sentence is longer. */
const LONGEST_SENTENCE = 600;

function concludes(text: string, { start, end }: Span): boolean {
  return necessityIn(flatten(text, Math.max(start, end - LONGEST_SENTENCE), end).text) !== undefined;
}
