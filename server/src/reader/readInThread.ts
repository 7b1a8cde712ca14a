import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';
import type { ReaderMessage, ReaderTask } from './readerMessages';

/** Reads a PDF or Word file: its text, or why there is none. Never rejects. Aborting gives `undefined`. */
export type ReadFile = (
  path: string,
  onPage: (done: number, total: number) => void,
  abort: AbortSignal,
) => Promise<FileText | ReadFailure | undefined>;

/** The bundle of the reading thread lies beside the server's and the command line's. */
const READER = 'fileReader.js';

/**
 * Reads each file in a thread of its own, which is ended when it takes too long or too much.
 *
 * @param folder where the bundles are
 */
export function readInThread(
  limits: ReadLimits,
  {
    folder = __dirname,
    paragraphs = false,
  }: { readonly folder?: string; readonly paragraphs?: boolean } = {},
): ReadFile {
  return (path, onPage, abort) =>
    new Promise((resolve) => {
      const task: ReaderTask = { path, limits, paragraphs };
      const worker = new Worker(join(folder, READER), {
        workerData: task,
        resourceLimits: { maxOldGenerationSizeMb: limits.memory },
        // The library writes of fonts and the like; the server's own output is the protocol.
        stdout: true,
        stderr: true,
      });
      worker.stdout.resume();
      worker.stderr.resume();

      let clock: ReturnType<typeof setTimeout>;
      const end = (result: FileText | ReadFailure | undefined): void => {
        clearTimeout(clock);
        abort.removeEventListener('abort', stop);
        void worker.terminate();
        resolve(result);
      };
      const stop = (): void => end(undefined);
      const wait = (): void => {
        clearTimeout(clock);
        clock = setTimeout(() => end({ failure: 'too slow' }), limits.pageTime);
      };

      abort.addEventListener('abort', stop);
      worker.on('message', (message: ReaderMessage) => {
        if ('result' in message) return end(message.result);
        wait();
        onPage(message.done, message.total);
      });
      worker.on('error', (error: NodeJS.ErrnoException) =>
        end(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY'
            ? { failure: 'out of memory' }
            : { failure: 'reader failed', detail: error.code ?? error.name },
        ),
      );
      worker.on('exit', () => end({ failure: 'reader failed' }));
      wait();
      if (abort.aborted) stop();
    });
}
