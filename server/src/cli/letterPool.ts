import { isMainThread } from 'node:worker_threads';
import { pool, worker } from 'workerpool';
import { createLetterWork, type LetterWork, notChecked, type WorkOrder } from './letterWork';
import type { LetterTask } from './readLetter';

/** Threads that check letters. */
export interface LetterPool {
  readonly work: LetterWork;
  end(): Promise<void>;
}

/** Told of a letter whose thread has ended: no other reason is known for that than its size. */
const THREAD_ENDED = 'checking it took more memory than there is, so it is not checked; take it apart';

/**
 * Starts threads that check letters. A thread that a letter brings down is replaced, and the letter reported as one that
 * cannot be read.
 *
 * @param script the bundle that calls {@link serveLetterPool} when it is loaded in a thread
 */
export function startLetterPool(script: string, threads: number, order: WorkOrder): LetterPool {
  const threadPool = pool(script, {
    workerType: 'thread',
    minWorkers: threads,
    maxWorkers: threads,
  });
  return {
    work: async (task) => {
      try {
        return await threadPool.exec('check', [order, task]);
      } catch (error) {
        if (!hasEnded(error)) throw error;
        return notChecked('unreadable', THREAD_ENDED);
      }
    },
    end: async () => {
      await threadPool.terminate(true);
    },
  };
}

function hasEnded(error: unknown): boolean {
  return (
    error instanceof Error &&
    (('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY') ||
      /^Workerpool Worker terminated/.test(error.message))
  );
}

/** Whether this is such a thread. */
export const isLetterThread = !isMainThread;

/** A thread's side. */
export function serveLetterPool(): void {
  let work: LetterWork | undefined;
  worker({
    check: (order: WorkOrder, task: LetterTask) => {
      work ??= createLetterWork(order);
      return work(task);
    },
  });
}
