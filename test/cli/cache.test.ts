import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { runCommand } from './running';

const ERROR = SOUND_LETTER.replace('Upheld', 'Denied');
const folder = throwawayFolder();
const { write } = folder;
const at = (name: string): string => join(folder.path, name);

const lint = (...more: readonly string[]) =>
  runCommand(['lint', at('in'), '--cache', '--cache-location', at('cache'), ...more]);

/** Puts a mark into what is kept, so that one sees whether it is taken. */
function mark(): void {
  writeFileSync(
    at('cache'),
    readFileSync(at('cache'), 'utf8').replaceAll('missing-decision', 'from-the-cache'),
  );
}

describe('--cache', () => {
  it('gives what the run before found of letters that are the same, and the same code', async () => {
    write('in/a.imr', ERROR);
    write('in/b.imr', SOUND_LETTER);
    const first = await lint();
    expect(await lint()).toEqual(first);
    mark();
    const { code, out } = await lint();
    expect(code).toBe(1);
    expect(out).toBe(first.out.replaceAll('missing-decision', 'from-the-cache'));
  });

  it.each([
    ['the letter', () => write('in/a.imr', `${ERROR}\n`), []],
    ['the settings', () => write('in/imr-letters.json', '{}'), []],
    ['a rule', () => {}, ['--rule', 'missing-rationale=hint']],
    ['the format', () => {}, ['-f', 'csv']],
    ['what is told', () => {}, ['--no-quotes']],
  ])('takes nothing from it where %s is another', async (_, change, more) => {
    write('in/a.imr', ERROR);
    await lint();
    mark();
    change();
    expect((await lint(...more)).out).toContain('missing-decision');
  });

  it('forgets letters that are gone, and keeps nothing of what could not be read', async () => {
    write('in/a.imr', ERROR);
    write('in/b.imr', '');
    await lint();
    expect(readFileSync(at('cache'), 'utf8')).not.toContain('b.imr');
    writeFileSync(at('in/b.imr'), SOUND_LETTER);
    await runCommand(['lint', at('in/b.imr'), '--cache-location', at('cache')]);
    expect(readFileSync(at('cache'), 'utf8')).not.toContain('a.imr');
  });

  it.each(['', 'no JSON', '{"format":"imr-letters cache 1","entries":[1,["x",{"done":3}],null]}', '[]'])(
    'that holds %j is an empty one',
    async (content) => {
      write('in/a.imr', ERROR);
      write('cache', content);
      expect(await lint()).toMatchObject({ code: 1, err: '' });
    },
  );

  it('that cannot be written is told, and no more', async () => {
    write('in/a.imr', ERROR);
    write('cache/x', '');
    const { code, err } = await lint();
    expect([code, folder.shown(err)]).toEqual([
      1,
      expect.stringContaining('what was found cannot be kept in ./cache ('),
    ]);
  });

  it.skipIf(process.platform === 'win32')('is its owner’s only', async () => {
    write('in/a.imr', ERROR);
    await lint();
    expect(statSync(at('cache')).mode & 0o777).toBe(0o600);
  });
});
