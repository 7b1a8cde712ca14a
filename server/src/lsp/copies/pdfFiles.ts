import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import type { PdfFile } from './copyFiles';

/** The folder that the setting means: `~` is the home folder. `undefined` where it is not absolute. */
export function folderPath(setting: string): string | undefined {
  const path = /^~(?=$|[/\\])/.test(setting) ? join(homedir(), setting.slice(1)) : setting;
  return isAbsolute(path) ? path : undefined;
}

/** The PDFs that lie in a folder itself, by name. Rejects where the folder cannot be read. */
export async function pdfFiles(folder: string): Promise<readonly PdfFile[]> {
  const names = await readdir(folder);
  const found: PdfFile[] = [];
  for (const name of names.filter((one) => /\.pdf$/i.test(one)).sort()) {
    const path = join(folder, name);
    // A file may go while the folder is being looked at.
    const about = await stat(path).catch(() => undefined);
    if (about?.isFile()) found.push({ path, name, size: about.size, modified: about.mtimeMs });
  }
  return found;
}
