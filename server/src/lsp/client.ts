import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import { folderUris } from './folders';
import type { InitializationOptions } from './protocol';
import { readTexts } from './texts';

/** What the client at the other end can do, as far as it matters here. */
export interface Client {
  readonly options: InitializationOptions;
  /** It asks for diagnostics; otherwise they are pushed, never both. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  /** It can be asked later to ask for the problems of a whole workspace. */
  readonly registersDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  readonly showsCodeDescription: boolean;
  /** It gives a diagnostic's `data` back with the requests about it. */
  readonly keepsDiagnosticData: boolean;
  readonly hasConfiguration: boolean;
  readonly registersConfiguration: boolean;
  readonly hierarchicalSymbols: boolean;
  readonly versionedEdits: boolean;
  readonly codeActionLiterals: boolean;
  readonly foldsWholeLines: boolean;
  readonly mostFolds: number;
  readonly markdownHover: boolean;
  readonly markdownDocumentation: boolean;
  /** It fills in tab stops in what a completion inserts. */
  readonly snippets: boolean;
  readonly definitionLinks: boolean;
  readonly refreshesInlayHints: boolean;
  readonly refreshesCodeLens: boolean;
  readonly preparesRename: boolean;
  /** The uris of the workspace's folders. */
  readonly workspaceFolders: readonly string[];
  /** It tells of folders that come and go. */
  readonly followsFolders: boolean;
  readonly registersWatchers: boolean;
  readonly createsFiles: boolean;
}

/** Reads the client's own description. A client that says nothing gets the protocol's oldest shapes. */
export function readClient(params: InitializeParams): Client {
  const capabilities: ClientCapabilities = params?.capabilities ?? {};
  const { textDocument, workspace } = capabilities;
  const { diagnostic: pulled, publishDiagnostics: pushed } = textDocument ?? {};
  // Many clients say only under the older of the two what they show of a diagnostic.
  const related = pulled?.relatedInformation ?? pushed?.relatedInformation;
  const described = pulled?.codeDescriptionSupport ?? pushed?.codeDescriptionSupport;
  const kept = pulled?.dataSupport ?? pushed?.dataSupport;
  const operations: unknown = workspace?.workspaceEdit?.resourceOperations;
  return {
    options: readOptions(params.initializationOptions),
    pullsDiagnostics: pulled !== undefined,
    refreshesDiagnostics: refreshesDiagnostics(workspace),
    registersDiagnostics: pulled?.dynamicRegistration === true,
    showsRelatedInformation: related === true,
    showsCodeDescription: described === true,
    keepsDiagnosticData: kept === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    // Files are made and renamed in document changes only: who does that understands them, and Neovim says no more.
    versionedEdits:
      workspace?.workspaceEdit?.documentChanges === true ||
      (Array.isArray(operations) && operations.length > 0),
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    foldsWholeLines: textDocument?.foldingRange?.lineFoldingOnly === true,
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    markdownHover: has(textDocument?.hover?.contentFormat, 'markdown'),
    markdownDocumentation: has(textDocument?.completion?.completionItem?.documentationFormat, 'markdown'),
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    refreshesCodeLens: workspace?.codeLens?.refreshSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    workspaceFolders: foldersIn(params),
    followsFolders: workspace?.workspaceFolders === true,
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: has(operations, 'create'),
  };
}

/** The protocol calls it "diagnostics"; the types that Helix and other editors in Rust are made with, "diagnostic". */
function refreshesDiagnostics(workspace: ClientCapabilities['workspace']): boolean {
  const { diagnostics, diagnostic } = (workspace ?? {}) as {
    readonly [name in 'diagnostics' | 'diagnostic']?: { readonly refreshSupport?: boolean };
  };
  return (diagnostics?.refreshSupport ?? diagnostic?.refreshSupport) === true;
}

/** A client's list, which may be anything. */
function has(list: unknown, value: string): boolean {
  return Array.isArray(list) && list.includes(value);
}

/** An empty list means that no folder is open; a client of old names one folder, or none. */
function foldersIn({ workspaceFolders, rootUri }: InitializeParams): readonly string[] {
  if (Array.isArray(workspaceFolders)) return folderUris(workspaceFolders);
  return typeof rootUri === 'string' && rootUri !== '' ? [rootUri] : [];
}

function readOptions(options: unknown): InitializationOptions {
  if (typeof options !== 'object' || options === null) return {};
  const { rulePages, aboutRuleCommand, suggestCommand, saveWorkspaceFileCommand, guidelineCache, settings } =
    options as Record<string, unknown>;
  const { ignoreFindingCommand, copyFindingCommand, fileReader } = options as Record<string, unknown>;
  const { readsFiles, findsLetters, writesFiles, showsTrees, reportsCaret } = options as Record<
    string,
    unknown
  >;
  const texts = readTexts((options as Record<string, unknown>)['texts']);
  return {
    ...(texts && { texts }),
    ...(typeof rulePages === 'string' && { rulePages }),
    ...(typeof aboutRuleCommand === 'string' && { aboutRuleCommand }),
    ...(typeof copyFindingCommand === 'string' && { copyFindingCommand }),
    ...(typeof suggestCommand === 'string' && { suggestCommand }),
    ...(typeof saveWorkspaceFileCommand === 'string' && { saveWorkspaceFileCommand }),
    ...(typeof ignoreFindingCommand === 'string' && { ignoreFindingCommand }),
    ...(readsFiles === true && { readsFiles }),
    ...(findsLetters === true && { findsLetters }),
    ...(writesFiles === true && { writesFiles }),
    ...(showsTrees === true && { showsTrees }),
    ...(reportsCaret === true && { reportsCaret }),
    ...(typeof guidelineCache === 'string' && { guidelineCache }),
    ...(typeof fileReader === 'string' && { fileReader }),
    settings,
  };
}
