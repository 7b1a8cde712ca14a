import { afterEach, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  FullDocumentDiagnosticReport,
  TextDocumentEdit,
  TextEdit,
} from 'vscode-languageserver/node';
import { TWO_ITEMS } from '../service/samples';
import type { RunningServer, StartOptions } from './server';
import { OLD_CLIENT, startServer, VS_CODE } from './server';

const uri = 'file:///a.imr';
/** The sample without its last rationale. */
const DEFECT = TWO_ITEMS.slice(0, TWO_ITEMS.lastIndexOf('Decision rationale:'));

const running: RunningServer[] = [];
async function start(options: StartOptions = {}): Promise<RunningServer> {
  const server = await startServer(options);
  running.push(server);
  return server;
}
afterEach(async () => {
  for (const server of running.splice(0)) {
    await server.stop();
    expect(server.log).toEqual([]);
  }
});

/** The finding that the sample is made to have; it may have others. */
function missing<Item extends { code?: unknown }>(items: readonly Item[]): Item | undefined {
  return items.find(({ code }) => code === 'missing-rationale');
}

function codes(items: readonly { code?: unknown }[]): readonly unknown[] {
  return items.map(({ code }) => code);
}

describe('a client that pulls', () => {
  it('gets findings when it asks, and nothing by itself', async () => {
    const server = await start();
    expect(server.initialized.capabilities.diagnosticProvider).toMatchObject({ identifier: 'imr' });
    server.open(uri, DEFECT);
    const found = missing(await server.diagnostics(uri));
    expect(found).toMatchObject({ source: 'imr', code: 'missing-rationale', severity: 1 });
    await server.symbols(uri);
    expect(server.published).toEqual([]);
  });

  it('is told that nothing has changed, until something has', async () => {
    const server = await start();
    server.open(uri, DEFECT);
    const first = await server.pull(uri);
    expect(first.kind).toBe('full');
    const again = await server.pull(uri, first.resultId);
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
    server.change(uri, 2, [{ text: TWO_ITEMS }]);
    const changed = (await server.pull(uri, first.resultId)) as FullDocumentDiagnosticReport;
    expect(changed.kind).toBe('full');
    expect(codes(changed.items)).not.toContain('missing-rationale');
  });

  it('is told so too where somebody types and no finding moves, and not where one does', async () => {
    const server = await start();
    server.open(uri, DEFECT);
    const first = await server.pull(uri);
    const type = (version: number, line: number, text: string): void => {
      const at = { line, character: 0 };
      server.change(uri, version, [{ range: { start: at, end: at }, text }]);
    };
    const { items } = first as FullDocumentDiagnosticReport;
    const last = DEFECT.split('\n').length - 1;
    const quiet = [...Array(last).keys()].find((line) =>
      items.every(({ range }) => range.start.line > line + 1 || range.end.line < line - 1),
    )!;
    type(2, quiet, ' ');
    expect(await server.pull(uri, first.resultId)).toEqual({ kind: 'unchanged', resultId: first.resultId });
    type(3, quiet, '\n');
    const moved = (await server.pull(uri, first.resultId)) as FullDocumentDiagnosticReport;
    expect(moved.kind).toBe('full');
    expect(missing(moved.items)!.range.start.line).toBe(missing(items)!.range.start.line + 1);
  });

  it('does not take the findings of a closed file for those of the file opened again', async () => {
    const server = await start();
    server.open(uri, DEFECT);
    const before = await server.pull(uri);
    server.close(uri);
    expect(await server.pull(uri, before.resultId)).toEqual({ kind: 'full', items: [] });
    server.open(uri, TWO_ITEMS);
    expect((await server.pull(uri, before.resultId)).kind).toBe('full');
  });

  it('is asked to pull again as soon as settings change', async () => {
    const server = await start();
    server.open(uri, DEFECT);
    const before = await server.pull(uri);
    server.changeSettings({ rules: { 'missing-rationale': 'hint' } });
    const after = (await server.pull(uri, before.resultId)) as FullDocumentDiagnosticReport;
    expect(missing(after.items)).toMatchObject({ code: 'missing-rationale', severity: 4 });
    expect(server.asked.refresh).toBe(1);
    server.changeSettings({ rules: { 'missing-rationale': 'off' } });
    expect(codes(await server.diagnostics(uri))).not.toContain('missing-rationale');
  });

  it('is asked for the settings of a file once', async () => {
    const server = await start();
    server.open(uri, DEFECT);
    for (let i = 0; i < 3; i++) await server.pull(uri);
    expect(server.asked.configuration).toBe(1);
  });

  it('gets a link to the page of the rule where it says that it shows them', async () => {
    const server = await start({ initializationOptions: { rulePages: 'file:///ext/docs/rules/' } });
    server.open(uri, DEFECT);
    const found = missing(await server.diagnostics(uri));
    expect(found?.codeDescription?.href).toBe('file:///ext/docs/rules/missing-rationale.md');
  });
});

