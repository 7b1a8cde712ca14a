import { parse } from 'junit2json';
import { describe, expect, it } from 'vitest';
import { sarifSchema, schemaOf } from '../report/schemaOf';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { runCommand } from './running';

const folder = throwawayFolder();
const { write } = folder;

/** What a run may come to: findings, a sound letter, an empty file, no letter, and something wrong in the settings. */
function writeAll(): void {
  write('a.imr', SOUND_LETTER.replace('Upheld', 'Denied').replace('63-66', '4711'));
  write('b.imr', `${SOUND_LETTER}\n\n${SOUND_LETTER}`);
  write('c.imr', '');
  write('d.txt', 'Buy bread.\n');
  write('imr-letters.json', '{ "rules": { "no-such-rule": "off" } }');
}

const outOf = async (...args: readonly string[]): Promise<string> => {
  writeAll();
  const { code, out } = await runCommand([...args, folder.path]);
  expect(code).toBe(2);
  return folder.shown(out);
};

const lines = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);

describe.each([
  ['with quotes', []],
  ['without', ['--no-quotes']],
])('what is written, %s', (_, more) => {
  it.each(['lint', 'export'] as const)('%s -f json is as its schema says', async (command) => {
    const isValid = schemaOf(command);
    isValid(JSON.parse(await outOf(command, '-f', 'json', ...more)));
    expect(isValid.errors).toBeNull();
  });

  it.each(['lint', 'export'] as const)('%s -f ndjson is, each line', async (command) => {
    const isValid = schemaOf(command, 'line');
    const told = lines(await outOf(command, '-f', 'ndjson', ...more));
    expect(told.length).toBeGreaterThan(2);
    for (const line of told) {
      isValid(line);
      expect(isValid.errors).toBeNull();
    }
  });

  it.each(['lint', 'export'] as const)('%s answers lines of JSON as it says', async (command) => {
    const rows = [{ id: 1, text: SOUND_LETTER }, { text: SOUND_LETTER }, { id: 'x' }, 3];
    const input = rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    const { out } = await runCommand([command, '-', ...more], { input });
    const isValid = schemaOf(command, 'line');
    expect(lines(out).map((line) => [isValid(line), isValid.errors])).toEqual(rows.map(() => [true, null]));
  });

  it('SARIF is as the standard’s schema says', async () => {
    const isSarif = sarifSchema();
    isSarif(JSON.parse(await outOf('lint', '-f', 'sarif', ...more)));
    expect(isSarif.errors).toBeNull();
  });

  it('JUnit’s XML is read by its readers', async () => {
    const { testsuite } = (await parse(await outOf('lint', '-f', 'junit', ...more))) as {
      testsuite: { name: string; failures: number; errors: number }[];
    };
    expect(testsuite.map(({ name, failures, errors }) => [name, failures, errors])).toEqual([
      ['./a.imr', 3, 0],
      ['./b.imr', 0, 0],
      ['./imr-letters.json', 1, 0],
      ['./c.imr', 0, 1],
    ]);
  });

  it('GitHub’s commands are of its form', async () => {
    const told = (await outOf('lint', '-f', 'github', ...more)).trimEnd().split('\n');
    expect(told.pop()).toMatch(
      /^2 errors, .*2 warnings.* in 3 files\. 1 file skipped: no letter, or ignored\.$/,
    );
    for (const line of told)
      expect(line).toMatch(/^::(?:error|warning|notice) (?:[a-zA-Z]+=[^,:\s]*,?)+::[^\r\n]+$/);
    expect(told.filter((line) => line.startsWith('::error'))).toHaveLength(3);
  });
});
