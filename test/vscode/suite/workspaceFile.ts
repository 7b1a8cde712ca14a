import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { closeAll, fileUri, findingsOf, idOf, showLetter } from './workspace';

const name = 'imr-letters.json';
const rule = 'missing-decision';

function finding(document: vscode.TextDocument): vscode.Diagnostic | undefined {
  return vscode.languages
    .getDiagnostics(document.uri)
    .find(({ code, source }) => source === 'imr' && idOf(code) === rule);
}

async function isFound(document: vscode.TextDocument): Promise<vscode.Diagnostic> {
  return eventually(() => {
    const found = finding(document);
    assert.ok(found, `${rule} among ${findingsOf(document).map((one) => one.rule)}`);
    return found;
  });
}

async function isGone(document: vscode.TextDocument): Promise<void> {
  await eventually(() => assert.ok(!finding(document), `${rule} is gone`));
}

async function write(content: unknown): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(JSON.stringify(content)));
}

async function onDisk(): Promise<Record<string, unknown>> {
  return JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name))));
}

/** Chooses a quick fix of the finding by the beginning of its title, as VS Code does: the edit, then the command. */
async function choose(document: vscode.TextDocument, title: string): Promise<void> {
  const { range } = await isFound(document);
  const action = await eventually(async () => {
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const wanted = actions.find((one) => one.title.startsWith(title));
    assert.ok(wanted?.edit, `${title} among ${actions.map((one) => one.title)}`);
    return wanted;
  });
  assert.ok(await vscode.workspace.applyEdit(action.edit!), 'the edit is made');
  if (action.command) {
    await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
  }
}

/** The file goes after the test, and the finding is back: what follows goes by no file. */
async function withoutFileAfter(document: vscode.TextDocument, body: () => Promise<void>): Promise<void> {
  try {
    await body();
  } finally {
    await Promise.resolve(vscode.workspace.fs.delete(fileUri(name))).catch(() => {});
  }
  await isFound(document);
  await closeAll();
}

test('a rule is turned off for the folder by a quick fix', async () => {
  const { document } = await showLetter('defects.imr');
  await withoutFileAfter(document, async () => {
    await choose(document, 'Turn the rule');
    await isGone(document);
    assert.deepEqual((await onDisk()).rules, { [rule]: 'off' });
  });
});

test('a severity in imr-letters.json counts at once, and so does another', async () => {
  const { document } = await showLetter('defects.imr');
  assert.equal((await isFound(document)).severity, vscode.DiagnosticSeverity.Error);
  await withoutFileAfter(document, async () => {
    await write({ rules: { [rule]: 'hint' } });
    await eventually(() => assert.equal(finding(document)?.severity, vscode.DiagnosticSeverity.Hint));
    await write({ rules: { [rule]: 'warning' } });
    await eventually(() => assert.equal(finding(document)?.severity, vscode.DiagnosticSeverity.Warning));
    await write({ rules: { [rule]: 'off' } });
    await isGone(document);
  });
});

test('a mistake in imr-letters.json is told in the file itself', async () => {
  const { document } = await showLetter('defects.imr');
  await isFound(document);
  await withoutFileAfter(document, async () => {
    await write({ rules: { 'no-such-rule': 'off' } });
    await eventually(() => {
      const told = vscode.languages.getDiagnostics(fileUri(name)).filter(({ source }) => source === 'imr');
      assert.equal(told.length, 1);
      assert.match(told[0]!.message, /no-such-rule/);
    });
  });
});