describe('a client that cannot pull', () => {
  it('is sent findings with the version they are for, and none when the file closes', async () => {
    const server = await start({ capabilities: OLD_CLIENT });
    expect(server.initialized.capabilities.diagnosticProvider).toBeUndefined();
    server.open(uri, DEFECT, 7);
    const first = await server.publication(({ version }) => version === 7);
    expect(codes(first.diagnostics)).toContain('missing-rationale');
    server.change(uri, 8, [{ text: TWO_ITEMS }]);
    const second = await server.publication(({ version }) => version === 8);
    expect(codes(second.diagnostics)).not.toContain('missing-rationale');
    server.close(uri);
    const last = await server.publication(({ version }) => version === undefined);
    expect(last.diagnostics).toEqual([]);
  });

  it('is sent them anew when settings change', async () => {
    const server = await start({ capabilities: OLD_CLIENT });
    server.open(uri, DEFECT);
    await server.publication(() => true);
    server.published.length = 0;
    server.changeSettings({ rules: { 'missing-rationale': 'off' } });
    const { diagnostics } = await server.publication(() => true);
    expect(codes(diagnostics)).not.toContain('missing-rationale');
  });

  it('may send its settings at the start', async () => {
    const settings = { rules: { 'missing-rationale': 'warning' } };
    const server = await start({ capabilities: OLD_CLIENT, initializationOptions: { settings } });
    server.open(uri, DEFECT);
    const { diagnostics } = await server.publication(() => true);
    expect(diagnostics.find(({ code }) => code === 'missing-rationale')?.severity).toBe(2);
  });

  it('is not sent findings for a version that is no longer', async () => {
    const server = await start({ capabilities: OLD_CLIENT });
    server.open(uri, DEFECT);
    for (let version = 2; version <= 60; version++) {
      server.change(uri, version, [{ text: version % 2 === 0 ? TWO_ITEMS : DEFECT }]);
    }
    await server.publication(({ version }) => version === 60);
    await server.symbols(uri);
    const versions = server.published.map(({ version }) => version!);
    expect(versions).toEqual([...versions].sort((a, b) => a - b));
    expect(versions.at(-1)).toBe(60);
  });
});

describe('a finding over several lines', () => {
  const wrapped = TWO_ITEMS.replace(
    'The knee gives way on stairs and',
    'The knee gives way on stairs every day. The knee gives\nway on stairs every day. It locks, and',
  );
  const lines = wrapped.split('\n');
  const line = lines.findIndex((words) => words.endsWith(' The knee gives'));
  const withData = {
    ...VS_CODE,
    textDocument: {
      ...VS_CODE.textDocument,
      publishDiagnostics: { dataSupport: true },
      diagnostic: { dataSupport: true },
    },
  };

  it.each([
    ['data and all', withData, { line: line + 1, character: 'way on stairs every day'.length }],
    ['a client that gives no data back', VS_CODE, undefined],
  ])('is underlined in its first: %s', async (_, capabilities, data) => {
    const initializationOptions = { copyFindingCommand: 'imr-letters.copyFinding' };
    const server = await start({ capabilities, initializationOptions });
    server.open(uri, wrapped);
    const found = (await server.diagnostics(uri)).find(({ code }) => code === 'repeated-words')!;
    expect(found.range.end).toEqual({ line, character: lines[line]!.length });
    expect(found.range.start.line).toBe(line);
    expect((found.data as { range: { end: unknown } } | undefined)?.range.end).toEqual(data);
    // What can be done about it is offered in all of its lines.
    const at = { line: line + 1, character: 3 };
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: at, end: at },
      context: { diagnostics: [] },
    });
    expect(actions.flatMap(({ diagnostics }) => diagnostics?.map(({ code }) => code) ?? [])).toContain(
      'repeated-words',
    );
  });
});

