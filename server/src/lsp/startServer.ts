import type { Connection, InitializeParams, InitializeResult } from 'vscode-languageserver';
import { version } from '../../../package.json';
import { capabilitiesFor } from './capabilities';
import { type Client, readClient } from './client';
import type { Gate } from './gate';
import { answerRefused } from './order';
import { useTexts } from './texts';

/** Takes the work over from the moment on when the client is known. */
export type ServeClient = (connection: Connection, client: Client) => void;

/**
 * Answers `initialize` at once, and loads what knows letters behind it: an editor that starts does not wait for tables of
 * words that it may not need for a while. What the client sends meanwhile is kept in its order.
 *
 * @param gate by which the connection's messages go after `initialize`
 * @param load gives what serves the client, who has said this of itself; where it fails the server cannot work, and ends by that
 */
export function startServer(
  connection: Connection,
  gate: Gate,
  load: (params: InitializeParams, client: Client) => Promise<ServeClient>,
): void {
  connection.onInitialize((params: InitializeParams): InitializeResult => {
    const client = readClient(params);
    useTexts(client.options.texts);
    // Not before the answer is on its way.
    setTimeout(() => {
      void load(params, client).then((serve) => {
        serve(connection, client);
        gate.open();
      });
    });
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'imr-letters', version } };
  });
  answerRefused(connection);
  connection.listen();
}
