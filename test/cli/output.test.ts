import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../server/src/cli/commandLine';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';

const folder = throwawayFolder();
const { write } = folder;
const at = (name: string): string => join(folder.path, name);

async function run(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => new Uint8Array(),
  });
  return { code, out: folder.shown(out), err: folder.shown(err) };
}

function linked(link: (target: string, path: string) => void, target: string): string {
  link(target, at('link.csv'));
  return at('link.csv');
}

describe.skipIf(process.platform === 'win32')('a file to write to', () => {
  it.each([
    ['a letter', (letter: string) => letter],
    ['a letter by a link', (letter: string) => linked(symlinkSync, letter)],
    ['a letter by another of its names', (letter: string) => linked(linkSync, letter)],
    ['a letter by another way', () => at('in/../a.imr')],
    ['the settings', () => write('imr-letters.json', '{"rules": {}}')],
  ])('is not %s that was read', async (_, make) => {
    mkdirSync(at('in'));
    const letter = write('a.imr', SOUND_LETTER);
    const goal = make(letter);
    const before = readFileSync(goal, 'utf8');
    for (const command of ['export', 'lint']) {
      const { code, err } = await run(command, letter, '-o', goal);
      expect(code).toBe(2);
      expect(err).toContain(
        'is one of the files that were read, and is not written over. Name another file.',
      );
    }
    expect(readFileSync(goal, 'utf8')).toBe(before);
  });

  it('is not a letter of a folder that was read either', async () => {
    write('in/a.imr', SOUND_LETTER);
    expect((await run('export', at('in'), '-o', at('in/a.imr'))).code).toBe(2);
    expect(readFileSync(at('in/a.imr'), 'utf8')).toBe(SOUND_LETTER);
    expect((await run('export', at('in'), '-o', at('in/b.imr'))).code).toBe(0);
  });

  it.each([
    ['a link', () => symlinkSync(at('real.csv'), at('goal.csv'))],
    [
      'a link to a link',
      () => {
        symlinkSync(at('real.csv'), at('b.csv'));
        symlinkSync(at('b.csv'), at('goal.csv'));
      },
    ],
    ['a link that is relative', () => symlinkSync('real.csv', at('goal.csv'))],
  ])('is written through %s', async (_, link) => {
    const letter = write('a.imr', SOUND_LETTER);
    link();
    // First where nothing is there yet, then in place of what is.
    for (const round of ['new', 'old']) {
      expect((await run('export', letter, '-o', at('goal.csv'))).err, round).toBe('');
      expect(lstatSync(at('goal.csv')).isSymbolicLink()).toBe(true);
      expect(lstatSync(at('real.csv')).isFile()).toBe(true);
      expect(readFileSync(at('real.csv'), 'utf8')).toContain('Left knee brace');
      writeFileSync(at('real.csv'), 'old');
    }
  });

  it('is not made where links go in a circle', async () => {
    symlinkSync(at('b'), at('a'));
    symlinkSync(at('a'), at('b'));
    const { code, err } = await run('export', write('a.imr', SOUND_LETTER), '-o', at('a'));
    expect([code, err]).toEqual([2, expect.stringContaining('cannot be written (ELOOP)')]);
  });

  it.each([0o600, 0o640, 0o604])('keeps its permissions: %o', async (mode) => {
    const goal = write('real.csv', 'old');
    chmodSync(goal, mode);
    expect((await run('export', write('a.imr', SOUND_LETTER), '-o', goal)).code).toBe(0);
    expect(statSync(goal).mode & 0o777).toBe(mode);
    expect(readFileSync(goal, 'utf8')).toContain('Left knee brace');
  });

  it('keeps its other names', async () => {
    const goal = write('real.csv', 'old');
    linkSync(goal, at('other.csv'));
    expect((await run('export', write('a.imr', SOUND_LETTER), '-o', goal)).code).toBe(0);
    expect(readFileSync(at('other.csv'), 'utf8')).toContain('Left knee brace');
  });

  it('is the standard output where it is called -', async () => {
    const { code, out } = await run('export', write('a.imr', SOUND_LETTER), '-o', '-');
    expect(code).toBe(0);
    expect(out).toContain('Left knee brace');
    expect((await run('lint', at('a.imr'), '--output', '-')).out).toBe('Nothing found in 1 file.\n');
    expect(readdirSync(folder.path)).toEqual(['a.imr']);
  });

  it('is a pipe, and stays one', async () => {
    const pipe = at('pipe');
    execFileSync('mkfifo', [pipe]);
    const heard = new Promise<string>((resolve) => {
      import('node:fs/promises').then(({ readFile }) => readFile(pipe, 'utf8').then(resolve));
    });
    expect((await run('export', write('a.imr', SOUND_LETTER), '-o', pipe)).code).toBe(0);
    expect(await heard).toContain('Left knee brace');
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('is a device, and stays one', async () => {
    let device = at('nul');
    try {
      execFileSync('mknod', [device, 'c', '1', '3'], { stdio: 'ignore' });
    } catch {
      // Only an administrator can make one, and not on every system. Nobody else can take the system's own away.
      device = '/dev/null';
    }
    expect((await run('export', write('a.imr', SOUND_LETTER), '-o', device)).code).toBe(0);
    expect(lstatSync(device).isCharacterDevice()).toBe(true);
  });

  it('has no draft beside it of processes that are no more', async () => {
    const goal = write('real.csv', 'old');
    write('real.csv.999999999.part', 'left');
    write(`real.csv.${process.ppid}.part`, 'of one that lives');
    write('real.csv.x.part', 'of nobody here');
    expect((await run('export', write('a.imr', SOUND_LETTER), '-o', goal)).code).toBe(0);
    expect(readdirSync(folder.path).sort()).toEqual([
      'a.imr',
      'real.csv',
      `real.csv.${process.ppid}.part`,
      'real.csv.x.part',
    ]);
  });
});

describe('a fault of the program', () => {
  it.each([
    new TypeError('what the letter says'),
    new RangeError('what the letter says'),
    'what the letter says',
  ])('is no finding: %s', async (fault) => {
    let err = '';
    const code = await runCommandLine(['lint', '-'], {
      out: () => {},
      err: (text) => {
        err += text;
      },
      readInput: () => Promise.reject(fault),
    });
    expect(code).toBe(3);
    expect(err).toContain('a defect of this program and no finding');
    expect(err).not.toContain('what the letter says');
  });
});
