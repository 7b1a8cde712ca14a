/** The built server over stdio, as an editor starts it, for the tests of this folder. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type {
  ClientCapabilities,
  Diagnostic,
  DocumentDiagnosticReport,
  DocumentSymbol,
  InitializeResult,
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

type Protocol = ReturnType<typeof createProtocolConnection>;

/** The build under test: `dist`, or another that the environment names (a packaged one). */
export const distFolder =
  process.env['IMR_LETTERS_DIST'] ?? fileURLToPath(new URL('../../dist/', import.meta.url));

/** Only what every editor has had for years: no pull, flat symbols. */
export const OLD_CLIENT: ClientCapabilities = {};

/** What VS Code says of itself, as far as it matters. */
export const VS_CODE: ClientCapabilities = {
  workspace: {
    configuration: true,
    didChangeConfiguration: { dynamicRegistration: true },
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
  },
  textDocument: {
    diagnostic: { dynamicRegistration: true, relatedInformation: true, codeDescriptionSupport: true },
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true, versionSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
    foldingRange: { lineFoldingOnly: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
  },
};

/** A server that runs, and what it has said by itself so far. */
export interface RunningServer {
  readonly initialized: InitializeResult;
  readonly process: ChildProcess;
  readonly protocol: Protocol;
  /** `window/logMessage` and standard error: nothing belongs there while all is well. */
  readonly log: string[];
  readonly published: PublishDiagnosticsParams[];
  /** How often the server asked for the settings of a file, and to pull again. */
  readonly asked: { configuration: number; refresh: number };
  /** What the server registered after the start, by method, with its options. */
  readonly registered: { readonly method: string; readonly registerOptions?: unknown }[];
  open(uri: string, text: string, version?: number): void;
  change(uri: string, version: number, changes: readonly TextDocumentContentChangeEvent[]): void;
  close(uri: string): void;
  request<Answer>(method: string, params: unknown): Promise<Answer>;
  symbols(uri: string): Promise<DocumentSymbol[]>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  diagnostics(uri: string): Promise<readonly Diagnostic[]>;
  /** The first publication that satisfies; also one that has come before. */
  publication(satisfies: (params: PublishDiagnosticsParams) => boolean): Promise<PublishDiagnosticsParams>;
  changeSettings(settings: unknown): void;
  /** Shuts down as the protocol says; gives the exit code. */
  stop(): Promise<number | null>;
}

export interface StartOptions {
  readonly capabilities?: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The client's `imr-letters` section. */
  readonly settings?: unknown;
  readonly args?: readonly string[];
  readonly script?: string;
  readonly processId?: number | null;
  readonly rootUri?: string;
}

/** Starts the built server and initializes it. */
export async function startServer(options: StartOptions = {}): Promise<RunningServer> {
  const script = options.script ?? 'server.js';
  if (!existsSync(distFolder + script))
    throw new Error(`dist/${script} is missing: run "npm run build" first.`);
  const child = spawn(process.execPath, [distFolder + script, ...(options.args ?? ['--stdio'])]);
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const protocol = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  return speak(protocol, child, exit, options);
}

async function speak(
  protocol: Protocol,
  child: ChildProcess,
  exit: Promise<number | null>,
  options: StartOptions,
): Promise<RunningServer> {
  const log: string[] = [];
  const published: PublishDiagnosticsParams[] = [];
  const asked = { configuration: 0, refresh: 0 };
  const waiting = new Set<() => void>();
  let settings: unknown = options.settings ?? {};

  child.stderr?.on('data', (data: Buffer) => log.push(data.toString()));
  protocol.onNotification('window/logMessage', ({ message }: { message: string }) => {
    log.push(message);
  });
  protocol.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.push(params);
    for (const look of waiting) look();
  });
  protocol.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) => {
    // What belongs to no file (a folder of guidelines) is asked for apart.
    if (items.some(({ scopeUri }) => scopeUri !== undefined)) asked.configuration++;
    return items.map(() => settings);
  });
  protocol.onRequest('workspace/diagnostic/refresh', () => {
    asked.refresh++;
    return null;
  });
  const registered: { method: string; registerOptions?: unknown }[] = [];
  protocol.onRequest(
    'client/registerCapability',
    ({ registrations }: { registrations: typeof registered }) => {
      registered.push(...registrations);
      return null;
    },
  );
  protocol.onRequest('client/unregisterCapability', () => null);
  protocol.listen();

  const capabilities = options.capabilities ?? VS_CODE;
  const initialized = await protocol.sendRequest<InitializeResult>('initialize', {
    processId: options.processId === undefined ? process.pid : options.processId,
    rootUri: options.rootUri ?? null,
    capabilities,
    initializationOptions: options.initializationOptions,
  });
  await protocol.sendNotification('initialized', {});

  const request = <Answer>(method: string, params: unknown): Promise<Answer> =>
    protocol.sendRequest<Answer>(method, params);
  const pull = (uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> =>
    request('textDocument/diagnostic', { textDocument: { uri }, identifier: 'imr', previousResultId });

  return {
    initialized,
    process: child,
    protocol,
    log,
    published,
    asked,
    registered,
    open: (uri, text, version = 1) =>
      void protocol.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'imr-letter', version, text },
      }),
    change: (uri, version, contentChanges) =>
      void protocol.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) => void protocol.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    request,
    symbols: (uri) => request('textDocument/documentSymbol', { textDocument: { uri } }),
    pull,
    diagnostics: async (uri) => {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    publication: (satisfies) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = published.find(satisfies);
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    changeSettings: (changed) => {
      settings = changed;
      void protocol.sendNotification('workspace/didChangeConfiguration', {
        settings: { 'imr-letters': changed },
      });
    },
    stop: async () => {
      await protocol.sendRequest('shutdown');
      await protocol.sendNotification('exit');
      const code = await exit;
      protocol.dispose();
      return code;
    },
  };
}
