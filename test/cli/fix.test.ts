import { chmodSync, linkSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { runCommand } from './running';

const folder = throwawayFolder();
const { write } = folder;
const at = (name: string): string => join(folder.path, name);

/** Two words twice, which has one right answer, and a "Denied", which has not. */
const DEFECTS = SOUND_LETTER.replace('gives way', 'gives gives way')
  .replace('been taken', 'been been taken')
  .replace('Upheld', 'Denied');
const MENDED = SOUND_LETTER.replace('Upheld', 'Denied');

const run = async (...args: readonly string[]) => {
  const { code, out, err } = await runCommand(args);
  return { code, out: folder.shown(out), err: folder.shown(err) };
};

describe('--fix', () => {
  it('mends what has one right answer, and reports the rest', async () => {
    const { code, out, err } = await run('lint', '--fix', write('a.imr', DEFECTS));
    expect(readFileSync(at('a.imr'), 'utf8')).toBe(MENDED);
    expect(err).toBe('imr-letters: 2 changes made in 1 file.\n');
    expect(out).toContain('missing-decision');
    expect(out).not.toContain('repeated-words');
    expect(code).toBe(1);
    expect(await readdir(folder.path)).toEqual(['a.imr']);
  });

  it('leaves a file as it is in which there is nothing to mend', async () => {
    const path = write('a.imr', MENDED);
    const { mtimeMs, ino } = statSync(path);
    expect((await run('lint', '--fix', path)).err).toBe('');
    expect(statSync(path)).toMatchObject({ mtimeMs, ino });
  });

  it('does not touch what imr-letters.json silences or turns off, nor what .imrignore names', async () => {
    write('imr-letters.json', '{ "rules": { "repeated-words": "off" } }');
    write('a.imr', DEFECTS);
    write('b.imr', DEFECTS);
    write('.imrignore', 'b.imr\n');
    await run('lint', '--fix', folder.path, at('b.imr'));
    for (const name of ['a.imr', 'b.imr']) expect(readFileSync(at(name), 'utf8')).toBe(DEFECTS);
  });

  it.skipIf(process.platform === 'win32').each([0o600, 0o664])(
    'keeps permissions, links and other names: %o',
    async (mode) => {
      chmodSync(write('a.imr', DEFECTS), mode);
      symlinkSync(at('a.imr'), at('link.imr'));
      linkSync(write('b.imr', DEFECTS), at('other.imr'));
      await run('lint', '--fix', at('link.imr'), at('b.imr'));
      expect(statSync(at('a.imr')).mode & 0o777).toBe(mode);
      expect(lstatSync(at('link.imr')).isSymbolicLink()).toBe(true);
      for (const name of ['a.imr', 'b.imr', 'other.imr']) expect(readFileSync(at(name), 'utf8')).toBe(MENDED);
    },
  );

  it.each([
    ['UTF-8 with a mark', (text: string) => Buffer.from(`\ufeff${text}`)],
    ['UTF-16', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16, the other way round', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16()],
    ['UTF-16 without a mark', (text: string) => Buffer.from(text, 'utf16le')],
    ['Windows-1252', (text: string) => Buffer.from(text.replaceAll('’', '\x92'), 'latin1')],
    ['lines of Windows', (text: string) => Buffer.from(text.replaceAll('\n', '\r\n'))],
  ])('keeps the encoding: %s', async (_, encode) => {
    const own = (text: string): string => text.replace('The knee', 'The worker’s knee');
    await run('lint', '--fix', write('a.imr', encode(own(DEFECTS))));
    expect(readFileSync(at('a.imr')).equals(encode(own(MENDED)))).toBe(true);
  });

  it.each([
    [['--fix', '-'], 'for the standard input there is "--fix-dry-run"'],
    [['--fix', '--fix-dry-run', '.'], 'give one of them'],
  ])('%j is wrong', async (args, message) => {
    const { code, err } = await run('lint', ...args);
    expect([code, err]).toEqual([2, expect.stringContaining(message)]);
  });
});

describe('--fix-dry-run', () => {
  it('writes nothing, shows the changes as a patch, and reports the rest', async () => {
    const { code, out, err } = await run('lint', '--fix-dry-run', write('a.imr', DEFECTS));
    expect(readFileSync(at('a.imr'), 'utf8')).toBe(DEFECTS);
    expect(err).toBe('imr-letters: 2 changes would be made in 1 file.\n');
    expect(out).toMatch(/^--- \.\/a\.imr\tas it is\n\+\+\+ \.\/a\.imr\tmended\n@@ /);
    expect(out).toMatch(/^-.*The knee gives gives way/m);
    expect(out).toMatch(/^\+.*The knee gives way/m);
    expect(out).toContain('missing-decision');
    expect(out).not.toContain('repeated-words');
    expect(code).toBe(1);
  });

  it('takes the standard input; other formats report the rest only', async () => {
    const { out } = await runCommand(['lint', '-', '--fix-dry-run', '-f', 'json'], { input: DEFECTS });
    const { files } = JSON.parse(out) as { files: { findings: { rule: string }[] }[] };
    expect(files[0]!.findings.map(({ rule }) => rule)).toEqual(['missing-decision']);
  });
});
