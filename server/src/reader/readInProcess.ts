import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import type { ReadFailure, ReadLimits } from './failure';
import type { ReaderMessage, ReaderTask } from './readerMessages';
import { type ReadFile, readInTime } from './readInTime';

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
    readInTime(
      limits,
      (hear) => {
        const reader = start(join(folder, READER));
        const failed = (failure: ReadFailure): void => hear({ result: failure });
        reader.on('message', (message: ReaderMessage) => hear(message));
        reader.on('error', (error: NodeJS.ErrnoException) =>
          failed({ failure: 'reader failed', detail: error.code ?? error.name }),
        );
        reader.on('exit', (code, signal) => failed(failureOfEnd(code, signal)));
        const task: ReaderTask = { path, limits, asLetter };
        // Where it cannot be told, it has ended already, which is heard of above.
        reader.send(task, () => {});
        return () => void reader.kill('SIGKILL');
      },
      onPage,
      abort,
    );
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
