import { chmodSync, readFileSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sarifSchema } from '../report/schemaOf';
import { SOUND_LETTER } from '../service/samples';
import { imrIn, installed, workFolder } from './installed';
import { freshClone, root, run } from './packed';

const ERROR = SOUND_LETTER.replace('Upheld', 'Denied');
const read = (name: string): unknown => parse(readFileSync(join(root, name), 'utf8'));

describe('the hooks of pre-commit', () => {
  const hooks = read('.pre-commit-hooks.yaml') as { id: string; entry: string; files: string }[];

  it('are for letters', () => {
    for (const { files } of hooks) {
      const pattern = new RegExp(files.replace('(?i)', ''), 'i');
      const names = ['a.imr', 'in/b.IMR', 'c.imr.txt', 'd.txt', 'imr', 'e.imr.bak'];
      expect(names.filter((name) => pattern.test(name))).toEqual(['a.imr', 'in/b.IMR', 'c.imr.txt']);
    }
  });

  it.each(hooks.map(({ id, entry }) => [id, entry] as const))(
    '%s runs what the package installs on the files that it is given',
    async (_, entry) => {
      const folder = workFolder({
        'a.imr': SOUND_LETTER.replace('gives way', 'gives gives way'),
        'b.imr': ERROR,
      });
      const [name, ...args] = entry.split(' ');
      expect(name).toBe('imr-letters');
      const { code, out } = await imrIn(folder)([...args, 'a.imr', 'b.imr']);
      expect([code, out]).toEqual([1, expect.stringContaining('b.imr:16:27 error missing-decision')]);
      expect(readFileSync(join(folder, 'a.imr'), 'utf8') === SOUND_LETTER).toBe(args.includes('--fix'));
    },
  );
});

/** What stands in the action for a value that GitHub puts in. */
function expression(value: string): string {
  return `$\{{ ${value} }}`;
}

/** A step of a composite action. */
interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly uses?: string;
  readonly with?: Readonly<Record<string, string>>;
  readonly 'working-directory'?: string;
}

describe.skipIf(process.platform === 'win32')('the GitHub action', () => {
  const { inputs, runs } = read('action.yml') as {
    inputs: Record<string, { default: string }>;
    runs: { steps: Step[] };
  };
  const check = runs.steps.find(({ name }) => name === 'Check letters')!;

  /** Runs its own script as GitHub does, with what `${{ … }}` stands for. */
  async function act(folder: string, given: Readonly<Record<string, string>> = {}, action = installed) {
    const values = Object.entries(check.env!).map(([name, value]): [string, string] => {
      const [, input] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      return [name, input === undefined ? action : (given[input] ?? inputs[input]!.default)];
    });
    return bash(check.run!, values, folder);
  }

  function bash(script: string, values: readonly (readonly [string, string])[], folder: string) {
    const assignments = values.map(([name, value]) => `${name}=${value}`);
    return run(
      'env',
      [...assignments, 'bash', '--noprofile', '--norc', '-eo', 'pipefail', '-c', script],
      folder,
    );
  }

  it('annotates what it finds, without words of letters unless they are wanted, and fails', async () => {
    const folder = workFolder({ 'in/a.imr': ERROR, 'in/b c.imr': SOUND_LETTER });
    const { code, out } = await act(folder);
    expect([code, out]).toEqual([
      1,
      expect.stringMatching(
        /^::error file=in\/a\.imr,line=16,.*title=missing-decision::An item header without/,
      ),
    ]);
    expect((await act(folder, { quotes: 'true' })).out).toContain('::"Denied" is not');
    expect((await act(folder, { letters: 'in/b c.imr\n\nin/*c.imr\n' })).code).toBe(0);
  });

  it('writes SARIF to be uploaded, also where something is found', async () => {
    const folder = workFolder({ 'a.imr': ERROR });
    expect((await act(folder, { 'upload-sarif': 'true' })).code).toBe(1);
    const log: unknown = JSON.parse(readFileSync(join(folder, 'imr-letters.sarif'), 'utf8'));
    const isSarif = sarifSchema();
    expect([isSarif(log), isSarif.errors]).toEqual([true, null]);
    expect(JSON.stringify(log)).not.toContain('\\"Denied\\" is not');
  });

  it('takes options and numbers, and runs nothing that they hold', async () => {
    const folder = workFolder({ 'a.imr': ERROR });
    expect(
      (await act(folder, { options: '--rule=missing-decision=warning', 'max-warnings': '1' })).code,
    ).toBe(0);
    const { code, err } = await act(folder, { 'max-warnings': '1; touch gone', letters: '$(touch gone)' });
    expect([code, err]).toEqual([2, expect.stringContaining('"--max-warnings" is a number')]);
  });

  it('runs from step to step in a fresh clone, as a workflow runs it', async () => {
    const [node, build, , upload] = runs.steps;
    expect([node!.uses, upload!.uses]).toEqual([
      'actions/setup-node@v6',
      'github/codeql-action/upload-sarif@v4',
    ]);
    expect(upload!.with).toMatchObject({ sarif_file: expression('inputs.sarif-file') });
    const clone = freshClone();
    try {
      // What it would fetch is there already: it is noted only that it is asked for.
      const folder = workFolder({ 'a.imr': ERROR, 'bin/npm': '#!/bin/sh\necho "$@" > "$NOTE"\n' });
      chmodSync(join(folder, 'bin/npm'), 0o755);
      const note = join(folder, 'npm.txt');
      const path = `${join(folder, 'bin')}${delimiter}${process.env['PATH']}`;
      expect(build!['working-directory']).toBe(expression('github.action_path'));
      const built = await bash(
        build!.run!,
        [
          ['PATH', path],
          ['NOTE', note],
        ],
        clone,
      );
      expect([built.code, readFileSync(note, 'utf8')]).toEqual([0, 'ci --ignore-scripts\n']);
      const { code, out } = await act(folder, { 'upload-sarif': 'true', letters: '*.imr' }, clone);
      expect([code, out]).toEqual([1, expect.stringMatching(/^::error file=a\.imr,line=16,/)]);
      const log: unknown = JSON.parse(readFileSync(join(folder, inputs['sarif-file']!.default), 'utf8'));
      expect(sarifSchema()(log)).toBe(true);
    } finally {
      rmSync(clone, { recursive: true, force: true });
    }
  });
});
