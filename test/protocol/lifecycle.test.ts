import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import * as clientProtocol from '../../client/src/protocol';
import * as serverProtocol from '../../server/src/lsp/protocol';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer, StartOptions } from './server';
import { distFolder, startServer } from './server';

const uri = 'file:///a.imr';
const running: RunningServer[] = [];
async function start(options: StartOptions = {}): Promise<RunningServer> {
  const server = await startServer(options);
  running.push(server);
  return server;
}
afterEach(async () => {
  for (const server of running.splice(0)) if (server.process.exitCode === null) await server.stop();
});

describe('the life of the server', () => {
  it('ends with 0 after shutdown, with 1 without', async () => {
    expect(await (await startServer()).stop()).toBe(0);
    const rude = await startServer();
    const exit = once(rude.process, 'exit');
    void rude.protocol.sendNotification('exit');
    expect((await exit)[0]).toBe(1);
  });

  it('ends when its input ends', async () => {
    const server = await startServer();
    const exit = once(server.process, 'exit');
    server.process.stdin!.end();
    await exit;
  });

  it('ends when the process it belongs to is gone', async () => {
    const gone = spawn(process.execPath, ['-e', '']);
    await once(gone, 'exit');
    const child = spawn(process.execPath, [
      `${distFolder}server.js`,
      '--stdio',
      `--clientProcessId=${gone.pid}`,
    ]);
    const [code] = await once(child, 'exit');
    expect(code).toBe(1);
  }, 15_000);

  it('speaks over Node’s own channel too', async () => {
    const child = fork(`${distFolder}server.js`, ['--node-ipc'], { silent: true });
    const answer = once(child, 'message');
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    expect((await answer)[0]).toMatchObject({ id: 1, result: { serverInfo: { name: 'imr-letters' } } });
    const exit = once(child, 'exit');
    child.disconnect();
    child.kill();
    await exit;
  });

  it('is what the command line starts', async () => {
    const server = await start({ script: 'cli.js', args: ['server', '--stdio'] });
    server.open(uri, TWO_ITEMS);
    expect(await server.symbols(uri)).toHaveLength(1);
    expect(await server.stop()).toBe(0);
    expect(server.log).toEqual([]);
  });

  it('calls its own requests as the client does', () => {
    expect(serverProtocol.isLetterMethod).toBe(clientProtocol.isLetterRequest);
    expect(serverProtocol.letterStatusMethod).toBe(clientProtocol.letterStatusRequest);
  });
});

describe('requests that cannot be', () => {
  it('about files that are not open are answered with nothing', async () => {
    const server = await start();
    const document = { textDocument: { uri: 'file:///never-opened.imr' } };
    const position = { line: 0, character: 0 };
    expect(await server.symbols(document.textDocument.uri)).toBeNull();
    expect(await server.request('textDocument/foldingRange', document)).toBeNull();
    expect(await server.request('textDocument/hover', { ...document, position })).toBeNull();
    expect(await server.pull(document.textDocument.uri)).toEqual({ kind: 'full', items: [] });
    expect(await server.request('imr/letterStatus', { uri: document.textDocument.uri })).toBeNull();
    server.change(document.textDocument.uri, 5, [{ text: 'x' }]);
    server.close(document.textDocument.uri);
    expect(await server.request('workspace/symbol', { query: '' })).toEqual([]);
  });

  it('at positions outside of the text are answered', async () => {
    const server = await start();
    server.open(uri, TWO_ITEMS);
    for (const position of [
      { line: 1e6, character: 3 },
      { line: 2, character: 1e6 },
      { line: -1, character: -1 },
      { line: null, character: 'x' },
    ]) {
      const params = { textDocument: { uri }, position };
      await server.request('textDocument/hover', params);
      await server.request('textDocument/documentHighlight', params);
      await server.request('textDocument/selectionRange', { ...params, positions: [position] });
      await server.request('textDocument/codeAction', {
        ...params,
        range: { start: position, end: position },
        context: { diagnostics: [] },
      });
    }
    server.change(uri, 2, [
      { range: { start: { line: 9e5, character: 0 }, end: { line: 9e5, character: 9 } }, text: 'x' },
    ]);
    expect(await server.symbols(uri)).toHaveLength(1);
    expect(server.log).toEqual([]);
  });

  it('of a wrong shape are refused, and the server goes on', async () => {
    const server = await start();
    server.open(uri, TWO_ITEMS);
    for (const params of [undefined, null, {}, { textDocument: null }, { textDocument: { uri: 7 } }, 'x']) {
      for (const method of ['textDocument/hover', 'textDocument/documentSymbol', 'textDocument/diagnostic']) {
        await server.request(method, params).catch(() => {});
      }
      expect(await server.request('imr/isLetter', params)).toBe(false);
      expect(await server.request('imr/letterStatus', params)).toBeNull();
    }
    await expect(server.request('imr/noSuchMethod', {})).rejects.toThrow();
    expect(await server.symbols(uri)).toHaveLength(1);
  });

  it('that are no JSON do not end it', async () => {
    const server = await start();
    server.process.stdin!.write('Content-Length: 9\r\n\r\n{"oops": ');
    server.open(uri, TWO_ITEMS);
    expect(await server.symbols(uri)).toHaveLength(1);
  });

  it('that nobody waits for any more are not worked on', async () => {
    const server = await start();
    server.open(uri, TWO_ITEMS.repeat(300));
    const send = server.process.stdin!;
    // In one piece, so that the requests still wait in the queue when they are cancelled.
    const messages: object[] = [];
    for (let id = 1000; id < 1050; id++) {
      messages.push({ id, method: 'textDocument/documentSymbol', params: { textDocument: { uri } } });
    }
    for (let id = 1000; id < 1049; id++) messages.push({ method: '$/cancelRequest', params: { id } });
    const answers: { id: number; error?: { code: number } }[] = [];
    const raw = new Promise<void>((resolve) => {
      server.process.stdout!.on('data', (data: Buffer) => {
        for (const [, id] of data.toString().matchAll(/"id":(10\d\d),"error":\{"code":-32800/g)) {
          answers.push({ id: Number(id) });
        }
        if (data.toString().includes('"id":1049')) resolve();
      });
    });
    send.write(messages.map((message) => framed({ jsonrpc: '2.0', ...message })).join(''));
    await raw;
    expect(answers.length).toBeGreaterThan(40);
  });
});

function framed(message: object): string {
  const body = JSON.stringify(message);
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
