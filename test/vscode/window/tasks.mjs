// What a reviewer has to do most often, by real keys and clicks, in a folder of 73 letters: how many it takes.
import assert from 'node:assert/strict';
import { check, eventually } from './harness.mjs';

const LETTERS = 73;
/** So many are checked for some seconds. */
const MANY = 1500;
/** Every third letter has one finding. */
const WITH_FINDINGS = Math.ceil(LETTERS / 3);

check(
  'which of 73 letters have findings: one command, one answer, no letter opened',
  async ({ window, openLetters }) => {
    const { page } = window;
    await openLetters(LETTERS, (n) => (n % 3 === 0 ? 'defects.imr' : 'two-items.imr'));
    await window.showLetters();
    const effort = await window.counted(async () => {
      await page.getByRole('button', { name: 'Check the Letters in This Folder' }).first().click();
      await page.getByRole('button', { name: 'Check the Letters', exact: true }).click();
      await page.locator('.pane .monaco-list-row', { hasText: 'CM16-0100000' }).first().waitFor();
    });
    assert.deepEqual(effort, { clicks: 2, keys: [] });
    assert.equal(await page.locator('.tabs-container .tab').count(), 0);
    await window.command('IMR Letters: Group the Letters…');
    await window.answer('By Rule');
    await eventually(async () => {
      const rows = await window.treeRows('Letters');
      assert.match(rows[0] ?? '', new RegExp(`^missing-decision ?${WITH_FINDINGS} letters; `));
      assert.match(rows[1] ?? '', new RegExp(`^nothing found ?${LETTERS - WITH_FINDINGS} letters; `));
      assert.equal(rows.length, 2);
    });
    await window.screenshot('task-73-letters');
    assert.equal(await page.locator('.tabs-container .tab').count(), 0);
  },
);

check('a finding is quoted in a brief by one command', async ({ window }) => {
  const { page } = window;
  await window.command('IMR Letters: Group the Letters…');
  await window.answer('One List');
  await window.treeRow('Letters', 'CM16-0100000').click();
  await page.locator('.tabs-container .tab.active', { hasText: 'letter-00.imr' }).waitFor();
  await window.goTo(1);
  // A key leads to the finding, and one command copies it.
  await page.keyboard.press('Control+F8');
  await page.locator('.monaco-hover:not(.hidden) .hover-contents').first().waitFor();
  await window.pointAway();
  const effort = await window.counted(() => window.command('IMR Letters: Copy Finding'));
  assert.deepEqual(effort.keys.filter((key) => key === 'F1').length, 1);
  await page.locator('.statusbar', { hasText: 'the finding is copied' }).waitFor();
  await page.keyboard.press('Control+n');
  await page.locator('.tabs-container .tab.active', { hasText: 'Untitled' }).waitFor();
  await page.keyboard.press('Control+v');
  await eventually(async () => {
    const brief = (await window.lines()).join(' ');
    assert.match(brief, /CM16-0100000/);
    assert.match(brief, /Cyclobenzaprine/);
  });
  await window.screenshot('task-brief');
  await window.command('View: Revert and Close Editor');
});

check(
  'among 50,000 other files the letters are found; checking many tells how far it is, and can be stopped',
  async ({ window, openLetters }) => {
    const { page } = window;
    await openLetters(MANY, (n) => (n % 3 === 0 ? 'defects.imr' : 'two-items.imr'), 50_000, 'many');
    await window.showLetters();
    await page.getByRole('button', { name: 'Check the Letters in This Folder' }).first().click();
    // What is asked has counted the texts, and none of the other files.
    const dialog = page.locator('.monaco-dialog-box');
    await eventually(async () => assert.match(await dialog.innerText(), /2,000 text files/), 30_000);
    await page.getByRole('button', { name: 'Check the Letters', exact: true }).click();
    const progress = page.locator('.notifications-toasts .notification-list-item', {
      hasText: 'files checked',
    });
    await progress.waitFor({ timeout: 30_000 });
    await window.screenshot('task-progress');
    await progress.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('the checking was stopped').first().waitFor();
    // The window answers while the rest is checked.
    await window.command('IMR Letters: Check This Folder Again');
    await window.command('IMR Letters: Group the Letters…');
    await window.answer('By Rule');
    await eventually(async () => {
      const rows = await window.treeRows('Letters');
      assert.match(rows[0] ?? '', new RegExp(`^missing-decision ?${MANY / 3} letters; `));
      assert.match(rows[1] ?? '', new RegExp(`^nothing found ?${(2 * MANY) / 3} letters; `));
    }, 60_000);
    await window.command('IMR Letters: Group the Letters…');
    await window.answer('One List');
  },
);

check('a folder that nobody trusts is read and checked', async ({ window, openUntrusted }) => {
  const { page } = window;
  await openUntrusted();
  await page.getByText('Restricted Mode').first().waitFor();
  await window.openByName('defects.imr');
  await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
  await window.showProblems();
  await eventually(async () => {
    assert.match((await window.problems()).join(' | '), /missing-decision/);
  });
  await window.showLetters();
  await window.command('IMR Letters: Check the Letters in This Folder');
  await page.getByRole('button', { name: 'Check the Letters', exact: true }).click();
  await window.treeRow('Letters', 'CM17-0999006').waitFor();
  await window.screenshot('untrusted');
});
