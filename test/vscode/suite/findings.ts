import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { findingsOf, idOf, placeOf, showLetter } from './workspace';

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
