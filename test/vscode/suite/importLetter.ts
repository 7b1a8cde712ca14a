import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { makePdf } from '../../reader/madePdf';
import { makeWord } from '../../reader/madeWord';
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

test('a Word letter opens as text beside it, with the rows of its tables and without its hidden words', async () => {
  const word = fileUri('written.docx');
  const hidden = '<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>Nobody sees this.</w:t></w:r></w:p>';
  const table = [
    ['Date Assigned', '03/02/2015'],
    ['Priority', 'Standard'],
  ];
  const bytes = await makeWord([...LINES.map((line) => [line]), { table }], { raw: hidden });
  await vscode.workspace.fs.writeFile(word, bytes);
  await vscode.commands.executeCommand('imr-letters.importLetter', word);
  const { document } = vscode.window.activeTextEditor!;
  assert.match(document.uri.path, /\/written\.imr$/);
  assert.equal(document.languageId, 'imr-letter');
  assert.ok(document.getText().includes('Wrist brace, left: Upheld\n'));
  assert.match(document.getText(), /^Date Assigned +03\/02\/2015$/m);
  assert.ok(!document.getText().includes('Nobody sees'));
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.workspace.fs.delete(word);
});

test('several PDF letters are saved beside their files, and nothing is overwritten', async () => {
  const names = ['one.pdf', 'two.pdf', 'broken.pdf', 'empty.pdf'];
  const [one, two, broken, empty] = names.map(fileUri) as [vscode.Uri, vscode.Uri, vscode.Uri, vscode.Uri];
  for (const uri of [one, two]) await vscode.workspace.fs.writeFile(uri, makePdf({ pages: [LINES] }));
  await vscode.workspace.fs.writeFile(broken, new TextEncoder().encode('no pdf'));
  await vscode.workspace.fs.writeFile(empty, new Uint8Array());
  const mine = fileUri('two.imr');
  await vscode.workspace.fs.writeFile(mine, new TextEncoder().encode('mine'));
  await vscode.commands.executeCommand('imr-letters.importLetter', one, [one, two, broken, empty]);
  const read = async (name: string) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
  assert.match(await read('one.imr'), /Wrist brace, left: Upheld/);
  assert.match(await read('two 2.imr'), /Wrist brace, left: Upheld/);
  assert.equal(await read('two.imr'), 'mine');
  for (const name of ['broken.imr', 'empty.imr']) await assert.rejects(read(name));
  for (const name of [...names, 'one.imr', 'two.imr', 'two 2.imr'])
    await vscode.workspace.fs.delete(fileUri(name));
});

test('the palette’s command imports the PDF that is open in its own editor', async () => {
  const pdf = fileUri('shown.pdf');
  await vscode.workspace.fs.writeFile(pdf, makePdf({ pages: [LINES] }));
  await vscode.commands.executeCommand('vscode.openWith', pdf, 'imr-letters.letterFile');
  await eventually(() => {
    const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
    assert.ok(input instanceof vscode.TabInputCustom && input.viewType === 'imr-letters.letterFile');
  });
  await vscode.commands.executeCommand('imr-letters.importLetter');
  assert.match(vscode.window.activeTextEditor!.document.uri.path, /\/shown\.imr$/);
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  await vscode.workspace.fs.delete(pdf);
});
