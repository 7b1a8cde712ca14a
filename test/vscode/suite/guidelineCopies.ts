import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { inventedPages, QUOTABLE } from '../../guidelineCopies/invented';
import { makePdf } from '../../reader/madePdf';
import { eventually, test } from './harness';
import { closeAll, fileUri, hoverAt, placeOf, showLetter } from './workspace';

const letter = 'quotes.imr';

/** With the folder of copies as the user's setting; both go after the test. */
async function withCopies(body: (folder: vscode.Uri) => Promise<void>): Promise<void> {
  const folder = fileUri('guidelines');
  const settings = vscode.workspace.getConfiguration('imr-letters');
  const path = folder.scheme === 'file' ? folder.fsPath : folder.toString();
  await vscode.workspace.fs.createDirectory(folder);
  await put('guidelines/pain.pdf', makePdf({ pages: inventedPages({ moved: { tens: 115 } }) }));
  await settings.update('guidelineFolder', path, vscode.ConfigurationTarget.Global);
  try {
    await body(folder);
  } finally {
    await settings.update('guidelineFolder', undefined, vscode.ConfigurationTarget.Global);
    await closeAll();
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.workspace.fs.delete(fileUri(letter));
  }
}

async function put(name: string, content: Uint8Array): Promise<void> {
  await vscode.workspace.fs.writeFile(fileUri(name), content);
}

/** The report that the command opens. */
async function report(): Promise<string> {
  await vscode.commands.executeCommand('imr-letters.checkGuidelineCopies');
  const { document } = vscode.window.activeTextEditor!;
  assert.equal(document.languageId, 'markdown');
  const text = document.getText();
  await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  return text;
}

test('the user’s own guidelines are read, shown in hovers, compared with the index, and watched', async () => {
  await withCopies(async (folder) => {
    const cites = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileUri('two-items.imr')));
    const quoting = cites.replace('Decision rationale: ', `Decision rationale: Page 63 says, "${QUOTABLE}" `);
    await put(letter, new TextEncoder().encode(quoting));
    const { document } = await showLetter(letter);
    const told = await report();
    assert.match(told, /## pain\.pdf\n\nChronic Pain Medical Treatment Guidelines, 2009; 127 pages/);
    assert.match(told, /\| .*TENS.* \| 114-\d+ \(\w+\) \| 115/);
    const onPages = await hoverAt(document, placeOf(document, '63-66').start.translate(0, 1));
    assert.ok(onPages.includes(`(${vscode.Uri.joinPath(folder, 'pain.pdf')}#page=63)`), onPages);
    assert.match(
      await hoverAt(document, placeOf(document, 'tried for nine').start),
      /Found word for word on page 63/,
    );
    await put(
      'guidelines/second.pdf',
      makePdf({ pages: [['A line that is long enough to be taken for the text of a page.']] }),
    );
    await put('guidelines/broken.pdf', new TextEncoder().encode('no pdf'));
    await vscode.workspace.fs.delete(vscode.Uri.joinPath(folder, 'pain.pdf'));
    // Nobody asks for the report: that the files are others is seen.
    await eventually(async () => {
      assert.ok(
        !(await hoverAt(document, placeOf(document, 'tried for nine').start)).includes('word for word'),
      );
    });
    const then = await report();
    assert.match(then, /\*\*broken\.pdf\*\*: is damaged/);
    assert.match(then, /\*\*second\.pdf\*\*: has no title of a guideline/);
  });
});
