import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { hoverAt, placeOf, showLetter } from './workspace';

const letter = 'cites.imr';

/** Where a command says that something is, in whichever of the two shapes VS Code answers. */
function rangesOf(places: readonly (vscode.Location | vscode.LocationLink)[]): vscode.Range[] {
  return places.map((place) =>
    'targetUri' in place ? (place.targetSelectionRange ?? place.targetRange) : place.range,
  );
}

test("hover on a drug tells its class, and on a rationale's page what is on it", async () => {
  const { document } = await showLetter(letter);
  const onDrug = await hoverAt(document, placeOf(document, 'Tramadol 50mg').start.translate(0, 2));
  assert.match(onDrug, /tramadol/i);
  assert.match(onDrug, /opioid/i);

  const onPage = await hoverAt(document, placeOf(document, 'Page 77').start.translate(0, 6));
  assert.match(onPage, /77/);
  assert.match(onPage, /opioids/i);
  assert.match(onPage, /Chronic Pain/);
});

test('hover on an abbreviation spells it out', async () => {
  const { document } = await showLetter(letter);
  const text = await hoverAt(document, placeOf(document, 'NSAID').start.translate(0, 2));
  assert.match(text, /non-?steroidal anti-?inflammatory/i);
});

test('after cited pages stands their topic', async () => {
  const { document } = await showLetter(letter);
  const all = new vscode.Range(0, 0, document.lineCount, 0);
  const hints = await vscode.commands.executeCommand<vscode.InlayHint[]>(
    'vscode.executeInlayHintProvider',
    document.uri,
    all,
  );
  const pages = placeOf(document, '67-68');
  const hint = hints.find(({ position }) => position.isEqual(pages.end));
  assert.ok(hint, `a hint after 67-68 among ${hints.map(({ label }) => JSON.stringify(label))}`);
  assert.match(JSON.stringify(hint.label), /NSAIDs/);
});

test('the setting turns the topics off', async () => {
  const { document } = await showLetter(letter);
  const settings = vscode.workspace.getConfiguration('imr-letters');
  const hints = () =>
    vscode.commands.executeCommand<vscode.InlayHint[] | undefined>(
      'vscode.executeInlayHintProvider',
      document.uri,
      new vscode.Range(0, 0, document.lineCount, 0),
    );
  await settings.update('inlayHints.topics', false, vscode.ConfigurationTarget.Global);
  try {
    await eventually(async () => assert.equal((await hints())?.length ?? 0, 0));
  } finally {
    await settings.update('inlayHints.topics', undefined, vscode.ConfigurationTarget.Global);
  }
  await eventually(async () => assert.ok(((await hints())?.length ?? 0) > 0, 'they come back'));
});

test('a cited guideline leads to the public page of its regulation from its hover, and is no link itself', async () => {
  const { document } = await showLetter(letter);
  const links = await vscode.commands.executeCommand<vscode.DocumentLink[]>(
    'vscode.executeLinkProvider',
    document.uri,
    10,
  );
  assert.deepEqual(links, []);
  const cited = placeOf(document, 'Chronic Pain Treatment Guidelines');
  assert.match(await hoverAt(document, cited.start.translate(0, 2)), /\]\(https:\/\/www\.dir\.ca\.gov\//);
});

test('a guideline line is completed with documents, then with topics and pages', async () => {
  const editor = await showLetter(letter);
  const { document } = editor;
  const before = document.getText();
  const offered = async (words: string) => {
    const list = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      placeOf(document, words).end,
    );
    return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  };
  const line = placeOf(
    document,
    'Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 76-80, 93-94.',
  );
  try {
    await editor.edit((edit) => edit.replace(line, 'Decision based on MTUS '));
    await eventually(async () => {
      const labels = await offered('MAXIMUS guideline: Decision based on MTUS ');
      assert.ok(labels.includes('Chronic Pain Treatment Guidelines'), `${labels}`);
    });
    await editor.edit((edit) =>
      edit.insert(
        placeOf(document, 'MAXIMUS guideline: Decision based on MTUS ').end,
        'Chronic Pain Treatment Guidelines ',
      ),
    );
    await eventually(async () => {
      const labels = await offered(
        'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines ',
      );
      assert.ok(
        labels.some((label) => /opioids/i.test(label)),
        `${labels}`,
      );
    });
  } finally {
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    await eventually(() => assert.equal(document.getText(), before));
  }
});

test('a rationale is written without suggestions', async () => {
  const { document } = await showLetter(letter);
  const list = await vscode.commands.executeCommand<vscode.CompletionList>(
    'vscode.executeCompletionItemProvider',
    document.uri,
    placeOf(document, 'the chart of this ').end,
  );
  const ours = list.items.filter(({ kind }) => kind !== vscode.CompletionItemKind.Text);
  const labels = ours
    .filter(({ kind }) => kind !== vscode.CompletionItemKind.Snippet)
    .map(({ label }) => label);
  assert.deepEqual(labels, []);
});

test("a rationale's page leads to the line that cites it, and the line knows who speaks of it", async () => {
  const { document } = await showLetter(letter);
  const at = placeOf(document, 'Page 77').start.translate(0, 6);
  const cited = placeOf(document, '76-80');
  const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    at,
  );
  const targets = rangesOf(places);
  assert.equal(targets.length, 1);
  assert.ok(targets[0]!.isEqual(cited), `${JSON.stringify(targets[0])} is 76-80`);

  const references = await vscode.commands.executeCommand<vscode.Location[]>(
    'vscode.executeReferenceProvider',
    document.uri,
    cited.start.translate(0, 1),
  );
  const lines = references.map(({ range }) => range.start.line);
  assert.ok(lines.includes(at.line), `the rationale among ${lines}`);
});

test("an item's name leads to its header, and is renamed with its mentions", async () => {
  const { document } = await showLetter(letter);
  const header = placeOf(document, 'Naproxen 500mg #60');
  const mention = placeOf(document, 'Naproxen 500mg #60', 2);
  const places = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    'vscode.executeDefinitionProvider',
    document.uri,
    mention.start.translate(0, 2),
  );
  assert.deepEqual(
    rangesOf(places).map(({ start }) => start.line),
    [header.start.line],
  );
  const edit = await vscode.commands.executeCommand<vscode.WorkspaceEdit>(
    'vscode.executeDocumentRenameProvider',
    document.uri,
    header.start,
    'Naproxen 550mg #60',
  );
  const lines = edit.get(document.uri).map(({ range }) => range.start.line);
  assert.ok(lines.includes(header.start.line) && lines.includes(mention.start.line), `${lines}`);
});
