import type { GuidelineCopies } from '../../guidelineCopies/guidelineCopies';

/** Where copies come from: a folder of PDFs. Knows nothing of the language server protocol. */
export interface CopySource {
  /** The copies known by now; more may come while files are being read. */
  readonly copies: GuidelineCopies;
  /** Takes another folder, or none; reading goes on in the background. */
  useFolder(folder: string | undefined): void;
  /** Looks into the folder again, and waits until everything in it is read. */
  refresh(): Promise<void>;
  /** Hears from the editor which files have changed; those that this source watches itself are not among them. */
  filesChanged(uris: readonly string[]): void;
  /** How the guideline index and the copies agree, as Markdown; `undefined` without a folder. */
  report(): string | undefined;
  /** Stops reading and watching. */
  dispose(): void;
}

/** What a source tells, and to whom. */
export interface CopyHost {
  /** Where what was read may be kept between sessions; `undefined`: in memory only. */
  readonly cacheFolder: string | undefined;
  /** A sentence for the person: which file, why it is not used, what to do. */
  warn(message: string): void;
  /** For the log: no text of a file. */
  log(message: string): void;
  /** Shows that files are being read; resolves at once where the client cannot show it. */
  showProgress(): Promise<ReadingProgress>;
}

/** The progress shown of one round of reading. */
export interface ReadingProgress {
  /** @param share of everything that is to be read, 0 to 1 */
  report(share: number, message: string): void;
  /** Calls when the person wants no more of it. */
  onCancel(stop: () => void): void;
  done(): void;
}

/** Makes a source of the files that a server can get at. */
export type CreateCopySource = (host: CopyHost) => CopySource;
