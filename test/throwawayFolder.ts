import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';

/** A folder that each test of a file finds empty, and that is gone after it. */
export interface ThrowawayFolder {
  readonly path: string;
  /** Writes a file, with the folders above it; gives its path. */
  write(name: string, content: string | Uint8Array): string;
  /** A text with the folder's path as ".", so that it can be compared. */
  shown(text: string): string;
}

/** To be called where tests are described, once. */
export function throwawayFolder(): ThrowawayFolder {
  let path = '';
  beforeEach(() => {
    path = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  });
  afterEach(() => rmSync(path, { recursive: true }));
  return {
    get path() {
      return path;
    },
    write(name, content) {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    shown: (text) => text.replaceAll(path, '.'),
  };
}
