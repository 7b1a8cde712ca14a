import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../server/src/cli/commandLine';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';

const DEFECT = SOUND_LETTER.replace('Upheld', 'Denied');
const folder = throwawayFolder();

/** Runs a command on an input that comes in chunks of this many bytes. */
async function run(args: readonly string[], input: string, chunk = 1_000_000) {
  let [out, err] = ['', ''];
  const bytes = new TextEncoder().encode(input);
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += chunk) yield bytes.subarray(at, at + chunk);
  }
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => bytes,
    inputChunks: chunks(),
  });
  return { code, out, err };
}

const rowsOf = (out: string) =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { schemaVersion, ...row } = JSON.parse(line) as Record<string, unknown>;
      expect(schemaVersion).toBe(1);
      return row;
    });

const lines = (...values: readonly unknown[]): string =>
  values.map((value) => `${JSON.stringify(value)}\n`).join('');

describe('lines of JSON on the standard input', () => {
  it('are answered by lint line by line, with the id as it is, in their order', async () => {
    const { code, out } = await run(
      ['lint', '-'],
      lines({ id: 'b', text: DEFECT }, { id: 7, text: SOUND_LETTER }),
    );
    expect(code).toBe(0);
    const [first, second] = rowsOf(out);
    expect(first).toMatchObject({ id: 'b', findings: [{ rule: 'missing-decision', severity: 'error' }] });
    expect(second).toEqual({ id: 7, findings: [] });
  });

  it('are answered by export with all letters of a line', async () => {
    const { code, out } = await run(
      ['export', '-'],
      lines({ id: 1, text: `${SOUND_LETTER}\n\n${SOUND_LETTER}` }),
    );
    expect(code).toBe(0);
    const [row] = rowsOf(out) as [{ id: number; letters: { items: unknown[] }[] }];
    expect(row.id).toBe(1);
    expect(row.letters.map(({ items }) => items.length)).toEqual([2, 2]);
  });

  it.each([
    ['no JSON', '{"id": 1, "text": "A: Uph', { line: 2, error: 'the line is no whole JSON value.' }],
    ['no object', '[1]', { line: 2, error: 'the line has no "text" that is a string.' }],
    ['no text', '{"id": 5}', { id: 5, error: 'the line has no "text" that is a string.' }],
    ['a text that is a number', '{"id": 5, "text": 5}', { id: 5, error: expect.any(String) }],
    ['a text of blanks', '{"id": "x", "text": " \\n"}', { id: 'x', error: 'its text is empty.' }],
    ['an id that is a list', '{"id": [1], "text": 5}', { line: 2, error: expect.any(String) }],
  ])('have one answer where something is wrong: %s', async (_, broken, answer) => {
    const whole = lines({ id: 'a', text: SOUND_LETTER });
    for (const command of ['lint', 'export']) {
      const { code, out } = await run([command, '-'], `${whole}${broken}\n${whole}`);
      expect(code).toBe(0);
      const rows = rowsOf(out);
      expect(rows).toHaveLength(3);
      expect(rows[1]).toEqual(answer);
      expect(rows[2]).toEqual(rows[0]);
    }
  });

  it('may come in any chunks, with any line ends, a byte order mark and empty lines, and hold what else ends lines', async () => {
    const text = DEFECT.replace('knee', 'kn\u00e9e\u2028');
    const input = `\ufeff\n${JSON.stringify({ id: 'a', text })}\r\n\n${JSON.stringify({ id: 'b', text })}`;
    const whole = await run(['lint', '-'], input);
    expect(rowsOf(whole.out).map(({ id }) => id)).toEqual(['a', 'b']);
    for (const chunk of [1, 2, 7, 64]) expect(await run(['lint', '-'], input, chunk)).toEqual(whole);
  });

  it('are answered in the format that is named', async () => {
    const { out } = await run(['lint', '-', '-f', 'csv'], lines({ id: 'b', text: DEFECT }));
    expect(out.split('\r\n')[1]).toMatch(/^b,16,27,.*missing-decision/);
  });

  it('are answered each as soon as it is done, while the input goes on', async () => {
    let out = '';
    let goOn = (): void => {};
    const answered = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    async function* chunks(): AsyncGenerator<Uint8Array> {
      yield new TextEncoder().encode(lines({ id: 1, text: DEFECT }));
      await answered;
      yield new TextEncoder().encode(lines({ id: 2, text: DEFECT }));
    }
    await runCommandLine(['lint', '-'], {
      out: (text) => {
        out += text;
        if (out.includes('"id":1')) goOn();
      },
      err: () => {},
      readInput: async () => new Uint8Array(),
      inputChunks: chunks(),
    });
    expect(rowsOf(out).map(({ id }) => id)).toEqual([1, 2]);
  });

  it('are no letter, and a letter is no line of JSON', async () => {
    const { out } = await run(['lint', '-'], DEFECT);
    expect(out).toMatch(/^<stdin>:16:27 error missing-decision /);
  });
});

describe('ndjson of files', () => {
  it('has a line for each file, also for one that cannot be read', async () => {
    folder.write('a.imr', DEFECT);
    folder.write('b.imr', '');
    folder.write('c.imr', SOUND_LETTER);
    const { code, out } = await run(['lint', '-f', 'ndjson', folder.path], '');
    expect(code).toBe(2);
    expect(rowsOf(folder.shown(out))).toEqual([
      { path: './a.imr', findings: [expect.objectContaining({ rule: 'missing-decision' })] },
      { path: './b.imr', error: 'it is empty.' },
      { path: './c.imr', findings: [] },
    ]);
  });
});
