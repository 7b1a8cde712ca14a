import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { decodeText } from '../reader/decodeText';
import type { CheckedFile, UnreadableFile } from '../report/checkedFile';
import { checkedFile } from '../report/checkedFile';
import type { RuleFinding, RuleSettings } from '../rules/check';
import { createLineIndex } from '../text/lineIndex';
import { rulesFor, silence, staleEntries } from '../workspaceFile/apply';
import {
  emptyWorkspaceFile,
  type IgnoredFinding,
  type ReadWorkspaceFile,
  readWorkspaceFile,
  WORKSPACE_FILE,
} from '../workspaceFile/workspaceFile';

/** One `imr-letters.json` and what this run has done with it. */
interface Loaded {
  readonly path: string;
  readonly text: string;
  readonly read: ReadWorkspaceFile;
  readonly letters: string[];
  readonly used: Set<IgnoredFinding>;
}

/** What the nearest `imr-letters.json` says of a letter. */
export interface LetterPolicy {
  readonly rules: RuleSettings;
  /** Takes out what is ignored. */
  silence(findings: readonly RuleFinding[], text: string): readonly RuleFinding[];
}

/** The `imr-letters.json` files of a run: each letter goes by the nearest one above it. */
export interface WorkspaceFiles {
  policyOf(letterPath: string): Promise<LetterPolicy>;
  /** What is wrong in the files themselves: unknown names as warnings, entries that ignore nothing any more as hints. */
  reports(): readonly CheckedFile[];
  /** The files that cannot be opened, are no JSON, or beyond what is read of one. */
  unreadable(): readonly UnreadableFile[];
  /** Where all files are that were read. */
  paths(): readonly string[];
}

/** Looks for the files as letters are checked, and keeps them for the run. */
export function createWorkspaceFiles(): WorkspaceFiles {
  const byFolder = new Map<string, Promise<Loaded | undefined>>();

  const nearest = (folder: string): Promise<Loaded | undefined> => {
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
  const loaded: Loaded[] = [];
  const load = async (folder: string): Promise<Loaded | undefined> => {
    const path = join(folder, WORKSPACE_FILE);
    let text = '';
    let read: ReadWorkspaceFile;
    try {
      text = decodeText(await readFile(path));
      read = readWorkspaceFile(text);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      read = {
        file: emptyWorkspaceFile,
        problems: [],
        unusable: `It cannot be opened (${code ?? 'unknown'})`,
      };
    }
    const one: Loaded = { path, text, read, letters: [], used: new Set() };
    loaded.push(one);
    return one;
  };

  return {
    async policyOf(letterPath) {
      const absolute = resolve(letterPath);
      const one = await nearest(dirname(absolute));
      if (one === undefined) {
        return { rules: emptyWorkspaceFile.rules, silence: (findings) => findings };
      }
      const path = relative(dirname(one.path), absolute).split(sep).join('/');
      one.letters.push(path);
      return {
        rules: rulesFor(one.read.file, path),
        silence: (findings, text) => {
          const silenced = silence(findings, text, one.read.file, path);
          for (const entry of silenced.used) one.used.add(entry);
          return silenced.findings;
        },
      };
    },
    reports: () =>
      loaded
        .filter(({ read }) => read.unusable === undefined)
        .map((one) => checkedFile(shown(one.path), one.text, ownFindings(one))),
    unreadable: () => loaded.flatMap(unreadableIn),
    paths: () => loaded.map(({ path }) => path),
  };
}

function unreadableIn({ path, text, read }: Loaded): readonly UnreadableFile[] {
  const { unusable, problems } = read;
  if (unusable === undefined) return [];
  const [problem] = problems;
  const { line, column } = createLineIndex(text)(problem?.span.start ?? 0);
  const place = problem === undefined ? shown(path) : `${shown(path)}:${line}:${column}`;
  const what = unusable.slice(0, 1).toLowerCase() + unusable.slice(1);
  return [
    { path: place, reason: `${what}, and so its settings are not known; mend it or take the file away` },
  ];
}

function ownFindings({ read, letters, used }: Loaded): readonly RuleFinding[] {
  const problems = read.problems.map(
    ({ span, message }): RuleFinding => ({ ruleId: 'workspace-file', severity: 'warning', span, message }),
  );
  const stale = staleEntries(read.file, letters, used, false).map(
    ({ span, rule }): RuleFinding => ({
      ruleId: 'stale-ignore',
      severity: 'hint',
      span,
      message: `No finding of "${rule}" is silenced by this any more: its words were changed or it was mended. Take the entry out.`,
    }),
  );
  return [...problems, ...stale];
}

function shown(path: string): string {
  const fromHere = relative(process.cwd(), path);
  return fromHere.startsWith('..') ? path : fromHere;
}
