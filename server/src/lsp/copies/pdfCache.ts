import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileText } from '../../guidelineCopies/copy';
import { noCache, type PdfCache, type PdfFile } from './copyFiles';

/** Raised when what is kept has another shape, or when reading gives another text. */
const VERSION = 1;
/** Days after which what no folder asked for is thrown away. */
const KEPT_DAYS = 60;

interface Entry {
  readonly version: number;
  readonly path: string;
  readonly size: number;
  readonly modified: number;
  readonly text: FileText;
}

/**
 * A cache in a folder of its own: one file for each PDF, named by a digest of its path. It is valid as long
 * as the PDF's size and time are the same. An entry is written beside its place and then moved there, so
 * that no reader ever sees half of one.
 *
 * @param folder is made when something is first kept; `undefined`: nothing is kept
 */
export function createPdfCache(folder: string | undefined): PdfCache {
  if (folder === undefined) return noCache;
  const place = ({ path }: PdfFile): string =>
    join(folder, `${createHash('sha256').update(path).digest('hex').slice(0, 32)}.json`);

  return {
    async load(file) {
      try {
        const entry = JSON.parse(await readFile(place(file), 'utf8')) as Entry;
        if (!isFor(entry, file)) return undefined;
        const now = new Date();
        await utimes(place(file), now, now);
        return entry.text;
      } catch {
        return undefined;
      }
    },
    async store(file, text) {
      const { path, size, modified } = file;
      const entry: Entry = { version: VERSION, path, size, modified, text };
      const target = place(file);
      const beside = `${target}.${process.pid}.${randomUUID()}.tmp`;
      await mkdir(folder, { recursive: true });
      try {
        await writeFile(beside, JSON.stringify(entry));
        await rename(beside, target);
      } catch (error) {
        await rm(beside, { force: true });
        throw error;
      }
    },
    async tidy() {
      const oldest = Date.now() - KEPT_DAYS * 24 * 60 * 60 * 1000;
      const names = await readdir(folder).catch(() => []);
      for (const name of names.filter((one) => /^[0-9a-f]{32}\.json(?:\..*\.tmp)?$/.test(one))) {
        const path = join(folder, name);
        const kept = await stat(path).catch(() => undefined);
        if (kept !== undefined && kept.mtimeMs < oldest) await rm(path, { force: true });
      }
    },
  };
}

function isFor(entry: Entry, { path, size, modified }: PdfFile): boolean {
  return (
    entry.version === VERSION &&
    entry.path === path &&
    entry.size === size &&
    entry.modified === modified &&
    Array.isArray(entry.text?.pages) &&
    entry.text.pages.every((page) => typeof page === 'string')
  );
}
