import { readFile, stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure } from './failure';
import type { ReaderMessage, ReaderTask } from './readerMessages';
import { readPdf } from './readPdf';
import { isOldWord, isZip, readWord } from './readWord';

// The entry of the thread that reads one file, a bundle of its own: the libraries are loaded only when there is
// something to read, and whatever a file does to them ends with the thread.
const { path, limits, paragraphs } = workerData as ReaderTask;
const say = (message: ReaderMessage): void => parentPort!.postMessage(message);

async function read(): Promise<FileText | ReadFailure> {
  if ((await stat(path)).size > limits.bytes) return { failure: 'too large' };
  const bytes = new Uint8Array(await readFile(path));
  // What it is tells its beginning; a name may tell anything.
  if (isOldWord(bytes)) return { failure: /\.docx$/i.test(path) ? 'encrypted' : 'old Word file' };
  if (isZip(bytes)) return readWord(bytes);
  return readPdf(bytes, { ...limits, paragraphs }, (done, total) => say({ done, total }));
}

read().then(
  (result) => say({ result }),
  // Reading the file itself is all that is left to fail.
  () => say({ result: { failure: 'no permission' } }),
);
