// PDF letters as a person meets them: shown, opened as letters, saved several at a time.
import assert from 'node:assert/strict';
import { check, eventually } from './harness.mjs';

/** The explorer's rows are in the page only while there is room for them. */
async function showFolder({ page }) {
  const outline = page.getByRole('button', { name: /^Outline Section/ });
  if ((await outline.getAttribute('aria-expanded')) === 'true') await outline.click();
  const folder = page.getByRole('treeitem', { name: 'pdf', exact: true }).first();
  if ((await folder.getAttribute('aria-expanded')) !== 'true') await folder.click();
  await page.getByRole('treeitem', { name: 'sent.pdf', exact: true }).first().waitFor();
}

/** Milliseconds until a menu that has come up takes a click. */
const settling = 300;

/** Chooses from a file's menu. A menu that has just come up takes no click for a moment. */
async function chooseFromMenu(page, name, entry) {
  await page.getByRole('treeitem', { name, exact: true }).first().click({ button: 'right' });
  const command = page.getByRole('menuitem', { name: entry });
  await command.waitFor();
  await page.waitForTimeout(settling);
  await eventually(async () => {
    if (await command.isVisible()) await command.click({ timeout: 2000 });
    await command.waitFor({ state: 'hidden', timeout: 1000 });
  }, 20_000);
}

async function openWith(page, name) {
  await chooseFromMenu(page, name, /^Open With/);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'IMR Letter (text)' }).click();
}

const frameOf = (page) => page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');

check('a PDF is shown as its text by Open With, and opens as a letter', async ({ window }) => {
  const { page } = window;
  await showFolder(window);
  await openWith(page, 'sent.pdf');
  const frame = frameOf(page);
  const button = frame.getByRole('button', { name: 'Open as Letter' });
  await button.waitFor({ timeout: 20_000 });
  await window.inThemes('pdf-as-text');
  await button.click();
  await eventually(async () => assert.match((await window.lines()).join('\n'), /Wrist brace, left/));
  await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
  await window.screenshot('pdf-as-letter');
  await window.command('View: Revert and Close Editor');
  await window.close();
});

check(
  'a Word letter is shown as its text, follows its file, and opens as a letter',
  async ({ window, rename }) => {
    const { page } = window;
    await showFolder(window);
    await openWith(page, 'typed.docx');
    const button = frameOf(page).getByRole('button', { name: 'Open as Letter' });
    await button.waitFor({ timeout: 20_000 });
    rename('pdf/typed.docx', 'pdf/away.docx');
    await frameOf(page).getByText('it was deleted or has another name').waitFor({ timeout: 20_000 });
    rename('pdf/away.docx', 'pdf/typed.docx');
    await button.waitFor({ timeout: 20_000 });
    await button.click();
    await eventually(async () =>
      assert.match((await window.lines()).join('\n'), /Wrist brace, left: Upheld/),
    );
    await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
    await window.command('View: Revert and Close Editor');
    await window.close();
  },
);

check('a scan says what to do first', async ({ window }) => {
  const { page } = window;
  await showFolder(window);
  await openWith(page, 'scan.pdf');
  await frameOf(page)
    .getByText(/^Run text recognition \(OCR\) on it/)
    .waitFor({ timeout: 20_000 });
  await window.screenshot('pdf-scan');
  await window.close();
});

check('eight PDFs are imported by two clicks', async ({ window, remove }) => {
  const { page } = window;
  await showFolder(window);
  const row = (n) => page.getByRole('treeitem', { name: `batch-${n}.pdf`, exact: true }).first();
  await row(1).click();
  await row(8).click({ modifiers: ['Shift'] });
  const { clicks, keys } = await window.counted(() =>
    chooseFromMenu(page, 'batch-4.pdf', 'Open PDF or Word Letters as Text'),
  );
  assert.deepEqual({ clicks, keys }, { clicks: 2, keys: [] });
  await eventually(async () => {
    const told = (await window.toasts()).join(' | ');
    assert.match(told, /8 letters were saved beside their files/);
  }, 60_000);
  await page.getByRole('treeitem', { name: 'batch-8.imr', exact: true }).first().waitFor();
  await window.inThemes('eight-imported');
  for (let n = 1; n <= 8; n++) remove(`pdf/batch-${n}.imr`);
  await page
    .getByRole('treeitem', { name: 'batch-8.imr', exact: true })
    .first()
    .waitFor({ state: 'detached' });
  await page.getByRole('treeitem', { name: 'pdf', exact: true }).first().click();
});
