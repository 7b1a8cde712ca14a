import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { ReadFailure, ReadLimits } from './failure';
import { memoryWatch } from './memoryWatch';
import type { ReaderMessage, ReaderTask } from './readerMessages';

// The entry of the process that reads one file. The reading itself goes on in a thread, so that this one is always free
// to watch how much memory the process takes: whatever a file does, it does it here, and ends with this process.

/** The bundle of the reading thread. */
const THREAD = 'fileReader.js';

/** Ends this process whatever its thread is at. */
function die(): void {
  process.kill(process.pid, 'SIGKILL');
}

function say(message: ReaderMessage, then: () => void = () => {}): void {
  process.send!(message, then);
}

async function read(task: ReaderTask): Promise<void> {
  const file = await fileAt(task.path, task.limits);
  if (typeof file !== 'number') return say({ result: file });
  memoryWatch(task.limits, file, () => say({ result: { failure: 'out of memory' } }, die));
  const thread = new Worker(join(__dirname, THREAD), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: task.limits.memory },
  });
  thread.on('message', (message: ReaderMessage) => say(message));
  thread.on('error', (error: NodeJS.ErrnoException) => say({ result: failureOf(error) }));
  thread.on('exit', () => say({ result: { failure: 'reader failed' } }));
}

/** The size of the file in bytes, or why it is not read: a pipe would never end, and a device has no size. */
async function fileAt(path: string, limits: ReadLimits): Promise<number | ReadFailure> {
  try {
    const found = await stat(path);
    if (!found.isFile()) return { failure: 'no file' };
    return found.size > limits.bytes ? { failure: 'too large' } : found.size;
  } catch {
    return { failure: 'no permission' };
  }
}

function failureOf({ code, name }: NodeJS.ErrnoException): ReadFailure {
  return code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? { failure: 'out of memory' }
    : { failure: 'reader failed', detail: code ?? name };
}

// The one who asked has gone: nobody waits any more.
process.on('disconnect', die);
process.once('message', (task: ReaderTask) => void read(task));
