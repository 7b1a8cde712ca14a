import type { ClientCapabilities, InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from './protocol';

/** What the client at the other end can do, as far as it matters here. */
export interface Client {
  readonly options: InitializationOptions;
  /** It asks for diagnostics; otherwise they are pushed, never both. */
  readonly pullsDiagnostics: boolean;
  readonly refreshesDiagnostics: boolean;
  readonly showsRelatedInformation: boolean;
  readonly showsCodeDescription: boolean;
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
  readonly linkTooltips: boolean;
  readonly refreshesInlayHints: boolean;
  readonly preparesRename: boolean;
  /** The uris of the workspace's folders. */
  readonly workspaceFolders: readonly string[];
  readonly registersWatchers: boolean;
  readonly createsFiles: boolean;
}

/** Reads the client's own description. A client that says nothing gets the protocol's oldest shapes. */
export function readClient(params: InitializeParams): Client {
  const capabilities: ClientCapabilities = params.capabilities ?? {};
  const { textDocument, workspace } = capabilities;
  const diagnostics = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  return {
    options: readOptions(params.initializationOptions),
    pullsDiagnostics: textDocument?.diagnostic !== undefined,
    refreshesDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    showsRelatedInformation: diagnostics?.relatedInformation === true,
    showsCodeDescription: diagnostics?.codeDescriptionSupport === true,
    hasConfiguration: workspace?.configuration === true,
    registersConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    hierarchicalSymbols: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    foldsWholeLines: textDocument?.foldingRange?.lineFoldingOnly === true,
    mostFolds: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    markdownHover: textDocument?.hover?.contentFormat?.includes('markdown') ?? false,
    markdownDocumentation:
      textDocument?.completion?.completionItem?.documentationFormat?.includes('markdown') ?? false,
    snippets: textDocument?.completion?.completionItem?.snippetSupport === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    refreshesInlayHints: workspace?.inlayHint?.refreshSupport === true,
    preparesRename: textDocument?.rename?.prepareSupport === true,
    workspaceFolders:
      params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []),
    registersWatchers: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    createsFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
  };
}

function readOptions(options: unknown): InitializationOptions {
  if (typeof options !== 'object' || options === null) return {};
  const { rulePages, aboutRuleCommand, suggestCommand, saveWorkspaceFileCommand, guidelineCache, settings } =
    options as Record<string, unknown>;
  const { readsFiles, reportsCaret } = options as Record<string, unknown>;
  return {
    ...(typeof rulePages === 'string' && { rulePages }),
    ...(typeof aboutRuleCommand === 'string' && { aboutRuleCommand }),
    ...(typeof suggestCommand === 'string' && { suggestCommand }),
    ...(typeof saveWorkspaceFileCommand === 'string' && { saveWorkspaceFileCommand }),
    ...(readsFiles === true && { readsFiles }),
    ...(reportsCaret === true && { reportsCaret }),
    ...(typeof guidelineCache === 'string' && { guidelineCache }),
    settings,
  };
}
