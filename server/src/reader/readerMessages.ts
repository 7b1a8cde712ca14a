import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';

/** What the reading process and its thread are started with. */
export interface ReaderTask {
  readonly path: string;
  readonly limits: ReadLimits;
  /** Whether the text is made a letter's: gaps between paragraphs as blank lines, one page. */
  readonly asLetter: boolean;
}

/** What they say: how far they are, at last the text or why there is none. */
export type ReaderMessage =
  | { readonly done: number; readonly total: number }
  | { readonly result: FileText | ReadFailure };
