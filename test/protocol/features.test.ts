import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type {
  CompletionItem,
  CompletionList,
  Hover,
  InlayHint,
  Location,
  LocationLink,
  MarkupContent,
  Position,
  Range,
  SemanticTokens,
  TextDocumentEdit,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer } from './server';
import { startServer } from './server';

const uri = 'file:///a.imr';
const textDocument = { uri };
const MODERN = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    workspaceEdit: { documentChanges: true },
    inlayHint: { refreshSupport: true },
  },
  textDocument: {
    definition: { linkSupport: true },
    rename: { prepareSupport: true },
    completion: { completionItem: { documentationFormat: ['markdown' as const] } },
    hover: { contentFormat: ['markdown' as const] },
  },
};

let server: RunningServer;
let refreshed = 0;
beforeAll(async () => {
  server = await startServer({
    capabilities: MODERN,
    initializationOptions: { suggestCommand: 'editor.action.triggerSuggest' },
  });
  server.protocol.onRequest('workspace/inlayHint/refresh', () => {
    refreshed++;
    return null;
  });
});
afterEach(() => server.close(uri));
afterAll(async () => {
  expect(await server.stop()).toBe(0);
  expect(server.log).toEqual([]);
});

/** Opens a letter with one `|` in it, and gives the caret's position. */
function openAt(marked: string): Position {
  const offset = marked.indexOf('|');
  const before = marked.slice(0, offset).split('\n');
  server.open(uri, marked.replace('|', ''));
  return { line: before.length - 1, character: before.at(-1)!.length };
}

/** The words of a range in the sample. */
function words(range: Range, text = TWO_ITEMS): string {
  const lines = text.split('\n');
  expect(range.start.line).toBe(range.end.line);
  return lines[range.start.line]!.slice(range.start.character, range.end.character);
}

const whole: Range = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };

