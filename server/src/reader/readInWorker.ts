import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';
import type { ReaderMessage, WorkerTask } from './readerMessages';
import { readInTime } from './readInTime';

/** A browser's worker: its types are in no library that the rest of the server should see. */
interface ReaderWorker {
  onmessage: ((event: { readonly data: ReaderMessage | 'ready' }) => void) | null;
  onerror: (() => void) | null;
  postMessage(task: WorkerTask, transfer: readonly ArrayBufferLike[]): void;
  terminate(): void;
}
declare const Worker: new (url: string) => ReaderWorker;

/** Reads the bytes of a PDF or Word file: its text, or why there is none. Never rejects. Aborting gives `undefined`. */
export type ReadBytes = (
  file: { readonly name: string; readonly bytes: Uint8Array },
  onPage: (done: number, total: number) => void,
  abort: AbortSignal,
) => Promise<FileText | ReadFailure | undefined>;

/**
 * Reads each file in a browser's worker of its own, which is ended when it takes too long. How much memory it takes nobody
 * can see there: the browser itself ends a worker that takes too much, which looks like one that says nothing any more.
 *
 * @param script where the reader's bundle lies
 * @param asLetter whether the text is a letter's, as `letterText` gives it: one page
 */
export function readInWorker(script: string, limits: ReadLimits, asLetter: boolean): ReadBytes {
  return ({ name, bytes }, onPage, abort) =>
    readInTime(
      limits,
      (hear) => {
        const failed = (): void => hear({ result: { failure: 'reader failed' } });
        // A worker has to be of the page's own origin, what it loads has not.
        const loader = URL.createObjectURL(new Blob([`importScripts(${JSON.stringify(script)})`]));
        const worker = startedFrom(loader);
        if (worker === undefined) {
          queueMicrotask(failed);
          return () => {};
        }
        worker.onerror = failed;
        worker.onmessage = ({ data }) => {
          if (data === 'ready') worker.postMessage({ name, bytes, limits, asLetter }, [bytes.buffer]);
          else hear(data);
        };
        return () => {
          worker.terminate();
          URL.revokeObjectURL(loader);
        };
      },
      onPage,
      abort,
    );
}

/** `undefined` where the page's rules forbid workers. */
function startedFrom(address: string): ReaderWorker | undefined {
  try {
    return new Worker(address);
  } catch {
    return undefined;
  }
}
