import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure, ReadLimits } from './failure';

/** What the reading thread is started with. */
export interface ReaderTask {
  readonly path: string;
  readonly limits: ReadLimits;
  /** Whether the gaps between paragraphs become blank lines, as in a letter. */
  readonly paragraphs: boolean;
}

/** What the reading thread says: how far it is, at last the text or why there is none. */
export type ReaderMessage =
  | { readonly done: number; readonly total: number }
  | { readonly result: FileText | ReadFailure };
