import { dirname } from 'node:path';

/**
 * Looks for what a folder holds, or the nearest folder above it that holds it; each folder is looked into once.
 *
 * @param load gives what a folder itself holds, `undefined` where it holds none
 */
export function createNearest<Found>(
  load: (folder: string) => Promise<Found | undefined>,
): (folder: string) => Promise<Found | undefined> {
  const byFolder = new Map<string, Promise<Found | undefined>>();
  const nearest = (folder: string): Promise<Found | undefined> => {
    let found = byFolder.get(folder);
    if (found === undefined) {
      found = load(folder).then((here) => {
        const parent = dirname(folder);
        return here ?? (parent === folder ? undefined : nearest(parent));
      });
      byFolder.set(folder, found);
    }
    return found;
  };
  return nearest;
}
