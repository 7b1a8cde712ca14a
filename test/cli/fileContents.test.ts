import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { runCommandLine } from '../../server/src/cli/commandLine';
import { forStream } from '../../server/src/cli/terminal';
import { decodeText } from '../../server/src/reader/decodeText';
import { checkedFile } from '../../server/src/report/checkedFile';
import { wholeReport } from '../../server/src/report/streamedReport';
import { textStream } from '../../server/src/report/text';
import { makePdf } from '../reader/madePdf';
import { SOUND_LETTER } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';

const folder = throwawayFolder();
const { write } = folder;

async function run(args: readonly string[], input: Uint8Array = new Uint8Array()) {
  let out = '';
  let err = '';
  const code = await runCommandLine(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    readInput: async () => input,
  });
  return { code, out: folder.shown(out), err: folder.shown(err) };
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string, order: 'le' | 'be'): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), order === 'le');
  return new Uint8Array(view.buffer);
}

describe('the encoding of a file', () => {
  it('Windows-1252 has quotation marks, dashes and letters where Latin-1 has controls', () => {
    const bytes = Uint8Array.from({ length: 0x20 }, (_, i) => 0x80 + i);
    expect(decodeText(bytes)).toBe(
      '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178',
    );
  });

  it.each([
    [
      'a quotation and a dash',
      latin('The worker\x92s note says \x93none\x94 \x96 twice.'),
      'The worker’s note says “none” – twice.',
    ],
    ['letters of both halves', latin('\xc9tude \x9cuvre, 5 \x80, 38 \xb0C'), 'Étude œuvre, 5 €, 38 °C'],
    ['a last letter that begins a character of UTF-8', latin('The brace is pass\xe9'), 'The brace is passé'],
    ['UTF-8', utf8('“naïve” – 5 €'), '“naïve” – 5 €'],
    ['UTF-16 without a mark', utf16('The brace was tried.', 'le'), 'The brace was tried.'],
    ['the same in the other order', utf16('The brace was tried.', 'be'), 'The brace was tried.'],
  ])('%s', (_name, bytes, text) => {
    expect(decodeText(bytes)).toBe(text);
  });
});

const picture = gzipSync(utf8(SOUND_LETTER.repeat(20)));
const NO_LETTERS: readonly (readonly [string, Uint8Array, string])[] = [
  ['empty', utf8(''), 'it is empty'],
  ['blank', utf8('\ufeff \r\n\n'), 'it is empty'],
  ['packed', picture, 'it is no text but a file of another kind'],
  ['raw', deflateRawSync(utf8(SOUND_LETTER.repeat(20))), 'it is no text but a file of another kind'],
  ['zeros', new Uint8Array(4096), 'it is no text but a file of another kind'],
  ['a letter over which zeros were written', utf8(SOUND_LETTER + '\0'.repeat(4096)), 'it is no text but'],
  [
    'a PDF',
    makePdf({ pages: [SOUND_LETTER.split('\n')] }),
    'it is a PDF file; give it a name that ends in .pdf',
  ],
  [
    'UTF-8 cut off',
    utf8(`${SOUND_LETTER.trim()} It was “naïve”`).slice(0, -1),
    'it ends in the middle of a character',
  ],
  [
    'UTF-8 cut off further',
    utf8(`${SOUND_LETTER.trim()} “a” 😀`).slice(0, -1),
    'it ends in the middle of a character',
  ],
  [
    'UTF-16 cut off',
    utf16(`\ufeff${SOUND_LETTER}`, 'le').slice(0, -1),
    'it ends in the middle of a character',
  ],
];

describe('a file that is no text, empty or cut off', () => {
  it.each(NO_LETTERS)('%s: is neither checked nor exported', async (_name, bytes, reason) => {
    const path = write('a.imr', bytes);
    for (const command of ['lint', 'export']) {
      const { code, out, err } = await run([command, '--format', 'json', path]);
      expect(code).toBe(2);
      expect((JSON.parse(out) as { files: unknown[] }).files).toEqual([]);
      expect(err).toContain(`imr-letters: ./a.imr: ${reason}`);
    }
  });

  it.each(NO_LETTERS)('%s: nor from the standard input', async (_name, bytes, reason) => {
    const { code, err } = await run(['lint', '-'], bytes);
    expect([code, err]).toEqual([2, expect.stringContaining(`<stdin>: ${reason}`)]);
  });

  it('is told in a folder where its name says that it is a letter, or it begins like one', async () => {
    write('a.imr', picture);
    write('b.txt', picture);
    write('c.txt', utf8(`${SOUND_LETTER} “a”`).slice(0, -1));
    write('d.imr', SOUND_LETTER);
    const { code, out, err } = await run(['lint', folder.path]);
    expect([code, out]).toEqual([2, 'Nothing found in 1 file. 1 file skipped: no letter, or ignored.\n']);
    expect(err.match(/\.\/\w\.\w+/g)).toEqual(['./a.imr', './c.txt']);
  });

  it('a letter with a stray control character is one still', async () => {
    const { code, err } = await run(['lint', write('a.imr', SOUND_LETTER.replace('brace', 'bra\0ce'))]);
    expect([code, err]).toEqual([expect.any(Number), '']);
    expect(code).not.toBe(2);
  });
});

