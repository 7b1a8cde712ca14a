import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import letter from '../workspace/two-items.imr';
import { eventually, test } from './harness';
import { findingsOf, flattened, hoverAt, outlineOf, placeOf, showLetter } from './workspace';

/** An unsaved document with a letter, which begins as plain text. */
async function unsavedLetter(): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content: letter });
  return vscode.window.showTextDocument(document);
}

/** It was never saved, and is given up: another test may look for what is unsaved. */
async function giveUp(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
}

test('in the browser the extension and its server run in workers', async () => {
  assert.equal(vscode.env.uiKind, vscode.UIKind.Web);
  assert.equal(typeof process, 'undefined');
});

test('in the browser a letter in plain text becomes one', async () => {
  const { document } = await unsavedLetter();
  await eventually(() => assert.equal(document.languageId, 'imr-letter'), 20_000);
  await giveUp();
});

test('in the browser a letter of a virtual folder has its outline and its hovers', async () => {
  const provider = vscode.workspace.registerTextDocumentContentProvider('imr-suite', {
    provideTextDocumentContent: () => letter,
  });
  try {
    const { document } = await showLetter(vscode.Uri.parse('imr-suite:/elsewhere/letter.imr'));
    const items = flattened(await outlineOf(document.uri)).filter(({ name }) =>
      /^\d+\. (?:Upheld|Overturned): /.test(name),
    );
    assert.equal(items.length, 2);
    const hover = await hoverAt(document, placeOf(document, '63-66').start.translate(0, 1));
    assert.match(hover, /muscle relaxants/i);
  } finally {
    provider.dispose();
  }
});

test('in the browser a defect is found, and gone when it is undone', async () => {
  const editor = await unsavedLetter();
  const { document } = editor;
  await eventually(() => assert.equal(document.languageId, 'imr-letter'));
  const isFound = () => findingsOf(document).some(({ rule }) => rule === 'missing-decision');
  await editor.edit((edit) => edit.replace(placeOf(document, '#60:  Upheld'), '#60:'));
  await eventually(() => assert.ok(isFound(), 'missing-decision is found'));
  await vscode.commands.executeCommand('undo');
  await eventually(() => assert.ok(!isFound(), 'missing-decision is gone'));
  await giveUp();
});

test('in the browser the restart command gives a server that answers', async () => {
  const { document } = await unsavedLetter();
  await vscode.commands.executeCommand('imr-letters.restartServer');
  await eventually(async () => assert.ok((await outlineOf(document.uri)).length > 0, 'an outline'));
  await giveUp();
});
