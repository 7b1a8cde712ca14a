/** The built command line and server where the machine does what machines do: no room, no network, another country, an end in the middle. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { distFolder } from './server';

const DEFECT = SOUND_LETTER.replace('Upheld', 'Denied');
const CLI = join(distFolder, 'cli.js');
const folder = throwawayFolder();
const { write } = folder;
const at = (name: string): string => join(folder.path, name);

function run(
  args: readonly string[],
  { env = {}, input = '' }: { env?: NodeJS.ProcessEnv; input?: string } = {},
) {
  return ended(process.execPath, [CLI, ...args], env, input);
}

function ended(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}, input = '') {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    input,
    env: { ...process.env, ...env },
    maxBuffer: 50_000_000,
  });
  return { code: status, out: folder.shown(stdout), err: folder.shown(stderr) };
}

/** Whether this user may make a name space of their own of a kind (`-n`, `-m`). */
const mayUnshare = (kind: string): boolean =>
  process.platform === 'linux' && spawnSync('unshare', ['-r', kind, 'true']).status === 0;

describe.skipIf(!mayUnshare('-m'))('a disk without room', () => {
  it('leaves the file as it was, and nothing beside it, and says so', () => {
    const text = Array.from({ length: 40 }, () => DEFECT).join('\n\n');
    write('a.imr', text);
    const full = at('full');
    const script = `mkdir ${full} && mount -t tmpfs -o size=48k none ${full} && echo old > ${full}/out.json
      node ${CLI} export --text -f json ${at('a.imr')} -o ${full}/out.json; echo "code $?"; ls -A ${full}; cat ${full}/out.json`;
    const { out, err } = ended('unshare', ['-r', '-m', 'sh', '-c', script], {
      PATH: `${join(process.execPath, '..')}:${process.env['PATH']}`,
    });
    expect(err).toContain('./full/out.json cannot be written (ENOSPC).');
    expect(out).toBe('code 2\nout.json\nold\n');
  });
});

describe.skipIf(process.platform === 'win32')('an end at any write', () => {
  /** Ends the process at the n-th thing that it does to a file that is being written. */
  const endsAt = (n: number): string => `
const files = require('node:fs/promises');
let left = ${n};
const step = () => { if (--left === 0) process.kill(process.pid, 'SIGKILL'); };
for (const name of ['rename', 'chmod', 'chown', 'rm']) {
  const own = files[name];
  files[name] = (...args) => { step(); return own(...args); };
}
const { open } = files;
files.open = async (...args) => {
  step();
  const file = await open(...args);
  for (const name of ['appendFile', 'close']) {
    const own = file[name];
    file[name] = (...given) => { step(); return own.apply(file, given); };
  }
  return file;
};`;

  it('leaves the file whole, as it was or as it is to be', () => {
    for (const name of ['a', 'b', 'c']) write(`in/${name}.imr`, DEFECT);
    const seen = new Set<string>();
    const whole = run(['export', '-f', 'json', at('in')]).out;
    for (let n = 1; n < 30; n++) {
      write('out.json', 'old');
      const preload = write('before.cjs', endsAt(n));
      const { code } = ended(process.execPath, [
        '--require',
        preload,
        CLI,
        'export',
        '-f',
        'json',
        at('in'),
        '-o',
        at('out.json'),
      ]);
      const left = folder.shown(readFileSync(at('out.json'), 'utf8'));
      expect(['old', whole]).toContain(left);
      seen.add(`${code === null ? 'ended' : 'done'}, ${left === 'old' ? 'old' : 'new'}`);
      if (code !== null) break;
    }
    expect([...seen].sort()).toEqual(['done, new', 'ended, old']);
    expect(readdirSync(folder.path).sort()).toEqual(['before.cjs', 'in', 'out.json']);
  });
});

describe('another country', () => {
  it.each([
    { TZ: 'Pacific/Apia', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
    { TZ: 'Etc/GMT+12', LC_ALL: 'C', LANG: 'C' },
  ])('has the same findings, days and numbers: $TZ, $LANG', (env) => {
    write('a.imr', DEFECT);
    for (const args of [
      ['lint', '-f', 'json'],
      ['export', '--text', '-f', 'json'],
    ])
      expect(run([...args, at('a.imr')], { env })).toEqual(
        run([...args, at('a.imr')], { env: { TZ: 'UTC', LC_ALL: 'en_US.UTF-8', LANG: 'en_US.UTF-8' } }),
      );
  });
});

describe.skipIf(!mayUnshare('-n'))('a machine without any network, the local one included', () => {
  it.each([
    ['lint', '-f', 'sarif'],
    ['export', '-f', 'json'],
  ])('changes nothing: %s', (...args) => {
    write('a.imr', DEFECT);
    const given = [...args, at('a.imr')];
    const alone = ended('unshare', ['-r', '-n', process.execPath, CLI, ...given]);
    expect(alone).toEqual(run(given));
    expect(alone.out.length).toBeGreaterThan(100);
  });
});

describe('a word that stands in a letter alone', () => {
  const CANARY = 'Zyxqvutta';
  const letter = DEFECT.replace('knee', `${CANARY} knee`);

  it('is told in no file, and on the error output by nothing', () => {
    expect(letter).toContain(CANARY);
    write('a.imr', letter);
    write('b.imr', `${letter.slice(0, 200)}${'\0'.repeat(90)}${CANARY}`);
    write('imr-letters.json', `{"rules": {"${CANARY}": "off"`);
    const home = at('home');
    write('home/.keep', '');
    const env = {
      HOME: home,
      TMPDIR: home,
      XDG_CACHE_HOME: home,
      XDG_STATE_HOME: home,
      APPDATA: home,
      TEMP: home,
    };
    const rows = `${JSON.stringify({ id: 1, text: letter })}\n{"id": 2, "text": "${CANARY}\n`;
    const told = [
      run(['lint', at('a.imr'), at('b.imr')], { env }),
      run(['export', at('a.imr'), '-o', at('home/out.csv')], { env }),
      run(['lint', '-'], { env, input: rows }),
      run(['explain', at('b.imr')], { env }),
      run(['guideline', CANARY], { env }),
      run(['lint', '-'], {
        env: { ...env, NODE_OPTIONS: `--require=${write('fails.cjs', FAILS)}` },
        input: letter,
      }),
    ];
    expect(told.map(({ err }) => err.includes(CANARY))).toEqual(told.map(() => false));
    expect(told.at(-1)!.code).toBe(3);
    expect(readdirSync(home).sort()).toEqual(['.keep', 'out.csv']);
    expect(existsSync(at('home/out.csv')) && readFileSync(at('home/out.csv'), 'utf8')).not.toContain(CANARY);
  });

  /** Makes an own function throw with the letter's words in the message. */
  const FAILS = `
const { decode } = TextDecoder.prototype;
TextDecoder.prototype.decode = function (...args) {
  const text = decode.apply(this, args);
  if (text.includes('CASE SUMMARY')) throw new RangeError(text);
  return text;
};`;
});
