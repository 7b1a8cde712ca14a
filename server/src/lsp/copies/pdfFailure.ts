/** Why a file cannot be read. */
export type PdfFailureKind =
  | 'encrypted'
  | 'no text'
  | 'damaged'
  | 'too large'
  | 'too many pages'
  | 'too slow'
  | 'out of memory'
  | 'no permission'
  | 'reader failed';

/** A file that cannot be read; `detail` is a number or words that the sentence shows. */
export interface PdfFailure {
  readonly failure: PdfFailureKind;
  readonly detail?: string;
}

/** What is refused or given up, so that one file never holds up the others. */
export interface PdfLimits {
  readonly bytes: number;
  readonly pages: number;
  /** Milliseconds in which a next page must come. */
  readonly pageTime: number;
  /** Megabytes of memory that the reader may use beside the file itself. */
  readonly memory: number;
}

/** The largest guideline in use, the Official Disability Guidelines, has some 2,500 pages and 50 MB. */
export const PDF_LIMITS: PdfLimits = { bytes: 200_000_000, pages: 5000, pageTime: 60_000, memory: 1024 };

/** Says why a file is not used and what to do about it, after the file's name. */
export function failureSentence({ failure, detail }: PdfFailure): string {
  switch (failure) {
    case 'encrypted':
      return 'is protected by a password. Save a copy of it without the password, and put that into the folder.';
    case 'no text':
      return 'is a scan: its pages are pictures and hold no text. Run text recognition (OCR) on it, and put the searchable PDF into the folder.';
    case 'damaged':
      return 'is damaged, or is no PDF. Get it anew, or open it in a PDF program and save it again.';
    case 'too large':
      return `is too large (${detail}). Keep only the guideline's pages in it, or split it.`;
    case 'too many pages':
      return `has too many pages (${detail}). Keep only the guideline's pages in it, or split it.`;
    case 'too slow':
      return 'took too long to read. Open it in a PDF program and save it again, or split it.';
    case 'out of memory':
      return 'needs too much memory to be read. Open it in a PDF program and save it again, or split it.';
    case 'no permission':
      return 'cannot be opened. Check that you have the permission to read it and that no other program holds it.';
    case 'reader failed':
      return `could not be read${detail === undefined ? '' : ` (${detail})`}. Open it in a PDF program and save it again.`;
  }
}
