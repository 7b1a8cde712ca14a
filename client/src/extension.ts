import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateOn } from './activate';
import { registerMcpServers } from './assistants/mcpServers';
import type { LetterServer } from './letterServer';

let server: LetterServer | undefined;

/** The extension where Node runs it: the server is a process of its own. */
export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  const env = compiledCodeIn(context);
  context.subscriptions.push(registerMcpServers(module, context.extension.packageJSON.version));
  server = activateOn(
    context,
    (options) =>
      new LanguageClient(
        'imr-letters',
        'IMR Letters',
        { module, transport: TransportKind.ipc, options: { env } },
        options,
      ),
  );
}

export function deactivate(): Promise<void> | undefined {
  return server?.stop();
}

/**
 * Has the server's code, once compiled, kept among the extension's own things: from the second time on it starts sooner. Node
 * 22 knows this variable, and an older one does not look at it. What is kept is of the program, never of a letter.
 */
function compiledCodeIn({ globalStorageUri }: ExtensionContext): Record<string, string> {
  return globalStorageUri.scheme === 'file'
    ? { NODE_COMPILE_CACHE: Uri.joinPath(globalStorageUri, 'compiled').fsPath }
    : {};
}
