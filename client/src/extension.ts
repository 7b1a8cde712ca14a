import type { ExtensionContext } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOn } from './activate';
import { registerMcpServers } from './assistants/mcpServers';
import type { LetterServer } from './letterServer';

let server: LetterServer | undefined;

/** The extension where Node runs it: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  context.subscriptions.push(registerMcpServers(module, context.extension.packageJSON.version));
  server = activateOn(
    context,
    (options) =>
      new LanguageClient('imr-letters', 'IMR Letters', { module, transport: TransportKind.ipc }, options),
  );
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}
