import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentSymbol, Hover, MarkupContent } from 'vscode-languageserver/node';
import { SymbolKind } from 'vscode-languageserver/node';
import { seedLetters, writtenLetters } from '../letters/load';
import type { RunningServer } from './server';
import { startServer } from './server';

let server: RunningServer;
beforeAll(async () => {
  server = await startServer();
});
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  expect(server.log).toEqual([]);
});

/** The items of an outline, however deep: a letter without a header block has no symbol above its sections. */
function itemsOf(symbols: readonly DocumentSymbol[]): readonly DocumentSymbol[] {
  return symbols.flatMap((symbol) => [
    ...(symbol.kind === SymbolKind.Object ? [symbol] : []),
    ...itemsOf(symbol.children ?? []),
  ]);
}

/** The number, the decision and the title that an item's name is made of. */
function partsOfName({ name }: DocumentSymbol): readonly (string | undefined)[] {
  return /^(\d+)\. (\w+): (.*)$/.exec(name)?.slice(1) ?? [];
}

function checkNesting(symbols: readonly DocumentSymbol[], parent?: DocumentSymbol): void {
  for (const symbol of symbols) {
    expect(symbol.name.trim()).not.toBe('');
    expect(isInside(symbol.selectionRange, symbol.range)).toBe(true);
    if (parent) expect(isInside(symbol.range, parent.range)).toBe(true);
    checkNesting(symbol.children ?? [], symbol);
  }
}

function isInside(inner: DocumentSymbol['range'], outer: DocumentSymbol['range']): boolean {
  const before = (a: typeof inner.start, b: typeof inner.start) =>
    a.line < b.line || (a.line === b.line && a.character <= b.character);
  return before(outer.start, inner.start) && before(inner.end, outer.end);
}

describe.skipIf(seedLetters().length === 0)('the seeds over stdio', () => {
  it('have 15 items, each with its decision and its three parts', async () => {
    let items = 0;
    for (const { name, text } of seedLetters()) {
      server.open(`file:///seeds/${name}.txt`, text);
      const symbols = await server.symbols(`file:///seeds/${name}.txt`);
      expect(symbols.length).toBeGreaterThan(0);
      checkNesting(symbols);
      for (const item of itemsOf(symbols)) {
        items++;
        expect(partsOfName(item)[1]).toMatch(/^(?:Upheld|Overturned|Modified)$/);
        expect(item.children?.map((part) => part.name)).toEqual([
          'Claims administrator guideline',
          'Reviewer guideline',
          'Decision rationale',
        ]);
      }
    }
    expect(items).toBe(15);
  });

  it('have a card on every cited page, and on "page 70" in a rationale', async () => {
    const { name, text } = seedLetters().find((letter) => letter.name.startsWith('001'))!;
    const uri = `file:///hovered/${name}.txt`;
    server.open(uri, text);
    const lines = text.split('\n');
    let pages = 0;
    for (const [line, words] of lines.entries()) {
      for (const found of words.matchAll(/(?:Page\(s\): |page )(\d+)/g)) {
        pages++;
        const character = found.index + found[0].length - 1;
        const hover = await server.request<Hover | null>('textDocument/hover', {
          textDocument: { uri },
          position: { line, character },
        });
        expect(hover?.contents).toMatchObject({ kind: 'markdown' });
        expect((hover!.contents as MarkupContent).value).toMatch(/^\*\*Pages? \d/);
      }
    }
    expect(pages).toBeGreaterThan(3);
  });

  it.each(['000', '002'])('%s has no error and no warning', async (number) => {
    const letter = seedLetters().find(({ name }) => name.startsWith(number))!;
    const uri = `file:///clean/${number}.txt`;
    server.open(uri, letter.text);
    const loud = (await server.diagnostics(uri)).filter(({ severity }) => severity! <= 2);
    expect(loud).toEqual([]);
  });
});

describe('the project’s own letters over stdio', () => {
  it.each(writtenLetters())('$name has its items with their decisions', async ({ name, text, expected }) => {
    const uri = `file:///own/${name}.imr`;
    server.open(uri, text);
    const symbols = await server.symbols(uri);
    checkNesting(symbols);
    expect(
      itemsOf(symbols)
        .map(partsOfName)
        .map(([number, decision, title]) => [number, decision?.toLowerCase(), title]),
    ).toEqual(expected.items.map(({ title, decision }, i) => [`${i + 1}`, decision, title]));
    expect(await server.request('imr/letterStatus', { uri })).toMatchObject({
      form: expected.form,
      items: expected.items.length,
      letters: 1,
    });
    expect(await server.request('imr/isLetter', { text: text.slice(0, 8192) })).toBe(true);
  });

  it('are told from other texts', async () => {
    for (const text of ['', 'Dear all,\n\nthe meeting is on Monday.', '# Title\n\nSome notes.\n']) {
      expect(await server.request('imr/isLetter', { text })).toBe(false);
    }
  });
});
