import * as vscode from 'vscode';
import { type LetterServer, languageId } from './letterServer';
import { beginningLength, type IsLetterParams, isLetterRequest } from './protocol';

const plainText = 'plaintext';
/** Milliseconds without a key press before a changed beginning is looked at again. */
const quietTime = 400;
const storageKey = 'keptAsPlainText';
/** How many documents are remembered as plain text by the user's choice; the oldest are forgotten. */
const rememberedChoices = 200;

/**
 * Turns plain text that begins like a letter into the language `imr-letter`. What begins like one, the
 * server knows. A document that the user has set back to plain text stays so, also in later sessions.
 */
export class LanguageDetection implements vscode.Disposable {
  private readonly listeners: vscode.Disposable;
  private readonly pending = new Map<string, ReturnType<typeof setTimeout>>();
  /** Languages that documents have just left; a change of language is a close followed by an open. */
  private readonly justLeft = new Map<string, string>();

  constructor(
    private readonly server: LetterServer,
    private readonly memory: vscode.Memento,
    private readonly log: vscode.LogOutputChannel,
  ) {
    this.listeners = vscode.Disposable.from(
      vscode.workspace.onDidCloseTextDocument((document) => this.closed(document)),
      vscode.workspace.onDidOpenTextDocument((document) => this.opened(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.changed(event)),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('imr-letters.detectLanguage')) this.lookAtAll();
      }),
    );
    this.lookAtAll();
  }

  dispose(): void {
    this.listeners.dispose();
    for (const timer of this.pending.values()) clearTimeout(timer);
  }

  private lookAtAll(): void {
    for (const document of vscode.workspace.textDocuments) void this.detect(document);
  }

  private closed(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    clearTimeout(this.pending.get(key));
    this.pending.delete(key);
    // `closed` and `opened` of one change of language follow each other at once, in one turn of the loop.
    this.justLeft.set(key, document.languageId);
    setTimeout(() => this.justLeft.delete(key));
  }

  private opened(document: vscode.TextDocument): void {
    const key = document.uri.toString();
    if (this.justLeft.has(key)) this.remember(key, document.languageId === plainText);
    void this.detect(document);
  }

  private changed({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    if (document.languageId !== plainText) return;
    if (contentChanges.every((change) => change.rangeOffset >= beginningLength)) return;
    const key = document.uri.toString();
    clearTimeout(this.pending.get(key));
    this.pending.set(
      key,
      setTimeout(() => {
        this.pending.delete(key);
        void this.detect(document);
      }, quietTime),
    );
  }

  private async detect(document: vscode.TextDocument): Promise<void> {
    if (!this.isCandidate(document)) return;
    const text = beginningOf(document);
    if (text.trim() === '') return;
    try {
      const params: IsLetterParams = { text };
      const isLetter = await this.server.ask<boolean>(isLetterRequest, params);
      // Asking takes time: the user may have closed the document or chosen its language meanwhile.
      if (isLetter && this.isCandidate(document)) {
        await vscode.languages.setTextDocumentLanguage(document, languageId);
      }
    } catch (error) {
      this.log.warn(`Whether a document is a letter could not be told: ${error}`);
    }
  }

  private isCandidate(document: vscode.TextDocument): boolean {
    return (
      !document.isClosed &&
      document.languageId === plainText &&
      // Text that VS Code itself writes: the output view, the input box of source control.
      !['output', 'vscode', 'vscode-scm', 'comment'].includes(document.uri.scheme) &&
      vscode.workspace.getConfiguration('imr-letters', document).get<boolean>('detectLanguage', true) &&
      !this.chosenAsPlainText().includes(document.uri.toString())
    );
  }

  private chosenAsPlainText(): readonly string[] {
    return this.memory.get<readonly string[]>(storageKey, []);
  }

  private remember(key: string, asPlainText: boolean): void {
    const before = this.chosenAsPlainText();
    if (before.includes(key) === asPlainText) return;
    const others = before.filter((other) => other !== key);
    void this.memory.update(storageKey, asPlainText ? [...others, key].slice(-rememberedChoices) : others);
  }
}

function beginningOf(document: vscode.TextDocument): string {
  return document.getText(new vscode.Range(document.positionAt(0), document.positionAt(beginningLength)));
}
