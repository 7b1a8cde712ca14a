import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { closeAll, fileUri, findingsOf, placeOf, showLetter } from './workspace';

const name = 'imr-review.json';

interface Mark {
  readonly on: string;
  readonly state?: string;
  readonly by: string;
}

/** The marks of a letter, as they are on the disk. */
async function marksOf(letter: string): Promise<readonly Mark[]> {
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri(name)));
  return JSON.parse(text).letters[letter].marks;
}

/** With initials in the settings, so that nobody is asked; the file goes after the test. */
async function asReviewer(body: () => Promise<void>): Promise<void> {
  const settings = vscode.workspace.getConfiguration('imr-letters');
  await settings.update('review.initials', 'RN', vscode.ConfigurationTarget.Global);
  try {
    await body();
  } finally {
    await Promise.resolve(vscode.workspace.fs.delete(fileUri(name))).catch(() => {});
    await closeAll();
  }
}

async function lensesOf(document: vscode.TextDocument): Promise<readonly string[]> {
  const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
    'vscode.executeCodeLensProvider',
    document.uri,
    100,
  );
  return lenses.flatMap(({ command }) => command?.title ?? []);
}

test('an item is marked reviewed: the file is written whole, and the line above the item says so', async () => {
  await asReviewer(async () => {
    const editor = await showLetter('two-items.imr');
    const { document } = editor;
    await eventually(async () => assert.ok((await lensesOf(document)).includes('Mark reviewed')));
    const at = placeOf(document, 'Six acupuncture visits:').start;
    editor.selection = new vscode.Selection(at, at);
    await vscode.commands.executeCommand('imr-letters.acceptItem');
    await eventually(async () => {
      assert.ok((await lensesOf(document)).some((title) => /^Reviewed by RN/.test(title)));
    });
    assert.deepEqual(
      (await marksOf('two-items.imr')).map(({ on, state, by }) => [on, state, by]),
      [['item', 'accepted', 'RN']],
    );
    const left = await vscode.workspace.fs.readDirectory(fileUri('.'));
    assert.ok(!left.some(([file]) => file.includes('.part')), 'nothing is left beside the file');
  });
});

test('what a reviewer ignores is no finding any more, and a finding again when it is restored', async () => {
  await asReviewer(async () => {
    const { document } = await showLetter('defects.imr');
    const isFound = () => findingsOf(document).some(({ rule }) => rule === 'missing-decision');
    await eventually(() => assert.ok(isFound()));
    const { range } = vscode.languages
      .getDiagnostics(document.uri)
      .find(({ message }) => /no decision/.test(message))!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      range,
      vscode.CodeActionKind.QuickFix.value,
    );
    const ignoring = actions.find(({ title }) => title.startsWith('Ignore this finding'));
    assert.equal(ignoring?.command?.command, 'imr-letters.ignoreFinding');
    const [{ rule, fingerprint }] = ignoring.command.arguments as [{ rule: string; fingerprint: string }];
    const mark = { on: 'finding', rule, fingerprint, disposition: 'ignored', note: 'x', by: 'MD' };
    await write({ ...mark, at: '2026-01-01T00:00:00.000Z' });
    await eventually(() => assert.ok(!isFound(), 'it is ignored as soon as the file says so'));
    await vscode.commands.executeCommand('imr-letters.restoreFinding', ignoring.command.arguments![0]);
    await eventually(() => assert.ok(isFound(), 'it is back'));
    assert.equal((await marksOf('defects.imr')).length, 2);
  });
});

async function write(mark: object): Promise<void> {
  const file = { version: 1, letters: { 'defects.imr': { words: '', marks: [mark] } } };
  await vscode.workspace.fs.writeFile(fileUri(name), new TextEncoder().encode(JSON.stringify(file)));
}

test('the keys of a letter are none that VS Code has for an editor', async () => {
  await vscode.commands.executeCommand('workbench.action.openDefaultKeybindingsFile');
  const { activeTextEditor } = vscode.window;
  const all = activeTextEditor!.document.getText();
  await closeAll();
  const rules = JSON.parse(all.replace(/^\s*\/\/.*$/gm, '')) as readonly {
    readonly key: string;
    readonly command: string;
    readonly when?: string;
  }[];
  const ours = rules.filter(({ command }) => command.startsWith('imr-letters.'));
  assert.ok(ours.length >= 6, all.slice(0, 200));
  const keys = new Set(ours.map(({ key }) => key));
  // In VS Code's own boxes nobody is in a letter.
  const others = rules.filter(
    ({ key, command, when = '' }) =>
      keys.has(key) && !command.startsWith('imr-letters.') && !/inQuickInput|inChatInput|chat/i.test(when),
  );
  assert.deepEqual(
    others.map(({ key, command, when }) => `${key} ${command} when ${when}`),
    [],
  );
});

test('keys lead from item to item, and to the case summary and back', async () => {
  const editor = await showLetter('two-items.imr');
  const { document } = editor;
  const go = async (command: string, words: string): Promise<void> => {
    await vscode.commands.executeCommand(`imr-letters.${command}`);
    await eventually(() => assert.equal(editor.selection.active.line, placeOf(document, words).start.line));
  };
  editor.selection = new vscode.Selection(0, 0, 0, 0);
  await go('nextItem', 'Cyclobenzaprine 7.5mg #60:');
  await go('nextItem', 'Six acupuncture visits:');
  await go('goToSummary', 'The injured worker is');
  await go('goToSummary', 'Six acupuncture visits:');
  await go('previousItem', 'Cyclobenzaprine 7.5mg #60:');
  await closeAll();
});
