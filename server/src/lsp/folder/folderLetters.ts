import * as l10n from '@vscode/l10n';
import type { RuleSettings } from '../../rules/check';
import type { CheckedLetter, LetterChecker } from './checkedLetter';

/** A file of a folder that may be checked. */
export interface FolderFile {
  readonly uri: string;
  /** As last checked; `undefined` while that is still to be done. */
  readonly checked: CheckedLetter | undefined;
}

/** How far the checking is: both 0 where there is nothing to do. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/**
 * The files of the folders that somebody has agreed to have checked: what came of each is kept until the file or the
 * settings change, its text is not.
 */
export interface FolderLetters {
  /** From now on these files, and no others, are the folder's. What was known of them stays. */
  follow(folder: string, uris: readonly string[]): void;
  leave(folder: string): void;
  /** Files that are new, or have another text. */
  changed(folder: string, uris: readonly string[]): void;
  deleted(uris: readonly string[]): void;
  /** Settings may be others for all. */
  checkAllAgain(): void;
  /** What has not been checked yet is left, until it changes or is asked for again. */
  stop(): void;
  readonly files: ReadonlyMap<string, FolderFile>;
  readonly progress: Progress;
}

export interface FolderLettersOptions {
  /** The checker that can read this file. */
  readonly checkerOf: (uri: string) => LetterChecker;
  readonly rulesOf: (uri: string) => Promise<RuleSettings>;
  /** What was said of these files is another, or the progress is. */
  readonly onChange: (uris: readonly string[]) => void;
}

/** A PDF or Word letter is listed and not read. */
export function isPdfOrWordUri(uri: string): boolean {
  return /\.(?:pdf|docx)$/i.test(uri);
}

export function createFolderLetters({ checkerOf, rulesOf, onChange }: FolderLettersOptions): FolderLetters {
  const files = new Map<string, FolderFile>();
  const folderOf = new Map<string, string>();
  /** In the order in which they are to be read; a file that changes while it waits is read once. */
  const waiting = new Set<string>();
  /** Being read, by the number of the reading: only the newest one of a file counts. */
  const running = new Map<string, number>();
  /** Checkers that have been asked for something since all was done. */
  const working = new Set<LetterChecker>();
  let readings = 0;
  let done = 0;
  let total = 0;

  const wait = (uri: string): void => {
    if (isPdfOrWordUri(uri)) {
      files.set(uri, { uri, checked: undefined });
      return;
    }
    if (!waiting.has(uri)) total++;
    waiting.add(uri);
    if (!files.has(uri)) files.set(uri, { uri, checked: undefined });
  };

  const pump = (): void => {
    for (const uri of waiting) {
      const checker = checkerOf(uri);
      if (running.size >= checker.width) return;
      waiting.delete(uri);
      void read(uri, checker);
    }
    if (waiting.size === 0 && running.size === 0 && total > 0) {
      done = 0;
      total = 0;
      for (const checker of working) checker.rest();
      working.clear();
      onChange([]);
    }
  };

  const read = async (uri: string, checker: LetterChecker): Promise<void> => {
    const reading = ++readings;
    working.add(checker);
    running.set(uri, reading);
    const checked = await rulesOf(uri).then(
      (rules) => checker.check({ uri, rules }),
      (): CheckedLetter => ({ reason: l10n.t('could not be checked') }),
    );
    done++;
    if (running.get(uri) === reading) running.delete(uri);
    // Deleted meanwhile, or to be read again: then what came of it is of no use.
    if (files.has(uri) && !waiting.has(uri)) {
      files.set(uri, { uri, checked });
      onChange([uri]);
    }
    pump();
  };

  const forget = (uri: string): void => {
    files.delete(uri);
    folderOf.delete(uri);
    if (waiting.delete(uri)) total--;
  };

  return {
    follow(folder, uris) {
      const now = new Set(uris);
      const gone = [...folderOf].flatMap(([uri, of]) => (of === folder && !now.has(uri) ? [uri] : []));
      gone.forEach(forget);
      for (const uri of uris) {
        folderOf.set(uri, folder);
        if (files.get(uri)?.checked === undefined) wait(uri);
      }
      onChange([...gone, ...uris]);
      pump();
    },
    leave(folder) {
      const gone = [...folderOf].flatMap(([uri, of]) => (of === folder ? [uri] : []));
      gone.forEach(forget);
      onChange(gone);
      pump();
    },
    changed(folder, uris) {
      for (const uri of uris) {
        folderOf.set(uri, folder);
        wait(uri);
      }
      onChange(uris);
      pump();
    },
    deleted(uris) {
      // A folder that is deleted is told as one: its files go with it.
      const gone = [...files.keys()].filter((uri) =>
        uris.some((one) => uri === one || uri.startsWith(`${one}/`)),
      );
      gone.forEach(forget);
      onChange(gone);
      pump();
    },
    checkAllAgain() {
      for (const uri of files.keys()) wait(uri);
      pump();
    },
    stop() {
      total -= waiting.size;
      waiting.clear();
      onChange([]);
    },
    files,
    get progress() {
      return { done, total };
    },
  };
}
