import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LetterSource } from '../assistants/letterSource';
import { decodeText } from '../reader/decodeText';
import { readNamed } from '../reader/readNamed';
import { defaultSettings } from '../service/settings';
import { rulesFor, silence } from '../workspaceFile/apply';
import { emptyWorkspaceFile, readWorkspaceFile, WORKSPACE_FILE } from '../workspaceFile/workspaceFile';
import { fileInside } from './insideFolder';

/** What is taken for a letter by its name, until it is opened. */
const LETTER = /\.(?:imr|txt|pdf|docx)$/i;
/** So many names are looked at; whoever names a whole disk gets an answer too. */
const MOST_NAMES = 50_000;

/**
 * The letters of a folder and the folders below it, as assistants may see them: what lies outside is never read, also where a
 * link leads there, and nothing is written.
 *
 * @param root the folder's real path
 */
export function lettersFolder(root: string): LetterSource {
  /** The nearest `imr-letters.json` above a letter that is not above the folder. */
  const workspaceFile = async (path: string) => {
    const folders = path.split('/').slice(0, -1);
    for (let depth = folders.length; depth >= 0; depth--) {
      const folder = folders.slice(0, depth);
      const inside = await fileInside(root, [...folder, WORKSPACE_FILE].join('/'));
      if ('reason' in inside) continue;
      const bytes = await readFile(inside.file).catch(() => undefined);
      if (bytes === undefined) continue;
      return {
        file: readWorkspaceFile(decodeText(bytes)).file,
        path: path.split('/').slice(depth).join('/'),
      };
    }
    return { file: emptyWorkspaceFile, path };
  };
  return {
    list: () => lettersBelow(root),
    async read(path) {
      const inside = await fileInside(root, path);
      if ('reason' in inside) return inside;
      if (!LETTER.test(path)) return { reason: 'it is no letter by its name (.imr, .txt, .pdf, .docx)' };
      const read = await readNamed(inside.file);
      if ('reason' in read) return read;
      return read.fault === undefined ? { text: read.text } : { reason: read.fault.reason };
    },
    async settingsOf(path) {
      const { file, path: fromThere } = await workspaceFile(path);
      return {
        ...defaultSettings,
        rules: rulesFor(file, fromThere),
        silence: (findings, text) => silence(findings, text, file, fromThere).findings,
      };
    },
    learnedPages: async () => (await workspaceFile(WORKSPACE_FILE)).file.guidelinePages,
  };
}

/** Names that begin with a dot are not looked at, nor what packages bring. */
async function lettersBelow(root: string): Promise<readonly string[]> {
  const found: string[] = [];
  const folders = [''];
  let seen = 0;
  for (let folder = folders.shift(); folder !== undefined && seen < MOST_NAMES; folder = folders.shift()) {
    const entries = await readdir(join(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      seen++;
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) folders.push(path);
      else if (entry.isFile() && /\.(?:imr|txt)$/i.test(entry.name)) found.push(path);
    }
  }
  return found.sort();
}
