import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { findingsOf, placeOf, showLetter } from './workspace';

const letter = 'two-items.imr';

function rulesOf(document: vscode.TextDocument): string[] {
  return findingsOf(document).map(({ rule }) => rule);
}

test('a letter in order has no error and no warning', async () => {
  const { document } = await showLetter(letter);
  // Findings come after the outline: a first defect shows that they do come.
  const serious = findingsOf(document).filter(({ severity }) => severity <= vscode.DiagnosticSeverity.Warning);
  assert.deepEqual(serious, []);
});

test('a decision deleted is found where it was, and gone when the deletion is undone', async () => {
  const editor = await showLetter(letter);
  const { document } = editor;
  const version = document.getText();
  const decision = placeOf(document, '#60:  Upheld');
  await editor.edit((edit) => edit.replace(decision, '#60:'));
  const line = await eventually(() => {
    const found = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ code }) => String(typeof code === 'object' ? code.value : code) === 'missing-decision');
    assert.ok(found, `missing-decision among ${rulesOf(document)}`);
    assert.equal(found.severity, vscode.DiagnosticSeverity.Error);
    assert.equal(found.source, 'imr');
    return found.range.start.line;
  });
  assert.equal(line, decision.start.line);

  await vscode.commands.executeCommand('undo');
  await eventually(() => {
    assert.equal(document.getText(), version);
    assert.ok(!rulesOf(document).includes('missing-decision'));
  });
});

test('a quick fix puts the missing rationale label back', async () => {
  const editor = await showLetter(letter);
  const { document } = editor;
  const before = document.getText();
  await editor.edit((edit) => edit.delete(placeOf(document, 'Decision rationale: ')));
  try {
    const fix = await eventually(async () => {
      const finding = vscode.languages
        .getDiagnostics(document.uri)
        .find(({ code }) => String(typeof code === 'object' ? code.value : code) === 'missing-rationale');
      assert.ok(finding, `missing-rationale among ${rulesOf(document)}`);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        finding.range,
        vscode.CodeActionKind.QuickFix.value,
      );
      const [action] = actions.filter(({ edit }) => edit !== undefined);
      assert.ok(action?.edit, 'a quick fix with an edit');
      return action.edit;
    });
    await vscode.workspace.applyEdit(fix);
    await eventually(() => assert.ok(!rulesOf(document).includes('missing-rationale')));
  } finally {
    const all = new vscode.Range(document.positionAt(0), document.positionAt(document.getText().length));
    await editor.edit((edit) => edit.replace(all, before));
  }
});

test('a closed letter leaves no finding behind', async () => {
  const { document } = await showLetter('defects.imr');
  await eventually(() => assert.ok(rulesOf(document).includes('missing-decision')));
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  await eventually(() => assert.deepEqual(rulesOf(document), []));
});
