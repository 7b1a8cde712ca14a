import { workerData } from 'node:worker_threads';
import { pool, worker } from 'workerpool';
import { letterReport } from './letterReports';
import { createLetterWork, type LetterWork, notChecked, type WorkOrder } from './letterWork';

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
  const report = letterReport(order.report);
  const threadPool = pool(script, {
    workerType: 'thread',
    minWorkers: threads,
    maxWorkers: threads,
    workerThreadOpts: { workerData: order },
  });
  return {
    work: async (task) => {
      try {
        return await threadPool.exec('check', [task]);
      } catch (error) {
        if (!hasEnded(error)) throw error;
        const refusal = report.refusal(task.row ?? task.path, THREAD_ENDED);
        return notChecked('unreadable', THREAD_ENDED, refusal);
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

/** A thread's side: it has its orders. */
export function serveLetterPool(): void {
  worker({ check: createLetterWork(workerData as WorkOrder) });
}
