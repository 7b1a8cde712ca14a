import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatOfName } from '../../server/src/cli/formatOfName';
import { EXPORT_FORMATS, LINT_FORMATS } from '../../server/src/cli/formats';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { runCommand } from './running';

describe('the format that a file’s name asks for', () => {
  it.each([
    ['a.json', 'json'],
    ['A.NDJSON', 'ndjson'],
    ['in.csv/a.jsonl', 'ndjson'],
    ['a.sarif', 'sarif'],
    ['a.md', 'markdown'],
    ['junit.xml', 'junit'],
    ['a.txt', undefined],
    ['constructor', undefined],
    ['a.constructor', undefined],
    ['-', undefined],
  ])('%s: %s', (name, format) => expect(formatOfName(name, LINT_FORMATS)).toBe(format));

  it('is one that the command has', () => expect(formatOfName('a.sarif', EXPORT_FORMATS)).toBeUndefined());
});

describe('a report that is written to a file', () => {
  const folder = throwawayFolder();

  it('is of the kind that its name says, unless a format is named', async () => {
    const letter = folder.write('a.imr', SOUND_LETTER);
    const goal = join(folder.path, 'out.json');
    expect((await runCommand(['export', letter, '-o', goal])).code).toBe(0);
    expect(JSON.parse(readFileSync(goal, 'utf8'))).toMatchObject({
      files: [{ letters: [{ items: [{}, {}] }] }],
    });
    await runCommand(['export', letter, '-o', goal, '-f', 'csv']);
    expect(readFileSync(goal, 'utf8')).toMatch(/^\ufefffile,letter,/);
  });

  it.each(['items.xlsx', 'Items.XLS', 'items.ods'])('is no workbook: %s', async (name) => {
    const letter = folder.write('a.imr', SOUND_LETTER);
    const { code, err } = await runCommand(['export', letter, '-o', join(folder.path, name)]);
    expect([code, err]).toEqual([2, expect.stringMatching(/would be no workbook.*Name it .*tems\.csv\./)]);
  });
});
