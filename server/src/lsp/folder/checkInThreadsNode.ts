import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as l10n from '@vscode/l10n';
import type { Texts } from '../texts';
import type { CheckedLetter, LetterChecker, LetterTask } from './checkedLetter';

/** Milliseconds after which a file is given up; a letter takes some ten. */
const LONGEST = 30_000;
/** One processor is left to whoever types, and more than four threads wait for the disk. */
const MOST_THREADS = 4;

interface Job {
  readonly task: LetterTask;
  readonly done: (checked: CheckedLetter) => void;
}

/**
 * Checks closed files in threads of their own, each of which runs `script`. A file that takes too long, or takes its
 * thread down, is given up, and the others go on.
 *
 * @param script a bundle that calls `serveThread` where it is run as a thread
 * @param texts what findings are said in, where that is not English
 * @param longest milliseconds that one file may take
 */
export function checkInThreads(
  script: string,
  texts: Texts | undefined = undefined,
  longest = LONGEST,
): LetterChecker {
  const width = Math.max(1, Math.min(MOST_THREADS, availableParallelism() - 1));
  const waiting: Job[] = [];
  const idle: Worker[] = [];
  const threads = new Set<Worker>();

  const start = (): Worker => {
    const thread = new Worker(script, { stdout: true, stderr: true, workerData: { texts } });
    thread.stdout.resume();
    thread.stderr.resume();
    // A server that ends does not wait for what nobody needs any more.
    thread.unref();
    threads.add(thread);
    return thread;
  };
  const run = (thread: Worker, { task, done }: Job): void => {
    const end = (checked: CheckedLetter, isAlive: boolean): void => {
      clearTimeout(clock);
      for (const event of ['message', 'error', 'exit']) thread.removeAllListeners(event);
      // What happens to a thread that has nothing to do is nobody's loss.
      thread.on('error', () => {});
      if (isAlive) {
        idle.push(thread);
      } else {
        threads.delete(thread);
        void thread.terminate();
      }
      done(checked);
      next();
    };
    const clock = setTimeout(
      () => end({ reason: l10n.t('took too long to check and was given up') }, false),
      longest,
    );
    thread.on('message', (checked: CheckedLetter) => end(checked, true));
    thread.on('error', () => end({ reason: l10n.t('could not be checked: its checker ended') }, false));
    thread.on('exit', () => end({ reason: l10n.t('could not be checked: its checker ended') }, false));
    thread.postMessage(task);
  };
  const next = (): void => {
    while (waiting.length > 0) {
      const thread = idle.pop() ?? (threads.size < width ? start() : undefined);
      if (thread === undefined) return;
      run(thread, waiting.shift()!);
    }
  };

  return {
    width: width + 1,
    check: (task) =>
      new Promise((done) => {
        waiting.push({ task, done });
        next();
      }),
    rest() {
      for (const thread of idle.splice(0)) {
        threads.delete(thread);
        void thread.terminate();
      }
    },
  };
}
