/** The lines of a page that are not blank, trimmed, with their white space folded. */
export function pageLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** How many lines at the top and at the foot of a page may be its running head: title, date, page number. */
const HEAD_LINES = 3;

/** The lines at the top and at the foot of a page, where titles, dates and page numbers stand. */
export function headLines(lines: readonly string[]): readonly string[] {
  return lines.length <= 2 * HEAD_LINES
    ? lines
    : [...lines.slice(0, HEAD_LINES), ...lines.slice(-HEAD_LINES)];
}
