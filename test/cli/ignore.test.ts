import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { runCommand } from './running';

const folder = throwawayFolder();
const { write } = folder;
const at = (name: string): string => join(folder.path, name);
const settings = (name = 'imr-letters.json') => JSON.parse(readFileSync(at(name), 'utf8')) as object;

/** An error on line 16, and a hint on line 22. */
const DEFECTS = SOUND_LETTER.replace('Upheld', 'Denied').replace('been taken', 'been been taken');
/** Two rules speak on one line. */
const BOTH = DEFECTS.replace('a year', '[insert duration]');

const run = async (...args: readonly string[]) => {
  const { code, out, err } = await runCommand(args);
  return { code, out: folder.shown(out), err: folder.shown(err) };
};
const lint = async (path: string) => (await run('lint', path)).out;

describe('ignore', () => {
  it('silences the finding on a line, and leaves the letter and the other findings', async () => {
    const letter = write('a.imr', DEFECTS);
    const { code, out } = await run('ignore', `${letter}:16`, '--reason', 'as agreed');
    expect([code, out]).toEqual([
      0,
      './a.imr:16:27 missing-decision is ignored from now on, by ./imr-letters.json.\n',
    ]);
    expect(settings()).toEqual({
      ignored: [
        {
          rule: 'missing-decision',
          fingerprint: expect.stringMatching(/^[0-9a-z]{12}$/),
          files: 'a.imr',
          reason: 'as agreed',
        },
      ],
    });
    expect(await lint(letter)).toMatch(/repeated-words(?![\s\S]*missing-decision)/);
    expect(readFileSync(letter, 'utf8')).toBe(DEFECTS);
    expect((await run('ignore', `${letter}:16`)).err).toBe(
      'imr-letters: No finding that is not ignored yet stands on line 16 of ./a.imr.\n',
    );
  });

  it('takes the place as a report writes it, and writes into the nearest file with what is in it', async () => {
    write('imr-letters.json', '{\n  // ours\n  "rules": { "citation-debris": "off" }\n}\n');
    const letter = write('in/a.imr', DEFECTS);
    const [place] =
      /[^\n]*in\/a\.imr:22:\d+(?= hint repeated-words)/.exec((await runCommand(['lint', letter])).out) ?? [];
    expect((await run('ignore', place!)).code).toBe(0);
    const text = readFileSync(at('imr-letters.json'), 'utf8');
    expect(text).toContain('// ours');
    expect(text).toMatch(/"files": "in\/a\.imr"/);
    expect(existsSync(at('in/imr-letters.json'))).toBe(false);
    expect(await lint(letter)).not.toContain('repeated-words');
  });

  it('asks which, where several rules speak on the line', async () => {
    const letter = write('a.imr', BOTH);
    const { code, err } = await run('ignore', `${letter}:22`);
    expect(code).toBe(2);
    expect(err).toContain('stand on line 22. Name one of these with --rule.');
    const [, place] = /a\.imr:(22:\d+) hint repeated-words/.exec(await lint(letter)) ?? [];
    expect((await run('ignore', `${letter}:22:1`)).err).toContain('stands at column 1 on line 22 of');
    expect((await run('ignore', `${letter}:${place}`)).code).toBe(0);
    expect(await lint(letter)).not.toContain('repeated-words');
    expect((await run('ignore', `${letter}:22`)).code).toBe(0);
    expect(await lint(letter)).not.toContain('placeholder');
  });

  it('silences all of a rule in a letter', async () => {
    const letter = write('a.imr', DEFECTS.replace('gives way', 'gives gives way'));
    expect((await run('ignore', letter, '--rule', 'repeated-words')).out.trimEnd().split('\n')).toHaveLength(
      2,
    );
    expect(await lint(letter)).not.toContain('repeated-words');
  });

  it.each([
    [['a.imr'], 2, '"ignore" needs a line (letter.imr:16) or --rule.'],
    [['a.imr:1'], 1, 'No finding that is not ignored yet stands on line 1 of ./a.imr.'],
    [
      ['a.imr', '--rule', 'wrong-item'],
      1,
      'No finding of "wrong-item" that is not ignored yet stands in ./a.imr.',
    ],
    [['none.imr:3'], 2, './none.imr: there is no such file or folder.'],
    [['a.imr:3', '--rule', 'wrong-itme'], 2, 'Did you mean wrong-item?'],
  ])('%j: %i', async ([name, ...more], code, message) => {
    write('a.imr', DEFECTS);
    const ran = await run('ignore', at(name!), ...more);
    expect([ran.code, ran.err]).toEqual([code, expect.stringContaining(message)]);
  });

  it('writes nothing into a file that is no JSON', async () => {
    write('imr-letters.json', '{ "rules": ');
    const letter = write('a.imr', DEFECTS);
    const { code, err } = await run('ignore', `${letter}:16`);
    expect([code, err]).toEqual([
      2,
      expect.stringContaining('Nothing can be written into ./imr-letters.json: '),
    ]);
    expect(readFileSync(at('imr-letters.json'), 'utf8')).toBe('{ "rules": ');
  });
});
