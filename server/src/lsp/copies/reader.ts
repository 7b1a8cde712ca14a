import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import type { ReaderMessage, ReaderTask } from './readerMessages';
import { readPdf } from './readPdf';

// The entry of the thread that reads one PDF, a bundle of its own: the library is loaded only when there is
// something to read, and whatever a file does to it ends with the thread.
const { path, limits } = workerData as ReaderTask;
const say = (message: ReaderMessage): void => parentPort!.postMessage(message);

readFile(path)
  .then((file) => readPdf(new Uint8Array(file), limits, (done, total) => say({ done, total })))
  .then(
    (result) => say({ result }),
    // Reading the file itself is all that is left to fail.
    () => say({ result: { failure: 'no permission' } }),
  );
