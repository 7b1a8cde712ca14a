import type { FileText } from '../../guidelineCopies/copy';
import type { ReadFile } from '../../reader/readInTime';

/** A PDF as it lies in the folder; another size or time is another file. */
export interface PdfFile {
  /** By which it is read: a path on this machine, or a uri. */
  readonly path: string;
  /** Its own name, for people. */
  readonly name: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** How a folder of copies is got at: on a disk, or through the editor. */
export interface CopyFiles {
  /** The folder that the setting means; `undefined` where that is no whole path. */
  folderOf(setting: string): string | undefined;
  /** The PDFs that lie in a folder itself, by name. Rejects where the folder cannot be read. */
  list(folder: string): Promise<readonly PdfFile[]>;
  readonly read: ReadFile;
  /** Hears of changes in one folder at a time. */
  watch(changed: () => void): FolderWatch;
  readonly cache: PdfCache;
}

/** Hears of changes in one folder at a time. */
export interface FolderWatch {
  /** Watches this folder from now on, and no other. */
  follow(folder: string): void;
  /** Hears from the editor that these files have changed, where that is who watches. */
  heard?(uris: readonly string[]): void;
  stop(): void;
}

/** What was read of PDFs, kept between sessions. Whatever fails here only costs reading again. */
export interface PdfCache {
  load(file: PdfFile): Promise<FileText | undefined>;
  store(file: PdfFile, text: FileText): Promise<void>;
  /** Throws away what has not been asked for in a long time. */
  tidy(): Promise<void>;
}

/** A cache that keeps nothing. */
export const noCache: PdfCache = {
  load: async () => undefined,
  store: async () => {},
  tidy: async () => {},
};
