import * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { type ImportAnswer, importLetterRequest } from '../protocol';

/** The text of a PDF or Word file, or why there is none. */
export function readFile(server: LetterServer, file: vscode.Uri): Promise<ImportAnswer> {
  return server.ask<ImportAnswer>(importLetterRequest, { uri: file.toString() });
}

/** What to do where the server has no files. */
export function unavailable(): string {
  return vscode.l10n.t(
    'Open the folder in VS Code on the desktop to read PDF and Word files; in the browser, open the letter as text.',
  );
}
