import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';
import type { ReaderMessage, ReaderTask } from './readerMessages';

/** Reads a PDF or Word file: its text, or why there is none. Never rejects. Aborting gives `undefined`. */
export type ReadFile = (
  path: string,
  onPage: (done: number, total: number) => void,
  abort: AbortSignal,
) => Promise<FileText | ReadFailure | undefined>;

/** The bundle of the reading process lies beside the server's and the command line's. */
const READER = 'readerProcess.js';

/**
 * Reads each file in a process of its own, which is ended when it takes too long or too much. A thread would not do: what
 * a file unpacks to lies in buffers, which no limit of a thread counts.
 *
 * @param folder where the bundles are
 * @param asLetter whether the text is a letter's, as `letterText` gives it: one page
 */
export function readInProcess(
  limits: ReadLimits,
  { folder = __dirname, asLetter = false }: { readonly folder?: string; readonly asLetter?: boolean } = {},
): ReadFile {
  return (path, onPage, abort) =>
    new Promise((resolve) => {
      if (abort.aborted) return resolve(undefined);
      const reader = start(join(folder, READER));

      let pageClock: ReturnType<typeof setTimeout>;
      const end = (result: FileText | ReadFailure | undefined): void => {
        clearTimeout(pageClock);
        clearTimeout(clock);
        abort.removeEventListener('abort', stop);
        reader.kill('SIGKILL');
        resolve(result);
      };
      const stop = (): void => end(undefined);
      const tooSlow = (): void => end({ failure: 'too slow' });
      const waitForPage = (): void => {
        clearTimeout(pageClock);
        pageClock = setTimeout(tooSlow, limits.pageTime);
      };
      const clock = setTimeout(tooSlow, limits.time);
      waitForPage();

      abort.addEventListener('abort', stop);
      reader.on('message', (message: ReaderMessage) => {
        if ('result' in message) return end(message.result);
        waitForPage();
        onPage(message.done, message.total);
      });
      reader.on('error', (error: NodeJS.ErrnoException) =>
        end({ failure: 'reader failed', detail: error.code ?? error.name }),
      );
      reader.on('exit', (code, signal) => end(failureOfEnd(code, signal)));
      const task: ReaderTask = { path, limits, asLetter };
      // Where it cannot be told, it has ended already, which is heard of above.
      reader.send(task, () => {});
    });
}

function start(script: string): ChildProcess {
  return fork(script, [], {
    // A debugger's port, for one, is this process's own.
    execArgv: [],
    // The libraries write of fonts and the like; the server's own output is the protocol.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    // In VS Code on the desktop this program is Electron, which is Node only when it is told to be.
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
}

/** How V8 ends a process that has no memory left, where there are no signals. */
const ABORTED = 134;

/** The system, or V8, ends a process by force where memory runs out. */
function failureOfEnd(code: number | null, signal: NodeJS.Signals | null): ReadFailure {
  return signal === 'SIGKILL' || signal === 'SIGABRT' || code === ABORTED
    ? { failure: 'out of memory' }
    : { failure: 'reader failed' };
}
