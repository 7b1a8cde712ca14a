import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedLetters, writtenLetters } from '../letters/load';
import { random } from '../letters/random';
import { applyEdit, randomEdit } from '../service/edits';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer } from './server';
import { startServer } from './server';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  await server.stop();
  // No exception, and no word of a letter, whatever was sent.
  expect(server.log).toEqual([]);
});

let files = 0;
async function askEverything(text: string): Promise<void> {
  const uri = `file:///bad/${++files}.imr`;
  server.open(uri, text);
  const position = { line: 3, character: 7 };
  const document = { textDocument: { uri } };
  const answers = await Promise.all([
    server.symbols(uri),
    server.pull(uri),
    server.request('textDocument/foldingRange', document),
    server.request('textDocument/selectionRange', { ...document, positions: [position] }),
    server.request('textDocument/documentHighlight', { ...document, position }),
    server.request('textDocument/hover', { ...document, position }),
    server.request('imr/letterStatus', { uri }),
    server.request('imr/isLetter', { text }),
  ]);
  expect(answers).toHaveLength(8);
  server.close(uri);
}

const bytes = (() => {
  const numbers = random(7);
  return Array.from({ length: 20_000 }, () => String.fromCharCode(numbers.between(0, 255))).join('');
})();

/** Texts that are no letter, or not as one should be. */
const texts: Readonly<Record<string, string>> = {
  empty: '',
  'one line': 'Norco 10/325mg #60: Upheld',
  'one character': ':',
  'blanks only': ' \n \r\n\t\f\n ',
  'binary bytes': bytes,
  'lone surrogates': `${TWO_ITEMS.replaceAll('knee', '\udc00knee\ud800')}\ud83d`,
  'mixed line ends': TWO_ITEMS.replace(/\n/g, () =>
    files++ % 3 === 0 ? '\r\n' : files % 3 === 1 ? '\r' : '\n',
  ),
  NUL: TWO_ITEMS.replaceAll(' ', '\u0000'),
  'two letters': TWO_ITEMS + TWO_ITEMS,
  'another language':
    'DECISIÓN FINAL\n\nEl trabajador lesionado es un varón de 50 años.\n\nСводка\n\n患者は五十歳の男性です。\n\nالقرار: مؤيد\n',
  'headings only':
    'HOW THE IMR FINAL DETERMINATION WAS MADE\nCLINICAL CASE SUMMARY\nIMR ISSUES, DECISIONS AND RATIONALES',
  'labels only':
    'Decision rationale:\nDecision rationale:\nMAXIMUS guideline:\nClaims Administrator guideline:\n'.repeat(
      50,
    ),
  'one very long line': `${'Upheld: '.repeat(20_000)}`,
};

describe('bad input', () => {
  it.each(Object.keys(texts))('%s: has an answer to everything', async (name) => {
    await askEverything(texts[name]!);
  });

  it('two letters in one file are two letters', async () => {
    server.open('file:///two.imr', TWO_ITEMS + TWO_ITEMS);
    expect(await server.symbols('file:///two.imr')).toHaveLength(2);
    expect(await server.request('imr/letterStatus', { uri: 'file:///two.imr' })).toMatchObject({
      letters: 2,
      items: 4,
    });
    server.close('file:///two.imr');
  });

  it('a letter cut anywhere', async () => {
    for (let length = 0; length < TWO_ITEMS.length; length += 61)
      await askEverything(TWO_ITEMS.slice(0, length));
  });

  it('5 MB, as many letters and as one item', async () => {
    const letters = TWO_ITEMS.repeat(Math.ceil(5e6 / TWO_ITEMS.length));
    const item = TWO_ITEMS + 'The knee was examined and found to be stable on stairs. '.repeat(90_000);
    for (const text of [letters, item]) await askEverything(text);
  }, 120_000);
});

describe('random edits', () => {
  it.each(
    [...writtenLetters().slice(0, 4), ...seedLetters().slice(0, 2)].map(({ name, text }) => ({ name, text })),
  )('leave the findings of a fresh open: $name', async ({ name, text: original }) => {
    const numbers = random(name.length * 31 + original.length);
    const uri = `file:///edited/${name}.imr`;
    let text = original.replace(/\r/g, '');
    server.open(uri, text);
    for (let version = 2; version <= 30; version++) {
      const edit = randomEdit(text, numbers);
      // A change between a CR and its LF has no place in the protocol.
      const newText = edit.newText.replace(/\r/g, '');
      server.change(uri, version, [
        { range: { start: positionOf(text, edit.start), end: positionOf(text, edit.end) }, text: newText },
      ]);
      text = applyEdit(text, { ...edit, newText });
      if (version % 3 !== 0) continue;
      const fresh = `file:///fresh/${name}-${version}.imr`;
      server.open(fresh, text);
      const asFresh = JSON.parse(
        JSON.stringify(await server.diagnostics(fresh)).replaceAll(fresh, uri),
      ) as unknown;
      expect(await server.diagnostics(uri)).toEqual(asFresh);
      server.close(fresh);
    }
    server.close(uri);
  });
});

function positionOf(text: string, offset: number): { line: number; character: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length - 1, character: before.at(-1)!.length };
}
