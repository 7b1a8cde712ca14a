import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';

/** How a file is to be read. */
export interface ReaderOrder {
  readonly limits: ReadLimits;
  /** Whether the text is made a letter's: gaps between paragraphs as blank lines, one page. */
  readonly asLetter: boolean;
}

/** What the reading process and its thread are started with. */
export interface ReaderTask extends ReaderOrder {
  readonly path: string;
}

/** What a browser's worker that reads is sent: there is no path by which it could get at a file. */
export interface WorkerTask extends ReaderOrder {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What they say: how far they are, at last the text or why there is none. */
export type ReaderMessage =
  | { readonly done: number; readonly total: number }
  | { readonly result: FileText | ReadFailure };
