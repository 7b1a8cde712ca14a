import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS } from '../../server/src/cli/formats';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { runCommand } from './running';

const folder = throwawayFolder();
const { write } = folder;
const at = (name: string): string => join(folder.path, name);

/** An error: "Denied" is no outcome. */
const ERROR = SOUND_LETTER.replace('Upheld', 'Denied');
/** Two warnings: both reasons without a conclusion. */
const WARNINGS = SOUND_LETTER.replace(' The request is not medically necessary.', '').replace(
  ' The Left knee brace is medically necessary.',
  '',
);

const run = async (...args: readonly string[]) => {
  const { code, out, err } = await runCommand(args);
  return { code, out: folder.shown(out), err: folder.shown(err) };
};

interface Found {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly rule: string }[];
  }[];
  readonly skipped: number;
}

const found = async (...args: readonly string[]): Promise<Found> =>
  JSON.parse((await run('lint', '-f', 'json', ...args)).out) as Found;
const rulesIn = ({ files }: Found) => files.flatMap(({ findings }) => findings.map(({ rule }) => rule));

describe('warnings', () => {
  it.each([
    [[], 1, ''],
    [['--max-warnings', '0'], 1, 'imr-letters: 2 warnings, and --max-warnings allows 0.\n'],
    [['--max-warnings', '1'], 1, 'imr-letters: 2 warnings, and --max-warnings allows 1.\n'],
    [['--max-warnings', '2'], 0, ''],
    [['--max-warnings=-1'], 0, ''],
    [['--max-warnings', '-1'], 0, ''],
    [['--quiet'], 0, ''],
    [['--quiet', '--max-warnings', '0'], 1, 'imr-letters: 2 warnings, and --max-warnings allows 0.\n'],
    [['--rule', 'missing-conclusion=information'], 0, ''],
    [['--rule', 'missing-conclusion=error', '--max-warnings', '-1'], 1, ''],
  ])('%j: %i', async (options, code, err) => {
    expect(await run('lint', write('a.imr', WARNINGS), ...options)).toMatchObject({ code, err });
  });

  it('are not reported where only errors are wanted, in the report and in its sum', async () => {
    write('a.imr', WARNINGS);
    write('b.imr', ERROR);
    const { code, out } = await run('lint', '--quiet', folder.path);
    expect(code).toBe(1);
    expect(out).toContain('missing-decision');
    expect(out).not.toContain('missing-conclusion');
    expect(out).toMatch(/\n1 error in 2 files\.\n$/);
    expect(rulesIn(await found('--quiet', folder.path))).toEqual(['missing-decision']);
  });
});

describe('rules on the command line', () => {
  it('are stronger than imr-letters.json, the last one counting', async () => {
    write('imr-letters.json', '{ "rules": { "missing-conclusion": "hint", "missing-decision": "off" } }');
    const letter = write('a.imr', WARNINGS);
    expect((await run('lint', letter)).code).toBe(0);
    expect((await run('lint', letter, '--rule', 'missing-conclusion=warning')).code).toBe(1);
    const twice = ['--rule', 'missing-conclusion=error', '--rule', 'missing-conclusion=off'];
    expect(rulesIn(await found(letter, ...twice))).toEqual([]);
  });

  it('turn one on that is off', async () => {
    const young = SOUND_LETTER.replace('01/05/2015', '01/05/2016');
    const letter = write('a.imr', young);
    expect(rulesIn(await found(letter))).not.toContain('acute-injury-chronic-guideline');
    expect((await run('lint', letter, '--rule', 'acute-injury-chronic-guideline=hint')).code).toBe(0);
  });

  it.each([
    ['missing-decison=off', 'There is no rule "missing-decison". Did you mean missing-decision?'],
    ['zzz=off', 'There is no rule "zzz". "imr-letters rules" lists them.'],
    [
      'missing-decision=loud',
      'There is no severity "loud"; there are error, warning, information, hint and off.',
    ],
    ['missing-decision', '"--rule" needs a rule and a severity: --rule missing-rationale=warning.'],
  ])('%s is told', async (written, message) => {
    const { code, err } = await run('lint', '--rule', written);
    expect([code, err]).toEqual([2, `imr-letters: ${message} See "imr-letters lint --help".\n`]);
  });
});

