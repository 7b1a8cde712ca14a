import { type FSWatcher, watch } from 'node:fs';

/** Hears of changes in one folder at a time. */
export interface FolderWatch {
  /** Watches this folder from now on, and no other. */
  follow(folder: string): void;
  stop(): void;
}

/** A file that is being copied changes many times: milliseconds without a change until it is looked at. */
const QUIET_TIME = 700;

/**
 * Watches a folder and tells when it has changed and come to rest. Where the system cannot watch it (some
 * network drives), nothing is told; a look on request still finds what is new.
 */
export function watchFolder(changed: () => void): FolderWatch {
  let watcher: FSWatcher | undefined;
  let watched: string | undefined;
  let quiet: ReturnType<typeof setTimeout> | undefined;

  const stop = (): void => {
    clearTimeout(quiet);
    watcher?.close();
    watcher = undefined;
    watched = undefined;
  };
  return {
    follow(folder) {
      if (folder === watched) return;
      stop();
      try {
        watcher = watch(folder, { persistent: false }, () => {
          clearTimeout(quiet);
          quiet = setTimeout(changed, QUIET_TIME);
          quiet.unref();
        });
        watcher.on('error', stop);
        watched = folder;
      } catch {
        watcher = undefined;
      }
    },
    stop,
  };
}
