/** The built command line over more letters than one thread checks. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { distFolder } from './server';

const DEFECT = SOUND_LETTER.replace('Upheld', 'Denied');
/** So many that threads are started, and a few more. */
const MANY = 76;
const folder = throwawayFolder();
const at = (name: string): string => join(folder.path, name);

function start(args: readonly string[], before?: string): ChildProcess {
  const preload = before === undefined ? [] : ['--require', folder.write('before.cjs', before)];
  return spawn(process.execPath, [...preload, join(distFolder, 'cli.js'), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

async function run(
  args: readonly string[],
  { input = '', before }: { input?: string; before?: string } = {},
) {
  const child = start(args, before);
  let [out, err] = ['', ''];
  child.stdout!.on('data', (data: Buffer) => {
    out += data.toString();
  });
  child.stderr!.on('data', (data: Buffer) => {
    err += data.toString();
  });
  child.stdin!.on('error', () => {});
  child.stdin!.end(input);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: folder.shown(out), err: folder.shown(err) };
}

/** Letters of many lengths, so that they are not done in the order in which they are begun. */
function writeLetters(): void {
  for (let i = 0; i < MANY; i++) {
    const text = (i % 3 === 0 ? DEFECT : SOUND_LETTER).replace('CM16', `CM${10 + (i % 9)}`);
    folder.write(`in/${String(i).padStart(4, '0')}.imr`, i % 7 === 0 ? text.repeat(1 + (i % 5)) : text);
  }
}

describe('many letters', () => {
  it.each([
    ['lint', 'text'],
    ['lint', 'sarif'],
    ['lint', 'ndjson'],
    ['export', 'csv'],
    ['export', 'json'],
  ])('give the same report in several threads as in one: %s, %s', async (command, format) => {
    writeLetters();
    folder.write('in/0070.imr', '');
    folder.write('in/0066.txt', 'Buy bread.\n');
    folder.write('in/0073.imr', Buffer.from([0x25, 0x50, 0x44, 0x46, 0x2d, 0, 1, 2, 3]));
    const [fingerprint] = readFingerprints(await run(['lint', '-f', 'json', at('in/0000.imr')]));
    folder.write(
      'in/imr-letters.json',
      JSON.stringify({
        overrides: [{ files: '*5.imr', rules: { 'missing-decision': 'warning' } }],
        ignored: [
          { rule: 'missing-decision', fingerprint, files: '000*.imr' },
          { rule: 'missing-decision', fingerprint: 'mended', files: '0075.imr' },
        ],
      }),
    );
    const one = await run([command, '-f', format, '-j', '1', at('in')]);
    expect(one.code).toBe(2);
    expect(one.err).toContain('0070.imr: it is empty.');
    expect(one.out.length).toBeGreaterThan(2000);
    const several = await run([command, '-f', format, '-j', '3', at('in'), '-o', at('out')]);
    expect({ ...several, out: folder.shown(readFileSync(at('out'), 'utf8')) }).toEqual(one);
  });

  it('are answered line by line in their order, whatever is done when', async () => {
    const input = Array.from({ length: MANY }, (_, id) => {
      const text = id % 50 === 49 ? undefined : (id % 2 === 0 ? DEFECT : SOUND_LETTER).repeat(1 + (id % 4));
      return `${JSON.stringify({ id, text })}\n`;
    }).join('');
    const { code, out } = await run(['lint', '-j', '3', '-'], { input });
    expect(code).toBe(0);
    const rows = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; findings?: unknown[]; error?: string });
    expect(rows.map(({ id }) => id)).toEqual(Array.from({ length: MANY }, (_, id) => id));
    expect(rows.filter(({ error }) => error !== undefined).map(({ id }) => id)).toEqual([49]);
    expect(rows.filter(({ findings = [] }) => findings.length > 0)).toHaveLength(MANY / 2);
  });

  it('are all reported where one brings its thread down', async () => {
    writeLetters();
    folder.write('in/0071.imr', `${DEFECT}\nTHE END OF A THREAD`);
    const { code, err, out } = await run(['lint', '-f', 'ndjson', '-j', '2', at('in')], {
      before: ENDS_THREAD,
    });
    expect(code).toBe(2);
    expect(err).toContain('./in/0071.imr: checking it took more memory than there is');
    const paths = out.trimEnd().split('\n');
    expect(paths).toHaveLength(MANY);
  });
});

/** Ends a thread, as V8 does where memory runs out, when it reads a certain letter. */
const ENDS_THREAD = `
const { isMainThread } = require('node:worker_threads');
const files = require('node:fs/promises');
const { readFile } = files;
if (!isMainThread) files.readFile = async (...args) => {
  const bytes = await readFile(...args);
  if (bytes.includes('THE END OF A THREAD')) process.exit(1);
  return bytes;
};`;

function readFingerprints({ out }: { readonly out: string }): readonly string[] {
  const { files } = JSON.parse(out) as { files: { findings: { fingerprint: string }[] }[] };
  return files.flatMap(({ findings }) => findings.map((finding) => finding.fingerprint));
}

describe.skipIf(process.platform === 'win32')('a run over many letters that is stopped', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGKILL'] as const)('leaves the file as it was: %s', async (signal) => {
    writeLetters();
    folder.write('out.json', 'old');
    // The last of them never comes.
    const child = start(['export', '-f', 'json', '-j', '2', at('in'), '-', '-o', at('out.json')]);
    const draft = `out.json.${child.pid}.part`;
    const drafts = (): string[] => readdirSync(folder.path).filter((name) => name.endsWith('.part'));
    child.stdin!.write(`${JSON.stringify({ id: 1, text: SOUND_LETTER })}\n`);
    while (!existsSync(at(draft)) || readFileSync(at(draft)).length < 1000)
      await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill(signal);
    const [, how] = await once(child, 'exit');
    expect(how).toBe(signal);
    expect(readFileSync(at('out.json'), 'utf8')).toBe('old');
    expect(drafts()).toEqual(signal === 'SIGKILL' ? [draft] : []);
    rmSync(at('in'), { recursive: true });
    mkdirSync(at('in'));
    folder.write('in/a.imr', SOUND_LETTER);
    expect((await run(['export', at('in'), '-o', at('out.json')])).code).toBe(0);
    expect(drafts()).toEqual([]);
  });
});
