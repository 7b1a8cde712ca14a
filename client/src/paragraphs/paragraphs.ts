import * as vscode from 'vscode';
import { type LetterServer, languageId } from '../letterServer';
import { type ParagraphsAnswer, paragraphsRequest, readingScheme } from '../protocol';

/** Milliseconds without a change of the letter before its paragraphs are made anew. */
const QUIET = 300;

/**
 * "Read as Paragraphs": a document beside the letter that cannot be written, with the same words in paragraphs. It
 * follows the letter while both are open. The server gives no findings for it: they are the letter's own.
 */
export function registerParagraphs(server: LetterServer): vscode.Disposable {
  const provider = new Paragraphs(server);
  return vscode.Disposable.from(
    provider,
    vscode.workspace.registerTextDocumentContentProvider(readingScheme, provider),
    vscode.commands.registerCommand('imr-letters.readAsParagraphs', async (clicked?: vscode.Uri) => {
      const uri = clicked instanceof vscode.Uri ? clicked : vscode.window.activeTextEditor?.document.uri;
      if (uri === undefined || uri.scheme === readingScheme) return;
      const shown = await vscode.workspace.openTextDocument(readingUri(uri));
      if (shown.languageId !== languageId) await vscode.languages.setTextDocumentLanguage(shown, languageId);
      await vscode.window.showTextDocument(shown, { viewColumn: vscode.ViewColumn.Beside, preview: true });
    }),
  );
}

class Paragraphs implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly waiting = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly listener: vscode.Disposable;
  readonly onDidChange = this.changed.event;

  constructor(private readonly server: LetterServer) {
    this.listener = vscode.workspace.onDidChangeTextDocument(({ document }) => this.later(document.uri));
  }

  async provideTextDocumentContent(uri: vscode.Uri): Promise<string> {
    const letter = await vscode.workspace.openTextDocument(letterUri(uri));
    const answer = await this.server.ask<ParagraphsAnswer | null>(paragraphsRequest, {
      text: letter.getText(),
    });
    return answer?.text ?? letter.getText();
  }

  dispose(): void {
    this.listener.dispose();
    this.changed.dispose();
    for (const timer of this.waiting.values()) clearTimeout(timer);
  }

  private later(uri: vscode.Uri): void {
    const key = readingUri(uri).toString();
    if (!vscode.workspace.textDocuments.some((document) => document.uri.toString() === key)) return;
    clearTimeout(this.waiting.get(key));
    this.waiting.set(
      key,
      setTimeout(() => {
        this.waiting.delete(key);
        this.changed.fire(readingUri(uri));
      }, QUIET),
    );
  }
}

/** The name tells what it is, and by its extension that it is a letter; the letter itself is in the query. */
function readingUri(letter: vscode.Uri): vscode.Uri {
  const name = letter.path.slice(letter.path.lastIndexOf('/') + 1);
  return vscode.Uri.from({
    scheme: readingScheme,
    path: `/${vscode.l10n.t('{0} in paragraphs', name)}.imr`,
    query: letter.toString(),
  });
}

function letterUri({ query }: vscode.Uri): vscode.Uri {
  return vscode.Uri.parse(query, true);
}
