/** The tools of assistants as an editor asks for them: letters are those that the editor lists, and come through it. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { afterEach, describe, expect, it } from 'vitest';
import { TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { distFolder, type RunningServer, startServer, VS_CODE } from './server';

const DEFECT = TWO_ITEMS.replace('Upheld', 'Denied');

let server: RunningServer | undefined;
afterEach(async () => {
  await server?.stop();
  expect(server?.log ?? []).toEqual([]);
  server = undefined;
});

type Answer = { readonly value?: Record<string, unknown>; readonly problem?: string };

/** A server whose editor has these letters, by path. */
async function serve(letters: Readonly<Record<string, string>> | undefined): Promise<string[]> {
  const read: string[] = [];
  server = await startServer({
    capabilities: VS_CODE,
    initializationOptions: letters === undefined ? {} : { findsLetters: true },
  });
  server.protocol.onRequest('imr/findLetters', () =>
    Object.keys(letters ?? {}).map((path) => ({ path, uri: `file:///work/${path}` })),
  );
  server.protocol.onRequest('imr/readLetter', ({ uri }: { uri: string }): object => {
    read.push(uri);
    const text = letters?.[uri.replace('file:///work/', '')];
    return text === undefined || text === 'link' ? { reason: 'it is a link' } : { text };
  });
  return read;
}

const ask = (name: string, input: unknown): Promise<Answer> =>
  server!.request<Answer>('imr/assistantTool', { name, input });

describe('the tools of assistants in an editor', () => {
  it('answer about the letters that the editor lists, by the settings of each', async () => {
    const read = await serve({ 'a.imr': DEFECT, 'b.imr': 'link' });
    const lint = await ask('lint_letter', { path: 'a.imr' });
    expect(lint.value?.findings).toContainEqual(expect.objectContaining({ rule: 'missing-decision' }));
    server!.changeSettings({ rules: { 'missing-decision': 'off' } });
    const silenced = await ask('lint_letter', { path: 'a.imr' });
    expect(JSON.stringify(silenced.value)).not.toContain('missing-decision');
    expect((await ask('compare_items', {})).value).toMatchObject({ letters: 1 });
    expect((await ask('read_letter', { path: 'b.imr' })).problem).toBe('"b.imr" is not read: it is a link.');
    expect(new Set(read)).toEqual(new Set(['file:///work/a.imr', 'file:///work/b.imr']));
  });

  it('read nothing that the editor does not list', async () => {
    const read = await serve({ 'a.imr': DEFECT });
    for (const path of ['../a.imr', '/etc/hostname', 'file:///work/a.imr', 'c.imr']) {
      expect((await ask('read_letter', { path })).problem).toContain(
        'no such letter in the folders that are open',
      );
    }
    expect(read).toEqual([]);
  });

  it('answer about guidelines only where the editor does not offer letters', async () => {
    await serve(undefined);
    expect((await ask('guideline', { words: 'tens' })).value?.topics).not.toEqual([]);
    expect((await ask('read_letter', { path: 'a.imr' })).problem).toContain('no folder of letters');
    for (const params of [undefined, {}, { name: 'marmalade' }, { name: 7, input: [] }]) {
      expect((await server!.request<Answer>('imr/assistantTool', params)).problem).toContain(
        'There is no tool',
      );
    }
  });
});

describe('the extension’s server as an editor starts it for assistants', () => {
  const folder = throwawayFolder();
  const bundle = join(distFolder, 'server.js');

  it('serves the letters of a folder', async () => {
    folder.write('a.imr', DEFECT);
    const client = new Client({ name: 'test', version: '1' });
    await client.connect(
      new StdioClientTransport({
        command: process.execPath,
        args: [bundle, 'mcp', '--letters', folder.path],
      }),
    );
    expect((await client.listTools()).tools).toHaveLength(4);
    const { structuredContent } = await client.callTool({
      name: 'lint_letter',
      arguments: { path: 'a.imr' },
    });
    expect(structuredContent).toMatchObject({ counts: { error: 1 } });
    await client.close();
  });

  it('says why it cannot', async () => {
    const child = spawn(process.execPath, [bundle, 'mcp', '--letters', join(folder.path, 'nowhere')]);
    let err = '';
    child.stderr.on('data', (data: Buffer) => {
      err += data.toString();
    });
    const code = await new Promise((resolve) => child.once('close', resolve));
    expect([code, folder.shown(err)]).toEqual([
      2,
      'imr-letters: The folder "./nowhere" cannot be read (ENOENT).\n',
    ]);
  });
});
