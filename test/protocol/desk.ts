/** A server at work on a folder of letters, as a client with the views has it. */
import { pathToFileURL } from 'node:url';
import type { ClientCapabilities, WorkspaceDiagnosticReport } from 'vscode-languageserver/node';
import type { TreeAnswer, TreeParams } from '../../server/src/lsp/protocol';
import { type RunningServer, startServer, VS_CODE } from './server';

const CAPABILITIES: ClientCapabilities = {
  ...VS_CODE,
  workspace: { ...VS_CODE.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
};

export interface RunningDesk {
  readonly server: RunningServer;
  readonly folder: string;
  uriOf(name: string): string;
  /** Tells the server of the folder's files and waits until they are checked. */
  follow(...names: string[]): Promise<void>;
  /** Waits until nothing is being checked. */
  settled(): Promise<void>;
  tree(params: TreeParams): Promise<TreeAnswer>;
  /** "label: description" of the rows. */
  rows(params: TreeParams): Promise<string[]>;
  /** What has come for each file so far, by its name: rules, as they were last. */
  readonly problems: ReadonlyMap<string, readonly string[]>;
  /** Asks for the problems of the workspace; the answer comes when the server lets go of the request. */
  pullWorkspace(): Promise<WorkspaceDiagnosticReport>;
}

export async function startDesk(folder: string, options: object = {}): Promise<RunningDesk> {
  const uri = pathToFileURL(folder).href;
  const server = await startServer({
    capabilities: CAPABILITIES,
    rootUri: uri,
    initializationOptions: { showsTrees: true, ...options },
  });
  const problems = new Map<string, readonly string[]>();
  let last: { done: number; total: number } | undefined;
  let heard = 0;
  server.protocol.onNotification('imr/treesChanged', (change: { done: number; total: number }) => {
    last = change;
    heard++;
  });
  const uriOf = (name: string): string => `${uri}/${name}`;
  const settled = async (): Promise<void> => {
    const before = heard;
    while (heard === before || last === undefined || last.total > 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  const tree = (params: TreeParams): Promise<TreeAnswer> => server.request('imr/tree', params);
  const take = ({ items }: WorkspaceDiagnosticReport): void => {
    for (const item of items) {
      if (item.kind !== 'full') continue;
      problems.set(
        item.uri.slice(uri.length + 1),
        item.items.map(({ code }) => String(code)),
      );
    }
  };
  server.protocol.onNotification('$/progress', ({ value }: { value: WorkspaceDiagnosticReport }) =>
    take(value),
  );

  return {
    server,
    folder: uri,
    uriOf,
    settled,
    async follow(...names) {
      const done = settled();
      await server.protocol.sendNotification('imr/followFolder', { folder: uri, uris: names.map(uriOf) });
      await done;
    },
    tree,
    rows: async (params) =>
      (await tree(params)).rows.map(({ label, description }) => `${label}: ${description ?? ''}`),
    problems,
    async pullWorkspace() {
      const report = await server.request<WorkspaceDiagnosticReport>('workspace/diagnostic', {
        identifier: 'imr-folder',
        previousResultIds: [],
        partialResultToken: 'folder',
      });
      take(report);
      return report;
    },
  };
}
