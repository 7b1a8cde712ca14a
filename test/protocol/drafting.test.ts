import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CodeAction, CompletionList, SymbolInformation, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer } from './server';
import { startServer, VS_CODE } from './server';

const uri = 'file:///draft.imr';
const textDocument = { uri };
let server: RunningServer;
beforeAll(async () => {
  server = await startServer({
    capabilities: {
      ...VS_CODE,
      textDocument: { ...VS_CODE.textDocument, completion: { completionItem: { snippetSupport: true } } },
    },
  });
});
afterEach(() => server.close(uri));
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  expect(server.log).toEqual([]);
});

const positionOf = (text: string, words: string) =>
  TextDocument.create(uri, 'imr-letter', 1, text).positionAt(text.indexOf(words));
const made = (text: string, edits: readonly TextEdit[]) =>
  TextDocument.applyEdits(TextDocument.create(uri, 'imr-letter', 1, text), [...edits]);

describe('drafting', () => {
  it('names its forms, and makes a letter of one with tab stops', async () => {
    const forms = await server.request<{ id: string; label: string }[]>('imr/draftForms', {});
    expect(forms.map(({ id }) => id)).toEqual(['sections', 'pages']);
    const { snippet } = await server.request<{ snippet: string }>('imr/newLetter', {
      form: 'sections',
      items: ['Brace; Boot'],
    });
    expect(snippet).toContain('$'.concat('{1:[case number]}'));
    expect(snippet).toMatch(/\nBrace: \$\{\d+\|\[decision\],Upheld,Overturned\|\}/);
    expect(snippet).toContain('\nBoot: ');
    expect(await server.request('imr/newLetter', { form: 7, items: 'x' })).toHaveProperty('snippet');
  });

  it('changes items, and refuses what cannot be done or is no action', async () => {
    server.open(uri, TWO_ITEMS, 3);
    const ask = (words: string, action: unknown) =>
      server.request<{ version: number; edits: TextEdit[]; select: unknown } | null>('imr/changeItems', {
        uri,
        position: positionOf(TWO_ITEMS, words),
        action,
      });
    const moved = (await ask('The tablets', 'move down'))!;
    expect(moved.version).toBe(3);
    const after = made(TWO_ITEMS, moved.edits);
    expect(after.indexOf('Left knee brace')).toBeLessThan(after.indexOf('Cyclobenzaprine 10mg'));
    expect(await ask('The tablets', 'move up')).toBeNull();
    expect(await ask('The tablets', 'explode')).toBeNull();
    expect(await server.request('imr/changeItems', { uri: 'file:///none.imr', action: 'add' })).toBeNull();
    expect(await server.request('imr/changeItems', null)).toBeNull();
  });

  it('offers a header’s actions as refactorings', async () => {
    server.open(uri, TWO_ITEMS);
    const position = positionOf(TWO_ITEMS, 'Left knee brace: O');
    const ask = (only?: string[]) =>
      server.request<CodeAction[]>('textDocument/codeAction', {
        textDocument,
        range: { start: position, end: position },
        context: { diagnostics: [], ...(only && { only }) },
      });
    expect((await ask(['refactor'])).map(({ title, kind }) => [kind, title])).toEqual([
      ['refactor.rewrite', 'Set the decision to Upheld'],
      ['refactor.rewrite', 'Duplicate this item'],
      ['refactor.move', 'Move this item up'],
    ]);
    expect((await ask(['refactor.move'])).map(({ title }) => title)).toEqual(['Move this item up']);
  });

  it('offers skeletons as snippets, and less where nobody asked', async () => {
    const text = `${TWO_ITEMS}\n`;
    server.open(uri, text);
    const position = TextDocument.create(uri, '', 1, text).positionAt(text.length);
    const ask = (triggerKind: number) =>
      server.request<CompletionList | null>('textDocument/completion', {
        textDocument,
        position,
        context: { triggerKind, ...(triggerKind === 2 && { triggerCharacter: ' ' }) },
      });
    const item = (await ask(1))!.items.find(({ label }) => label === 'Disputed item')!;
    expect(item.insertTextFormat).toBe(2);
    expect(item.textEdit!.newText).toContain('$'.concat('{1:[treatment in dispute]}'));
    expect(await ask(2)).toBeNull();
  });
});

describe('layout', () => {
  const loose = TWO_ITEMS.replace('taken for a year', 'taken\n\ffor   a year').replace(
    'gives way',
    'gives   way',
  );
  const options = { tabSize: 2, insertSpaces: true };

  it('formats a letter, or a range of it', async () => {
    server.open(uri, loose);
    const whole = await server.request<TextEdit[]>('textDocument/formatting', { textDocument, options });
    expect(made(loose, whole)).toBe(TWO_ITEMS);
    const start = positionOf(loose, 'gives');
    const range = await server.request<TextEdit[]>('textDocument/rangeFormatting', {
      textDocument,
      options,
      range: { start, end: { ...start, character: start.character + 12 } },
    });
    expect(made(loose, range)).toBe(loose.replace('gives   way', 'gives way'));
  });

  it('wraps lines where the settings say so', async () => {
    server.changeSettings({ format: { lineLength: 60 } });
    server.open(uri, TWO_ITEMS);
    const edits = await server.request<TextEdit[]>('textDocument/formatting', { textDocument, options });
    expect(made(TWO_ITEMS, edits)).toContain('Decision rationale: The tablets have been taken for a year.\n');
    server.changeSettings({});
  });

  it('shows a letter in paragraphs, whose findings and symbols are in no list twice', async () => {
    const broken = loose.replace('Overturned', 'Denied');
    const { text } = await server.request<{ text: string }>('imr/paragraphs', { text: broken });
    expect(text).toContain('taken for a year');
    const reading = 'imr-paragraphs:/draft%20in%20paragraphs.imr?file%3A///draft.imr';
    server.open(uri, broken);
    server.open(reading, text);
    expect((await server.diagnostics(uri)).length).toBeGreaterThan(0);
    expect(await server.diagnostics(reading)).toEqual([]);
    expect((await server.symbols(reading)).length).toBeGreaterThan(0);
    const found = await server.request<SymbolInformation[]>('workspace/symbol', { query: 'knee' });
    expect(found.map(({ location }) => location.uri)).toEqual([uri]);
    const position = positionOf(text, 'Left knee');
    expect(
      await server.request('textDocument/codeAction', {
        textDocument: { uri: reading },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      }),
    ).toBeNull();
    server.close(reading);
    expect(await server.request('imr/paragraphs', {})).toBeNull();
  });
});
