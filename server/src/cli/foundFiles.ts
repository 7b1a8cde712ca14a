import { readdir } from 'node:fs';
import { realpath, stat } from 'node:fs/promises';
import { isAbsolute, relative, resolve } from 'node:path';
import { type GlobOptions, glob } from 'tinyglobby';
import type { UnreadableFile } from '../report/checkedFile';

const IGNORED = ['**/node_modules/**', '**/.git/**'];

/** What was found below a folder, or for a pattern. */
export interface FoundFiles {
  /** Sorted; each file once, by whatever links it is reached. */
  readonly paths: readonly string[];
  /** Folders that could not be looked into. */
  readonly closed: readonly UnreadableFile[];
}

/**
 * Looks for files; upper and lower case are the same.
 *
 * @param cwd where the pattern begins, and what the paths are relative to
 */
export async function findFiles(
  pattern: string,
  { cwd, absolute = false }: { readonly cwd?: string; readonly absolute?: boolean },
): Promise<FoundFiles> {
  const closed: UnreadableFile[] = [];
  const found = await glob(pattern, {
    ...(cwd !== undefined && { cwd }),
    absolute,
    ignore: IGNORED,
    caseSensitiveMatch: false,
    fs: { readdir: tellingClosed((path, code) => closed.push(closedFolder(path, code, absolute, cwd))) },
  });
  const byIdentity = new Map<string, string>();
  // Of several ways to a file the shortest is the one without links.
  const shortestFirst = found.sort((a, b) => depth(a) - depth(b) || (a < b ? -1 : 1));
  for (const path of shortestFirst) {
    const identity = await identityOf(resolve(cwd ?? '.', path));
    if (!byIdentity.has(identity)) byIdentity.set(identity, path);
  }
  return { paths: [...byIdentity.values()].sort(), closed };
}

/**
 * A pattern as it is looked for: on Windows people write `letters\\*.imr`, and there a backslash parts folders; elsewhere it
 * makes the sign after it stand for itself.
 */
export function asPattern(written: string, platform: NodeJS.Platform = process.platform): string {
  return platform === 'win32' ? written.replaceAll('\\', '/') : written;
}

/** The file that a path means, behind every link; the path itself where there is none. */
export async function identityOf(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** What a path is, as far as it is looked at. */
export async function kindOf(path: string): Promise<'file' | 'folder' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch {
    return 'nothing';
  }
}

type ReadFolder = NonNullable<NonNullable<GlobOptions['fs']>['readdir']>;
type Done = (error: NodeJS.ErrnoException | null, entries: unknown) => void;

/** The library leaves out what it cannot read, and says nothing. */
function tellingClosed(tell: (path: string, code: string) => void): ReadFolder {
  const read = (path: string, options: object, done: Done): void => {
    readdir(path, options, (error, entries) => {
      // A folder that goes while it is looked for is none.
      if (error !== null && error.code !== 'ENOENT') tell(path, error.code ?? 'unknown');
      done(error, entries);
    });
  };
  return read as ReadFolder;
}

function closedFolder(
  path: string,
  code: string,
  isShownWhole: boolean,
  cwd: string | undefined,
): UnreadableFile {
  const whole = resolve(path);
  const shown = isShownWhole || isAbsolute(cwd ?? '') ? whole : relative(process.cwd(), whole) || '.';
  const why =
    code === 'EACCES' || code === 'EPERM'
      ? 'you have no permission to look into it'
      : `it cannot be looked into (${code})`;
  return { path: shown, reason: `${why}, and so its letters are not known` };
}

function depth(path: string): number {
  return path.split('/').length;
}
