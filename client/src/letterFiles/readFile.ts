import type * as vscode from 'vscode';
import type { LetterServer } from '../letterServer';
import { type ImportAnswer, importLetterRequest } from '../protocol';

/** The text of a PDF or Word file, or why there is none. */
export function readFile(server: LetterServer, file: vscode.Uri): Promise<ImportAnswer> {
  return server.ask<ImportAnswer>(importLetterRequest, { uri: file.toString() });
}
