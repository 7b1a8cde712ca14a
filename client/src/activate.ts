import * as vscode from 'vscode';
import { aboutRuleCommand, registerAboutRule, rulePagesUri } from './aboutRule';
import { registerTools } from './assistants/tools';
import { reportCaret } from './caret';
import { copyFindingCommand, registerCopyFinding } from './copyFinding';
import { registerFolderNote } from './folderNote';
import { guidelineCache, registerGuidelineCopies } from './guidelineCopies';
import { registerImportLetter } from './importLetter';
import { LanguageDetection } from './languageDetection';
import { type CreateClient, LetterServer, languageId } from './letterServer';
import { registerNextFinding } from './nextFinding';
import { registerSampleLetter } from './sampleLetter';
import { StatusItem } from './statusItem';
import { registerSaveWorkspaceFile, saveWorkspaceFileCommand } from './workspaceFile';

/**
 * What the desktop and the browser have in common: the log, the server's life, the language of plain text,
 * the status item, the commands. The log never holds a letter's text.
 *
 * @returns The server, to be stopped when the extension is deactivated.
 */
export function activateOn(context: vscode.ExtensionContext, createClient: CreateClient): LetterServer {
  const log = vscode.window.createOutputChannel('IMR Letters', { log: true });
  const options = {
    rulePages: rulePagesUri(context.extensionUri).toString(),
    aboutRuleCommand,
    copyFindingCommand,
    suggestCommand: 'editor.action.triggerSuggest',
    guidelineCache: guidelineCache(context),
    readsFiles: true,
    findsLetters: true,
    reportsCaret: true,
    saveWorkspaceFileCommand,
  };
  const server = new LetterServer(
    (client) => createClient({ ...client, initializationOptions: options }),
    log,
  );

  function startForLetter(document: vscode.TextDocument): void {
    // A failure is logged and shown by the status item, which offers to start again.
    if (document.languageId === languageId) server.start().catch(() => {});
  }

  context.subscriptions.push(
    log,
    server,
    new StatusItem(server, log),
    new LanguageDetection(server, context.workspaceState, log),
    registerTools(context, server),
    registerAboutRule(context.extensionUri),
    registerCopyFinding(server),
    registerNextFinding(),
    registerFolderNote(),
    registerGuidelineCopies(server),
    registerImportLetter(server),
    registerSampleLetter(context.extensionUri),
    registerSaveWorkspaceFile(),
    reportCaret(server),
    vscode.workspace.onDidOpenTextDocument(startForLetter),
    vscode.commands.registerCommand('imr-letters.restartServer', () => server.restart()),
  );
  vscode.workspace.textDocuments.forEach(startForLetter);
  return server;
}
