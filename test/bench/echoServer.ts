/**
 * The least that a language server can be: the same library, text kept, empty answers. What remains of the
 * time beside it is the letters' own.
 */
import {
  createConnection,
  ProposedFeatures,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';

const connection = createConnection(ProposedFeatures.all);
const documents = new TextDocuments(TextDocument);
connection.onInitialize(({ capabilities }) => {
  const pulls = capabilities.textDocument?.diagnostic !== undefined;
  return {
    capabilities: {
      textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
      ...(pulls && { diagnosticProvider: { interFileDependencies: false, workspaceDiagnostics: false } }),
    },
  };
});
connection.languages.diagnostics.on(() => ({ kind: 'full', items: [] }));
let pushes = true;
connection.onInitialized(() => {});
documents.onDidChangeContent(({ document: { uri, version } }) => {
  if (pushes) void connection.sendDiagnostics({ uri, version, diagnostics: [] });
});
connection.onRequest('echo/pull', () => {
  pushes = false;
  return null;
});
documents.listen(connection);
connection.listen();
