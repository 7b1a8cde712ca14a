import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';
import { headWords } from './headWords';

/** What a letter's own text file is called, beside the PDF or Word file that it comes from. */
export function textNameOf(name: string): string {
  return `${name.replace(/\.(?:pdf|docx)$/i, '')}.imr`;
}

/** Whether a file is of a kind that is read as a letter, by its name. */
export function isPdfOrWord(name: string): boolean {
  return /\.(?:pdf|docx?)$/i.test(name);
}

/**
 * The text of a letter's file, for people to read and to work on: a sentence that goes on over a page's end is not taken
 * apart, lines have no blanks at their ends, there is never more than one blank line in a row, and what stands at the
 * head or foot of nearly every page is left out.
 */
export function letterText({ pages }: FileText): string {
  const parts: string[] = [];
  for (const page of withoutRunningHeads(pages.map((one) => one.replace(/\r\n?/g, '\n').trim()))) {
    const own = page.trim();
    if (own === '') continue;
    const before = parts.at(-1);
    if (before !== undefined) parts.push(ENDS_PARAGRAPH.test(before.slice(-1)) ? '\n\n' : '\n');
    parts.push(own);
  }
  const lines = parts.join('').split('\n').map(withoutBlanksAtEnd);
  return `${lines.join('\n').replace(/\n{3,}/g, '\n\n')}\n`;
}

/** No regular expression: one would look at each run of blanks once for each of them. */
function withoutBlanksAtEnd(line: string): string {
  let end = line.length;
  while (end > 0 && ' \t\u00a0'.includes(line[end - 1]!)) end--;
  return line.slice(0, end);
}

/** No more lines at a page's head, and at its foot, are looked at. */
const MOST_HEAD_LINES = 3;

/** Of a file with more than one page. */
const LEAST_SHARE = 0.7;

function withoutRunningHeads(pages: readonly string[]): readonly string[] {
  if (pages.length < 2) return pages;
  const times = new Map<string, number>();
  for (const page of pages) {
    for (const words of new Set(edgeLines(page).map(({ words }) => words)))
      times.set(words, (times.get(words) ?? 0) + 1);
  }
  const least = Math.max(2, pages.length * LEAST_SHARE);
  return pages.map((page) => {
    const lines = page.split('\n');
    for (const { line, words } of edgeLines(page)) if (times.get(words)! >= least) lines[line] = '';
    return lines.join('\n');
  });
}

/** The lines at a page's ends that may be its head or foot: where they stand, and their words without numbers. */
function edgeLines(page: string): readonly { readonly line: number; readonly words: string }[] {
  const lines = page.split('\n');
  const written = lines.flatMap((line, i) => (line.trim() === '' ? [] : [i]));
  const edges = new Set([...written.slice(0, MOST_HEAD_LINES), ...written.slice(-MOST_HEAD_LINES)]);
  return [...edges].flatMap((line) => {
    const words = headWords(lines[line]!);
    return words === undefined || words.length > 120 ? [] : [{ line, words }];
  });
}

const ENDS_PARAGRAPH = /[.:?!"\u201d)]$/;

/** What a letter's file may be; a file of many letters has some hundred pages. */
export const LETTER_LIMITS: ReadLimits = {
  bytes: 50_000_000,
  pages: 2000,
  characters: 10_000_000,
  pageTime: 30_000,
  time: 5 * 60_000,
  memory: 512,
};

/** Says why a letter's file cannot be read and what to do about it, after the file's name. */
export function letterFailureSentence({ failure, detail }: ReadFailure): string {
  switch (failure) {
    case 'encrypted':
      return 'is protected by a password. Save a copy of it without the password, and import that.';
    case 'no text':
      return 'holds no text: a scan is a picture of its pages. Run text recognition (OCR) on it, and import the searchable PDF.';
    case 'damaged':
      return 'is damaged, or is no PDF or Word file. Get it anew, or open it in its program and save it again.';
    case 'old Word file':
      return 'is of Word 97 to 2003. Open it in Word and save it as .docx, and import that.';
    case 'too large':
    case 'too many pages':
      return `is too large for a letter${detail === undefined ? '' : ` (${detail})`}. Keep only the letter's pages in it.`;
    case 'no file':
      return 'is a folder, a pipe or a device, and no file. Save the letter to a file, and import that.';
    case 'too slow':
    case 'out of memory':
      return 'takes too much time or memory to read. Open it in its program and save it again.';
    case 'no permission':
      return 'cannot be opened. Check that it is there, that you have the permission to read it and that no other program holds it.';
    case 'reader failed':
      return `could not be read${detail === undefined ? '' : ` (${detail})`}. Open it in its program and save it again.`;
  }
}
