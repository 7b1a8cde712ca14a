import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
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
import { createNearest } from './nearestAbove';
import { pathFrom } from './pathFrom';

/** One `imr-letters.json` and what this run has done with it. */
interface Loaded {
  readonly path: string;
  readonly text: string;
  readonly read: ReadWorkspaceFile;
  readonly letters: string[];
  readonly used: Set<IgnoredFinding>;
}

/** An `imr-letters.json` as it is on disk. */
export interface OpenedWorkspaceFile {
  readonly path: string;
  readonly text: string;
  /** Why nothing can be read of it, without a full stop. */
  readonly unusable: string | undefined;
}

/** What the nearest `imr-letters.json` says of a letter. */
export interface LetterPolicy {
  /** Equal keys mean equal policies for equal paths. */
  readonly key: string;
  /** The file that says it, if there is one. */
  readonly file?: OpenedWorkspaceFile;
  readonly rules: RuleSettings;
  /** Takes out what is ignored, and tells by which entries, by their places in the file. */
  silence(findings: readonly RuleFinding[], text: string): SilencedFindings;
}

export interface SilencedFindings {
  readonly findings: readonly RuleFinding[];
  readonly usedEntries: readonly number[];
}

/** The `imr-letters.json` files of a run: each letter goes by the nearest one above it. */
export interface WorkspaceFiles {
  policyOf(letterPath: string): Promise<LetterPolicy>;
  /** Notes that a letter was checked, here or in another thread, and which entries silenced something in it. */
  noteChecked(letterPath: string, usedEntries: readonly number[]): Promise<void>;
  /** What is wrong in the files themselves: unknown names as warnings, entries that ignore nothing any more as hints. */
  reports(): readonly CheckedFile[];
  /** The files that cannot be opened, are no JSON, or beyond what is read of one. */
  unreadable(): readonly UnreadableFile[];
  /** Where all files are that were read. */
  paths(): readonly string[];
}

/** What the command line says of them. */
export interface CommandLineSettings {
  /** Stronger than what a file says. */
  readonly rules: RuleSettings;
  /** The file for all letters, instead of the nearest above each. */
  readonly config?: string;
}

const NO_SETTINGS: CommandLineSettings = { rules: {} };

/** Looks for the files as letters are checked, and keeps them for the run. */
export function createWorkspaceFiles({ rules, config }: CommandLineSettings = NO_SETTINGS): WorkspaceFiles {
  let forAll: Promise<Loaded | undefined> | undefined;

  const loaded: Loaded[] = [];
  const load = async (path: string): Promise<Loaded | undefined> => {
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

  const inFolders = createNearest((folder) => load(join(folder, WORKSPACE_FILE)));
  const nearest = (folder: string): Promise<Loaded | undefined> => {
    if (config === undefined) return inFolders(folder);
    forAll ??= load(resolve(config));
    return forAll;
  };

  return {
    async policyOf(letterPath) {
      const one = await nearest(dirname(resolve(letterPath)));
      if (one === undefined) {
        return { key: '', rules, silence: (findings) => ({ findings, usedEntries: [] }) };
      }
      const path = pathBelow(one, letterPath);
      const { file } = one.read;
      return {
        file: { path: one.path, text: one.text, unusable: one.read.unusable },
        key: `${one.path}\n${one.text}`,
        rules: { ...rulesFor(file, path), ...rules },
        silence: (all, text) => {
          const { findings, used } = silence(all, text, file, path);
          return { findings, usedEntries: [...used].map((entry) => file.ignored.indexOf(entry)) };
        },
      };
    },
    async noteChecked(letterPath, usedEntries) {
      const one = await nearest(dirname(resolve(letterPath)));
      // The letters are only asked for to tell which entries are stale.
      if (one === undefined || one.read.file.ignored.length === 0) return;
      one.letters.push(pathBelow(one, letterPath));
      for (const place of usedEntries) {
        const entry = one.read.file.ignored[place];
        if (entry !== undefined) one.used.add(entry);
      }
    },
    reports: () =>
      loaded
        .filter(({ read }) => read.unusable === undefined)
        .map((one) => checkedFile(shown(one.path), one.text, ownFindings(one))),
    unreadable: () => loaded.flatMap(unreadableIn),
    paths: () => loaded.map(({ path }) => path),
  };
}

/** A letter's path from the folder of the file on, with slashes. */
function pathBelow({ path }: Loaded, letterPath: string): string {
  return pathFrom(dirname(path), letterPath);
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
