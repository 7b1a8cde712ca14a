import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { framed, type RawMessage, type RawOptions, type RawServer, startRaw } from './rawServer';
import { VS_CODE } from './server';

const DEFECT = TWO_ITEMS.replace('Upheld', 'Denied');
const DOCUMENT = { textDocument: { uri: 'file:///a.imr' } };
const PUSH = { workspace: { configuration: true, workspaceFolders: true } };
const folder = throwawayFolder();

const running: RawServer[] = [];
function start(options?: RawOptions): RawServer {
  const server = startRaw(options);
  running.push(server);
  return server;
}
afterEach(() => {
  for (const server of running.splice(0)) server.kill();
});

async function initialize(server: RawServer, params: object = {}): Promise<RawMessage> {
  const answer = await server.request('initialize', {
    processId: null,
    rootUri: null,
    capabilities: PUSH,
    ...params,
  });
  server.notify('initialized', {});
  return answer;
}

function open(server: RawServer, uri: unknown, text: unknown = DEFECT): void {
  server.notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'imr-letter', version: 1, text },
  });
}

/** The rules of which findings were sent for a file, the first time that any were. */
async function pushed(server: RawServer, uri: string, satisfies = (_: readonly unknown[]) => true) {
  const { params } = await server.message(({ method, params }) => {
    if (method !== 'textDocument/publishDiagnostics') return false;
    const sent = params as { uri: string; diagnostics: readonly { code: string }[] };
    return sent.uri === uri && satisfies(sent.diagnostics.map(({ code }) => code));
  });
  return (params as { diagnostics: readonly { code: string }[] }).diagnostics.map(({ code }) => code);
}

const settings = ({ method, params }: RawMessage): unknown =>
  method === 'workspace/configuration' ? (params as { items: unknown[] }).items.map(() => ({})) : null;

describe('what a client sends does not end the server', () => {
  it.each([
    ['a bare %', 'file:///tmp/100%.imr'],
    ['% and half a code', 'file:///tmp/%E4%B.imr'],
    ['no UTF-8 behind %', 'file:///tmp/%ff%fe/a.imr'],
    ['no scheme', 'a.imr'],
    ['another machine', 'file://elsewhere/share/%00/a.imr'],
    ['nothing', ''],
  ])('a uri with %s, whose letter has its findings', async (_, uri) => {
    const server = start({ answer: settings });
    await initialize(server);
    open(server, uri);
    expect(await pushed(server, uri)).toContain('missing-decision');
    expect(server.told()).toBe('');
  });

  it.each([
    ['no document', undefined],
    ['an empty one', {}],
    ['no uri', { version: 1, text: DEFECT }],
    ['a number for the text', { uri: 'file:///b.imr', version: 1, text: 7 }],
  ])('an opening with %s, which is left out and said so', async (_, textDocument) => {
    const server = start({ answer: settings });
    await initialize(server);
    server.notify('textDocument/didOpen', { textDocument });
    const { params } = await server.message(({ method }) => method === 'window/logMessage');
    expect((params as { message: string }).message).toContain('"textDocument/didOpen" was left out');
    open(server, 'file:///a.imr');
    expect(await pushed(server, 'file:///a.imr')).toContain('missing-decision');
  });

  it.each([
    { workspaceFolders: [{}] },
    { workspaceFolders: [null, 'x', { uri: 7 }] },
    { workspaceFolders: 'x' },
    { rootUri: 7 },
    { rootUri: {} },
    { capabilities: null },
    { capabilities: 'all' },
    { capabilities: { textDocument: { hover: { contentFormat: 7 } }, workspace: null } },
    { capabilities: { workspace: { workspaceEdit: { resourceOperations: { create: true } } } } },
    { initializationOptions: 7 },
    { initializationOptions: [] },
  ])('initialize with %j', async (params) => {
    const server = start({ answer: settings });
    expect((await initialize(server, params)).error).toBeUndefined();
    open(server, 'file:///a/b.imr');
    expect(await pushed(server, 'file:///a/b.imr')).toContain('missing-decision');
    expect(server.told()).toBe('');
  });

  it('any parameters of any method', async () => {
    const server = start({ answer: settings });
    const { result } = await initialize(server, { capabilities: { ...VS_CODE, workspace: PUSH.workspace } });
    expect(result).toBeDefined();
    const wrong: readonly unknown[] = [
      undefined,
      null,
      7,
      'x',
      [],
      [null],
      {},
      { textDocument: null },
      { textDocument: { uri: 7 } },
      { textDocument: { uri: 'file:///a.imr', version: 'x' }, contentChanges: [{ text: 7 }] },
      { textDocument: { uri: 'file:///a.imr' }, contentChanges: [{ text: 'x', range: {} }] },
      { textDocument: { uri: 'file:///a.imr' }, position: {}, range: 7, context: 7, positions: 7 },
      { event: null },
      { event: { added: [{}], removed: 7 } },
      { changes: [{}, null] },
      { uri: 7, position: 'x', text: 7 },
      { uri: 'file:///a.imr', position: 7 },
      { settings: 7 },
    ];
    open(server, 'file:///a.imr');
    for (const params of wrong) {
      for (const method of NOTIFICATIONS) server.notify(method, params);
      await Promise.all(REQUESTS.map((method) => server.request(method, params)));
    }
    for (const body of ['null', '7', '[]', '"x"', '{}', '{"id":1}', '{"id":{},"method":7}', '{"oops']) {
      server.write(`Content-Length: ${body.length}\r\n\r\n${body}`);
    }
    server.notify('$/cancelRequest', null);
    server.notify('$/progress', null);
    open(server, 'file:///b.imr');
    expect((await server.request('textDocument/documentSymbol', DOCUMENT)).error).toBeUndefined();
    expect(server.process.exitCode).toBeNull();
  });

  const NOTIFICATIONS = [
    'textDocument/didOpen',
    'textDocument/didChange',
    'textDocument/didClose',
    'textDocument/didSave',
    'workspace/didChangeConfiguration',
    'workspace/didChangeWatchedFiles',
    'workspace/didChangeWorkspaceFolders',
    'imr/caret',
    'window/workDoneProgress/cancel',
    '$/setTrace',
  ];
  const REQUESTS = [
    'textDocument/documentSymbol',
    'textDocument/diagnostic',
    'textDocument/hover',
    'textDocument/completion',
    'completionItem/resolve',
    'textDocument/codeAction',
    'textDocument/rename',
    'textDocument/prepareRename',
    'textDocument/references',
    'textDocument/definition',
    'textDocument/documentHighlight',
    'textDocument/documentLink',
    'textDocument/inlayHint',
    'textDocument/foldingRange',
    'textDocument/selectionRange',
    'textDocument/semanticTokens/full',
    'textDocument/semanticTokens/range',
    'workspace/symbol',
    'imr/importLetter',
    'imr/guidelineCopies',
    'imr/isLetter',
    'imr/letterStatus',
    'imr/findingText',
    'imr/refused',
  ];
});

