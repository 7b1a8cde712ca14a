import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeText } from '../reader/decodeText';
import { WORKSPACE_FILE } from '../workspaceFile/workspaceFile';
import { createNearest } from './nearestAbove';

/** A file that was read: where it is, and its text. */
export interface NearestFile {
  readonly path: string;
  readonly text: string;
}

/**
 * The `imr-letters.json` in a folder, else in the nearest one above it; `undefined` where there is none. Rejects where there is
 * one that cannot be opened.
 */
export function nearestWorkspaceFile(folder: string): Promise<NearestFile | undefined> {
  return createNearest(fileIn)(folder);
}

async function fileIn(folder: string): Promise<NearestFile | undefined> {
  const path = join(folder, WORKSPACE_FILE);
  try {
    return { path, text: decodeText(await readFile(path)) };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    throw error;
  }
}
