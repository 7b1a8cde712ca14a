import { type FSWatcher, watch } from 'node:fs';
import type { FolderWatch } from './copyFiles';
import { whenQuiet } from './whenQuiet';

/**
 * Watches a folder and tells when it has changed and come to rest. Where the system cannot watch it (some
 * network drives), nothing is told; a look on request still finds what is new.
 */
export function watchFolder(changed: () => void): FolderWatch {
  let watcher: FSWatcher | undefined;
  let watched: string | undefined;
  const quiet = whenQuiet(changed);

  const stop = (): void => {
    quiet.stop();
    watcher?.close();
    watcher = undefined;
    watched = undefined;
  };
  return {
    follow(folder) {
      if (folder === watched) return;
      stop();
      try {
        watcher = watch(folder, { persistent: false }, quiet.disturb);
        watcher.on('error', stop);
        watched = folder;
      } catch {
        watcher = undefined;
      }
    },
    stop,
  };
}
