/** Where progress is shown: a terminal. */
export interface ProgressLine {
  write(text: string): unknown;
}

/** How far a run is, on a line of its own that is written over. */
export interface Progress {
  /** Shows it, unless it was shown just now. */
  show(done: number, known: number): void;
  /** Takes the line away, so that something else can be written. */
  clear(): void;
}

/** The shortest time between two showings, in milliseconds: faster than that nobody reads. */
const PAUSE = 100;

const ERASE_LINE = '\r\u001b[2K';

/** Nothing is shown where nobody looks at it. */
export const noProgress: Progress = { show: () => {}, clear: () => {} };

/** @param now milliseconds of a clock that never goes back */
export function createProgress(line: ProgressLine, now: () => number = () => performance.now()): Progress {
  let shownAt = now();
  let isShown = false;
  return {
    show(done, known) {
      if (now() - shownAt < PAUSE) return;
      shownAt = now();
      isShown = true;
      line.write(`${ERASE_LINE}${done.toLocaleString('en')} of ${known.toLocaleString('en')} files`);
    },
    clear() {
      if (isShown) line.write(ERASE_LINE);
      isShown = false;
    },
  };
}
