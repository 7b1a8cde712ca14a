// Before the library itself: it looks for a drawing class as it is loaded.
import './noDrawing';
// The half that takes files apart leaves itself where the other looks for it, before that starts a worker of its own: this
// code runs in one already. It also brings what Node 20 lacks, for both.
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist';
import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';
import { headWords } from './headWords';
import { linesOfPage, type PageLine, textOfLines, withoutHeadsAndFeet } from './pageLines';

/** A page that fewer letters stand on is taken for a picture, perhaps with a stamp or a page number. */
const LEAST_LETTERS = 40;
/** A file with text on a smaller share of its pages is a scan. */
const LEAST_TEXT_PAGES = 0.1;
/** No page of print has more; what goes beyond is not kept. */
const MOST_PAGE_LETTERS = 200_000;

/**
 * The text of a PDF, page by page, or why there is none. Nothing in the file is run, drawn or fetched.
 *
 * @param bytes are the library's from then on
 * @param onPage hears after each page how many of how many are read
 */
export async function readPdf(
  bytes: Uint8Array,
  limits: Pick<ReadLimits, 'pages'> & { readonly paragraphs?: boolean },
  onPage: (done: number, total: number) => void = () => {},
): Promise<FileText | ReadFailure> {
  // Of a guideline every page is worth having; half a letter would be taken for the whole.
  if (limits.paragraphs && !hasEnd(bytes)) return { failure: 'damaged' };
  const loading = getDocument({
    data: bytes,
    verbosity: VerbosityLevel.ERRORS,
    isEvalSupported: false,
    enableXfa: false,
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
  });
  try {
    const pdf = await loading.promise;
    const total = pdf.numPages;
    if (total > limits.pages) {
      return { failure: 'too many pages', detail: `${total}; at most ${limits.pages} are read` };
    }
    let pages: string[] = [];
    const lines: (readonly PageLine[])[] = [];
    let unreadable = 0;
    for (let number = 1; number <= total; number++) {
      const items = await pageItems(pdf, number);
      if (items === undefined) unreadable++;
      if (limits.paragraphs) lines.push(linesOfPage((items ?? []).filter((item) => 'str' in item)));
      else pages.push(textOfItems(items ?? []).slice(0, MOST_PAGE_LETTERS));
      onPage(number, total);
    }
    if (limits.paragraphs) {
      const own = withoutHeadsAndFeet(lines, headWords);
      pages = own.map((page) => textOfLines(page).slice(0, MOST_PAGE_LETTERS));
    }
    if (unreadable === total || (limits.paragraphs && unreadable > 0)) return { failure: 'damaged' };
    const withText = pages.filter((text) => text.replace(/\s/g, '').length >= LEAST_LETTERS).length;
    if (withText < total * LEAST_TEXT_PAGES) return { failure: 'no text' };
    const [title, labels] = [await titleOf(pdf), await pdf.getPageLabels().catch(() => null)];
    return { ...(title && { title }), ...(labels && { labels }), pages };
  } catch (error) {
    return failureOf(error);
  } finally {
    await loading.destroy().catch(() => {});
  }
}

/** Where the word stands that every PDF has before its end; by the standard in the last 1,024 bytes. */
const END_BYTES = 4096;

/** Whether a file goes on to its end; the library reads what there is of one that was cut off, and does not say so. */
function hasEnd(bytes: Uint8Array): boolean {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end--;
  const tail = String.fromCharCode(...bytes.subarray(Math.max(0, end - END_BYTES), end));
  return tail.includes('startxref');
}

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/** What stands on a page; `undefined` where the page is damaged. */
async function pageItems(pdf: Pdf, number: number): Promise<Items | undefined> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return items;
  } catch {
    return undefined;
  }
}

type Items = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'];

function textOfItems(items: Items): string {
  let text = '';
  for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
  return text;
}

async function titleOf(pdf: Pdf): Promise<string | undefined> {
  try {
    const { info } = await pdf.getMetadata();
    const title: unknown = Reflect.get(info, 'Title');
    return typeof title === 'string' && title.trim() !== '' ? title.trim() : undefined;
  } catch {
    return undefined;
  }
}

function failureOf(error: unknown): ReadFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') return { failure: 'encrypted' };
  // The library's own words, without a path or a text of the file.
  return name === 'InvalidPDFException' || name === 'FormatError'
    ? { failure: 'damaged' }
    : { failure: 'reader failed', detail: name || 'unknown reason' };
}
