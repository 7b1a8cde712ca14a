// What a reviewer does: which letters of the folder have findings, what has been made of them, reports, sign-off.
import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { check, eventually } from './harness.mjs';

/** Waits until one of the rows that are read fits. */
function eventuallyHas(read, wanted) {
  return eventually(async () => {
    const rows = await read();
    assert.ok(
      rows.some((row) => wanted.test(row)),
      `${wanted} in ${rows.join(' | ')}`,
    );
  });
}

/** Opens the letter from the list, as a click does. */
async function openTwoItems(window) {
  await window.treeRow('Letters', 'CM14-0900001').click();
  await window.page.locator('.tabs-container .tab.active', { hasText: 'two-items.imr' }).waitFor();
}

const letters = (window) => () => window.treeRows('Letters');

check(
  'before anybody has agreed, no closed letter is read, and four ways to begin are offered',
  async ({ window }) => {
    await window.command('View: Close All Editors');
    await window.showLetters();
    const { page } = window;
    for (const way of [
      'Check the Letters in This Folder',
      'Open a PDF or Word Letter',
      'Open a Sample Letter',
      'Read the Walkthrough',
    ]) {
      await page.getByRole('button', { name: way }).first().waitFor();
    }
    assert.deepEqual(await window.treeRows('Letters'), []);
    await window.screenshot('desk-welcome');
  },
);

check(
  'which letters of the folder have findings: one question, and no letter is opened',
  async ({ window }) => {
    const { page } = window;
    // A letter that has just been closed may still be listed, and then the welcome text is not there.
    await window.command('IMR Letters: Check the Letters in This Folder');
    await page.getByRole('button', { name: 'Check the Letters', exact: true }).waitFor();
    await window.screenshot('desk-consent');
    await page.getByRole('button', { name: 'Check the Letters', exact: true }).click();
    await window.sideBarWidth(600);
    await eventuallyHas(letters(window), /^CM17-0999006 ?6 items, 5 upheld; 7 errors, .*; not reviewed$/);
    await eventuallyHas(letters(window), /^double-spaced\.txt ?2 items, 1 upheld, 1 overturned; /);
    assert.ok(!(await window.treeRows('Letters')).some((row) => row.startsWith('notes')));
    assert.equal(await page.locator('.tabs-container .tab').count(), 0);
    await window.showProblems();
    await eventuallyHas(window.problems, /mixed-bag\.imr/);
    await window.inThemes('desk-letters');
  },
);

check('letters are grouped and filtered', async ({ window }) => {
  await window.command('IMR Letters: Group the Letters…');
  await window.answer('By Decision');
  await eventuallyHas(letters(window), /^overturned ?\d+ letters; /);
  await window.command('IMR Letters: Group the Letters…');
  await window.answer('One List');
  await window.command('IMR Letters: Filter the Letters…');
  await window.answer('missing-decision');
  await eventually(async () => {
    const rows = await window.treeRows('Letters');
    assert.ok(rows.length > 0 && rows.every((row) => /error/.test(row)), rows.join(' | '));
  });
  await window.command('IMR Letters: Clear the Filter');
  await eventuallyHas(letters(window), /nothing found/);
});

check('a letter is ticked off as reviewed, under initials asked for once', async ({ window, read }) => {
  const row = () => window.treeRow('Letters', 'CM17-0999004');
  await row().locator('.custom-view-tree-node-item-checkbox').click();
  await window.giveInitials('RN');
  await eventuallyHas(letters(window), /^CM17-0999004.*; reviewed by RN, \d{4}-\d\d-\d\d$/);
  const kept = JSON.parse(read('samples/imr-review.json'));
  assert.deepEqual(Object.keys(kept.letters), ['overturned.imr']);
});

check(
  'keys lead from item to item, to the summary and back; one marks the item reviewed',
  async ({ window, lineOf }) => {
    const { page } = window;
    const position = () => page.locator('[id="status.editor.selection"]').innerText();
    const eventuallyAt = (line) =>
      eventually(async () => assert.match(await position(), new RegExp(`^Ln ${line},`)));
    const [first, second] = [lineOf('Cyclobenzaprine 7.5mg #60:'), lineOf('Six acupuncture visits:')];
    await openTwoItems(window);
    // Straight from the list, where the focus still is: the key leads into the text.
    await eventually(async () => assert.match(await position(), /^Ln 1, Col 14/));
    // The extension hears of the tab a moment later: no person is that fast.
    await delay(1000);
    await page.keyboard.press('Control+F7');
    await eventuallyAt(first);
    await page.locator('.editor-instance .monaco-editor.focused').waitFor();
    // Lines above items are made for those in sight.
    await window.goTo(first);
    await eventuallyHas(window.lenses, /^Upheld · 2 citations · .* \| Summary \| Mark reviewed$/);
    await window.goTo(1);
    await page.keyboard.press('Control+F7');
    await eventuallyAt(first);
    const effort = await window.counted(async () => {
      await page.keyboard.press('Control+F7');
      await eventuallyAt(second);
    });
    assert.deepEqual(effort, { clicks: 0, keys: ['F7'] });
    await page.keyboard.press('Control+Shift+F7');
    await eventuallyAt(first);
    await page.keyboard.press('Control+F6');
    await eventuallyAt(lineOf('The injured worker is'));
    await page.keyboard.press('Control+F6');
    await eventuallyAt(first);
    await page.keyboard.press('Shift+Alt+Enter');
    await eventuallyHas(window.lenses, /Reviewed by RN, \d{4}-\d\d-\d\d$/);
    await window.inThemes('desk-lenses');
  },
);

