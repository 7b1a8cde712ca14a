import { describe, expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { createLastReports } from '../../server/src/lsp/lastReports';

const uri = 'file:///a.imr';
const textOf = (text: string) => TextDocument.create(uri, 'imr-letter', 1, text);
const text = 'one two\nthree four\nfive six';
/** "four". */
const at: Diagnostic = {
  range: { start: { line: 1, character: 6 }, end: { line: 1, character: 10 } },
  message: 'here',
};

describe('what a client was last told', () => {
  it('is not told again under its id, and is under another', () => {
    const told = createLastReports();
    expect(told.shows(textOf(text), [at], undefined, '1')).toBe(false);
    expect(told.shows(textOf(text), [at], '1', '2')).toBe(true);
    expect(told.shows(textOf(text), [at], '1', '3')).toBe(true);
    expect(told.shows(textOf(text), [at], '0', '4')).toBe(false);
    expect(told.shows(textOf(text), [at], '1', '5')).toBe(false);
    expect(told.shows(textOf(text), [at], '5', '6')).toBe(true);
  });

  it('is told again where it says anything else', () => {
    for (const items of [[], [at, at], [{ ...at, message: 'there' }], [{ ...at, severity: 1 as const }]]) {
      const told = createLastReports();
      told.shows(textOf(text), [at], undefined, '1');
      expect(told.shows(textOf(text), items, '1', '2')).toBe(false);
    }
  });

  it.each([
    ['before it, in another line', 0, 0, false],
    ['behind it', 19, 19, false],
    ['right before it', 14, 14, true],
    ['in it', 15, 17, true],
    ['right behind it', 18, 18, true],
    ['around it', 3, 25, true],
  ])('is told again where somebody has typed in it: %s', (_where, start, end, isTouched) => {
    const told = createLastReports();
    told.shows(textOf(text), [at], undefined, '1');
    told.edited(uri, { start, end, inserted: 1 });
    expect(told.shows(textOf(text), [at], '1', '2')).toBe(!isTouched);
  });

  it('goes with the text, so that it is known where it is touched', () => {
    const told = createLastReports();
    told.shows(textOf(text), [at], undefined, '1');
    told.edited(uri, { start: 0, end: 0, inserted: 100 });
    told.edited(uri, { start: 15, end: 16, inserted: 1 });
    expect(told.shows(textOf(text), [at], '1', '2')).toBe(true);
    told.edited(uri, { start: 115, end: 116, inserted: 1 });
    expect(told.shows(textOf(text), [at], '1', '3')).toBe(false);
  });

  it('is told again where the text was replaced as a whole, or the file closed', () => {
    const told = createLastReports();
    told.shows(textOf(text), [at], undefined, '1');
    told.edited(uri, undefined);
    expect(told.shows(textOf(text), [at], '1', '2')).toBe(false);
    told.closed(uri);
    expect(told.shows(textOf(text), [at], '2', '3')).toBe(false);
  });
});
