/** Why a file cannot be read. */
export type ReadFailureKind =
  | 'encrypted'
  | 'no text'
  | 'damaged'
  | 'old Word file'
  | 'too large'
  | 'too many pages'
  | 'no file'
  | 'too slow'
  | 'out of memory'
  | 'no permission'
  | 'reader failed';

/** A file that cannot be read; `detail` is a number or words that the sentence shows. */
export interface ReadFailure {
  readonly failure: ReadFailureKind;
  readonly detail?: string;
}

/** What is refused or given up, so that one file never holds up the others. */
export interface ReadLimits {
  readonly bytes: number;
  readonly pages: number;
  /** Of text, in all. */
  readonly characters: number;
  /** Milliseconds in which a next page must come. */
  readonly pageTime: number;
  /** Milliseconds for the whole file. */
  readonly time: number;
  /** Megabytes of memory that the reader may use beside the file itself. */
  readonly memory: number;
}

/** What every file gets. The largest guideline in use, the Official Disability Guidelines, has some 2,500 pages and 50 MB. */
export const READ_LIMITS: ReadLimits = {
  bytes: 200_000_000,
  pages: 5000,
  characters: 100_000_000,
  pageTime: 60_000,
  time: 15 * 60_000,
  memory: 1024,
};
