import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport, DocumentSymbol } from 'vscode-languageserver/node';
import { TWO_ITEMS } from '../service/samples';
import { VS_CODE } from './server';
import { engine, startWebWorker, type WebWorker } from './webWorker';

let server: WebWorker;

beforeAll(() => {
  server = startWebWorker();
});
afterAll(() => server.end());

describe('the server in a worker without anything of Node', () => {
  it('serves a letter', async () => {
    const uri = 'vscode-vfs://a/letter.imr';
    const { capabilities } = await server.request<{ capabilities: Record<string, unknown> }>('initialize', {
      processId: null,
      rootUri: null,
      capabilities: VS_CODE,
      initializationOptions: { engine },
    });
    expect(capabilities['documentSymbolProvider']).toBeTruthy();
    server.notify('initialized', {});
    server.notify('textDocument/didOpen', {
      textDocument: {
        uri,
        languageId: 'imr-letter',
        version: 1,
        text: TWO_ITEMS.replace('Upheld', 'Denied'),
      },
    });
    const [letter] = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', {
      textDocument: { uri },
    });
    expect(letter?.name).toBe('CM16-1234567');
    const report = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri },
    });
    expect(report.kind === 'full' && report.items.map(({ code }) => code)).toContain('missing-decision');
    expect(await server.request('imr/isLetter', { text: TWO_ITEMS })).toBe(true);
    // Nobody has said where what reads files lies.
    expect(await server.request('imr/importLetter', { uri: 'vscode-vfs://a/letter.pdf' })).toEqual({
      state: 'unavailable',
    });
    expect(await server.request('imr/guidelineCopies', {})).toEqual({ state: 'unavailable' });
    // A long text is worked on in slices.
    const long = 'vscode-vfs://a/letters.imr';
    const text = TWO_ITEMS.repeat(30).replaceAll('Upheld', 'Denied');
    server.notify('textDocument/didOpen', {
      textDocument: { uri: long, languageId: 'imr-letter', version: 1, text },
    });
    const all = await server.request<DocumentDiagnosticReport>('textDocument/diagnostic', {
      textDocument: { uri: long },
    });
    expect(all.kind === 'full' && all.items.length).toBeGreaterThan(30);
    expect(server.log).toEqual([]);
  });
});
