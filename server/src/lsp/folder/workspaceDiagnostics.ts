import type {
  CancellationToken,
  Connection,
  Diagnostic,
  Disposable,
  ResultProgressReporter,
  WorkspaceDiagnosticReport,
  WorkspaceDiagnosticReportPartialResult,
} from 'vscode-languageserver';
import { DiagnosticSeverity, DocumentDiagnosticRequest } from 'vscode-languageserver';
import type { ListedLetter } from '../../features/trees/listedLetter';
import type { Place } from '../../report/checkedFile';
import type { SummarizedFinding } from '../../report/fileSummary';
import type { Client } from '../client';
import { SOURCE } from '../convert';

/** Problems of closed letters, for clients that ask for those of a workspace. */
export interface WorkspaceDiagnostics {
  /** Has the client ask from now on, or no longer. */
  serve(isServed: boolean): void;
  /** These files may have other problems than before. */
  changed(uris: Iterable<string>): void;
  allChanged(): void;
  /** Lets go of the request that is held. */
  dispose(): void;
}

export interface WorkspaceDiagnosticsContext {
  readonly connection: Connection;
  readonly client: Client;
  /** The files of the folders that are checked. */
  readonly uris: () => Iterable<string>;
  /** Whether it is open where it can be seen: then its problems are told elsewhere. */
  readonly isShown: (uri: string) => boolean;
  readonly of: (uri: string) => Promise<readonly ListedLetter[]>;
}

/** The provider of closed letters; that of open ones has another name, so that neither takes from the other. */
const IDENTIFIER = 'imr-folder';
/** Milliseconds in which changes are gathered. */
const GATHERING = 200;

/**
 * Answers `workspace/diagnostic`: what has changed is sent as it comes while the request is held; the client is never
 * left to ask again and again. Open letters are left to `textDocument/diagnostic`: here they have none.
 */
export function createWorkspaceDiagnostics(context: WorkspaceDiagnosticsContext): WorkspaceDiagnostics {
  const { connection, client, uris, isShown, of } = context;
  let registration: Promise<Disposable> | undefined;
  let reporter: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined;
  let release: ((report: WorkspaceDiagnosticReport) => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dirty = new Set<string>();
  /** What the client has, as text: the same is not sent twice. */
  const sent = new Map<string, string>();

  const reports = async (): Promise<WorkspaceDiagnosticReport['items']> => {
    const items: WorkspaceDiagnosticReport['items'] = [];
    const wanted = [...dirty];
    dirty.clear();
    for (const uri of wanted) {
      const letters = isShown(uri) ? [] : await of(uri);
      const diagnostics = letters.flatMap(({ findings }) =>
        findings.map((finding) => toDiagnostic(uri, finding, client)),
      );
      const text = JSON.stringify(diagnostics);
      if ((sent.get(uri) ?? '[]') === text) continue;
      if (diagnostics.length === 0) sent.delete(uri);
      else sent.set(uri, text);
      items.push({ kind: 'full', uri, version: null, items: diagnostics });
    }
    return items;
  };

  const flush = async (): Promise<void> => {
    timer = undefined;
    if (release === undefined) return;
    if (reporter !== undefined) {
      const items = await reports();
      if (items.length > 0) reporter?.report({ items });
      return;
    }
    const answer = release;
    const items = await reports();
    if (items.length === 0) return;
    release = undefined;
    answer({ items });
  };
  const schedule = (): void => {
    if (timer === undefined) timer = setTimeout(() => void flush().catch(() => {}), GATHERING);
  };

  const hold = (
    token: CancellationToken,
    progress: ResultProgressReporter<WorkspaceDiagnosticReportPartialResult> | undefined,
  ): Promise<WorkspaceDiagnosticReport> =>
    new Promise((resolve) => {
      // One request at a time: a client that asks anew has given up the one before.
      release?.({ items: [] });
      release = resolve;
      reporter = progress;
      token.onCancellationRequested(() => {
        if (release === resolve) release = undefined;
        resolve({ items: [] });
      });
      schedule();
    });

  connection.languages.diagnostics.onWorkspace((_params, token, _work, progress) => {
    if (registration === undefined) return { items: [] };
    return hold(token, progress);
  });

  return {
    serve(isServed) {
      if (!client.registersDiagnostics || isServed === (registration !== undefined)) return;
      if (isServed) {
        registration = connection.client.register(DocumentDiagnosticRequest.type, {
          // It is for no open document: those are served by the provider that is always there.
          documentSelector: [{ scheme: IDENTIFIER }],
          identifier: IDENTIFIER,
          interFileDependencies: false,
          workspaceDiagnostics: true,
        });
        // What is new to the client has nothing yet.
        sent.clear();
        for (const uri of uris()) dirty.add(uri);
        registration.catch(() => connection.console.warn('The client refused problems of closed letters.'));
      } else {
        void registration?.then((one) => one.dispose()).catch(() => {});
        registration = undefined;
        release?.({ items: [] });
        release = undefined;
        reporter = undefined;
        sent.clear();
      }
    },
    dispose() {
      clearTimeout(timer);
      release?.({ items: [] });
      release = undefined;
    },
    changed(changedUris) {
      for (const uri of changedUris) dirty.add(uri);
      if (dirty.size > 0) schedule();
    },
    allChanged() {
      for (const uri of uris()) dirty.add(uri);
      schedule();
    },
  };
}

const SEVERITY = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
} as const;

function toDiagnostic(uri: string, finding: SummarizedFinding, client: Client): Diagnostic {
  const { rulePages } = client.options;
  return {
    range: rangeOf(finding.place),
    severity: SEVERITY[finding.severity],
    source: SOURCE,
    code: finding.rule,
    message: finding.message,
    ...(rulePages !== undefined &&
      client.showsCodeDescription && { codeDescription: { href: `${rulePages}${finding.rule}.md` } }),
    ...(finding.related.length > 0 &&
      client.showsRelatedInformation && {
        relatedInformation: finding.related.map((other) => ({
          location: { uri, range: rangeOf(other.place) },
          message: other.message,
        })),
      }),
  };
}

/** Lines and columns for people are counted from 1, those of the protocol from 0. */
export function rangeOf({ start, end }: Place): Diagnostic['range'] {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  };
}
