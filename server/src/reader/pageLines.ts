/** A piece of a page's text as the PDF library gives it. */
export interface PageItem {
  readonly str: string;
  readonly hasEOL: boolean;
  readonly transform: readonly number[];
}

/** A line of a page, with its place. */
export interface PageLine {
  readonly text: string;
  /** The height of its first piece on the page, and of its last: a line may climb. */
  readonly top: number;
  readonly bottom: number;
  readonly letterHeight: number;
}

/** Lines further apart than this, in heights of their letters, belong to two paragraphs. */
const PARAGRAPH_GAP = 1.6;

/** The lines of a page in the order of the file. A piece at another height begins a line, whatever the file says. */
export function linesOfPage(items: readonly PageItem[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  let text = '';
  let first: PageItem | undefined;
  let last: PageItem | undefined;
  const close = (): void => {
    // A line of blanks stands nowhere.
    lines.push({
      text,
      top: first ? yOf(first) : 0,
      bottom: last ? yOf(last) : 0,
      letterHeight: first ? heightOf(first) : 0,
    });
    text = '';
    first = undefined;
    last = undefined;
  };
  for (const item of items) {
    if (item.str.trim() !== '') {
      if (last && Math.abs(yOf(last) - yOf(item)) > Math.max(heightOf(last), heightOf(item))) close();
      first ??= item;
      last = item;
    }
    text += item.str;
    if (item.hasEOL) close();
  }
  if (text !== '') close();
  return lines;
}

/** The lines as text, with an empty line where a paragraph ends. */
export function textOfLines(lines: readonly PageLine[]): string {
  let text = '';
  let above: PageLine | undefined;
  lines.forEach((line, i) => {
    if (i > 0) text += '\n';
    if (line.letterHeight > 0) {
      if (above && above.bottom - line.top > PARAGRAPH_GAP * line.letterHeight) text += '\n';
      above = line;
    }
    text += line.text;
  });
  return text;
}

/** No more lines at a page's upper edge, and at its lower, are looked at. */
const MOST_EDGE_LINES = 3;
/** Of all pages. */
const LEAST_SHARE = 0.6;

/**
 * The pages without the lines that stand at the same place with the same words, numbers aside, on most of them: heads
 * and feet, which a file may hold anywhere among the others.
 *
 * @param wordsOf gives the words of a line that may be one
 */
export function withoutHeadsAndFeet(
  pages: readonly (readonly PageLine[])[],
  wordsOf: (line: string) => string | undefined,
): readonly (readonly PageLine[])[] {
  if (pages.length < 2) return pages;
  const keyOf = (line: PageLine): string | undefined => {
    const words = wordsOf(line.text);
    return words === undefined ? undefined : `${Math.round(line.top)} ${words}`;
  };
  const edges = pages.map(edgeLines);
  const times = new Map<string, number>();
  for (const lines of edges) {
    for (const key of new Set([...lines].map(keyOf))) {
      if (key !== undefined) times.set(key, (times.get(key) ?? 0) + 1);
    }
  }
  const least = Math.max(2, pages.length * LEAST_SHARE);
  const heads = new Set<string>();
  for (const [key, count] of times) if (count >= least) heads.add(key.slice(key.indexOf(' ') + 1));
  // On the first page, or the last, it may stand elsewhere.
  return pages.map((lines, page) =>
    lines.filter((line) => !edges[page]!.has(line) || !heads.has(wordsOf(line.text) ?? '')),
  );
}

function edgeLines(lines: readonly PageLine[]): ReadonlySet<PageLine> {
  const written = lines.filter(({ letterHeight }) => letterHeight > 0).sort((a, b) => b.top - a.top);
  return new Set([...written.slice(0, MOST_EDGE_LINES), ...written.slice(-MOST_EDGE_LINES)]);
}

function yOf(item: PageItem): number {
  return item.transform[5]!;
}

function heightOf(item: PageItem): number {
  return Math.abs(item.transform[3]!);
}