describe('quick fixes', () => {
  it('come with the finding they resolve, and resolve it', async () => {
    const server = await start({ initializationOptions: { aboutRuleCommand: 'imr-letters.aboutRule' } });
    server.open(uri, DEFECT, 3);
    const found = missing(await server.diagnostics(uri));
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found!.range,
      context: { diagnostics: [found] },
    });
    const fix = actions.find(({ edit }) => edit !== undefined)!;
    expect(fix).toMatchObject({ kind: 'quickfix', diagnostics: [{ code: 'missing-rationale' }] });
    const [change] = fix.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri, version: 3 });
    const edits = change!.edits as TextEdit[];
    server.change(
      uri,
      4,
      [...edits].reverse().map(({ range, newText }) => ({ range, text: newText })),
    );
    const after = await server.diagnostics(uri);
    expect(after.map(({ message }) => message)).not.toContain(found!.message);
    const about = actions.find(({ command }) => command !== undefined)!;
    expect(about.command).toMatchObject({
      command: 'imr-letters.aboutRule',
      arguments: ['missing-rationale'],
    });
  });

  it('wait, as their findings do, until what is being typed is left', async () => {
    const server = await start({ initializationOptions: { reportsCaret: true } });
    const line = TWO_ITEMS.split('\n').findIndex((words) => words.startsWith('Left knee brace: Overturned'));
    const actionsAt = async (character: number): Promise<readonly string[]> => {
      const position = { line, character };
      const context = { diagnostics: [] };
      const range = { start: position, end: position };
      const params = { textDocument: { uri }, range, context };
      return (await server.request<CodeAction[]>('textDocument/codeAction', params)).map(
        ({ title }) => title,
      );
    };
    const moveTo = (at: number, character: number): void => {
      void server.protocol.sendNotification('imr/caret', { uri, position: { line: at, character } });
    };
    server.open(uri, TWO_ITEMS);
    await server.diagnostics(uri);
    // The outcome is taken out, to be typed anew.
    const hole = { line, character: 'Left knee brace'.length };
    server.change(uri, 2, [{ range: { start: hole, end: { line, character: 99 } }, text: '' }]);
    moveTo(line, hole.character);
    expect(codes(await server.diagnostics(uri))).not.toContain('missing-decision');
    expect(await actionsAt(hole.character)).not.toContain('Set the decision to Upheld');
    await new Promise((done) => setTimeout(done, 1700));
    moveTo(line + 1, 0);
    expect(codes(await server.diagnostics(uri))).toContain('missing-decision');
    expect(await actionsAt(hole.character)).toContain('Set the decision to Upheld');
  });

  it('stay with a finding that is shown when the caret comes to it', async () => {
    const server = await start({ initializationOptions: { reportsCaret: true } });
    server.open(uri, DEFECT);
    const { range } = missing(await server.diagnostics(uri))!;
    void server.protocol.sendNotification('imr/caret', { uri, position: range.start });
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', params);
    expect(actions.map(({ title }) => title)).toContain('Insert the label "Decision rationale:"');
    const end = { line: range.end.line, character: range.end.character };
    server.change(uri, 2, [{ range: { start: end, end }, text: ' left' }]);
    expect(codes(await server.diagnostics(uri))).toContain('missing-rationale');
  });

  it('are not offered with a command that the client does not have', async () => {
    const server = await start();
    server.open(uri, DEFECT);
    const found = missing(await server.diagnostics(uri));
    const actions = await server.request<{ command?: unknown }[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: found!.range,
      context: { diagnostics: [] },
    });
    expect(actions.filter(({ command }) => command !== undefined)).toEqual([]);
  });
});
