/** What a new user wants first, each by what the helps say and nothing else. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOUND_LETTER } from '../service/samples';
import { imrIn, workFolder } from './installed';

const ERROR = SOUND_LETTER.replace('Upheld', 'Denied');
const WARNING = SOUND_LETTER.replace(' The request is not medically necessary.', '');

describe('a new user', () => {
  it('checks a folder, and sees where what is wrong', async () => {
    const imr = imrIn(workFolder({ 'letters/a.imr': ERROR, 'letters/b.imr': SOUND_LETTER }));
    const { code, out, err } = await imr(['lint', 'letters/']);
    expect([code, err]).toEqual([1, '']);
    expect(out).toMatch(/^letters\/a\.imr:16:27 error missing-decision /m);
    expect(out).toMatch(/1 error\b.* in 2 files\.\n$/);
  });

  it('fails a build on warnings, and tells so of none', async () => {
    const imr = imrIn(workFolder({ 'a.imr': WARNING }));
    expect((await imr(['lint'])).code).toBe(1);
    expect((await imr(['lint', '--max-warnings', '-1'])).code).toBe(0);
    expect((await imrIn(workFolder({ 'a.imr': SOUND_LETTER }))(['lint'])).code).toBe(0);
  });

  it('ignores one finding, by the place as it is reported, and no other', async () => {
    const folder = workFolder({ 'a.imr': ERROR, 'b.imr': ERROR });
    const imr = imrIn(folder);
    const { out } = await imr(['lint', 'a.imr']);
    const place = /^(a\.imr:\d+:\d+) error missing-decision/m.exec(out)![1]!;
    const ignored = await imr(['ignore', place, '--reason', 'as agreed']);
    expect([ignored.code, ignored.out]).toEqual([0, expect.stringContaining('is ignored from now on')]);
    expect(readFileSync(join(folder, 'imr-letters.json'), 'utf8')).toContain('as agreed');
    expect((await imr(['lint', 'a.imr'])).out).not.toContain('missing-decision');
    expect((await imr(['lint', 'b.imr'])).out).toContain('missing-decision');
  });

  it('makes a table for a spreadsheet, a row for each item, and is told what is none', async () => {
    const folder = workFolder({ 'letters/a.imr': SOUND_LETTER, 'letters/b.imr': ERROR });
    const imr = imrIn(folder);
    const refused = await imr(['export', 'letters/', '-o', 'items.xlsx']);
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('Name it items.csv.')]);
    expect(await imr(['export', 'letters/', '-o', 'items.csv'])).toMatchObject({ code: 0, err: '' });
    const rows = readFileSync(join(folder, 'items.csv'), 'utf8').trimEnd().split('\r\n');
    // Their mark tells spreadsheets that it is UTF-8.
    expect(rows[0]).toMatch(/^\ufefffile,letter,/);
    expect(rows).toHaveLength(5);
  });

  it('has a rule explained, by the name that a report gives', async () => {
    const { code, out } = await imrIn(workFolder({}))(['rules', 'explain', 'missing-decision']);
    expect(code).toBe(0);
    for (const part of ['Why it matters', 'Wrong', 'Right', 'When to ignore it']) expect(out).toContain(part);
  });
});
