/** The built command line as a process: how it ends. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makePdf } from '../reader/madePdf';
import { makeWord } from '../reader/madeWord';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { distFolder } from './server';

const folder = throwawayFolder();
const { write } = folder;
const at = (name: string): string => join(folder.path, name);
/** Has one right answer. */
const TWICE = SOUND_LETTER.replace('gives way', 'gives gives way');
const LETTER_PDF = makePdf({ pages: [SOUND_LETTER.split('\n').filter((line) => line !== '')] });

interface Ended {
  readonly code: number | null;
  readonly signal: string | null;
  readonly out: string;
  readonly err: string;
}

interface How {
  /** A script that runs before the program does. */
  readonly before?: string;
  readonly stdout?: number;
  readonly uid?: number;
}

function start(args: readonly string[], { before, stdout, uid }: How = {}): ChildProcess {
  const preload = before === undefined ? [] : ['--require', write('before.cjs', before)];
  return spawn(process.execPath, [...preload, join(distFolder, 'cli.js'), ...args], {
    stdio: ['ignore', stdout ?? 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  });
}

async function run(args: readonly string[], how: How = {}): Promise<Ended> {
  const child = start(args, how);
  let [out, err] = ['', ''];
  child.stdout?.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr?.on('data', (data: Buffer) => {
    err += data.toString();
  });
  const [code, signal] = (await once(child, 'close')) as [number | null, string | null];
  return { code, signal, out: folder.shown(out), err: folder.shown(err) };
}

describe('the standard output', () => {
  it
    .skipIf(!existsSync('/dev/full'))
    .each([['lint'], ['export'], ['rules'], ['guideline', 'opioids'], ['--help'], ['import', '-o', '-']])(
    'that is full: %s says so in a sentence, and gives 2',
    async (...command) => {
      const target = command.includes('import')
        ? [write('a.pdf', LETTER_PDF)]
        : ['lint', 'export'].includes(command[0]!)
          ? [write('a.imr', SOUND_LETTER)]
          : [];
      const { code, err } = await run([...command, ...target], { stdout: openSync('/dev/full', 'w') });
      expect([code, err]).toEqual([2, 'imr-letters: the standard output cannot be written (ENOSPC).\n']);
    },
  );
});

describe('a fault of the program', () => {
  const WORDS = 'what a letter says';
  it.each([
    ['in a clock', `setTimeout(() => { throw new TypeError('${WORDS}'); }, 1); setTimeout(() => {}, 9e6);`],
    ['in a promise', `Promise.reject(new Error('${WORDS}'));`],
    ['in a command', `process.stdin[Symbol.asyncIterator] = () => { throw new RangeError('${WORDS}'); };`],
  ])('%s gives 3, and tells no words', async (_, before) => {
    const { code, err } = await run(['lint', '-'], { before });
    expect([code, err]).toEqual([3, expect.stringContaining('a defect of this program and no finding')]);
    expect(err).not.toContain(WORDS);
  });
});

describe.skipIf(process.platform === 'win32')('a file that is being written', () => {
  const HANGS = 'require("node:fs/promises").rename = () => new Promise(() => setInterval(() => {}, 1e6));';

  async function killed(signal: NodeJS.Signals) {
    write('a.imr', SOUND_LETTER);
    chmodSync(write('real.csv', 'old'), 0o600);
    const child = start(['export', at('a.imr'), '-o', at('real.csv')], { before: HANGS });
    const draft = at(`real.csv.${child.pid}.part`);
    while (!existsSync(draft) || statSync(draft).size < 100)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const mode = statSync(draft).mode & 0o777;
    child.kill(signal);
    const [, how] = await once(child, 'exit');
    return { mode, how, draft };
  }

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('leaves no draft on %s', async (signal) => {
    const { how, draft, mode } = await killed(signal);
    expect([how, mode, existsSync(draft)]).toEqual([signal, 0o600, false]);
    expect(readFileSync(at('real.csv'), 'utf8')).toBe('old');
  });

  it('has the draft of one that was killed taken away by the next', async () => {
    const { draft, mode } = await killed('SIGKILL');
    expect([mode, existsSync(draft)]).toEqual([0o600, true]);
    expect((await run(['export', at('a.imr'), '-o', at('real.csv')])).code).toBe(0);
    expect(readdirSync(folder.path).sort()).toEqual(['a.imr', 'before.cjs', 'real.csv']);
    expect(statSync(at('real.csv')).mode & 0o777).toBe(0o600);
  });
});

describe.skipIf(process.platform === 'win32')('import', () => {
  it.each([
    ['a folder below a file', 'a.pdf/texts', 'ENOTDIR'],
    ['a folder below a link to nothing', 'nowhere/texts', 'ENOTDIR'],
  ])('says so where no folder can be made: %s', async (_, goal, reason) => {
    write('a.pdf', LETTER_PDF);
    write('b.pdf', LETTER_PDF);
    symlinkSync(at('gone'), at('nowhere'));
    const { code, out, err } = await run(['import', at('a.pdf'), at('b.pdf'), '-o', at(goal)]);
    expect([code, out]).toEqual([2, '']);
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain(`./a.pdf is not imported: no folder can be made at ./${goal} (${reason}).`);
  });

  it('never writes over what it reads, even by force', async () => {
    const bytes = await makeWord([['A brace']]);
    write('a.docx', bytes);
    symlinkSync(at('a.docx'), at('link.imr'));
    for (const goal of ['a.docx', 'link.imr']) {
      const { code, err } = await run(['import', '--force', at('a.docx'), '-o', at(goal)]);
      expect(code).toBe(2);
      expect(err).toContain('is one of the files that were read, and is not written over');
    }
    expect(readFileSync(at('a.docx')).equals(bytes)).toBe(true);
  });

  it('writes to a device', async () => {
    const { code, err } = await run(['import', write('a.pdf', LETTER_PDF), '-o', '/dev/null']);
    expect([code, err, statSync('/dev/null').isCharacterDevice()]).toEqual([0, '', true]);
  });
});

describe.skipIf(process.platform === 'win32')('somebody who may not look everywhere', () => {
  /** An administrator is kept out of nothing, and so runs the program as nobody. */
  const somebody = process.getuid?.() === 0 ? { uid: 65_534 } : {};

  it.each(['lint', 'export', 'import'])('is told by %s which folder is shut', async (command) => {
    chmodSync(folder.path, 0o755);
    mkdirSync(at('in/open'), { recursive: true });
    write('in/open/a.imr', SOUND_LETTER);
    write('in/shut/b.imr', SOUND_LETTER);
    chmodSync(at('in/shut'), 0);
    const { code, err } = await run([command, at('in')], somebody);
    chmodSync(at('in/shut'), 0o700);
    expect(code).toBe(2);
    expect(err).toBe(
      'imr-letters: ./in/shut: you have no permission to look into it, and so its letters are not known.\n',
    );
  });

  it('is told of settings that are shut, and of a file that may not be written', async () => {
    chmodSync(folder.path, 0o777);
    write('a.imr', SOUND_LETTER);
    chmodSync(write('imr-letters.json', '{}'), 0);
    chmodSync(write('real.csv', 'old'), 0o444);
    const settings = await run(['lint', at('a.imr')], somebody);
    expect(settings.code).toBe(2);
    expect(settings.err).toContain(
      './imr-letters.json: it cannot be opened (EACCES), and so its settings are not known',
    );
    const output = await run(['lint', at('a.imr'), '-o', at('real.csv')], somebody);
    expect(output.code).toBe(2);
    expect(output.err).toContain('./real.csv cannot be written (EACCES)');
    expect(readFileSync(at('real.csv'), 'utf8')).toBe('old');
  });

  it('is told of a letter that may not be mended, which is reported as it is', async () => {
    chmodSync(folder.path, 0o755);
    chmodSync(write('a.imr', TWICE), 0o444);
    const { code, out, err } = await run(['lint', '--fix', at('a.imr')], somebody);
    expect([code, err]).toEqual([
      2,
      'imr-letters: ./a.imr: it is not mended: it cannot be written (EACCES).\n',
    ]);
    expect(out).toContain('repeated-words');
    expect(readFileSync(at('a.imr'), 'utf8')).toBe(TWICE);
  });
});

describe('a letter to be mended', () => {
  it('is never a Word or PDF file, which is checked', async () => {
    const bytes = await makeWord(TWICE.split(/\n{2,}/).map((one) => one.split('\n')));
    const { out } = await run(['lint', '--fix', write('a.docx', bytes)]);
    expect(out).toContain('repeated-words');
    expect(readFileSync(at('a.docx')).equals(bytes)).toBe(true);
    expect(readdirSync(folder.path)).toEqual(['a.docx']);
  });

  it.skipIf(process.platform === 'win32')('is as it was where the process is told to end', async () => {
    chmodSync(write('a.imr', TWICE), 0o640);
    const child = start(['lint', '--fix', at('a.imr')], {
      before: 'require("node:fs/promises").rename = () => new Promise(() => setInterval(() => {}, 1e6));',
    });
    const draft = at(`a.imr.${child.pid}.part`);
    while (!existsSync(draft)) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGTERM');
    await once(child, 'exit');
    expect([existsSync(draft), readFileSync(at('a.imr'), 'utf8')]).toEqual([false, TWICE]);
    expect((await run(['lint', '--fix', at('a.imr')])).err).toBe('imr-letters: 1 change made in 1 file.\n');
    expect(statSync(at('a.imr')).mode & 0o777).toBe(0o640);
  });
});
