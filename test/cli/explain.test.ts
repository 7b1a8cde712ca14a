import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../server/src/cli/commandLine';
import { TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';

const LETTER = TWO_ITEMS.replace(
  'The tablets have been taken for a year.',
  'There is no documentation of muscle spasm. The guideline\nrecommends tablets for spasm.',
);
const lines = LETTER.split('\n');
const DENIAL = lines.findIndex((line) => line.includes('no documentation')) + 1;
const folder = throwawayFolder();

async function explain(
  target: readonly string[],
  input = '',
): Promise<{ code: number | undefined; out: string; err: string }> {
  let out = '';
  let err = '';
  const code = await runCommandLine(['explain', ...target], {
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

describe('explain', () => {
  it('tells what is said of what by which words, and the rows that made it so', async () => {
    const { code, out, err } = await explain([`${folder.write('a.imr', LETTER)}:${DENIAL}`]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const block = out.slice(0, out.indexOf('\n\n'));
    const column = lines[DENIAL - 1]!.indexOf('muscle spasm') + 1;
    expect(block.split('\n')).toEqual([
      `./a.imr:${DENIAL}:21 rationale of item 1 (case)`,
      '  "There is no documentation of muscle spasm."',
      expect.stringMatching(`^ {4}${DENIAL}:${column} \\w+: [a-z-]*spasm[a-z-]* \\(sign\\) "muscle spasm"$`),
      '        words: "no documentation of muscle spasm"',
      '        source: author',
      expect.stringMatching(/^ {8}because: no <noun> \| on record$/),
    ]);
  });

  it('takes the sentences that reach a line, also those begun on the line before', async () => {
    const path = folder.write('a.imr', LETTER);
    const { out } = await explain([`${path}:${DENIAL + 1}`]);
    expect(out).toContain('"The guideline recommends tablets for spasm."');
    expect(out).toContain('(recital)');
    expect(out).not.toContain('documentation');
  });

  it('reads summary, titles and rationales of the whole file where no line is named', async () => {
    const { out } = await explain([folder.write('a.imr', LETTER)]);
    for (const part of ['case summary', 'title of item 1', 'rationale of item 1', 'title of item 2'])
      expect(out).toContain(` ${part}`);
    expect(out).toMatch(/place: left knee/);
  });

  it('reads a text that is no letter as prose', async () => {
    const { code, out } = await explain(['-'], 'She denies nausea. The sky was blue.\n');
    expect(code).toBe(0);
    expect(out).toMatch(
      /<stdin>:1:1 text\n {2}"She denies nausea\."\n {4}1:12 denied: \S+ \(symptom\) "nausea"\n/,
    );
    expect(out).toContain('nothing that is known is named');
  });

  it('gives 1 where no prose stands, 2 where there is no file or no text, and says so', async () => {
    const path = folder.write('a.imr', LETTER);
    expect(await explain([`${path}:1`])).toEqual({
      code: 1,
      out: '',
      err: "imr-letters: No sentence of a case summary, of an item's title or of a rationale stands on line 1 of ./a.imr.\n",
    });
    expect(await explain([folder.write('empty.imr', '')])).toEqual({
      code: 2,
      out: '',
      err: 'imr-letters: ./empty.imr: it is empty.\n',
    });
    const missing = await explain([`${folder.path}/none.imr:3`]);
    expect(missing).toEqual({
      code: 2,
      out: '',
      err: 'imr-letters: ./none.imr: there is no such file or folder.\n',
    });
  });

  it.each([
    [[], 'Missing required argument "place".'],
    [[''], '"explain" needs a file, or FILE:LINE.'],
    [['a.imr', 'b.imr'], 'Too many arguments for "explain". Expected 1 argument but got 2.'],
    [['a.imr:0'], 'Lines and columns are counted from 1.'],
    [['wrong-item'], '"wrong-item" is a rule; "imr-letters rules explain wrong-item" tells of it.'],
    [['--loud', 'a.imr'], 'Unknown option "--loud".'],
  ])('gives 2 for %j', async (args, message) => {
    const { code, err } = await explain(args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  it('takes no folder', async () => {
    const { code, err } = await explain([folder.path]);
    expect(code).toBe(2);
    expect(err).toContain('"explain" reads one file; . is a folder.');
  });

  it('takes a line of a text that is no letter', async () => {
    const { out } = await explain([`${folder.write('notes.txt', 'She denies nausea.\nHe has spasm.\n')}:2`]);
    expect(out).toMatch(/^\.\/notes\.txt:2:1 text\n {2}"He has spasm\."\n/);
  });

  it('takes a file whose name ends like a line', async () => {
    const { code, out } = await explain([folder.write('a.imr:7', 'He has spasm.\n')]);
    expect(code).toBe(0);
    expect(out).toMatch(/^\.\/a\.imr:7:1:1 text\n/);
  });

  it('is in the help', async () => {
    expect((await explain(['--help'])).out).toContain('imr-letters explain FILE[:LINE]');
  });
});
