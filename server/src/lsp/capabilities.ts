import type { ServerCapabilities } from 'vscode-languageserver';
import { TextDocumentSyncKind } from 'vscode-languageserver';
import type { Client } from './client';
import { CODE_ACTION_KINDS } from './codeActions';
import { SOURCE } from './convert';
import { LEGEND } from './semanticTokens';

/**
 * What asks for completions by itself. A blank and a colon come before whatever a guideline line goes on with; the letters
 * begin the labels of an item's parts, for editors that suggest nothing while prose is typed.
 */
export const TRIGGERS: readonly string[] = [' ', ':', 'C', 'M', 'D'];

/** What the server offers such a client. Known without any letter, so that `initialize` is answered at once. */
export function capabilitiesFor(client: Client): ServerCapabilities {
  return {
    positionEncoding: 'utf-16',
    ...(client.followsFolders && {
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    }),
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
    documentSymbolProvider: { label: 'IMR Letters' },
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentHighlightProvider: true,
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    renameProvider: client.preparesRename ? { prepareProvider: true } : true,
    inlayHintProvider: true,
    ...(client.options.showsTrees && { codeLensProvider: {} }),
    completionProvider: { triggerCharacters: [...TRIGGERS], resolveProvider: true },
    semanticTokensProvider: { legend: LEGEND, full: true, range: true },
    ...(client.codeActionLiterals && {
      codeActionProvider: { codeActionKinds: [...CODE_ACTION_KINDS] },
    }),
    ...(client.pullsDiagnostics && {
      diagnosticProvider: { identifier: SOURCE, interFileDependencies: false, workspaceDiagnostics: false },
    }),
  };
}
