import * as vscode from 'vscode';
import { activeLetterEditor } from '../activeLetter';
import type { LetterServer } from '../letterServer';
import type { RowSubject } from '../trees/treeProtocol';

const placeRequest = 'imr/place';

interface PlaceAnswer {
  readonly letter: number;
  readonly item?: number;
  readonly range?: { readonly start: vscode.Position; readonly end: vscode.Position };
}

/** Asks the server what a place in a letter belongs to, and where others are. */
export class ItemPlaces {
  constructor(private readonly server: LetterServer) {}

  /** @param to `next item`, `previous item` or `summary`; nowhere, if left out */
  async ask(
    editor: vscode.TextEditor,
    position: vscode.Position,
    to?: string,
  ): Promise<PlaceAnswer | undefined> {
    const { line, character } = position;
    const uri = editor.document.uri.toString();
    const asked = { uri, position: { line, character }, ...(to !== undefined && { to }) };
    return (await this.server.ask<PlaceAnswer | null>(placeRequest, asked)) ?? undefined;
  }
}

/** The letter in front and, where the caret is in one, its item. */
export async function subjectHere(places: ItemPlaces): Promise<RowSubject | undefined> {
  const editor = activeLetterEditor();
  const found = editor && (await places.ask(editor, editor.selection.active));
  if (editor === undefined || found === undefined) {
    void vscode.window.showInformationMessage(vscode.l10n.t('IMR Letters: open a letter first.'));
    return undefined;
  }
  const { letter, item } = found;
  return { uri: editor.document.uri.toString(), letter, ...(item !== undefined && { item }) };
}