describe('over stdio', () => {
  it('hover tells of a drug, in Markdown', async () => {
    const position = openAt(TWO_ITEMS.replace('Cyclobenzaprine', 'Cyclo|benzaprine'));
    const hover = await server.request<Hover>('textDocument/hover', { textDocument, position });
    expect((hover.contents as MarkupContent).value).toContain('**Cyclobenzaprine** · muscle relaxant');
    expect(words(hover.range!)).toBe('Cyclobenzaprine');
  });

  it('definition leads from a page to the guideline line', async () => {
    const position = openAt(TWO_ITEMS.replace('Page 63', 'Page 6|3'));
    const [link] = await server.request<LocationLink[]>('textDocument/definition', {
      textDocument,
      position,
    });
    expect(words(link!.originSelectionRange!)).toBe('63');
    expect(words(link!.targetSelectionRange)).toBe('63-66');
    expect(words(link!.targetRange)).toContain('Muscle relaxants Page(s): 63-66');
  });

  it('references are places in every open letter, closed ones forgotten', async () => {
    const other = 'file:///b.imr';
    const position = openAt(TWO_ITEMS.replace('63-66', '63|-66'));
    server.open(other, TWO_ITEMS);
    const params = { textDocument, position, context: { includeDeclaration: true } };
    const found = await server.request<Location[]>('textDocument/references', params);
    expect(found.map((place) => [place.uri, words(place.range)])).toEqual([
      [uri, '63-66'],
      [uri, '63'],
      [other, '63-66'],
      [other, '63'],
    ]);
    server.close(other);
    expect(await server.request<Location[]>('textDocument/references', params)).toHaveLength(2);
  });

  it('rename changes an item’s name everywhere, in this version of the text', async () => {
    const position = openAt(TWO_ITEMS.replace('Left knee brace:', 'Left kn|ee brace:'));
    expect(await server.request('textDocument/prepareRename', { textDocument, position })).toMatchObject({
      placeholder: 'Left knee brace',
    });
    const edit = await server.request<WorkspaceEdit>('textDocument/rename', {
      textDocument,
      position,
      newName: 'Right knee brace',
    });
    const [change] = edit.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri, version: 1 });
    expect((change!.edits as TextEdit[]).map(({ range }) => words(range))).toEqual([
      'Left knee brace',
      'Left knee brace',
    ]);
  });

  it('rename refuses what is no name, and says why', async () => {
    const position = openAt(TWO_ITEMS.replace('Left knee brace:', 'Left kn|ee brace:'));
    const asked = server.request('textDocument/rename', { textDocument, position, newName: ' ' });
    await expect(asked).rejects.toThrow('A name cannot be empty.');
  });

  it('rename offers nothing for ordinary words', async () => {
    const position = openAt(TWO_ITEMS.replace('gardener', 'gar|dener'));
    expect(await server.request('textDocument/prepareRename', { textDocument, position })).toBeNull();
  });

  it('no words are links, so that a click on them does one thing; the hover has the links', async () => {
    const position = openAt(TWO_ITEMS.replace('Knee Complaints', 'Knee Com|plaints'));
    expect(server.initialized.capabilities.documentLinkProvider).toBeUndefined();
    const hover = await server.request<Hover>('textDocument/hover', { textDocument, position });
    expect((hover.contents as MarkupContent).value).toContain('(https://www.dir.ca.gov/t8/9792_23_6.html)');
  });

  it('highlights of an ordinary word are an empty answer, not none, which would have the editor mark it', async () => {
    for (const [word, marked] of [
      ['gardener', 'gar|dener'],
      ['on stairs', 'on st|airs'],
      ['with pain', 'wi|th pain'],
    ] as const) {
      const position = openAt(TWO_ITEMS.replace(word, marked));
      expect(await server.request('textDocument/documentHighlight', { textDocument, position })).toEqual([]);
      server.close(uri);
    }
    const position = openAt(TWO_ITEMS.replace('Left knee brace:', 'Left kn|ee brace:'));
    const found = await server.request<unknown[]>('textDocument/documentHighlight', {
      textDocument,
      position,
    });
    expect(found.length).toBeGreaterThan(3);
  });

  it('inlay hints follow pages, and go at once when the setting goes off', async () => {
    server.open(uri, TWO_ITEMS);
    const ask = (): Promise<InlayHint[]> =>
      server.request('textDocument/inlayHint', { textDocument, range: whole });
    const hints = await ask();
    expect(hints.map(({ label }) => label)).toContain('→ Cyclobenzaprine');
    expect(hints[0]!.paddingLeft).toBe(true);
    server.changeSettings({ inlayHints: { topics: false } });
    expect(await ask()).toEqual([]);
    expect(refreshed).toBe(1);
    server.changeSettings({});
    expect((await ask()).length).toBe(hints.length);
  });

  it('completion offers topics with pages, and tells of one when asked', async () => {
    const marked = TWO_ITEMS.replace(
      /(MAXIMUS guideline: ).*63-66\./,
      '$1Decision based on MTUS Chronic Pain Treatment Guidelines Mus|',
    );
    const position = openAt(marked);
    const { items } = await server.request<CompletionList>('textDocument/completion', {
      textDocument,
      position,
    });
    const topic = items.find(({ label }) => label === 'Muscle relaxants (for pain)')!;
    expect(topic.textEdit).toMatchObject({ newText: 'Muscle relaxants (for pain) Page(s): 63-66' });
    expect(topic.sortText! < items.find(({ label }) => label === 'Acupuncture')!.sortText!).toBe(true);
    expect(topic.documentation).toBeUndefined();
    expect(topic.commitCharacters).toBeUndefined();
    const told = await server.request<CompletionItem>('completionItem/resolve', topic);
    expect((told.documentation as MarkupContent).value).toContain('pages 63-66');
  });

  it('completion suggests again after a document, by the client’s own command', async () => {
    const position = openAt(
      TWO_ITEMS.replace(/(MAXIMUS guideline: ).*63-66\./, '$1Decision based on MTUS |'),
    );
    const { items } = await server.request<CompletionList>('textDocument/completion', {
      textDocument,
      position,
    });
    expect(items[0]!.command).toEqual({ title: 'Suggest', command: 'editor.action.triggerSuggest' });
  });

  it('completion is silent in prose', async () => {
    const position = openAt(TWO_ITEMS.replace('for a year', 'for |a year'));
    expect(await server.request('textDocument/completion', { textDocument, position })).toBeNull();
  });

  it('semantic tokens are of standard types, in relative positions, each within its line', async () => {
    const broken = TWO_ITEMS.replace(
      'Chronic Pain Treatment Guidelines Page',
      'Chronic Pain\nTreatment Guidelines Page',
    );
    server.open(uri, broken);
    const { semanticTokensProvider: provider } = server.initialized.capabilities;
    const { data } = await server.request<SemanticTokens>('textDocument/semanticTokens/full', {
      textDocument,
    });
    const found = decode(data, broken, provider!.legend.tokenTypes);
    expect(found.slice(0, 5)).toEqual([
      'function Cyclobenzaprine 10mg #60',
      'enumMember Upheld',
      'class Chronic Pain',
      'class Treatment Guidelines',
      'number 41',
    ]);
    const part = await server.request<SemanticTokens>('textDocument/semanticTokens/range', {
      textDocument,
      range: { start: { line: 0, character: 0 }, end: { line: 18, character: 0 } },
    });
    expect(part.data).toEqual(data.slice(0, part.data.length));
    expect(part.data.length).toBeLessThan(data.length);
  });

  it('a file that is not open has no answers, and nothing fails', async () => {
    const at = { textDocument: { uri: 'file:///none.imr' }, position: { line: 0, character: 0 } };
    for (const method of ['definition', 'references', 'prepareRename', 'completion', 'hover']) {
      const params = { ...at, context: { includeDeclaration: true } };
      expect(await server.request(`textDocument/${method}`, params), method).toBeNull();
    }
    expect(await server.request('textDocument/inlayHint', { ...at, range: whole })).toBeNull();
    expect(await server.request('textDocument/semanticTokens/full', at)).toEqual({ data: [] });
  });
});

function decode(data: readonly number[], text: string, types: readonly string[]): string[] {
  const lines = text.split('\n');
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let i = 0; i < data.length; i += 5) {
    character = data[i] === 0 ? character + data[i + 1]! : data[i + 1]!;
    line += data[i]!;
    found.push(`${types[data[i + 3]!]} ${lines[line]!.slice(character, character + data[i + 2]!)}`);
  }
  return found;
}

it('an old client gets plain locations, plain text and unversioned changes', async () => {
  const old = await startServer({ capabilities: {} });
  old.open(uri, TWO_ITEMS);
  const line = TWO_ITEMS.split('\n').findIndex((one) => one.includes('Page 63'));
  const position = { line, character: TWO_ITEMS.split('\n')[line]!.indexOf('63') };
  const [place] = await old.request<Location[]>('textDocument/definition', { textDocument, position });
  expect(place).toMatchObject({ uri, range: { start: { line: line - 2 } } });
  const header = TWO_ITEMS.split('\n').findIndex((one) => one.startsWith('Left knee brace'));
  const edit = await old.request<WorkspaceEdit>('textDocument/rename', {
    textDocument,
    position: { line: header, character: 6 },
    newName: 'Knee brace',
  });
  expect(edit.changes?.[uri]).toHaveLength(2);
  expect(old.initialized.capabilities.renameProvider).toBe(true);
  expect(await old.stop()).toBe(0);
});
