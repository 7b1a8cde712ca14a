import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';
import type { ReaderMessage } from './readerMessages';

/** Reads a PDF or Word file: its text, or why there is none. Never rejects. Aborting gives `undefined`. */
export type ReadFile = (
  path: string,
  onPage: (done: number, total: number) => void,
  abort: AbortSignal,
) => Promise<FileText | ReadFailure | undefined>;

/** Starts a reader, hands on what it says, and gives what ends it by force. */
export type StartReader = (hear: (message: ReaderMessage) => void) => () => void;

/**
 * Waits for a reader, in whatever it works, and ends it when it is done or takes too long.
 *
 * @returns what it read; `undefined` where it was aborted
 */
export function readInTime(
  limits: Pick<ReadLimits, 'pageTime' | 'time'>,
  start: StartReader,
  onPage: (done: number, total: number) => void,
  abort: AbortSignal,
): Promise<FileText | ReadFailure | undefined> {
  return new Promise((resolve) => {
    if (abort.aborted) return resolve(undefined);
    let pageClock: ReturnType<typeof setTimeout>;
    const end = (result: FileText | ReadFailure | undefined): void => {
      clearTimeout(pageClock);
      clearTimeout(clock);
      abort.removeEventListener('abort', stop);
      kill();
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
    const kill = start((message) => {
      if ('result' in message) return end(message.result);
      waitForPage();
      onPage(message.done, message.total);
    });
  });
}
