// How a letter is begun, put in order and formatted.
import assert from 'node:assert/strict';
import { check, eventually } from './harness.mjs';

/** Waits until the lines in sight fit. */
function eventuallyReads(window, wanted) {
  return eventually(async () => {
    const text = (await window.lines()).join('\n');
    assert.match(text, wanted);
  });
}

check(
  'a letter is started: one command and two questions, and Tab leads through what is to fill in',
  async ({ window }) => {
    const { page } = window;
    await window.command('View: Close All Editors');
    await window.command('IMR Letters: New Letter');
    await window.answer('Chapters and sections');
    await window.answer('Norco 10/325mg #60; Physical therapy, 8 visits');
    await eventuallyReads(window, /Case Number: CM\[case number\]/);
    await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
    await page.keyboard.type('17-0000001');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1/9/2017');
    await page.keyboard.press('Tab');
    await page.keyboard.type('3/2/2015');
    await eventuallyReads(
      window,
      /Case Number: CM17-0000001\nDate Assigned: 1\/9\/2017\nDate of Injury: 3\/2\/2015/,
    );
    await window.screenshot('drafting-new-letter');
  },
);

check('an item is moved, doubled and decided by commands', async ({ window }) => {
  const { page } = window;
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+End');
  const order = /Physical therapy, 8 visits: Upheld[\s\S]*Norco 10\/325mg #60: Upheld/;
  await window.command('IMR Letters: Move Item Up');
  await eventuallyReads(window, order);
  await window.command('IMR Letters: Set Decision to Overturned');
  await eventuallyReads(window, /Physical therapy, 8 visits: Overturned/);
  await window.command('IMR Letters: Duplicate Item');
  await eventuallyReads(
    window,
    /Physical therapy, 8 visits: Overturned[\s\S]*Physical therapy, 8 visits: Overturned/,
  );
  await window.screenshot('drafting-items');
  // It is nobody's file: what was typed is thrown away with it.
  await window.close();
  await page.getByRole('button', { name: /^Don't Save/ }).click();
});

check('a double-spaced letter is formatted, and undone in one step', async ({ window }) => {
  const { page } = window;
  await window.showLetters();
  await page
    .getByRole('tab', { name: /^Explorer/ })
    .first()
    .click();
  await window.open('double-spaced.txt');
  await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
  const count = async () =>
    Number(/Ln (\d+)/.exec(await page.locator('[id="status.editor.selection"]').innerText())[1]);
  await page.keyboard.press('Control+End');
  const before = await eventually(async () => {
    const line = await count();
    assert.ok(line > 50);
    return line;
  });
  await window.command('Format Document');
  await page.keyboard.press('Control+End');
  await eventually(async () => {
    await page.keyboard.press('Control+End');
    assert.ok((await count()) < before / 2, `${await count()} of ${before}`);
  });
  await window.goTo(1);
  await window.screenshot('drafting-formatted');
  await page.keyboard.press('Control+z');
  await eventually(async () => {
    await page.keyboard.press('Control+End');
    assert.equal(await count(), before);
  });
  await window.revert().catch(() => {});
});
