/**
 * The recipes of docs/other-editors.md in the editors themselves, without a screen: each opens letters by the built server, and
 * does what a person would. Skipped where an editor is not installed; scripts/editors.mjs installs them.
 */
import { execFile, execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { SOUND_LETTER, TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '../..');
const folder = throwawayFolder();
const DEFECT = TWO_ITEMS.replace('Upheld', 'Denied');

/** What an editor saw. */
interface Saw {
  readonly symbols: readonly string[];
  readonly textSymbols: readonly string[];
  readonly findings: readonly string[];
  readonly hover: string;
  readonly actions: readonly string[];
  readonly workspaceFile: string;
  readonly renamed: string;
  readonly fixed: string;
  readonly textMode: string;
  readonly notesMode: string;
  readonly problem?: string;
  /** Neovim's own. */
  readonly version?: string;
}

/** The code of a section of the documentation, as a person would copy it. */
function recipe(heading: string, language: string): string {
  const page = readFileSync(join(root, 'docs/other-editors.md'), 'utf8').replaceAll('\r\n', '\n');
  const section = page.split(/^## /m).find((part) => part.startsWith(heading));
  const [, code] = section?.split(`\`\`\`${language}\n`) ?? [];
  if (code === undefined) throw new Error(`docs/other-editors.md has no recipe "${heading}".`);
  return code.slice(0, code.indexOf('```'));
}

/** The version that a program tells of itself, or `undefined` where it is not installed. */
function versionOf(command: string, args: readonly string[]): readonly number[] | undefined {
  try {
    const told = execFileSync(command, args, { encoding: 'utf8', stdio: 'pipe' });
    return /(\d+)\.(\d+)/.exec(told)?.slice(1).map(Number);
  } catch {
    return undefined;
  }
}

/** Runs an editor in the folder, with the command on its path as the documentation has it installed. */
async function run(command: string, args: readonly string[], answer: string): Promise<Saw> {
  const bin = join(folder.path, 'bin');
  mkdirSync(bin);
  const cli = join(root, 'dist/cli.js');
  writeFileSync(join(bin, 'imr-letters'), `#!/bin/sh\nexec "${process.execPath}" "${cli}" "$@"\n`, {
    mode: 0o755,
  });
  // None of the user's own settings.
  const home = { HOME: folder.path, XDG_CONFIG_HOME: folder.path, XDG_DATA_HOME: folder.path };
  const env = { ...process.env, ...home, PATH: `${bin}${delimiter}${process.env.PATH}` };
  const said = await new Promise<string>((resolve) => {
    execFile(command, [...args], { cwd: letters(), env, timeout: 120_000 }, (_error, out, err) =>
      resolve(out + err),
    );
  });
  try {
    return JSON.parse(readFileSync(join(letters(), answer), 'utf8')) as Saw;
  } catch {
    throw new Error(`${command} came to no end:\n${said}`);
  }
}

const letters = (): string => join(folder.path, 'letters');

function writeLetters(): void {
  folder.write('letters/a.imr', DEFECT);
  folder.write('letters/b.txt', SOUND_LETTER);
  folder.write('letters/c.imr', DEFECT);
  folder.write('letters/notes.txt', 'Buy milk, and a letter opener.\n');
}

/** What an editor saw stands in the log of the run, for who wants to see it and not only that it was right. */
function expectAll(editor: string, saw: Saw, mode: string): void {
  const { symbols, findings, hover, actions, textMode, notesMode } = saw;
  console.info(editor, { symbols, findings, hover: hover?.split('\n'), actions, textMode, notesMode });
  expect(saw.problem).toBeUndefined();
  expect(saw.symbols).toContain('1. Denied: Cyclobenzaprine 10mg #60');
  expect(saw.findings).toContain('missing-decision');
  expect(saw.hover).toMatch(/Pages 63-66[\s\S]*Muscle relaxants \(for pain\)/);
  expect(saw.actions).toEqual(
    expect.arrayContaining(['Set the decision to Upheld', 'Ignore this finding of "missing-decision"']),
  );
  expect(JSON.parse(saw.workspaceFile)).toMatchObject({
    ignored: [{ rule: 'missing-decision', files: 'a.imr' }],
  });
  expect(saw.renamed).toBe(DEFECT.replaceAll('Cyclobenzaprine', 'Naproxen'));
  expect(saw.fixed).toBe(TWO_ITEMS);
  expect(saw.textMode).toBe(mode);
  expect(saw.textSymbols).toContain('2. Overturned: Left knee brace');
  expect(saw.notesMode).not.toBe(mode);
}

const emacs = versionOf('emacs', ['--version']);
const hasEglot =
  emacs !== undefined &&
  versionOf('emacs', [
    '-q',
    '--batch',
    '-f',
    'package-initialize',
    '--eval',
    '(progn (require (quote eglot)) (princ "1.0"))',
  ]) !== undefined;
/** The system's own, and one unpacked beside it (scripts/laterNeovim.mjs). */
const neovims = ['nvim', join(here, '.run/nvim')].flatMap((command) => {
  const version = versionOf(command, ['--version']);
  return version === undefined ? [] : [{ command, version, name: version.join('.') }];
});

describe.skipIf(process.platform === 'win32')('the recipe of the documentation', () => {
  it.skipIf(!hasEglot)(
    'for Emacs: outline, findings, hover, fix, ignoring, renaming, and letters called .txt',
    async () => {
      writeLetters();
      // Eglot of 28 makes no files.
      folder.write('letters/imr-letters.json', '{}\n');
      const file = folder.write('recipe.el', recipe('Emacs', 'elisp'));
      const batch = ['-q', '--batch', '-f', 'package-initialize', '-l', file, '-l', join(here, 'emacs.el')];
      const saw = await run('emacs', [...batch, '-f', 'imr-run', letters()], 'emacs.json');
      expectAll(`Emacs ${emacs?.join('.')}`, saw, 'imr-letter-mode');
    },
  );

  it.each(neovims)(
    'for Neovim $name: outline, findings, hover, fix, ignoring, renaming, and letters called .txt',
    async ({ command, name, version: [major = 0, minor = 0] }) => {
      const isNew = major > 0 || minor >= 11;
      writeLetters();
      const file = folder.write('recipe.lua', recipe(isNew ? 'Neovim (0.11' : 'Neovim (0.7', 'lua'));
      const script = `luafile ${join(here, 'neovim.lua')}`;
      const saw = await run(command, ['--headless', '-u', file, '-c', script, letters()], 'neovim.json');
      expectAll(`Neovim ${name}`, saw, 'imr-letter');
      expect(saw.version).toBe(`${major}.${minor}`);
    },
  );
});
