import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { eventually, test } from './harness';
import { placeOf, showLetter } from './workspace';

/** The text of all hovers at a place. */
async function hoverAt(document: vscode.TextDocument, at: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    at,
  );
  return hovers
    .flatMap(({ contents }) => contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .join('\n');
}

test('hover on a citation says which document, and on its pages which topic', async () => {
  const { document } = await showLetter('two-items.imr');
  const pages = placeOf(document, '63-66');
  const onPages = await eventually(async () => {
    const text = await hoverAt(document, pages.start.translate(0, 1));
    assert.match(text, /muscle relaxants/i);
    return text;
  });
  assert.match(onPages, /Chronic Pain/);

  const onDocument = await hoverAt(
    document,
    placeOf(document, 'Chronic Pain Treatment').start.translate(0, 2),
  );
  assert.match(onDocument, /Chronic Pain Medical Treatment Guidelines/);
});

test('hover on plain prose is silent', async () => {
  const { document } = await showLetter('two-items.imr');
  assert.equal(await hoverAt(document, placeOf(document, 'lifted a crate').start), '');
});
