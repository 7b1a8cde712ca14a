// Before the library itself: it looks for a drawing class as it is loaded.
import './noDrawing';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';

// Where the library looks before it starts a worker of its own: this code runs in one already.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

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
    const pages: string[] = [];
    let unreadable = 0;
    for (let number = 1; number <= total; number++) {
      const text = await pageText(pdf, number, limits.paragraphs ?? false);
      if (text === undefined) unreadable++;
      pages.push(text ?? '');
      onPage(number, total);
    }
    if (unreadable === total) return { failure: 'damaged' };
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

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

/** A page's text with a line feed at each line's end; `undefined` where the page is damaged. */
async function pageText(pdf: Pdf, number: number, paragraphs: boolean): Promise<string | undefined> {
  try {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    page.cleanup();
    return textOfItems(items, paragraphs).slice(0, MOST_PAGE_LETTERS);
  } catch {
    return undefined;
  }
}

type Items = Awaited<ReturnType<Awaited<ReturnType<Pdf['getPage']>>['getTextContent']>>['items'];

/** Lines further apart than this, in heights of their letters, belong to two paragraphs. */
const PARAGRAPH_GAP = 1.6;

function textOfItems(items: Items, paragraphs: boolean): string {
  let text = '';
  let lastLine: number | undefined;
  for (const item of items) {
    if (!('str' in item)) continue;
    const line = item.transform[5] as number;
    const height = Math.abs(item.transform[3] as number);
    if (item.str.trim() !== '') {
      const begins = text === '' || text.endsWith('\n');
      if (paragraphs && begins && lastLine !== undefined && lastLine - line > PARAGRAPH_GAP * height)
        text += '\n';
      lastLine = line;
    }
    text += item.str + (item.hasEOL ? '\n' : '');
  }
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
