import { printable } from '../report/printable';

/** Where a command reads and writes, so that tests need no process. */
export interface Terminal {
  /** Gives a promise where the reader is slower than we are: the next text should wait for it. */
  out(text: string): void | Promise<void>;
  err(text: string): void;
  /**
   * The standard output for text in colours, in which whatever a letter says is printable already. Left out: nobody looks,
   * or wants no colours.
   */
  readonly outInColours?: (text: string) => void | Promise<void>;
  /** All of the standard input. */
  readInput(): Promise<Uint8Array>;
  /** The standard input as it comes. Left out: all of it at once. */
  readonly inputChunks?: AsyncIterable<Uint8Array>;
  /** Where somebody sees how far a run is, and lines may be written over. Left out: nobody looks. */
  readonly watched?: { write(text: string): unknown } | undefined;
  /** The bundle that checks letters when it is loaded in a thread. Left out: all are checked in this one. */
  readonly threadScript?: string;
}

/** Nothing louder than a note was found. */
export const EXIT_CLEAN = 0;
/** An error or a warning was found. */
export const EXIT_FINDINGS = 1;
/** Wrong arguments, or a file that cannot be read. */
export const EXIT_UNUSABLE = 2;

/** This program failed: a defect of it, and no finding. */
export const EXIT_FAILED = 3;

/** Arguments that cannot be understood; the message says which and why, in a sentence. */
export class UsageError extends Error {}

/**
 * Whether text for a stream may be coloured: only where somebody looks, who has not said otherwise (`NO_COLOR`), or where it
 * is asked for (`FORCE_COLOR`, which is stronger; 0 turns them off).
 */
export function takesColours(
  stream: { readonly isTTY?: boolean },
  { NO_COLOR = '', FORCE_COLOR, TERM }: NodeJS.ProcessEnv,
): boolean {
  if (FORCE_COLOR !== undefined) return !['0', 'false'].includes(FORCE_COLOR);
  return stream.isTTY === true && NO_COLOR === '' && TERM !== 'dumb';
}

/** Text as a stream gets it: to a terminal without controls; to a file or a program as it is, for there it is data. */
export function forStream(text: string, stream: { readonly isTTY?: boolean }): string {
  return stream.isTTY === true ? printable(text) : text;
}
