import * as vscode from 'vscode';
import { classes, languageModels } from './proposed';
import { assistantTools, onChosen } from './setting';

const providerId = 'imr-letters.letters';

/**
 * Tells VS Code of the server for assistants that comes with the extension: one for each open folder, or one for guidelines
 * only, as the setting says. Where this VS Code does not know such servers nothing is told.
 *
 * @param server the path of the server's bundle
 */
export function registerMcpServers(server: string, version: string): vscode.Disposable {
  const { registerMcpServerDefinitionProvider: register } = languageModels;
  const { McpStdioServerDefinition: Definition } = classes;
  if (register === undefined || Definition === undefined) return new vscode.Disposable(() => {});
  const changed = new vscode.EventEmitter<void>();
  // The program that runs extensions is Node itself, or, on the desktop, can be.
  const env = { ELECTRON_RUN_AS_NODE: '1' };
  const started = (label: string, args: readonly string[]): object =>
    new Definition(label, process.execPath, [server, 'mcp', ...args], env, version);
  return vscode.Disposable.from(
    changed,
    onChosen(() => changed.fire()),
    vscode.workspace.onDidChangeWorkspaceFolders(() => changed.fire()),
    register(providerId, {
      onDidChangeMcpServerDefinitions: changed.event,
      provideMcpServerDefinitions() {
        const chosen = assistantTools();
        if (chosen === 'off') return [];
        const folders = (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file');
        if (chosen === 'guidelines' || folders.length === 0) return [started('IMR Letters', [])];
        return folders.map(({ name, uri }) => started(`IMR Letters: ${name}`, ['--letters', uri.fsPath]));
      },
    }),
  );
}
