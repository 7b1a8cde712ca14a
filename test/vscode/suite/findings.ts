import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { fileUri, findingsOf, idOf, placeOf, showLetter } from './workspace';

const letter = 'two-items.imr';

function rulesOf(document: vscode.TextDocument): string[] {
  return findingsOf(document).map(({ rule }) => rule);
}

function findingOf(document: vscode.TextDocument, rule: string): vscode.Diagnostic {
  const found = vscode.languages
    .getDiagnostics(document.uri)
    .find(({ code, source }) => source === 'imr' && idOf(code) === rule);
  assert.ok(found, `${rule} among ${rulesOf(document)}`);
  return found;
}

async function replaceAll(editor: vscode.TextEditor, text: string): Promise<void> {
  const { document } = editor;
  const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
  await editor.edit((edit) => edit.replace(all, text));
}

test('a letter in order has no error and no warning', async () => {
  const editor = await showLetter(letter);
  const { document } = editor;
  // That there is nothing can be told only once something has been there.
  await editor.edit((edit) => edit.replace(placeOf(document, '#60:  Upheld'), '#60:'));
  await eventually(() => findingOf(document, 'missing-decision'));
  await vscode.commands.executeCommand('undo');
  await eventually(() => assert.ok(!rulesOf(document).includes('missing-decision')));
  const serious = findingsOf(document).filter(
    ({ severity }) => severity <= vscode.DiagnosticSeverity.Warning,
  );
  assert.deepEqual(serious, []);
});

test('a decision deleted is found where it was, and gone when the deletion is undone', async () => {
  const editor = await showLetter(letter);
  const { document } = editor;
  const version = document.getText();
  const decision = placeOf(document, '#60:  Upheld');
  await editor.edit((edit) => edit.replace(decision, '#60:'));
  const found = await eventually(() => findingOf(document, 'missing-decision'));
  assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
  assert.equal(found.range.start.line, decision.start.line);

  await vscode.commands.executeCommand('undo');
  await eventually(() => {
    assert.equal(document.getText(), version);
    assert.ok(!rulesOf(document).includes('missing-decision'));
  });
});

test('a quick fix puts a missing decision back', async () => {
  const editor = await showLetter(letter);
  const { document } = editor;
  const before = document.getText();
  await editor.edit((edit) => edit.replace(placeOf(document, '#60:  Upheld'), '#60:'));
  const fix = await eventually(async () => {
    const finding = findingOf(document, 'missing-decision');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const action = actions.find(({ edit, title }) => edit !== undefined && /Upheld/.test(title));
    assert.ok(action?.edit, `a fix to Upheld among ${actions.map(({ title }) => title)}`);
    return action.edit;
  });
  await vscode.workspace.applyEdit(fix);
  await eventually(() => assert.ok(!rulesOf(document).includes('missing-decision')));
  await replaceAll(editor, before);
});

test('a closed letter leaves no finding behind', async () => {
  const { document } = await showLetter('defects.imr');
  await eventually(() => assert.ok(rulesOf(document).includes('missing-decision')));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(() => assert.deepEqual(rulesOf(document), []));
});

test("a finding leads to its rule's page", async () => {
  const { document } = await showLetter('defects.imr');
  const finding = await eventually(() => findingOf(document, 'missing-decision'));
  assert.ok(typeof finding.code === 'object', 'the id is a link');
  const page = await vscode.workspace.fs.readFile(finding.code.target);
  assert.match(new TextDecoder().decode(page), /missing-decision/);

  await vscode.commands.executeCommand('imr-letters.aboutRule', 'missing-decision');
  await eventually(() => {
    const labels = vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));
    assert.ok(
      labels.some((label) => /missing-decision/.test(label)),
      `the page among ${labels}`,
    );
  });
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
});

