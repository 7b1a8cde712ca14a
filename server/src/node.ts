import * as protocol from 'vscode-languageserver/node';
import type { Engine } from './engine';
import { connect } from './lsp/connectNode';
import { createGate } from './lsp/gate';
import { surviveFaults } from './lsp/lastResortNode';
import { lendProtocol } from './lsp/lentProtocol';
import { startServer } from './lsp/startServer';

/**
 * Serves as the arguments of this process say: an editor's letters, or its assistants (`mcp`).
 *
 * @param engine gives what knows letters; not called before it is needed
 * @param threadScript what the server's threads run
 */
export function serve(engine: () => Engine, threadScript: string): void {
  lendProtocol(protocol);
  const [, , command, ...rest] = process.argv;
  if (command === 'mcp') {
    void engine()
      .assistants()
      .then((serveForEditor) => serveForEditor(rest));
    return;
  }
  surviveFaults();
  const gate = createGate();
  // The transport is in the arguments, and so may be the process with which this one ends (`--clientProcessId=`).
  startServer(connect(process.argv.slice(2), gate), gate, async (_, { options }) => {
    const letters = engine();
    letters.useTexts(options.texts);
    const serveNode = await letters.node();
    return (connection, client) => serveNode(connection, client, threadScript);
  });
}
