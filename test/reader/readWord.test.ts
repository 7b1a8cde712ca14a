import { describe, expect, it } from 'vitest';
import { isOldWord, isZip, readWord } from '../../server/src/reader/readWord';
import { makeWord } from './madeWord';

describe('reading a Word file', () => {
  it('gives its paragraphs with their lines, and a line for each row of a table', async () => {
    const bytes = await makeWord([
      {
        table: [
          ['Case Number:', 'CM16-0999001'],
          ['Date Assigned:', '11/18/2016'],
        ],
      },
      ['CLINICAL CASE SUMMARY'],
      ['A first line,', 'and a second one with <marks> & all.'],
      [''],
      ['The end.'],
    ]);
    expect(await readWord(bytes)).toEqual({
      pages: [
        'Case Number:   CM16-0999001\nDate Assigned:   11/18/2016\n\nCLINICAL CASE SUMMARY\n\n' +
          'A first line,\nand a second one with <marks> & all.\n\n\n\nThe end.\n\n',
      ],
    });
  });

  it('reads fields and capitals, and leaves out what is struck out or hidden', async () => {
    const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
    const raw =
      `<w:p>${run('Clinical case summary', '<w:caps/>')}</w:p>` +
      `<w:p><w:fldSimple w:instr="MERGEFIELD item">${run('A brace')}</w:fldSimple>${run(' old', '<w:strike/>')}` +
      `${run(' secret', '<w:vanish/>')}${run(' for a wrist')}</w:p>`;
    expect(await readWord(await makeWord([], { raw }))).toEqual({
      pages: ['CLINICAL CASE SUMMARY\n\nA brace for a wrist\n\n'],
    });
  });

  it('keeps foot- and endnotes below what refers to them', async () => {
    const run = (inside: string) => `<w:r>${inside}</w:r>`;
    const refer = (kind: string, id: number) => run(`<w:${kind}Reference w:id="${id}"/>`);
    const note = (kind: string, id: number, text: string) =>
      `<w:${kind} w:id="${id}"><w:p>${run(`<w:${kind}Ref/>`)}${text}</w:p></w:${kind}>`;
    const text = (words: string, look = '') => run(`<w:rPr>${look}</w:rPr><w:t>${words}</w:t>`);
    const raw =
      `<w:p>${text('A brace')}${refer('footnote', 2)}${text(' for a wrist')}${refer('endnote', 5)}</w:p>` +
      `<w:tbl><w:tr><w:tc><w:p>${text('A cell')}${refer('footnote', 3)}</w:p></w:tc>` +
      `<w:tc><w:p>${text('Another')}${refer('footnote', 99)}</w:p></w:tc></w:tr></w:tbl><w:p>${text('The end.')}</w:p>`;
    const footnotes =
      `<w:footnote w:type="separator" w:id="0"><w:p>${run('<w:separator/>')}</w:p></w:footnote>` +
      note('footnote', 2, text('On page 12.') + text(' secret', '<w:vanish/>')) +
      note('footnote', 3, text('Seen twice.'));
    const endnotes = note('endnote', 5, text('At the end.'));
    expect(await readWord(await makeWord([], { raw, notes: { footnotes, endnotes } }))).toEqual({
      pages: [
        'A brace[1] for a wrist[2]\n\n[1] On page 12.\n\n[2] At the end.\n\n' +
          'A cell[3]   Another\n\n[3] Seen twice.\n\nThe end.\n\n',
      ],
    });
  });

  it('begins with a page header that names the case, where the text does not', async () => {
    const header = 'Case Number: CM16-0999001';
    expect(await readWord(await makeWord([['A brace']], { header }))).toEqual({
      pages: [`${header}\n\nA brace\n\n`],
    });
    expect(await readWord(await makeWord([[header]], { header }))).toEqual({ pages: [`${header}\n\n`] });
    expect(await readWord(await makeWord([['A brace']], { header: 'Confidential' }))).toEqual({
      pages: ['A brace\n\n'],
    });
  });

  it('says so of one without text, and of what is none', async () => {
    expect(await readWord(await makeWord([[' ']]))).toEqual({ failure: 'no text' });
    const whole = await makeWord([['A text.']]);
    expect(await readWord(whole.slice(0, whole.length / 2))).toEqual({ failure: 'damaged' });
    expect(await readWord(Uint8Array.of(0x50, 0x4b, 0x03, 0x04))).toEqual({ failure: 'damaged' });
  });

  it('does not unpack what would fill the memory', async () => {
    const bytes = await makeWord([['A text.']]);
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; at < bytes.length - 46; at++) {
      if (view.getUint32(at) === 0x504b0102) view.setUint32(at + 24, 0xf0000000, true);
    }
    expect(await readWord(bytes)).toEqual({ failure: 'too large' });
  });

  it('knows archives and old Word files by their beginning', async () => {
    const old = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0);
    const word = await makeWord([['A text.']]);
    expect([old, word, new Uint8Array()].map(isOldWord)).toEqual([true, false, false]);
    expect([old, word, new Uint8Array()].map(isZip)).toEqual([false, true, false]);
  });
});
