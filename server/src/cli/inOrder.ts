import { Readable } from 'node:stream';

/**
 * Does several things at a time and gives what comes of them in the order in which they were asked for, each as soon as it
 * and all before it are done, also while nothing more is asked for. No more are begun than `width` before the first of them is taken.
 */
export function inOrder<Task, Done>(
  tasks: AsyncIterable<Task>,
  width: number,
  work: (task: Task) => Promise<Done>,
): AsyncIterable<Done> {
  return Readable.from(tasks, { objectMode: true, highWaterMark: 1 }).map(work, { concurrency: width });
}
