import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction, TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { formD, wholeItem } from '../rules/formD';
import { type RunningServer, startServer } from './server';

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  expect(server?.log).toEqual([]);
  server = undefined;
});

const uri = 'file:///letters/one.imr';
const second = wholeItem.replace('Wrist brace for the left hand: Upheld', 'Night splint: Overturned');
const letter = formD({
  items: `${wholeItem}\n\n${second}`,
  summary: 'The worker is a baker\nwho sprained   \nthe wrist.',
});
const applied = (edits: readonly TextEdit[]) =>
  TextDocument.applyEdits(TextDocument.create(uri, 'imr-letter', 1, letter), [...edits]);
const lineOf = (words: string) => letter.split('\n').findIndex((line) => line.includes(words));

async function start(): Promise<RunningServer> {
  server = await startServer();
  server.open(uri, letter);
  return server;
}

describe('a letter', () => {
  it('is formatted, all of it or a range, as the settings say', async () => {
    const { request, changeSettings, initialized } = await start();
    expect(initialized.capabilities.documentFormattingProvider).toBe(true);
    const options = { tabSize: 2, insertSpaces: true };
    const format = () => request<TextEdit[]>('textDocument/formatting', { textDocument: { uri }, options });
    expect(applied(await format())).toContain('The worker is a baker who sprained the wrist.');
    changeSettings({ format: { lines: 'keep' } });
    expect(applied(await format())).toContain('The worker is a baker\nwho sprained\nthe wrist.');
    changeSettings({});
    const range = { start: { line: 0, character: 0 }, end: { line: 3, character: 0 } };
    expect(await request('textDocument/rangeFormatting', { textDocument: { uri }, range, options })).toEqual(
      [],
    );
  });

  it('is begun as a snippet, and gets items', async () => {
    const { request } = await start();
    const snippet = await request<string>('imr/newLetter', { form: 'pages', items: ['Norco', 7] });
    expect(snippet).toMatch(/\nNorco: \$\{\d+\|Upheld,Overturned\|\}\n/);
    expect(await request('imr/newLetter', undefined)).toContain('Case Number');
    const position = { line: lineOf('Night splint'), character: 2 };
    const added = await request<{ position: object; snippet: string }>('imr/newItem', { uri, position });
    expect(added.position).toEqual({ line: letter.split('\n').length - 2, character: expect.any(Number) });
    expect(added.snippet).toMatch(/^\n\n\$\{1:\[treatment in dispute\]\}: /);
  });

  it('has its items moved and decided, or says why not', async () => {
    const { request } = await start();
    const change = (words: string, what: string) =>
      request<{ edits: TextEdit[] } | { refused: string } | null>('imr/changeItem', {
        uri,
        position: { line: lineOf(words), character: 1 },
        change: what,
      });
    const moved = await change('Night splint', 'move up');
    expect(applied((moved as { edits: TextEdit[] }).edits)).toMatch(
      /Night splint: Over[\s\S]*Wrist brace for the left hand: Up/,
    );
    expect(await change('Night splint', 'move down')).toEqual({ refused: 'This is the last item.' });
    expect(await change('Night splint', 'burn')).toBeNull();
    expect(await request('imr/changeItem', { uri: 7 })).toBeNull();
  });

  it('has the other decision offered on a header, and nowhere else', async () => {
    const { request } = await start();
    const actions = async (words: string, only: string) => {
      const at = { line: lineOf(words), character: 1 };
      return request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri },
        range: { start: at, end: at },
        context: { diagnostics: [], only: [only] },
      });
    };
    const [action, ...others] = await actions('Night splint', 'refactor');
    expect(others).toEqual([]);
    expect(action).toMatchObject({ title: 'Set the decision to Upheld', kind: 'refactor.rewrite' });
    expect(await actions('Night splint', 'source')).toEqual([]);
    expect(await actions('The worker is a baker', 'refactor')).toEqual([]);
  });
});
