import { afterEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver/node';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer } from './server';
import { startServer, VS_CODE } from './server';

const uri = 'file:///a.imr';
const DEFECT = TWO_ITEMS.replace('brace: Overturned', 'brace: Denied');

let server: RunningServer;
afterEach(() => server.stop());

describe('copying a finding', () => {
  it('is a code action with a command of the client, and a request that answers with its text', async () => {
    const copyFindingCommand = 'imr-letters.copyFinding';
    server = await startServer({ capabilities: VS_CODE, initializationOptions: { copyFindingCommand } });
    server.open(uri, DEFECT);
    const finding = (await server.diagnostics(uri)).find(({ code }) => code === 'missing-decision')!;
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: finding.range,
      context: { diagnostics: [] },
    });
    const { command } = actions.find(({ title }) => title.startsWith('Copy finding'))!;
    expect(command).toMatchObject({ command: copyFindingCommand });
    const text = await server.request<string>('imr/findingText', command!.arguments![0]);
    expect(text).toContain('Item 2: Left knee brace\nDecision: Denied\n');
    expect(text).toContain(`Letter, line ${finding.range.start.line + 1}: “Denied”`);
  });

  it('is nothing where nothing is found, is not offered without the command, and takes no nonsense', async () => {
    server = await startServer({ capabilities: VS_CODE });
    server.open(uri, DEFECT);
    const finding = (await server.diagnostics(uri)).find(({ code }) => code === 'missing-decision')!;
    const params = { textDocument: { uri }, range: finding.range, context: { diagnostics: [] } };
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', params);
    expect(actions.map(({ title }) => title).join()).not.toContain('Copy');
    const nowhere = { uri, position: { line: 1, character: 3 } };
    for (const wrong of [
      nowhere,
      { uri },
      {},
      { uri: 7 },
      { uri: 'file:///none.imr', position: finding.range.start },
    ]) {
      expect(await server.request('imr/findingText', wrong), JSON.stringify(wrong)).toBeNull();
    }
  });
});

describe('characters that could not be read', () => {
  it.each([
    ['one', 'a fall\uFFFDs end', 1, 'line'],
    ['a run', 'a \uFFFD\uFFFDfall\uFFFD\uFFFD', 4, 'line'],
    ['many', `a fall ${'x\uFFFD '.repeat(60)}`, 60, 'line'],
  ])('are one warning, however many: %s', async (_, words, count) => {
    server = await startServer({ capabilities: VS_CODE });
    server.open(uri, TWO_ITEMS.replace('a fall', words));
    const found = (await server.diagnostics(uri)).filter(({ code }) => code === 'unreadable-characters');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ severity: 2, source: 'imr' });
    expect(found[0]!.message).toMatch(new RegExp(`^${count} characters? of this file`));
    expect(found[0]!.relatedInformation?.length ?? 0).toBeLessThanOrEqual(20);
    server.change(uri, 2, [{ text: TWO_ITEMS }]);
    expect((await server.diagnostics(uri)).map(({ code }) => code)).not.toContain('unreadable-characters');
  });
});
