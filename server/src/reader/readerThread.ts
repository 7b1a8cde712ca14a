import { readFile } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { readBytes } from './readBytes';
import type { ReaderMessage, ReaderTask } from './readerMessages';

/** The life of the thread that reads one file by its path. */
export function readInThread(): void {
  const task = workerData as ReaderTask;
  const say = (message: ReaderMessage): void => parentPort!.postMessage(message);
  readFile(task.path)
    .then((bytes) => readBytes(new Uint8Array(bytes), task.path, task, (done, total) => say({ done, total })))
    .then(
      (result) => say({ result }),
      // Reading the file itself is all that is left to fail.
      () => say({ result: { failure: 'no permission' } }),
    );
}
