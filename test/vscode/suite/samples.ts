import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { closeAll, fileUri, flattened, outlineOf, show } from './workspace';

/** The number and the decision come first in an item's name. */
const decidedItem = /^\d+\. (?:Upheld|Overturned|Modified): /;

test('every sample letter opens with its items decided', async () => {
  const names = (await vscode.workspace.fs.readDirectory(fileUri('samples')))
    .map(([name]) => name)
    .filter((name) => /\.(imr|txt)$/.test(name));
  assert.ok(names.length > 0, 'there are samples');
  for (const name of names) {
    const { document } = await show(fileUri(`samples/${name}`));
    await eventually(async () => {
      const decided = flattened(await outlineOf(document.uri)).filter(({ name: shown }) =>
        decidedItem.test(shown),
      );
      assert.ok(decided.length > 0, `${name} shows a decided item`);
    });
    const { languageId } = vscode.workspace.textDocuments.find(({ uri }) => uri.path === document.uri.path)!;
    assert.equal(languageId, 'imr-letter', name);
  }
  await closeAll();
});