describe('--config', () => {
  it('is the file for all letters, its paths from its own folder', async () => {
    write('in/imr-letters.json', '{ "rules": { "missing-decision": "off" } }');
    write('in/a.imr', ERROR);
    write('b.imr', ERROR);
    const config = write(
      'team.json',
      '{ "overrides": [{ "files": "in/**", "rules": { "missing-decision": "hint" } }] }',
    );
    const { out, code } = await run('lint', folder.path, '--config', config);
    expect(out).toMatch(/in\/a\.imr:16:27 hint missing-decision/);
    expect(out).toMatch(/b\.imr:16:27 error missing-decision/);
    expect(code).toBe(1);
  });

  it('that cannot be opened is told before anything is done', async () => {
    write('a.imr', ERROR);
    const { code, out, err } = await run('lint', folder.path, '--config', at('none.json'));
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain('The file of "--config", ./none.json, cannot be opened (ENOENT).');
    expect((await run('lint', folder.path, '--config', folder.path)).err).toContain(', is none.');
  });
});

describe('.imrignore', () => {
  it('names files as a .gitignore does, in its folder and below, and what it names is counted', async () => {
    write('.imrignore', '# not yet\ndrafts/\n*.txt\n!keep.txt\n');
    write('in/.imrignore', 'OLD.imr\n');
    for (const name of ['a.imr', 'drafts/b.imr', 'c.txt', 'keep.txt', 'in/old.imr', 'in/d.imr', 'old.imr'])
      write(name, SOUND_LETTER);
    const { files, skipped } = await found(folder.path);
    expect(files.map(({ path }) => path)).toEqual(['./a.imr', './in/d.imr', './keep.txt', './old.imr']);
    expect(skipped).toBe(3);
    expect((await found(folder.path, '--no-ignore')).files).toHaveLength(7);
  });

  it('is told of where the file was named, and is no fault', async () => {
    write('.imrignore', 'a.imr\n');
    const { code, out, err } = await run('lint', write('a.imr', ERROR));
    expect([code, out]).toEqual([0, '1 file skipped: no letter, or ignored.\n']);
    expect(err).toBe(
      'imr-letters: ./a.imr is skipped: an .imrignore names it; --no-ignore takes it all the same.\n',
    );
  });

  it('may name all that is there', async () => {
    write('.imrignore', '*\n');
    write('a.imr', ERROR);
    expect(await run('lint', folder.path)).toMatchObject({ code: 0, err: '' });
    expect(await run('export', '-f', 'ndjson', folder.path)).toEqual({ code: 0, out: '', err: '' });
  });

  it('that cannot be opened is told', async () => {
    write('.imrignore/x', '');
    write('a.imr', SOUND_LETTER);
    const { code, err } = await run('lint', folder.path);
    expect([code, err]).toEqual([2, expect.stringContaining('./.imrignore: it cannot be opened (EISDIR)')]);
  });
});

describe('--files-from', () => {
  it.each([
    ['lines', '\n'],
    ['lines of Windows', '\r\n'],
    ['NUL', '\0'],
  ])('takes a list parted by %s; what is no letter is counted only', async (_, between) => {
    write('a [1].imr', ERROR);
    write('b.txt', SOUND_LETTER);
    write('notes.md', 'Buy bread.\n');
    const list = ['a [1].imr', 'b.txt', 'notes.md', 'b.txt'].map(at).join(between);
    const { files, skipped } = await found('--files-from', write('list', `${list}${between}`));
    expect(files.map(({ path }) => folder.shown(path))).toEqual(['./a [1].imr', './b.txt']);
    expect(skipped).toBe(1);
  });

  it('takes a list as Windows PowerShell writes it, in UTF-16', async () => {
    write('a.imr', ERROR);
    const list = write('list', Buffer.from(`\ufeff${at('a.imr')}\r\n`, 'utf16le'));
    expect((await found('--files-from', list)).files).toHaveLength(1);
  });

  it('takes the list from the standard input, and with nothing in it does nothing', async () => {
    const letter = write('a.imr', ERROR);
    const { code, out } = await runCommand(['lint', '--files-from', '-'], { input: `${letter}\n` });
    expect([code, out]).toEqual([1, expect.stringContaining('missing-decision')]);
    expect(await runCommand(['lint', '--files-from', '-'])).toEqual({ code: 0, out: '', err: '' });
  });

  it('names what is not there, and a list that is not', async () => {
    const { code, err } = await run('lint', '--files-from', write('list', at('gone.imr')));
    expect([code, err]).toEqual([2, 'imr-letters: ./gone.imr: there is no such file or folder.\n']);
    expect((await run('lint', '--files-from', at('none'))).err).toContain(
      'The list of files ./none cannot be read (ENOENT).',
    );
    expect((await run('lint', '-', '--files-from', '-')).err).toContain('at a time');
  });
});