const NO_LETTER =
  'it does not begin like a letter. If it is a letter, name it .imr, or give its text on the standard input (-)';

describe('a file that is named and is no letter', () => {
  it.each([
    ['notes.txt', 'Buy bread.\n', NO_LETTER],
    ['brace', 'Knee brace: Upheld\n', NO_LETTER],
    ['empty.txt', '', 'it is empty'],
    ['list.md', '# To do\n\n- call the clinic: Monday\n', NO_LETTER],
  ])('%s: is skipped, and it says why and what to do', async (name, content, reason) => {
    const letter = write('a.txt', SOUND_LETTER);
    const { code, out, err } = await run(['lint', write(name, content), letter]);
    expect(out).toBe('Nothing found in 1 file. 1 file skipped: no letter, or ignored.\n');
    expect(err).toBe(`imr-letters: ./${name} is skipped: ${reason}.\n`);
    expect(code).toBe(0);
    expect((await run(['export', '--format', 'ndjson', write(name, content)])).out).toBe('');
  });

  it('is checked where its name says that it is one, or it comes from the standard input', async () => {
    for (const name of ['a.imr', 'b.imr.txt', 'C.IMR'])
      expect((await run(['lint', write(name, 'Knee brace: Upheld\n')])).out).toContain('1 file.');
    expect((await run(['lint', '-'], utf8('Knee brace: Upheld\n'))).out).toContain('1 file.');
  });
});

describe('controls of a letter and of a name do not reach the terminal', () => {
  const [ESC, CSI, RLO] = ['\x1b', '\x9b', '\u202e'];
  const CONTROLS = /[\0-\x09\x0b-\x1f\x7f-\x9f\u2028-\u202e]/;

  it.each([
    [`a${ESC}]0;x\x07.imr`, 'a\\u001b]0;x\\u0007.imr:'],
    ['a\nb.imr', 'a\\u000ab.imr:'],
    [`a${CSI}2J${RLO}.imr`, 'a\\u009b2J\\u202e.imr:'],
  ])('the name of a letter with findings: %j', async (name, shown) => {
    const { out } = await run(['lint', write(name, SOUND_LETTER.replace('Upheld', 'Denied'))]);
    expect(out).toContain(shown);
    expect(out).not.toMatch(CONTROLS);
  });

  it.each([`Den${ESC}[31mied`, `Den${CSI}2Jied`, `Den${RLO}ied`])('words of the letter: %j', (words) => {
    const span = { start: 0, end: words.length };
    const related = [{ span, message: `Here it is “${words}”.` }];
    const found = {
      ruleId: 'one',
      severity: 'error',
      span,
      message: `This is “${words}”.`,
      related,
    } as const;
    const report = wholeReport(textStream(false), {
      files: [checkedFile('a.imr', words, [found])],
      unreadable: [],
    });
    expect(report.match(/Den\\u(?:001b\[31m|009b2J|202e)ied/g)).toHaveLength(2);
    expect(report).not.toMatch(CONTROLS);
  });

  it.each([`a${ESC}[2J.imr`, 'a\r.imr', `${CSI}1m.txt`])(
    'a name that is told as unreadable: %j',
    async (name) => {
      const { err: unreadable } = await run(['lint', write(name, '')]);
      expect(unreadable).toContain('it is empty');
      expect(unreadable).not.toMatch(CONTROLS);
      const { err: missing } = await run(['lint', `${folder.path}/no/${name}`]);
      expect(missing).not.toMatch(CONTROLS);
      const { err: notImported } = await run(['import', `${folder.path}/no/${name}`]);
      expect(notImported).not.toMatch(CONTROLS);
      expect((await run([name])).err).not.toMatch(CONTROLS);
    },
  );

  it('data go to a file or a program as they are, and to a terminal without controls', () => {
    const data = `a${ESC}[2J\tb\r\nc\fd\re`;
    expect(forStream(data, {})).toBe(data);
    expect(forStream(data, { isTTY: true })).toBe('a\\u001b[2J\tb\r\nc\fd\\u000de');
  });
});
