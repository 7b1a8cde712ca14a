import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { test } from './harness';
import { flattened, outlineOf, placeOf, showLetter } from './workspace';

const letter = 'two-items.imr';
const firstItem = 'Cyclobenzaprine 7.5mg #60';
const secondItem = 'Six acupuncture visits';

test('the outline: letter, sections, items with their decisions, parts', async () => {
  const { document } = await showLetter(letter);
  const outline = await outlineOf(document.uri);
  assert.equal(outline.length, 1);
  assert.match(outline[0]!.name, /CM14-0900001/);

  const sections = outline[0]!.children.map(({ name }) => name.toUpperCase());
  const expected = ['HOW THE IMR FINAL', 'CLINICAL CASE SUMMARY', 'IMR ISSUES, DECISIONS'];
  for (const heading of expected) {
    assert.ok(
      sections.some((name) => name.startsWith(heading)),
      `${heading} in ${sections}`,
    );
  }
  const issues = outline[0]!.children.find(({ name }) => name.toUpperCase().startsWith('IMR ISSUES'))!;
  const items = issues.children.filter(({ children }) => children.length > 0);
  assert.deepEqual(
    items.map(({ name }) => name),
    [`1. Upheld: ${firstItem}`, `2. Overturned: ${secondItem}`],
  );
  const kinds = new Set(flattened(outline).map(({ kind }) => vscode.SymbolKind[kind]));
  assert.deepEqual([...kinds].sort(), ['Field', 'File', 'Key', 'Module', 'Object', 'String']);
  for (const item of items) assert.equal(item.children.length, 3, 'two guideline lines and a rationale');
});

test("a symbol's range is its whole extent, so that breadcrumbs follow the cursor", async () => {
  const { document } = await showLetter(letter);
  const all = flattened(await outlineOf(document.uri));
  const inside = placeOf(document, 'A month’s further'.replace('’', "'"));
  const around = all.filter(({ range }) => range.contains(inside)).map(({ name }) => name);
  assert.ok(around.includes(`1. Upheld: ${firstItem}`), `${around}`);
  assert.ok(!around.some((name) => name.includes(secondItem)));
  assert.ok(around.length >= 4, 'letter, section, item, rationale');
  for (const symbol of all) assert.ok(symbol.range.contains(symbol.selectionRange), symbol.name);
});

test('sections, items and parts fold', async () => {
  const { document } = await showLetter(letter);
  const folds = await vscode.commands.executeCommand<vscode.FoldingRange[]>(
    'vscode.executeFoldingRangeProvider',
    document.uri,
  );
  const starts = new Set(folds.map(({ start }) => start));
  const rationale = placeOf(document, 'Decision rationale: A sedating');
  for (const words of ['CLINICAL CASE SUMMARY', 'IMR ISSUES, DECISIONS', `${firstItem}:`, `${secondItem}:`]) {
    assert.ok(starts.has(placeOf(document, words).start.line), `${words} folds`);
  }
  assert.ok(starts.has(rationale.start.line), 'a rationale folds');
  const item = folds.find(({ start }) => start === placeOf(document, `${firstItem}:`).start.line)!;
  assert.ok(item.end >= placeOf(document, 'beyond what is advised').start.line);
  assert.ok(item.end < placeOf(document, `${secondItem}:`).start.line);
});

test('the selection grows by structure', async () => {
  const { document } = await showLetter(letter);
  const inside = placeOf(document, 'three weeks').start;
  const [selection] = await vscode.commands.executeCommand<vscode.SelectionRange[]>(
    'vscode.executeSelectionRangeProvider',
    document.uri,
    [inside],
  );
  const item = placeOf(document, `${firstItem}:`).start;
  let step: vscode.SelectionRange | undefined = selection;
  const starts: number[] = [];
  for (; step !== undefined; step = step.parent) starts.push(step.range.start.line);
  assert.ok(starts.includes(item.line), `the item among the steps: ${starts}`);
  assert.deepEqual(
    starts,
    [...starts].sort((a, b) => b - a),
    'each step begins no later than the one before',
  );
});

test('the parts of an item are highlighted together', async () => {
  const { document } = await showLetter(letter);
  const highlights = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
    'vscode.executeDocumentHighlights',
    document.uri,
    placeOf(document, `${firstItem}:`).start.translate(0, 3),
  );
  const lines = highlights.map(({ range }) => range.start.line);
  assert.ok(lines.includes(placeOf(document, `${firstItem}:`).start.line), `${lines}`);
  assert.ok(lines.includes(placeOf(document, 'Decision rationale: A sedating').start.line), `${lines}`);
});

test('words of the prose are not marked wherever else they stand', async () => {
  const { document } = await showLetter(letter);
  for (const words of ['three weeks', 'lifted a crate', 'the dose']) {
    const marked = await vscode.commands.executeCommand<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document.uri,
      placeOf(document, words).start.translate(0, 1),
    );
    assert.deepEqual(marked, [], words);
  }
});