check('a letter is signed off, and a changed word opens it again', async ({ window, lineOf }) => {
  const { page } = window;
  const dialog = page.locator('.monaco-dialog-box');
  // Asked first, it says what it marks; not agreed to, nothing is done.
  await window.command('IMR Letters: Sign Off Letter');
  await dialog.waitFor();
  assert.match(await dialog.innerText(), /Sign this letter off\?[\s\S]*Item 2 is not marked as reviewed yet/);
  await window.screenshot('desk-sign-off');
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
  await eventuallyHas(letters(window), /^CM14-0900001.*; 1 of 2 items reviewed$/);
  const effort = await window.counted(async () => {
    await window.command('IMR Letters: Sign Off Letter');
    await dialog.getByRole('button', { name: 'Sign Off', exact: true }).click();
  });
  // One command, and the answer.
  assert.equal(effort.keys.filter((key) => key === 'F1').length, 1);
  assert.equal(effort.clicks, 2);
  await eventuallyHas(letters(window), /^CM14-0900001.*; signed off by RN, /);
  await window.screenshot('desk-signed-off');
  await window.goTo(lineOf('Treatment so far has been'), 1);
  await window.page.keyboard.type('Indeed ');
  await eventuallyHas(letters(window), /^CM14-0900001.*; changed since RN signed it off$/);
  await window.revert();
  await eventuallyHas(letters(window), /^CM14-0900001.*; signed off by RN, /);
});

check('a letter with open errors is not signed off, and they are named', async ({ window }) => {
  const { page } = window;
  await window.open('mixed-bag.imr', 'samples');
  await window.goTo(27);
  await window.goTo(27);
  await eventuallyHas(window.lenses, /7 findings/);
  await window.command('IMR Letters: Sign Off Letter');
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.waitFor();
  assert.match(await dialog.innerText(), /cannot be signed off: 7 errors are open[\s\S]*decision-conflict/);
  await window.screenshot('desk-sign-off-refused');
  await page.keyboard.press('Escape');
});

check('a finding is ignored with a reason, listed with it, and restored', async ({ window }) => {
  const { page } = window;
  const row = window.treeRow('This Letter', 'Certification');
  await row.hover();
  await row.locator('a[aria-label^="Ignore This Finding"]').click();
  await window.answer('Sealed by order');
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await window.toggleView('Ignored');
  const ignored = () => window.treeRows('Ignored');
  await eventuallyHas(ignored, /“Certification.*missing-credentials; Sealed by order; RN, /);
  await window.screenshot('desk-ignored');
  await page.getByRole('button', { name: 'Undo' }).click();
  await eventually(async () => assert.deepEqual(await ignored(), []));
});

check('an item is compared with one like it in another letter', async ({ window }) => {
  const { page } = window;
  await window.goTo(1);
  await page.keyboard.press('Control+F7');
  await window.command('IMR Letters: Compare with a Similar Item…');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Cyclobenzaprine' }).first().waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.monaco-diff-editor').first().waitFor();
  await delay(1000);
  await window.inThemes('desk-compare');
  await window.close();
});

check('a report is shown in the preview', async ({ window }) => {
  const { page } = window;
  await window.open('mixed-bag.imr', 'samples');
  await window.command('IMR Letters: Report on This Letter…');
  await window.answer('Show for an Attorney');
  await page.locator('.tabs-container .tab.active', { hasText: 'Report' }).waitFor();
  const words = page.frameLocator('iframe.webview.ready').last().frameLocator('#active-frame');
  await words.getByText('For an appeal').waitFor({ timeout: 20_000 });
  await words.getByText('by Wednesday, 2017-03-15').first().waitFor();
  await window.inThemes('desk-report');
  await window.close();
});

check('a comment on an item stays with it', async ({ window, read, lineOf }) => {
  const { page } = window;
  await openTwoItems(window);
  await window.goTo(lineOf('Six acupuncture visits:'));
  await window.command('Comments: Add Comment on Current Selection');
  await page.locator('.review-widget .monaco-editor').first().waitFor();
  await page.keyboard.type('Which weeks?');
  await page.locator('.review-widget').getByRole('button', { name: 'Add Comment' }).click();
  await eventually(() => assert.match(read('imr-review.json') ?? '', /Which weeks\?/));
  await eventuallyHas(window.lenses, /1 comment/);
  // The focus is in the comment, and the letter beside it is still told.
  await eventuallyHas(() => window.treeRows('This Letter'), /^2\. Six acupuncture visits/);
  await window.inThemes('desk-comment');
});

check(
  'what other programs do to files is seen in the list',
  async ({ window, read, write, rename, remove }) => {
    const letter = read('two-items.imr').replace('CM14-0900001', 'CM14-0900009');
    const row = (wanted) => eventuallyHas(letters(window), wanted);
    write('fresh.imr', letter);
    await row(/^CM14-0900009.*nothing found/);
    write('fresh.imr', letter.replace(/(#60): +Upheld/, '$1'));
    await row(/^CM14-0900009.*1 error/);
    rename('fresh.imr', 'renamed.imr');
    await eventually(async () => {
      const rows = (await window.treeRows('Letters')).filter((one) => one.startsWith('CM14-0900009'));
      assert.equal(rows.length, 1, rows.join(' | '));
      await window.treeRow('Letters', 'CM14-0900009').click();
      await window.page
        .locator('.tabs-container .tab.active', { hasText: 'renamed.imr' })
        .waitFor({ timeout: 1000 });
    });
    await window.close();
    remove('renamed.imr');
    await eventually(async () => {
      const rows = await window.treeRows('Letters');
      assert.ok(!rows.some((one) => one.startsWith('CM14-0900009')), rows.join(' | '));
    });
  },
);