test('the commands go through every finding, hints included, and round again', async () => {
  const editor = await showLetter('defects.imr');
  const { document } = editor;
  await eventually(() => assert.ok(rulesOf(document).includes('missing-decision')));
  // A hint, which the list of problems and the editor's own keys leave out.
  const words = placeOf(document, 'necessary');
  await editor.edit((edit) => edit.insert(words.end, ' and and'));
  await eventually(() => assert.ok(rulesOf(document).includes('repeated-words'), `${rulesOf(document)}`));
  const starts = vscode.languages
    .getDiagnostics(document.uri)
    .filter(({ source }) => source === 'imr')
    .map(({ range }) => document.offsetAt(range.start));
  const places = [...new Set(starts)].sort((a, b) => a - b);
  assert.ok(places.length > 1);

  const caret = () => document.offsetAt(vscode.window.activeTextEditor!.selection.active);
  const walk = async (command: string): Promise<number[]> => {
    const visited: number[] = [];
    for (let i = 0; i <= places.length; i++) {
      await vscode.commands.executeCommand(command);
      visited.push(caret());
    }
    return visited;
  };
  const start = new vscode.Position(0, 0);
  editor.selection = new vscode.Selection(start, start);
  const [first] = places;
  const forwards = first === 0 ? [...places.slice(1), 0] : places;
  assert.deepEqual(await walk('imr-letters.nextFinding'), [...forwards, forwards[0]]);
  editor.selection = new vscode.Selection(start, start);
  const backwards = [...places].reverse();
  assert.deepEqual(await walk('imr-letters.previousFinding'), [...backwards, backwards[0]]);
  await vscode.commands.executeCommand('workbench.action.files.revert');
});

test('a finding is copied as text for a brief', async () => {
  const editor = await showLetter('defects.imr');
  const { document } = editor;
  const finding = await eventually(() => findingOf(document, 'missing-decision'));
  editor.selection = new vscode.Selection(finding.range.start, finding.range.start);
  await vscode.commands.executeCommand('imr-letters.copyFinding');
  const copied = await vscode.env.clipboard.readText();
  assert.match(copied, /^Item \d+: /m);
  assert.match(copied, new RegExp(`^Letter, line ${finding.range.start.line + 1}: “`, 'm'));
  assert.match(copied, /^Law: /m);

  const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    finding.range,
    vscode.CodeActionKind.QuickFix.value,
  );
  const { command } = actions.find(({ title }) => title.startsWith('Copy finding'))!;
  await vscode.env.clipboard.writeText('');
  await vscode.commands.executeCommand(command!.command, ...(command!.arguments ?? []));
  assert.equal(await vscode.env.clipboard.readText(), copied);
});

test('a letter that was only just begun has one note, with its places', async () => {
  const { document } = await showLetter('skeleton.imr');
  const note = await eventually(() => findingOf(document, 'placeholder'));
  assert.equal(findingsOf(document).length, 1);
  assert.equal(note.severity, vscode.DiagnosticSeverity.Information);
  assert.match(note.message, /^14 places to fill in/);
  assert.equal(note.relatedInformation?.length, 15);
});

test('bytes that are no UTF-8 are guessed; characters that were lost are a warning', async () => {
  const { document: known } = await showLetter(letter);
  const words = known.getText().replace('lifted a crate', 'lifted Jos~s `crate` of caf~ tiles; ^ 9 kg,');
  const bytes: Readonly<Record<string, number>> = { '~': 0xe9, '`': 0x94, '^': 0xbd };
  const file = fileUri('windows.imr');
  const encoded = Uint8Array.from(words, (character) => bytes[character] ?? character.charCodeAt(0));
  await vscode.workspace.fs.writeFile(file, encoded);
  const { document } = await showLetter(file);
  assert.ok(document.getText().includes('Josés ”crate” of café tiles; ½ 9 kg,'), 'the bytes are characters');
  assert.ok(!rulesOf(document).includes('unreadable-characters'));

  const lost = fileUri('lost.imr');
  await vscode.workspace.fs.writeFile(lost, new TextEncoder().encode(words.replaceAll('~', '\ufffd')));
  const { document: other } = await showLetter(lost);
  const warning = await eventually(() => findingOf(other, 'unreadable-characters'));
  assert.equal(warning.severity, vscode.DiagnosticSeverity.Warning);
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  for (const uri of [file, lost]) await vscode.workspace.fs.delete(uri);
});