describe('--stdin-filename', () => {
  it('is what the standard input is called, in reports, for settings and for what is ignored', async () => {
    write('in/imr-letters.json', '{ "rules": { "missing-decision": "hint" } }');
    write('.imrignore', 'b.imr\n');
    const lint = (name: string) => runCommand(['lint', '-', '--stdin-filename', at(name)], { input: ERROR });
    expect(folder.shown((await lint('a.imr')).out)).toMatch(/^\.\/a\.imr:16:27 error /);
    expect(folder.shown((await lint('in/a.imr')).out)).toMatch(/^\.\/in\/a\.imr:16:27 hint /);
    expect((await lint('b.imr')).out).toContain('1 file skipped');
    expect((await run('lint', '--stdin-filename', 'a.imr')).err).toContain('needs the standard input');
  });
});

describe('--no-quotes', () => {
  const OWN = SOUND_LETTER.replace('63-66', '4711').replace('Left knee brace:', 'Left knee quuxbrace:');
  const formats = ['text', 'json', 'ndjson', 'sarif', 'github', 'markdown', 'junit', 'csv'];

  it.each(formats)('%s has rules and places, and no word of the letter', async (format) => {
    const letter = write('a.imr', OWN);
    const whole = await run('lint', '-f', format, letter);
    expect(whole.out).toMatch(/4711/);
    const { code, out } = await run('lint', '-f', format, '--no-quotes', letter);
    expect(code).toBe(whole.code);
    expect(out).toContain('page-out-of-range');
    expect(out).not.toMatch(/4711|quux/);
  });

  it.each(EXPORT_FORMATS)('export -f %s has decisions, and no word of the letter', async (format) => {
    const letter = write('a.imr', OWN);
    expect((await run('export', '-f', format, letter)).out).toContain('quuxbrace');
    const { code, out } = await run('export', '-f', format, '--no-quotes', letter);
    expect([code, out]).toEqual([0, expect.stringContaining('overturned')]);
    expect(out).not.toMatch(/quux/);
  });

  it('is not for export with its text', async () => {
    const letter = write('a.imr', OWN);
    expect((await run('export', '--no-quotes', '--text', letter)).code).toBe(2);
  });

  it('shows no patch', async () => {
    const letter = write('a.imr', OWN.replace('gives way', 'gives gives way'));
    expect((await run('lint', '--fix-dry-run', letter)).out).toMatch(/^-.*gives gives way/m);
    const { out } = await run('lint', '--fix-dry-run', '--no-quotes', letter);
    expect(out).not.toMatch(/gives way|4711|quux/);
  });
});

describe('the text report', () => {
  it('has the words in question under each finding', async () => {
    const { out } = await run('lint', write('a.imr', ERROR));
    expect(out.split('\n').slice(1, 3)).toEqual([
      '    Cyclobenzaprine 10mg #60: Denied',
      '                              ^^^^^^',
    ]);
  });

  it('is coloured where colours are taken, and nothing a letter says is', async () => {
    const letter = write('a.imr', ERROR.replace('Denied', 'Denied\u001b[31m'));
    let coloured = '';
    const { out } = await runCommand(['lint', letter], {
      outInColours: (text) => {
        coloured += text;
      },
    });
    expect(out).toBe('');
    const plain = coloured.replace(/\u001b\[\d+m/g, '');
    expect(plain).toBe((await runCommand(['lint', letter])).out);
    expect(coloured).toContain('\u001b[31merror\u001b[39m');
    expect(plain).toContain('\\u001b[31m');
  });

  it('has no colours in a file, nor has any other format', async () => {
    const letter = write('a.imr', ERROR);
    let coloured = '';
    const outInColours = (text: string): void => {
      coloured += text;
    };
    await runCommand(['lint', letter, '-o', at('report')], { outInColours });
    await runCommand(['lint', letter, '-f', 'json'], { outInColours });
    expect(coloured).toBe('');
    expect(readFileSync(at('report'), 'utf8')).not.toContain('\u001b');
  });
});
