import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { closeAll, placeOf, showLetter } from './workspace';

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

test('Format Document changes white space only, and nothing the second time', async () => {
  const { document } = await showLetter('double-spaced.txt');
  await eventually(() => assert.equal(document.languageId, 'imr-letter'));
  const before = document.getText();
  await vscode.commands.executeCommand('editor.action.formatDocument');
  await eventually(() =>
    assert.ok(document.lineCount < before.split('\n').length / 2, `${document.lineCount}`),
  );
  const once = document.getText();
  assert.deepEqual(words(once), words(before));
  await vscode.commands.executeCommand('editor.action.formatDocument');
  assert.equal(document.getText(), once);
  await vscode.commands.executeCommand('undo');
  await closeAll();
});

test('items are moved, doubled and decided by commands', async () => {
  const editor = await showLetter('two-items.imr');
  const { document } = editor;
  const at = placeOf(document, 'Six acupuncture visits:').start;
  const line = (text: string) => placeOf(document, text).start.line;
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand('imr-letters.moveItemUp');
  await eventually(() => assert.ok(line('Six acupuncture visits:') < line('Cyclobenzaprine 7.5mg #60:')));
  assert.equal(editor.selection.active.line, line('Six acupuncture visits:'));
  await vscode.commands.executeCommand('imr-letters.setUpheld');
  await eventually(() => assert.match(document.getText(), /Six acupuncture visits: +Upheld/));
  await vscode.commands.executeCommand('imr-letters.duplicateItem');
  await eventually(() => assert.equal(document.getText().split('Six acupuncture visits:').length, 3));
  await vscode.commands.executeCommand('workbench.action.files.revert');
  await closeAll();
});
