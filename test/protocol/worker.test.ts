import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport, DocumentSymbol } from 'vscode-languageserver/node';
import { TWO_ITEMS } from '../service/samples';
import { distFolder, VS_CODE } from './server';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly error?: unknown;
  readonly params?: { readonly message?: string };
}

let worker: Worker;
let lastId = 0;
const waiting = new Map<number, (message: Message) => void>();
const log: string[] = [];

beforeAll(() => {
  worker = new Worker(new URL('./worker.mjs', import.meta.url), { workerData: `${distFolder}server.web.js` });
  worker.on('error', (error) => log.push(String(error)));
  worker.on('message', (message: Message) => {
    if (message.method === 'window/logMessage') log.push(message.params?.message ?? '');
    else if (message.method === 'workspace/configuration') {
      worker.postMessage({ jsonrpc: '2.0', id: message.id, result: [{}] });
    } else if (message.method !== undefined) {
      if (message.id !== undefined) worker.postMessage({ jsonrpc: '2.0', id: message.id, result: null });
    } else waiting.get(message.id!)?.(message);
  });
});
afterAll(() => worker.terminate());

function notify(method: string, params: unknown): void {
  worker.postMessage({ jsonrpc: '2.0', method, params });
}
async function request<Answer>(method: string, params: unknown): Promise<Answer> {
  const id = ++lastId;
  const answer = new Promise<Message>((resolve) => waiting.set(id, resolve));
  worker.postMessage({ jsonrpc: '2.0', id, method, params });
  const { result, error } = await answer;
  if (error !== undefined) throw new Error(JSON.stringify(error));
  return result as Answer;
}

describe('the server in a worker without anything of Node', () => {
  it('serves a letter', async () => {
    const uri = 'vscode-vfs://a/letter.imr';
    const { capabilities } = await request<{ capabilities: Record<string, unknown> }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: VS_CODE,
    });
    expect(capabilities['documentSymbolProvider']).toBeTruthy();
    notify('initialized', {});
    notify('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: 'imr-letter',
        version: 1,
        text: TWO_ITEMS.replace('Upheld', 'Denied'),
      },
    });
    const [letter] = await request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(letter?.name).toBe('CM16-1234567');
    const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(report.kind === 'full' && report.items.map(({ code }) => code)).toContain('missing-decision');
    expect(await request('imr/isLetter', { text: TWO_ITEMS })).toBe(true);
    // Nobody has said where what reads files lies.
    expect(await request('imr/importLetter', { uri: 'vscode-vfs://a/letter.pdf' })).toEqual({
      state: 'unavailable',
    });
    expect(await request('imr/guidelineCopies', {})).toEqual({ state: 'unavailable' });
    expect(log).toEqual([]);
  });
});
