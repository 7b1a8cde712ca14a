import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, DocumentDiagnosticReport, Hover } from 'vscode-languageserver/node';
import type { TreeAnswer } from '../../server/src/lsp/protocol';
import { TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { plainWords, pseudoTexts } from '../translation/pseudo';
import { type RunningDesk, startDesk } from './desk';
import { VS_CODE } from './server';
import { engine, startWebWorker } from './webWorker';

const text = TWO_ITEMS.replace('Upheld', 'Denied');
const texts = pseudoTexts();

/** What a person sees of the letter: its findings, the card of a decision, the rows of the tree. */
async function seen(uri: string, request: <Answer>(method: string, params: unknown) => Promise<Answer>) {
  const textDocument = { uri };
  const report = await request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument });
  const findings: readonly Diagnostic[] = report.kind === 'full' ? report.items : [];
  const line = text.split('\n').findIndex((one) => one.includes('Overturned'));
  const character = text.split('\n')[line]!.indexOf('Overturned') + 1;
  const hover = await request<Hover>('textDocument/hover', { textDocument, position: { line, character } });
  const { rows } = await request<TreeAnswer>('imr/tree', { tree: 'letters', grouping: 'none', filter: '' });
  return {
    finding: findings.find(({ code }) => code === 'missing-decision')!.message as string,
    card: (hover.contents as { value: string }).value,
    row: rows[0]!.description,
  };
}

const translated = {
  finding: expect.stringMatching(/^⟦"Denied" ís nót án óútcómé óf Índépéndént Médícál Révíéw/),
  card: expect.stringMatching(/^\*\*⟦Óvértúrnéd⟧\*\*[\s\S]*⟦Thé cláíms ádmínístrátór’s décísíón fálls/),
  row: expect.stringMatching(/^⟦2 ítéms⟧, .*; ⟦nót révíéwéd⟧$/),
};

describe('the texts that a client sends are what people read', () => {
  const folder = throwawayFolder();
  let desk: RunningDesk | undefined;
  afterEach(async () => {
    await desk?.server.stop();
    desk = undefined;
  });

  it('in a process, for open letters and for those that a thread has checked', async () => {
    folder.write('closed.imr', text);
    desk = await startDesk(folder.path, { texts });
    await desk.follow('closed.imr');
    const { server } = desk;
    const [row] = (await desk.tree({ tree: 'letters', grouping: 'none', filter: '' })).rows;
    expect(row!.description).toEqual(translated.row);
    const items = (await desk.tree({ tree: 'letters', grouping: 'none', filter: '', row: row!.id })).rows;
    const below = await desk.tree({ tree: 'letters', grouping: 'none', filter: '', row: items.at(-2)!.id });
    expect(below.rows.map(({ label }) => label)).toContainEqual(translated.finding);
    const uri = desk.uriOf('closed.imr');
    server.open(uri, text);
    expect(await seen(uri, server.request)).toEqual(translated);
    expect(server.log).toEqual([]);
  });

  it('in a worker of the browser', async () => {
    const worker = startWebWorker();
    await worker.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: VS_CODE,
      initializationOptions: { engine, showsTrees: true, texts },
    });
    worker.notify('initialized', {});
    const uri = 'vscode-vfs://a/letter.imr';
    worker.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'imr-letter', version: 1, text },
    });
    expect(await seen(uri, worker.request)).toEqual(translated);
    expect(worker.log).toEqual([]);
    await worker.end();
  });

  it('but for one that is not among them, which stays English', async () => {
    const worker = startWebWorker();
    const some = { '{0} items': texts['{0} items'], broken: 7 };
    await worker.request('initialize', {
      processId: null,
      rootUri: null,
      capabilities: VS_CODE,
      initializationOptions: { engine, showsTrees: true, texts: some },
    });
    worker.notify('initialized', {});
    const uri = 'vscode-vfs://a/letter.imr';
    worker.notify('textDocument/didOpen', {
      textDocument: { uri, languageId: 'imr-letter', version: 1, text },
    });
    const { finding, row } = await seen(uri, worker.request);
    expect(plainWords(finding)).toContain('outcome');
    expect(row).toMatch(/^⟦2 ítéms⟧, .*; not reviewed$/);
    await worker.end();
  });
});
