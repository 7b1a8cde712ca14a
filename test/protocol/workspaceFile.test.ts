import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CreateFile,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer } from './server';
import { startServer, VS_CODE } from './server';

const DEFECT = TWO_ITEMS.replace('Upheld', 'Denied');
const CAPABILITIES: ClientCapabilities = {
  ...VS_CODE,
  workspace: {
    ...VS_CODE.workspace,
    workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

let folder: string;
let server: RunningServer | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imr-letters-'));
  mkdirSync(join(folder, 'drafts'));
});
afterEach(async () => {
  await server?.stop();
  expect(server?.log).toEqual([]);
  server = undefined;
  rmSync(folder, { recursive: true });
});

const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;

async function start(initializationOptions: object = {}): Promise<RunningServer> {
  server = await startServer({
    capabilities: CAPABILITIES,
    initializationOptions,
    rootUri: pathToFileURL(folder).href,
  });
  return server;
}

function write(text: string | undefined): void {
  if (text !== undefined) writeFileSync(join(folder, 'imr-letters.json'), text);
  void server?.protocol.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{ uri: uriOf('imr-letters.json'), type: 2 }],
  });
}

async function codes(uri: string): Promise<unknown[]> {
  return (await server!.diagnostics(uri)).map(({ code }) => code);
}

async function actions(uri: string, title: RegExp): Promise<CodeAction | undefined> {
  const all = await server!.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: { line: 15, character: 27 }, end: { line: 15, character: 27 } },
    context: { diagnostics: [] },
  });
  return all.find((action) => title.test(action.title));
}

