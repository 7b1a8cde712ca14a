import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure } from './failure';
import { letterText } from './letterText';
import type { ReaderMessage, ReaderTask } from './readerMessages';
import { readPdf } from './readPdf';
import { isOldWord, isZip, readWord } from './readWord';

// The entry of the thread that reads one file, a bundle of its own: the libraries are loaded only when there is
// something to read, and whatever a file does to them ends with the process of this thread.
const { path, limits, asLetter } = workerData as ReaderTask;
const say = (message: ReaderMessage): void => parentPort!.postMessage(message);

async function read(): Promise<FileText | ReadFailure> {
  const bytes = new Uint8Array(await readFile(path));
  // What it is tells its beginning; a name may tell anything.
  if (isOldWord(bytes)) return { failure: /\.docx$/i.test(path) ? 'encrypted' : 'old Word file' };
  if (isZip(bytes)) return readWord(bytes);
  return readPdf(bytes, { ...limits, paragraphs: asLetter }, (done, total) => say({ done, total }));
}

/** What is done to a text of unknown length and shape is done here, and not where others wait for it. */
function finished(result: FileText | ReadFailure): FileText | ReadFailure {
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

read().then(
  (result) => say({ result: finished(result) }),
  // Reading the file itself is all that is left to fail.
  () => say({ result: { failure: 'no permission' } }),
);
