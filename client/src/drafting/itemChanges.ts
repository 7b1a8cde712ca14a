import * as vscode from 'vscode';
import { activeLetterEditor } from '../activeLetter';
import type { LetterServer } from '../letterServer';

interface TextEdit {
  readonly range: { readonly start: Position; readonly end: Position };
  readonly newText: string;
}
interface Position {
  readonly line: number;
  readonly character: number;
}

const changes = {
  duplicateItem: 'duplicate',
  moveItemUp: 'move up',
  moveItemDown: 'move down',
  setUpheld: 'set upheld',
  setOverturned: 'set overturned',
} as const;

/** The commands that change an item as a whole, or add one; the item is the caret's. */
export function registerItemChanges(server: LetterServer): vscode.Disposable {
  async function change(editor: vscode.TextEditor, what: string): Promise<void> {
    const { document } = editor;
    const { version } = document;
    const answer = await server.ask<
      { readonly edits: readonly TextEdit[]; readonly caret: number } | { readonly refused: string } | null
    >('imr/changeItem', { ...here(editor), change: what });
    // Typed meanwhile: the places are no longer those that were asked about.
    if (answer === null || document.version !== version) return;
    if ('refused' in answer) {
      void vscode.window.showInformationMessage(`IMR Letters: ${answer.refused}`);
      return;
    }
    await editor.edit((edit) => {
      for (const { range, newText } of answer.edits) edit.replace(toRange(range), newText);
    });
    if (what.startsWith('set')) return;
    const caret = document.positionAt(answer.caret);
    editor.selection = new vscode.Selection(caret, caret);
    editor.revealRange(new vscode.Range(caret, caret), vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  async function add(editor: vscode.TextEditor): Promise<void> {
    const answer = await server.ask<{ readonly position: Position; readonly snippet: string } | null>(
      'imr/newItem',
      here(editor),
    );
    if (answer === null) {
      void vscode.window.showInformationMessage(
        'IMR Letters: this letter has no section for items yet. Begin with “New Letter”.',
      );
      return;
    }
    const { line, character } = answer.position;
    await editor.insertSnippet(
      new vscode.SnippetString(answer.snippet),
      new vscode.Position(line, character),
    );
  }

  const onLetter = (name: string, run: (editor: vscode.TextEditor) => Promise<void>): vscode.Disposable =>
    vscode.commands.registerCommand(`imr-letters.${name}`, async () => {
      const editor = activeLetterEditor();
      if (editor === undefined)
        void vscode.window.showInformationMessage('IMR Letters: open a letter first.');
      else await run(editor);
    });
  return vscode.Disposable.from(
    onLetter('addItem', add),
    ...Object.entries(changes).map(([name, what]) => onLetter(name, (editor) => change(editor, what))),
  );
}

function here({ document, selection }: vscode.TextEditor) {
  const { line, character } = selection.active;
  return { uri: document.uri.toString(), position: { line, character } };
}

function toRange({ start, end }: TextEdit['range']): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
