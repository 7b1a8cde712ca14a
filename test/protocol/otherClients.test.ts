import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import type {
  ClientCapabilities,
  CodeAction,
  CreateFile,
  TextDocumentEdit,
} from 'vscode-languageserver/node';
import { TWO_ITEMS } from '../service/samples';
import { throwawayFolder } from '../throwawayFolder';
import { OLD_CLIENT, type RunningServer, startServer } from './server';

const folder = throwawayFolder();
const DEFECT = TWO_ITEMS.replace('Upheld', 'Denied');

/** What Neovim 0.11 says of itself, as far as it matters: it makes files, and does not speak of document changes. */
const NEOVIM: ClientCapabilities = {
  workspace: { workspaceEdit: { resourceOperations: ['rename', 'create', 'delete'] } },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source'] } } },
  },
};

/** What Helix says of itself: its types spell the diagnostics of the workspace in the singular. */
const HELIX = {
  workspace: {
    workspaceEdit: { documentChanges: true, resourceOperations: ['create', 'rename', 'delete'] },
    diagnostic: { refreshSupport: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: false },
    publishDiagnostics: { relatedInformation: true },
  },
} as ClientCapabilities;

const LITERALS: ClientCapabilities = { textDocument: { codeAction: NEOVIM.textDocument!.codeAction! } };

let server: RunningServer;
afterEach(async () => {
  await server.stop();
  expect(server.log).toEqual([]);
});

const uriOf = (name: string): string => pathToFileURL(`${folder.path}/${name}`).href;

async function open(capabilities: ClientCapabilities, text = DEFECT, version = 1): Promise<string> {
  server = await startServer({ capabilities, rootUri: pathToFileURL(folder.path).href });
  const uri = uriOf('a.imr');
  server.open(uri, text, version);
  return uri;
}

function actions(uri: string, only?: readonly string[] | null): Promise<CodeAction[]> {
  const line = DEFECT.split('\n').findIndex((words) => words.includes('Denied'));
  const at = { line, character: DEFECT.split('\n')[line]!.indexOf('Denied') };
  const context = { diagnostics: [], ...(only !== undefined && { only }) };
  return server.request('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context,
  });
}

async function silencing(uri: string): Promise<readonly CodeAction[]> {
  return (await actions(uri)).filter(({ title }) => /^(?:Ignore this finding|Turn the rule)/.test(title));
}

describe('"Ignore this finding"', () => {
  it('makes imr-letters.json for a client that makes files, whatever else it says', async () => {
    const found = await silencing(await open(NEOVIM));
    expect(found).toHaveLength(2);
    for (const { edit } of found) {
      const [create, change] = edit!.documentChanges as [CreateFile, TextDocumentEdit];
      expect(create).toEqual({
        kind: 'create',
        uri: uriOf('imr-letters.json'),
        options: { ignoreIfExists: true },
      });
      expect(change.textDocument.uri).toBe(create.uri);
      expect(JSON.stringify(change.edits)).toContain('missing-decision');
    }
  });

  it('writes into one that is there by plain changes, for a client that knows nothing else', async () => {
    folder.write('imr-letters.json', '{\n  "rules": {}\n}\n');
    const found = await silencing(await open(LITERALS));
    expect(found).toHaveLength(2);
    for (const { edit } of found) {
      expect(edit!.documentChanges).toBeUndefined();
      expect(Object.keys(edit!.changes!)).toEqual([uriOf('imr-letters.json')]);
      expect(JSON.stringify(edit!.changes)).toContain('missing-decision');
    }
  });

  it('fills an empty one by plain changes', async () => {
    folder.write('imr-letters.json', '\n');
    const [ignore] = await silencing(await open(LITERALS));
    const [edit] = ignore!.edit!.changes![uriOf('imr-letters.json')]!;
    expect(JSON.parse(edit!.newText)).toMatchObject({ ignored: [{ rule: 'missing-decision' }] });
  });

  it('is not offered where there is no file and the client makes none', async () => {
    expect(await silencing(await open(LITERALS))).toEqual([]);
  });
});

describe('all fixes of a letter', () => {
  it.each([
    ['Neovim', NEOVIM],
    ['Helix', HELIX],
  ])('are for the version that they were made of: %s', async (_name, capabilities) => {
    const draft = TWO_ITEMS.replace('Decision rationale:', 'Decision rationale').replace('63-66', '66-63');
    const uri = await open(capabilities, draft, 5);
    server.change(uri, 6, [{ text: `${draft}\n` }]);
    const [all] = await actions(uri, ['source.fixAll']);
    const [change] = all!.edit!.documentChanges as TextDocumentEdit[];
    expect(change!.textDocument).toEqual({ uri, version: 6 });
    expect(change!.edits.length).toBeGreaterThan(0);
  });

  it('are not among the actions of a client that names no kinds', async () => {
    const uri = await open(NEOVIM);
    for (const only of [undefined, null, []]) {
      const kinds = (await actions(uri, only)).map(({ kind }) => kind);
      expect(kinds).toContain('quickfix');
      expect(kinds.filter((kind) => kind?.startsWith('source'))).toEqual([]);
    }
  });
});

describe('what a client says of diagnostics', () => {
  const DISAGREEING = TWO_ITEMS.replace('Left knee brace: Overturned', 'Left knee brace: Upheld');

  it.each<[string, boolean, ClientCapabilities]>([
    ['Neovim: under the pushed ones only', true, NEOVIM],
    ['Helix: under the pushed ones only', true, HELIX],
    ['under the pulled ones', true, { textDocument: { diagnostic: { relatedInformation: true } } }],
    [
      'no under the pulled ones, yes under the pushed ones',
      false,
      {
        textDocument: {
          diagnostic: { relatedInformation: false },
          publishDiagnostics: { relatedInformation: true },
        },
      },
    ],
    ['nothing', false, { textDocument: { diagnostic: {} } }],
  ])('related places: %s', async (_name, shown, capabilities) => {
    const uri = await open(capabilities, DISAGREEING);
    const found = await server.diagnostics(uri);
    expect(found.some(({ relatedInformation }) => relatedInformation !== undefined)).toBe(shown);
  });

  it.each<[string, number, object]>([
    ['as the protocol spells it', 1, { diagnostics: { refreshSupport: true } }],
    ['as Helix spells it', 1, HELIX.workspace!],
    ['not at all', 0, {}],
    ['no', 0, { diagnostics: { refreshSupport: false }, diagnostic: { refreshSupport: true } }],
  ])('asking again: %s', async (_name, times, workspace) => {
    const uri = await open({ workspace, textDocument: { diagnostic: {} } });
    await server.diagnostics(uri);
    const before = server.asked.refresh;
    server.changeSettings({ rules: { 'missing-decision': 'off' } });
    await server.symbols(uri);
    expect(server.asked.refresh - before).toBe(times);
  });

  it('a client that says nothing is sent them', async () => {
    const uri = await open(OLD_CLIENT);
    const { diagnostics } = await server.publication((params) => params.uri === uri);
    expect(diagnostics.map(({ code }) => code)).toContain('missing-decision');
  });
});
