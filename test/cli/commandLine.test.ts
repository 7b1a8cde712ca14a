import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { runCommandLine } from '../../server/src/cli/commandLine';
import type { ExportedFile } from '../../server/src/report/exportedFile';
import { SOUND_LETTER as TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';

const DEFECT = TWO_ITEMS.replace('Upheld', 'Denied');
const folder = throwawayFolder();
const { write } = folder;

async function run(
  args: readonly string[],
  input = '',
): Promise<{ code: number | undefined; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => new TextEncoder().encode(input),
  });
  return { code, out: folder.shown(out), err: folder.shown(err) };
}

describe('lint', () => {
  it('says where, how bad, which rule and what, and gives 1', async () => {
    const { code, out } = await run(['lint', write('a.imr', DEFECT)]);
    expect(code).toBe(1);
    expect(out).toMatch(/^\.\/a\.imr:16:27 error missing-decision \S.*\n/);
    expect(out).toMatch(/\n\n1 error.* in 1 file\.\n$/);
  });

  it('gives 0 where there is nothing louder than a note', async () => {
    const { code, out } = await run([
      'lint',
      write('a.imr', TWO_ITEMS.replace('not medically necessary', 'not medically appropriate')),
    ]);
    expect(out).toContain(' information missing-conclusion ');
    expect(code).toBe(0);
  });

  it('reads the standard input', async () => {
    const { code, out } = await run(['lint', '-'], DEFECT);
    expect(out).toMatch(/^<stdin>:16:27 error missing-decision /);
    expect(code).toBe(1);
  });

  it('takes of a folder what is a letter', async () => {
    write('in/a.imr', TWO_ITEMS);
    write('in/deep/b.imr.txt', TWO_ITEMS);
    write('in/deep/c.txt', TWO_ITEMS);
    write('in/deep/notes.txt', 'Buy bread.\n');
    write('in/node_modules/d.imr', TWO_ITEMS);
    write('in/e.md', TWO_ITEMS);
    write('in/NEW.IMR', 'Wrist brace: Upheld');
    const { out } = await run(['lint', join(folder.path, 'in'), '--format', 'json']);
    const { files } = JSON.parse(out) as { files: { path: string }[] };
    expect(files.map(({ path }) => path)).toEqual([
      './in/NEW.IMR',
      './in/a.imr',
      './in/deep/b.imr.txt',
      './in/deep/c.txt',
    ]);
  });

  it('takes folders whose names look like patterns, and patterns that the shell left', async () => {
    write('[odd] (1)/a.imr', TWO_ITEMS);
    write('x.imr', TWO_ITEMS);
    expect((await run(['lint', join(folder.path, '[odd] (1)')])).out).toBe('Nothing found in 1 file.\n');
    expect((await run(['lint', join(folder.path, '*.imr')])).out).toBe('Nothing found in 1 file.\n');
  });

  it('checks a file that is named twice once', async () => {
    const path = write('a.imr', TWO_ITEMS);
    expect((await run(['lint', path, folder.path, path])).out).toBe('Nothing found in 1 file.\n');
  });

  it('checks what can be read and gives 2 where something cannot', async () => {
    write('a.imr', DEFECT);
    symlinkSync(join(folder.path, 'gone'), join(folder.path, 'b.imr'));
    const { code, out, err } = await run([
      'lint',
      join(folder.path, 'a.imr'),
      join(folder.path, 'none.imr'),
      join(folder.path, 'b.imr'),
    ]);
    expect(code).toBe(2);
    expect(out).toContain('missing-decision');
    expect(err).toBe(
      'imr-letters: ./none.imr: there is no such file or folder.\nimr-letters: ./b.imr: there is no such file or folder.\n',
    );
  });

  it('says so where a folder has no letter', async () => {
    write('in/notes.txt', 'Buy bread.\n');
    const { code, err } = await run(['lint', join(folder.path, 'in')]);
    expect(code).toBe(2);
    expect(err).toContain('./in: no letter found there');
  });

  it.each([
    ['UTF-8', new TextEncoder().encode(DEFECT)],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${DEFECT}`)],
    ['UTF-16 LE', utf16(`\ufeff${DEFECT}`, 'le')],
    ['UTF-16 BE', utf16(`\ufeff${DEFECT}`, 'be')],
    [
      'Windows-1252',
      Uint8Array.from(DEFECT.replace('brace was', 'patient’s brace was'), (c) =>
        c === '’' ? 0x92 : c.charCodeAt(0),
      ),
    ],
  ])('reads %s', async (_name, bytes) => {
    const { out } = await run(['lint', write('a.imr', bytes)]);
    expect(out).toContain('a.imr:16:27 error missing-decision');
  });

  it('survives bytes that are no text', async () => {
    const bytes = Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256);
    expect((await run(['lint', write('a.imr', bytes)])).code).toBe(2);
  });
});

describe('export', () => {
  it('gives a row for each disputed item', async () => {
    const { code, out } = await run(['export', write('a.imr', TWO_ITEMS)]);
    expect(code).toBe(0);
    const lines = out.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^\ufefffile,letter,form,case number,/);
    expect(lines.slice(1).map((line) => /,(Cyclo[^,]*|Left[^,]*),(\w+),/.exec(line)?.slice(1))).toEqual([
      ['Cyclobenzaprine 10mg #60', 'upheld'],
      ['Left knee brace', 'overturned'],
    ]);
  });

  it('gives 0 where letters have findings, for findings are data here', async () => {
    const { code, out } = await run(['export', '--format', 'json', write('a.imr', DEFECT)]);
    expect(code).toBe(0);
    const { files } = JSON.parse(out) as { files: ExportedFile[] };
    expect(files[0]!.letters[0]!.items[0]!.findings[0]!.rule).toBe('missing-decision');
  });

  it('gives a line for each letter, with its text only where that is asked for', async () => {
    write('in/a.imr', TWO_ITEMS);
    write('in/b.imr', TWO_ITEMS);
    const { out } = await run(['export', '--format', 'ndjson', join(folder.path, 'in')]);
    const lines = out.trimEnd().split('\n');
    expect(lines.map((line) => (JSON.parse(line) as { path: string }).path)).toEqual([
      './in/a.imr',
      './in/b.imr',
    ]);
    expect(out).not.toContain('gives way on stairs');
    const { out: whole } = await run(['export', '--format', 'ndjson', '--text', join(folder.path, 'in')]);
    expect(whole).toContain('gives way on stairs');
    expect(whole).toContain('since a fall from a ladder');
  });

  it('exports what can be read and gives 2 where something cannot', async () => {
    const { code, out, err } = await run([
      'export',
      write('a.imr', TWO_ITEMS),
      join(folder.path, 'none.imr'),
    ]);
    expect(code).toBe(2);
    expect(out).toContain('Left knee brace');
    expect(err).toContain('./none.imr: there is no such file');
  });
});

describe('a file to write to', () => {
  it('is written whole, in place of what was there', async () => {
    const report = write('report.csv', 'old');
    const { code, out } = await run(['lint', write('a.imr', DEFECT), '--format', 'csv', '-o', report]);
    expect([code, out]).toEqual([1, '']);
    expect(readFileSync(report, 'utf8')).toContain(',missing-decision,');
    expect(readdirSync(folder.path).sort()).toEqual(['a.imr', 'report.csv']);
  });

  it('that cannot be written is named, and nothing is left of it', async () => {
    const { code, err } = await run([
      'export',
      write('a.imr', TWO_ITEMS),
      '-o',
      join(folder.path, 'no/such/x.csv'),
    ]);
    expect(code).toBe(2);
    expect(err).toContain('./no/such/x.csv cannot be written (ENOENT)');
    expect(readdirSync(folder.path)).toEqual(['a.imr']);
  });
});

const COMMANDS = ['lint', 'ignore', 'export', 'import', 'rules', 'guideline', 'explain', 'server'];

describe('arguments', () => {
  it.each(COMMANDS)('%s has a help of its own, with examples, by each way of asking', async (command) => {
    const asked = [
      [command, '--help'],
      [command, '-h'],
      ['help', command],
      [command, 'x', '--help'],
    ];
    const helps = await Promise.all(asked.map((args) => run(args)));
    for (const { code, out, err } of helps) {
      expect([code, err]).toEqual([0, '']);
      expect(out).toBe(helps[0]!.out);
    }
    const { out } = helps[0]!;
    expect(out).toMatch(new RegExp(`^Usage: imr-letters ${command} `));
    expect(out).toMatch(new RegExp(`Examples:\\n  imr-letters ${command}.*# `));
    // A terminal of usual width takes it.
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([]);
  });

  it('--help and --version', async () => {
    for (const args of [['--help'], ['-h'], ['help']]) {
      const { code, out } = await run(args);
      expect(code).toBe(0);
      for (const command of COMMANDS) expect(out).toMatch(new RegExp(`^  ${command} .*\\S`, 'm'));
    }
    expect(await run(['--version'])).toEqual({ code: 0, out: `${version}\n`, err: '' });
  });

  it.each([
    [['lint', '--fromat', 'json'], '--fromat'],
    [['lint', '--format', 'xml'], '"xml"'],
    [['lint', '--format'], '--format'],
    [['lint', '--text'], '--text'],
    [['export', '--format', 'sarif'], '"sarif"'],
    [['export', '--output', ''], '"--output"'],
    [['check'], '"check"'],
    [['server'], '--stdio'],
    [['server', '--stdo'], '"--stdo"'],
  ])('%j are wrong, and it says why', async (args, told) => {
    const { code, out, err } = await run(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(told);
    expect(err).toContain('--help');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('no command is wrong too, and shows the help', async () => {
    const { code, err } = await run([]);
    expect(code).toBe(2);
    expect(err).toContain('Usage:');
  });
});

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le');
  return new Uint8Array(view.buffer);
}
