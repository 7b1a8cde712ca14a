/** The lines of a page that are not blank, trimmed, with their white space folded. */
export function pageLines(text: string): readonly string[] {
  return text
    .split('\n')
    .map(folded)
    .filter((line) => line !== '');
}

function folded(line: string): string {
  const trimmed = line.trim();
  return /\s\s|[^\S ]/.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** How many lines at the top and at the foot of a page may be its running head: title, date, page number. */
const HEAD_LINES = 3;
/** So many characters at either end of a page hold them, blank lines and all. */
const HEAD_LETTERS = 600;

/**
 * The lines at the top and at the foot of a page, where titles, dates and page numbers stand. Only the ends
 * of the page are looked at: thousands of pages are asked for theirs.
 */
export function headLines(text: string): readonly string[] {
  if (text.length <= 2 * HEAD_LETTERS) {
    const lines = pageLines(text);
    return lines.length <= 2 * HEAD_LINES
      ? lines
      : [...lines.slice(0, HEAD_LINES), ...lines.slice(-HEAD_LINES)];
  }
  return [
    ...pageLines(text.slice(0, HEAD_LETTERS)).slice(0, HEAD_LINES),
    ...pageLines(text.slice(-HEAD_LETTERS)).slice(-HEAD_LINES),
  ];
}