describe('the order of the protocol', () => {
  it('has nothing before initialize, but exit', async () => {
    const server = start();
    for (const method of ['textDocument/documentSymbol', 'shutdown', 'imr/isLetter']) {
      expect((await server.request(method, DOCUMENT)).error?.code).toBe(-32002);
    }
    open(server, 'file:///a.imr');
    expect((await initialize(server)).error).toBeUndefined();
    // What was opened too early is not open.
    expect((await server.request('textDocument/documentSymbol', DOCUMENT)).result).toBeNull();
    const early = start();
    early.notify('exit');
    expect(await early.ended).toBe(1);
  });

  it('has one initialize, and nothing after shutdown but exit', async () => {
    const server = start();
    await initialize(server);
    expect((await initialize(server)).error?.code).toBe(-32600);
    open(server, 'file:///a.imr');
    expect((await server.request('textDocument/documentSymbol', DOCUMENT)).result).not.toBeNull();
    expect((await server.request('shutdown')).error).toBeUndefined();
    for (const method of ['textDocument/documentSymbol', 'initialize', 'shutdown', 'imr/isLetter']) {
      expect((await server.request(method, DOCUMENT)).error?.code).toBe(-32600);
    }
    server.notify('exit');
    expect(await server.ended).toBe(0);
  });
});

