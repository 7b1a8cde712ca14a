import type { ReadLimits } from './failure';

/** Milliseconds between two looks: in so short a time no file unpacks to more than some 100 MB. */
const INTERVAL = 25;
/** The file itself lies in memory up to three times: as it is read, as it is given on, and as the library keeps it. */
const COPIES = 3;

/**
 * Calls `exceeded` once, when this process has taken more memory than is allowed beside what it had and the file itself.
 *
 * @param size of the file, in bytes
 * @param resident gives the bytes of memory that this process has; all of it, buffers as well
 */
export function memoryWatch(
  { memory }: Pick<ReadLimits, 'memory'>,
  size: number,
  exceeded: () => void,
  resident: () => number = process.memoryUsage.rss,
): void {
  const most = resident() + memory * 1_000_000 + size * COPIES;
  const watch = setInterval(() => {
    if (resident() <= most) return;
    clearInterval(watch);
    exceeded();
  }, INTERVAL);
}
