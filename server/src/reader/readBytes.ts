import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure } from './failure';
import { letterText } from './letterText';
import type { ReaderOrder } from './readerMessages';
import { readPdf } from './readPdf';
import { isOldWord, isZip, readWord } from './readWord';

/**
 * The text of a PDF or Word file, or why there is none. What it is tells its beginning; a name may tell anything.
 *
 * @param bytes are the library's from then on
 * @param onPage hears after each page how many of how many are read
 */
export async function readBytes(
  bytes: Uint8Array,
  name: string,
  order: ReaderOrder,
  onPage: (done: number, total: number) => void,
): Promise<FileText | ReadFailure> {
  return finished(await textOf(bytes, name, order, onPage), order);
}

function textOf(
  bytes: Uint8Array,
  name: string,
  { limits, asLetter }: ReaderOrder,
  onPage: (done: number, total: number) => void,
): Promise<FileText | ReadFailure> | ReadFailure {
  if (isOldWord(bytes)) return { failure: /\.docx$/i.test(name) ? 'encrypted' : 'old Word file' };
  if (isZip(bytes)) return readWord(bytes);
  return readPdf(bytes, { ...limits, paragraphs: asLetter }, onPage);
}

/** What is done to a text of unknown length and shape is done here, and not where others wait for it. */
function finished(result: FileText | ReadFailure, { limits, asLetter }: ReaderOrder): FileText | ReadFailure {
  if ('failure' in result) return result;
  const characters = result.pages.reduce((sum, page) => sum + page.length, 0);
  if (characters > limits.characters) {
    return {
      failure: 'too large',
      detail: `${characters} characters; at most ${limits.characters} are read`,
    };
  }
  return asLetter ? { pages: [letterText(result)] } : result;
}
