import type { PdfText } from '../../guidelineCopies/copy';
import type { PdfFailure, PdfLimits } from './pdfFailure';

/** What the reading thread is started with. */
export interface ReaderTask {
  readonly path: string;
  readonly limits: PdfLimits;
}

/** What the reading thread says: how far it is, at last the text or why there is none. */
export type ReaderMessage =
  | { readonly done: number; readonly total: number }
  | { readonly result: PdfText | PdfFailure };