describe('broken frames', () => {
  it.each([
    ['no header at all', '{"jsonrpc":"2.0","method":"x"}\n'],
    ['a header without its length', 'Content-Type: x\r\n\r\n{}'],
    ['a length that is no number', 'Content-Length: many\r\n\r\n{}'],
    ['a length below nothing', 'Content-Length: -5\r\n\r\n{}'],
    ['a length beyond everything', 'Content-Length: 99999999999\r\n\r\n{}'],
    ['a length that is too short', `Content-Length: 10${framed({ method: 'x' }).slice(18)}`],
    ['lines that end with LF alone', 'Content-Length: 2\n\n{}'],
    ['a header that does not end', 'a'.repeat(10_000)],
  ])('%s: the server says so and ends', async (_, bytes) => {
    const server = start();
    await initialize(server);
    server.write(bytes + framed({ method: 'x' }) + framed({ method: 'y' }));
    expect(await server.ended).toBe(2);
    expect(server.told()).toMatch(/cannot be read any more, and the server ends\. .+\.\n$/);
    const shown = server.received.find(({ method }) => method === 'window/showMessage');
    expect(shown).toMatchObject({ params: { message: expect.stringContaining('the server ends') } });
  });

  it('are none where messages come in pieces, with other headers, or empty', async () => {
    const server = start();
    await initialize(server);
    const message = framed({ id: 'é', method: 'imr/isLetter', params: { text: 'é\r\n\r\nx'.repeat(900) } });
    const headed = `Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n${message}`;
    for (const piece of headed.match(/[\s\S]{1,7}/gu)!) server.write(piece);
    expect(await server.message(({ id }) => id === 'é')).toMatchObject({ result: false });
    expect(server.told()).toBe('');
  });
});

describe('a client that never answers', () => {
  it('has the findings of its letters all the same', async () => {
    const server = start();
    await initialize(server);
    for (const name of ['a', 'b']) open(server, `file:///${name}.imr`);
    for (const name of ['a', 'b'])
      expect(await pushed(server, `file:///${name}.imr`)).toContain('missing-decision');
  });

  it('nor reads files, though it says that it does', async () => {
    const server = start({
      answer: (message) => (message.method === 'imr/readFile' ? undefined : settings(message)),
    });
    await initialize(server, { initializationOptions: { readsFiles: true } });
    open(server, 'file:///x/y/a.imr');
    expect(await pushed(server, 'file:///x/y/a.imr')).toContain('missing-decision');
  });

  it('is heard when it answers after all', async () => {
    const server = start();
    await initialize(server);
    open(server, 'file:///a.imr');
    await pushed(server, 'file:///a.imr');
    const asked = server.received.filter(({ method }) => method === 'workspace/configuration');
    for (const { id } of asked) server.send({ id, result: [{ rules: { 'missing-decision': 'off' } }] });
    const codes = await pushed(server, 'file:///a.imr', (all) => !all.includes('missing-decision'));
    expect(codes).not.toContain('missing-decision');
  });
});

describe('the folders of the workspace', () => {
  it('are followed as they come and go', async () => {
    const uriOf = (name: string): string => pathToFileURL(join(folder.path, name)).href;
    mkdirSync(join(folder.path, 'in/deep'), { recursive: true });
    writeFileSync(join(folder.path, 'imr-letters.json'), '{"rules": {"missing-decision": "off"}, "x": 1}');
    const server = start({ answer: settings });
    const { result } = await initialize(server, { workspaceFolders: [] });
    expect(result).toMatchObject({
      capabilities: { workspace: { workspaceFolders: { supported: true, changeNotifications: true } } },
    });
    const uri = uriOf('in/deep/a.imr');
    open(server, uri);
    // Outside of every folder only the letter's own counts.
    expect(await pushed(server, uri)).toContain('missing-decision');
    const root = { uri: `${uriOf('')}/`.replace(/\/+$/, '/'), name: 'x' };
    server.notify('workspace/didChangeWorkspaceFolders', { event: { added: [root], removed: [] } });
    expect(await pushed(server, uri, (codes) => !codes.includes('missing-decision'))).toBeDefined();
    const file = uriOf('imr-letters.json');
    expect(await pushed(server, file, (codes) => codes.length === 1)).toBeDefined();
    const before = server.received.length;
    server.notify('workspace/didChangeWorkspaceFolders', { event: { added: [], removed: [root] } });
    await server.message(
      (message) => server.received.indexOf(message) >= before && isOf(message, uri, 'missing-decision'),
    );
    // What was told of its imr-letters.json is gone with the folder.
    await server.message((message) => server.received.indexOf(message) >= before && isOf(message, file));
  });
});

/** Whether a message tells of a file's findings: of this rule among them, or of none. */
function isOf({ method, params }: RawMessage, uri: string, rule?: string): boolean {
  if (method !== 'textDocument/publishDiagnostics') return false;
  const sent = params as { uri: string; diagnostics: readonly { code: string }[] };
  const codes = sent.diagnostics.map(({ code }) => code);
  return sent.uri === uri && (rule === undefined ? codes.length === 0 : codes.includes(rule));
}
