import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makePdf } from '../../reader/madePdf';
import { eventually, test } from './harness';
import { fileUri, flattened, outlineOf } from './workspace';

const LINES = [
  'Case Number: CM17-0999020',
  'CLINICAL CASE SUMMARY',
  'The injured worker is a 40-year-old baker with pain of the left wrist.',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'The Final Determination was based on decisions for the disputed items/services set forth below:',
  'Wrist brace, left: Upheld',
  'Decision rationale: The sprain has healed. The request for a wrist brace is not medically necessary.',
];

test('a PDF letter opens as text beside it, unsaved, and is read as a letter', async () => {
  const pdf = fileUri('sent.pdf');
  await vscode.workspace.fs.writeFile(pdf, makePdf({ pages: [LINES] }));
  await vscode.commands.executeCommand('imr-letters.importLetter', pdf);
  const { document } = vscode.window.activeTextEditor!;
  assert.equal(document.uri.scheme, 'untitled');
  assert.match(document.uri.path, /\/sent\.imr$/);
  assert.equal(document.languageId, 'imr-letter');
  assert.ok(document.getText().includes('Wrist brace, left: Upheld\n'));
  await eventually(async () => {
    const names = flattened(await outlineOf(document.uri)).map(({ name }) => name);
    assert.ok(
      names.some((name) => name.includes('Wrist brace, left')),
      names.join('; '),
    );
  });
  // It was never saved, and is given up.
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
});
