import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, pause, test } from './harness';
import { closeAll, fileUri, show } from './workspace';

/** Longer than detection takes: where nothing must happen, it is waited for. Milliseconds. */
const longEnough = 1500;

async function becomes(document: vscode.TextDocument, language: string): Promise<void> {
  await eventually(() => {
    const now = vscode.workspace.textDocuments.find(({ uri }) => uri.toString() === document.uri.toString());
    assert.equal(now?.languageId, language);
  });
}

test('a file named .imr is a letter', async () => {
  const { document } = await show('two-items.imr');
  assert.equal(document.languageId, 'imr-letter');
});

test('a .txt whose beginning shows a form, after a blank and double-spaced, becomes a letter', async () => {
  const { document } = await show('double-spaced.txt');
  await becomes(document, 'imr-letter');
});

test('a .txt that speaks of letters is left alone', async () => {
  const { document } = await show('notes.txt');
  await pause(longEnough);
  assert.equal(document.languageId, 'plaintext');
});

test('a document set back to plain text stays so, also when it is opened again', async () => {
  const { document } = await show('double-spaced.txt');
  await becomes(document, 'imr-letter');
  await vscode.languages.setTextDocumentLanguage(document, 'plaintext');
  await pause(longEnough);
  assert.equal(document.languageId, 'plaintext');

  await closeAll();
  // VS Code keeps a document for a while after its editor is closed; both ways of coming back are right.
  const { document: again } = await show('double-spaced.txt');
  await pause(longEnough);
  assert.equal(again.languageId, 'plaintext');

  await vscode.languages.setTextDocumentLanguage(again, 'imr-letter');
  await becomes(again, 'imr-letter');
});

test('a letter pasted into an unsaved document becomes one', async () => {
  const letter = await vscode.workspace.fs.readFile(fileUri('two-items.imr'));
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: '' });
  const editor = await vscode.window.showTextDocument(document);
  await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), new TextDecoder().decode(letter)));
  await becomes(document, 'imr-letter');
});

test('the setting turns detection off, and on again for what is open', async () => {
  const settings = vscode.workspace.getConfiguration('imr-letters');
  await settings.update('detectLanguage', false, vscode.ConfigurationTarget.Global);
  try {
    await vscode.workspace.fs.copy(fileUri('double-spaced.txt'), fileUri('other.txt'), { overwrite: true });
    const { document } = await show('other.txt');
    await pause(longEnough);
    assert.equal(document.languageId, 'plaintext');
    await settings.update('detectLanguage', undefined, vscode.ConfigurationTarget.Global);
    await becomes(document, 'imr-letter');
  } finally {
    await settings.update('detectLanguage', undefined, vscode.ConfigurationTarget.Global);
  }
});
