import * as vscode from 'vscode';
import { aboutRuleCommand, registerAboutRule, rulePagesUri } from './aboutRule';
import { registerTools } from './assistants/tools';
import { reportCaret } from './caret';
import { registerCompareItems } from './compare/compareItems';
import { copyFindingCommand, registerCopyFinding } from './copyFinding';
import { registerChangeItems } from './drafting/changeItems';
import { registerNewLetter } from './drafting/newLetter';
import { registerGuidelineFolder } from './firstMeeting/guidelineFolder';
import { registerSampleLetters } from './firstMeeting/sampleLetters';
import { registerFolderNote } from './folderNote';
import { guidelineCache, registerGuidelineCopies } from './guidelineCopies';
import { registerIgnoredView } from './ignored/ignoredView';
import { LanguageDetection } from './languageDetection';
import { registerImportLetters } from './letterFiles/importLetters';
import { registerLetterFileEditor } from './letterFiles/letterFileEditor';
import { tellLetterInFront } from './letterInFront';
import { type CreateClient, LetterServer, languageId } from './letterServer';
import { CheckedFolders } from './letters/consent';
import { registerLettersView } from './letters/lettersView';
import { tellShownFiles } from './letters/shownFiles';
import { registerNextFinding } from './nextFinding';
import { registerParagraphs } from './paragraphs/paragraphs';
import { registerReports } from './reports/reports';
import { registerReviewCommands } from './review/commands';
import { ItemComments } from './review/comments';
import { ItemPlaces } from './review/itemPlaces';
import { registerMergeReviews } from './review/mergeReviews';
import { registerNavigation } from './review/navigate';
import { Reviews } from './review/reviews';
import { StatusItem } from './statusItem';
import { registerThisLetterView } from './thisLetter/thisLetterView';
import { registerReveal } from './trees/treeItem';
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
    writesFiles: true,
    showsTrees: true,
    ignoreFindingCommand: 'imr-letters.ignoreFinding',
    reportsCaret: true,
    saveWorkspaceFileCommand,
    ...(vscode.l10n.bundle && { texts: vscode.l10n.bundle }),
  };
  const server = new LetterServer(
    (client) => createClient({ ...client, initializationOptions: options }),
    log,
  );

  const reviews = new Reviews(server);
  const places = new ItemPlaces(server);
  const folders = new CheckedFolders(server, context.globalState);

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
    registerNewLetter(server),
    registerChangeItems(server),
    registerParagraphs(server),
    registerAboutRule(context.extensionUri),
    registerCopyFinding(server),
    registerNextFinding(),
    registerFolderNote(folders),
    registerGuidelineCopies(server),
    registerGuidelineFolder(),
    registerImportLetters(server),
    registerLetterFileEditor(server),
    registerSampleLetters(context.extensionUri),
    registerSaveWorkspaceFile(),
    reportCaret(server),
    registerReveal(),
    reviews,
    registerReviewCommands(reviews, places),
    registerNavigation(places),
    registerMergeReviews(server),
    registerReports(server, places),
    registerCompareItems(server, places),
    new ItemComments(server, reviews, places),
    registerLettersView(server, folders, context.workspaceState, reviews),
    registerThisLetterView(server, reviews),
    tellShownFiles(server),
    tellLetterInFront(),
    registerIgnoredView(server),
    folders,
    vscode.workspace.onDidOpenTextDocument(startForLetter),
    vscode.commands.registerCommand('imr-letters.restartServer', () => server.restart()),
  );
  vscode.workspace.textDocuments.forEach(startForLetter);
  return server;
}