describe('imr-letters.json in the editor', () => {
  it('sets severities, and at once when it changes', async () => {
    await start();
    server!.open(uriOf('a.imr'), DEFECT);
    expect(await codes(uriOf('a.imr'))).toContain('missing-decision');
    write('{"rules": {"missing-decision": "off"}}');
    await server!.symbols(uriOf('a.imr'));
    expect(await codes(uriOf('a.imr'))).not.toContain('missing-decision');
    expect(server!.asked.refresh).toBeGreaterThan(0);
  });

  it('is made by "Ignore this finding", which silences the finding wherever it moves', async () => {
    await start();
    const uri = uriOf('a.imr');
    server!.open(uri, DEFECT);
    const ignore = await actions(uri, /^Ignore this finding of "missing-decision"/);
    const [create, change] = ignore!.edit!.documentChanges as [CreateFile, TextDocumentEdit];
    expect(create).toMatchObject({ kind: 'create', uri: uriOf('imr-letters.json') });
    write((change.edits as TextEdit[]).map(({ newText }) => newText).join(''));
    await server!.symbols(uri);
    expect(await codes(uri)).not.toContain('missing-decision');
    server!.change(uri, 2, [{ text: DEFECT.replace('CLINICAL CASE SUMMARY', '\n\nCLINICAL CASE SUMMARY') }]);
    expect(await codes(uri)).not.toContain('missing-decision');
  });

  it('keeps its last good settings while it is no JSON, and says where it is wrong', async () => {
    await start();
    const told: string[] = [];
    server!.protocol.onNotification('window/showMessage', ({ message }: { message: string }) => {
      told.push(message);
    });
    write('{"rules": {"missing-decision": "off"}}');
    server!.open(uriOf('a.imr'), DEFECT);
    expect(await codes(uriOf('a.imr'))).not.toContain('missing-decision');
    write('{\n"rules": ');
    await server!.symbols(uriOf('a.imr'));
    expect(await codes(uriOf('a.imr'))).not.toContain('missing-decision');
    expect(told.join()).toContain('line 2');
  });

  it.each([
    ['nested deep', `${'['.repeat(8000)}`, { line: 0, character: 20 }],
    ['nested deep in objects', `\n${'{"a":'.repeat(5000)}`, { line: 1, character: 100 }],
    ['with a glob too long', `{"ignored": [],\n"x": "${'a'.repeat(65_537)}"}`, { line: 1, character: 5 }],
    ['that is a folder', undefined, { line: 0, character: 0 }],
  ])('keeps its last good settings when it becomes one %s', async (_, text, place) => {
    await start();
    const told: string[] = [];
    server!.protocol.onNotification('window/showMessage', ({ message }: { message: string }) => {
      told.push(message);
    });
    write('{"rules": {"missing-decision": "off"}}');
    server!.open(uriOf('a.imr'), DEFECT);
    expect(await codes(uriOf('a.imr'))).not.toContain('missing-decision');
    if (text === undefined) {
      rmSync(join(folder, 'imr-letters.json'));
      mkdirSync(join(folder, 'imr-letters.json'));
    }
    write(text);
    await server!.symbols(uriOf('a.imr'));
    expect(await codes(uriOf('a.imr'))).not.toContain('missing-decision');
    const { diagnostics } = await server!.publication(
      ({ uri, diagnostics }) => uri === uriOf('imr-letters.json') && diagnostics.length > 0,
    );
    expect(diagnostics).toMatchObject([{ severity: 2, range: { start: place } }]);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/cannot be (?:read|opened)/);
    // Nothing is offered that would write into what could not be read.
    if (text === undefined) expect(await actions(uriOf('a.imr'), /^Ignore|^Turn/)).toBeUndefined();
  });

  it('is read with a byte order mark, and edits stand where they belong', async () => {
    await start();
    const before = '{"rules": {"missing-decision": "off"}}';
    write(`\ufeff${before}`);
    const uri = uriOf('a.imr');
    server!.open(uri, DEFECT);
    expect(await codes(uri)).not.toContain('missing-decision');
    write('\ufeff{"rules": {}}');
    await server!.symbols(uri);
    expect(await codes(uri)).toContain('missing-decision');
    const off = await actions(uri, /^Turn .*missing-decision/);
    const [change] = off!.edit!.documentChanges as [TextDocumentEdit];
    const document = TextDocument.create('', 'json', 0, '{"rules": {}}');
    expect(JSON.parse(TextDocument.applyEdits(document, change.edits as TextEdit[]))).toEqual(
      JSON.parse(before),
    );
  });

  it('tells of an entry that silences nothing any more', async () => {
    await start();
    write('{"ignored": [{"rule": "missing-decision", "fingerprint": "000000000000", "files": "a.imr"}]}');
    server!.open(uriOf('a.imr'), DEFECT);
    await codes(uriOf('a.imr'));
    const { diagnostics } = await server!.publication(
      (params) => params.uri === uriOf('imr-letters.json') && params.diagnostics.length > 0,
    );
    expect(diagnostics[0]).toMatchObject({ severity: 4, range: { start: { line: 0, character: 13 } } });
  });

  it('adds to a file that is there with edits that keep the rest', async () => {
    const before = '{\n  // ours\n  "rules": {}\n}\n';
    await start();
    write(before);
    const uri = uriOf('drafts/b.imr');
    server!.open(uri, DEFECT);
    const off = await actions(uri, /^Turn the rule "missing-decision" off/);
    const [change] = off!.edit!.documentChanges as [TextDocumentEdit];
    expect(change.textDocument.uri).toBe(uriOf('imr-letters.json'));
    const document = TextDocument.create('', 'json', 0, before);
    const after = TextDocument.applyEdits(document, change.edits as TextEdit[]);
    expect(after).toContain('// ours');
    write(after);
    await server!.symbols(uri);
    expect(await codes(uri)).not.toContain('missing-decision');
  });
});

describe('while somebody types', () => {
  it('what is new at the caret waits until the caret has left', async () => {
    await start({ reportsCaret: true });
    const uri = uriOf('a.imr');
    server!.open(uri, TWO_ITEMS);
    expect(await codes(uri)).not.toContain('placeholder');
    const lines = TWO_ITEMS.split('\n');
    const line = lines.findIndex((words) => words.startsWith('CLINICAL CASE SUMMARY')) + 2;
    const at = { line, character: 0 };
    server!.change(uri, 2, [{ range: { start: at, end: at }, text: '[AGE] ' }]);
    void server!.protocol.sendNotification('imr/caret', { uri, position: { line, character: 5 } });
    expect(await codes(uri)).not.toContain('placeholder');
    void server!.protocol.sendNotification('imr/caret', { uri, position: { line: line + 1, character: 0 } });
    expect(await codes(uri)).toContain('placeholder');
  });
});
