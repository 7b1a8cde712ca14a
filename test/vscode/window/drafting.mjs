// How a letter is drafted: begun, its items worked on, laid out.
import assert from 'node:assert/strict';
import { check, eventually } from './harness.mjs';

/** What the editor shows, its rows put together as they run on. */
const shown = async (window) => (await window.lines()).join('\n');

/** Answers the question that a command has asked. */
async function answer({ page }, words) {
  const input = page.locator('.quick-input-widget input[type="text"]').first();
  await input.waitFor();
  if (words !== undefined) await input.fill(words);
  await page.keyboard.press('Enter');
}

/** Closes the active editor, giving up what was typed. */
async function giveUp(window) {
  await window.command('View: Revert and Close Editor');
}

check('a letter is begun by one command and two questions', async ({ window }) => {
  const { page } = window;
  await window.open('two-items.imr');
  await window.expandOutline();
  const { keys } = await window.counted(async () => {
    await window.command('IMR Letters: New Letter');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Letter of 2016' }).waitFor();
    await window.screenshot('new-letter-form');
    await answer(window);
    await page.locator('.quick-input-widget', { hasText: 'treatments in dispute' }).waitFor();
    await window.screenshot('new-letter-items');
    await answer(window, 'Tramadol 50mg #60; MRI of the lumbar spine');
    await eventually(async () => assert.match(await shown(window), /Case Number: CM\[case number\]/));
  });
  assert.deepEqual(keys, ['F1', 'Enter', 'Enter'], 'one command and two questions');
  assert.equal(await window.language(), 'IMR Letter');
  // The first place is selected: what is typed goes there, and Tab leads to the next.
  await page.keyboard.type('17-0999031');
  await page.keyboard.press('Tab');
  await page.keyboard.type('02/01/2017');
  await eventually(async () => {
    const text = await shown(window);
    assert.match(text, /Case Number: CM17-0999031/);
    assert.match(text, /Date Assigned: 02\/01\/2017/);
  });
  await window.inThemes('new-letter');
  await eventually(async () => {
    assert.match((await window.outline()).join(' | '), /CM17-0999031 ?2 disputed items/);
  });
  await page.keyboard.press('Escape');
  await giveUp(window);
});

check('the same is under File: New File', async ({ window }) => {
  const { page } = window;
  await window.command('Create: New File...');
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'IMR Letter' }).first();
  await row.waitFor();
  await window.screenshot('new-file');
  await page.keyboard.press('Escape');
});

check('items are moved, decided and added by commands', async ({ window, lineOf }) => {
  await window.open('two-items.imr');
  const { page } = window;
  await window.goTo(lineOf('Cyclobenzaprine 7.5mg #60:'));
  await window.command('IMR Letters: Move This Item Down');
  await eventually(async () => {
    const rows = (await window.outline()).join(' | ');
    assert.ok(rows.indexOf('Six acupuncture') < rows.indexOf('Cyclobenzaprine 7.5mg'), rows);
  });
  await window.command('IMR Letters: Set the Decision of This Item');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Overturned' }).click();
  await eventually(async () => assert.match((await window.outline()).join(), /Overturned: Cyclobenzaprine/));
  await window.command('IMR Letters: Add a Disputed Item');
  await eventually(async () => assert.match(await shown(window), /\[treatment in dispute\]: \[decision\]/));
  await window.screenshot('add-item');
  await page.keyboard.type('Lumbar corset');
  await eventually(async () => assert.match((await window.outline()).join(), /Lumbar corset/));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await window.screenshot('added-item');
  await window.revert();
});

check('a device in a header has a card', async ({ window, lineOf }) => {
  await window.open('two-items.imr');
  await window.goTo(lineOf('Six acupuncture visits:'), 8);
  await window.command('Show or Focus Hover');
  // What the mouse rests on may have a hover of its own.
  await window.page
    .locator('.monaco-hover:not(.hidden) .hover-contents', { hasText: /acupuncture · therapy/ })
    .waitFor();
  await window.screenshot('treatment-hover', { pointing: true });
  await window.pointAway();
});

check('the light bulb at a header has its decision and its place', async ({ window, lineOf }) => {
  const { page } = window;
  await window.open('two-items.imr');
  await window.goTo(lineOf('Six acupuncture visits:'), 4);
  await page.keyboard.press('Control+.');
  await page
    .locator('.action-widget .monaco-list-row.action', { hasText: 'Set the decision to Upheld' })
    .waitFor();
  await window.screenshot('header-actions');
  await page.keyboard.press('Escape');
});

check('sentences that decide are offered where a sentence begins', async ({ window, lineOf }) => {
  const { page } = window;
  await window.goTo(lineOf('wants to lower the dose'));
  await page.keyboard.press('End');
  await page.keyboard.press('End');
  await page.keyboard.type(' ');
  const rows = await eventually(() => window.suggestions());
  assert.ok(
    rows.some((row) => /request for six acupuncture visits is medically necessary/.test(row)),
    rows.join(' | '),
  );
  await window.screenshot('conclusion');
  await page.keyboard.press('Escape');
  await window.revert();
});

check('a letter is read in paragraphs, its findings in the list once', async ({ window }) => {
  await window.open('defects.imr');
  await window.showProblems();
  const before = await eventually(async () => {
    const rows = await window.problems();
    assert.ok(rows.length > 1);
    return rows;
  });
  await window.command('IMR Letters: Read as Paragraphs');
  await window.page.locator('.tabs-container .tab.active', { hasText: 'in paragraphs' }).waitFor();
  await eventually(async () => {
    const rows = await window.page.locator('.editor-instance').nth(1).locator('.view-line').count();
    assert.ok(rows > 5);
  });
  await window.inThemes('paragraphs');
  assert.deepEqual(await window.problems(), before);
  await window.close();
});

check('Format Document takes double spacing out', async ({ window }) => {
  await window.open('double-spaced.txt');
  await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
  const rows = (await window.lines()).filter((line) => line.trim() === '').length;
  await window.command('Format Document');
  await eventually(async () => {
    const after = (await window.lines()).filter((line) => line.trim() === '').length;
    assert.ok(after < rows, `${after} empty rows of ${rows}`);
  });
  await window.screenshot('formatted');
  await window.revert();
});
