// What a person sees and does, from opening a letter to the server's end and return.
import assert from 'node:assert/strict';
import { descendantsOf, processList } from '../../../scripts/processes.mjs';
import { check, eventually } from './harness.mjs';

const firstItem = 'Cyclobenzaprine 7.5mg #60';
const secondItem = 'Six acupuncture visits';
/** The header of the first item of cites.imr, counted from 1. */
const citesLine = 27;
const themes = [
  ['light', 'Light 2026', 'vs'],
  ['dark', 'Dark 2026', 'vs-dark'],
  ['high-contrast', 'Dark High Contrast', 'hc-black'],
];

check('a letter opens in its language', async ({ window }) => {
  await window.open('two-items.imr');
  await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
});

check('the outline shows the letter, its sections, its items with their decisions', async ({ window }) => {
  await window.expandOutline();
  await eventually(async () => {
    const rows = await window.outline();
    for (const wanted of [/CM14-0900001/, /CLINICAL CASE SUMMARY/i, /Decision rationale/]) {
      assert.ok(
        rows.some((row) => wanted.test(row)),
        `${wanted} in ${rows.join(' | ')}`,
      );
    }
    assert.ok(
      rows.some((row) => row.includes(firstItem) && row.includes('Upheld')),
      rows.join(' | '),
    );
    assert.ok(
      rows.some((row) => row.includes(secondItem) && row.includes('Overturned')),
      rows.join(' | '),
    );
  });
});

check('the breadcrumbs follow the cursor into an item', async ({ window, lineOf }) => {
  await window.goTo(lineOf('wants to lower the dose'), 10);
  await eventually(async () => {
    const crumbs = await window.breadcrumbs();
    assert.ok(
      crumbs.some((crumb) => crumb.includes(secondItem)),
      crumbs.join(' > '),
    );
    assert.ok(
      crumbs.some((crumb) => /rationale/i.test(crumb)),
      crumbs.join(' > '),
    );
  });
});

check('pointing at cited pages tells their topic', async ({ window, lineOf }) => {
  await window.goTo(lineOf('Claims Administrator guideline: Decision based on MTUS Chronic'));
  const text = await window.hover('63-66');
  assert.match(text, /muscle relaxants/i);
  await window.screenshot('hover', { pointing: true });
  await window.pointAway();
});

check('the language status tells the form, the items and the findings', async ({ window }) => {
  await eventually(async () => {
    const text = await window.languageStatus();
    assert.match(text, /form D: 2 disputed items/);
    assert.match(text, /no findings|\d+ findings?/);
  });
  await window.screenshot('language-status', { pointing: true });
  await window.pointAway();
});

check('an item folds', async ({ window, lineOf }) => {
  await window.goTo(lineOf(`${firstItem}:`));
  await window.page.keyboard.press('Control+Shift+[');
  await eventually(async () => {
    const shown = (await window.lines()).join('\n');
    assert.ok(shown.includes(secondItem) && !shown.includes('A sedating muscle relaxant'), shown);
  });
  await window.screenshot('folded');
  await window.page.keyboard.press('Control+Shift+]');
});

check('a defect that is typed becomes a finding, and goes when it is undone', async ({ window, lineOf }) => {
  const { page } = window;
  await window.showProblems();
  const line = lineOf(`${firstItem}:`);
  await window.goTo(line, firstItem.length + 2);
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
  await eventually(async () => {
    const rows = await window.problems();
    assert.ok(
      rows.some((row) => row.includes('missing-decision')),
      rows.join(' | '),
    );
  });
  await window.screenshot('finding');
  await page.keyboard.press('Control+z');
  await eventually(async () => {
    assert.ok((await window.lines()).some((text) => text.includes(`${firstItem}:  Upheld`)));
    const rows = await window.problems();
    assert.ok(!rows.some((row) => row.includes('missing-decision')), rows.join(' | '));
  });
});

check('a double-spaced .txt becomes a letter, notes do not', async ({ window }) => {
  await window.open('notes.txt');
  await window.open('double-spaced.txt');
  await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
  await window.open('notes.txt');
  assert.equal(await window.language(), 'Plain Text');
});

check('cited pages are followed by their topic', async ({ window }) => {
  await window.open('cites.imr');
  await window.goTo(citesLine);
  await eventually(async () => {
    const hints = await window.inlayHints();
    assert.ok(
      hints.some((hint) => /^Opioids|Tramadol/.test(hint)),
      hints.join(' | '),
    );
  });
});

check('what is typed at the caret is told only once the caret has moved on', async ({ window }) => {
  const { page } = window;
  await window.open('cites.imr');
  await window.showProblems();
  const told = async () => (await window.problems()).filter((row) => row.includes('placeholder'));
  await window.goTo(citesLine - 6, 9999);
  await page.keyboard.type(' She is now ', { delay: 30 });
  const flashes = [];
  for (const key of '[AGE]') {
    await page.keyboard.press(key);
    const pressed = Date.now();
    // Long enough for the server to answer, shorter than a pause; on a machine too slow for that nothing is judged.
    await page.waitForTimeout(400);
    const rows = await told();
    if (Date.now() - pressed < 1_200) flashes.push(...rows);
  }
  assert.deepEqual(flashes, [], 'quiet while it is typed');
  await page.screenshot({ path: window.picture('typing-quiet') });
  await page.keyboard.type(' years', { delay: 60 });
  await eventually(async () => assert.equal((await told()).length, 1));
  await window.screenshot('typing-told');

  // A caret that jumps away leaves it as well.
  await page.keyboard.type(' and [NAME]', { delay: 30 });
  await window.goTo(1);
  await eventually(async () => assert.equal((await told()).length, 2));
  await window.revert();
  await eventually(async () => assert.deepEqual(await told(), []));
});

check('a finding is ignored by a quick fix, and is back without the file', async ({ window, remove }) => {
  await window.open('defects.imr');
  await window.showProblems();
  const told = async () => (await window.problems()).filter((row) => row.includes('missing-decision'));
  await eventually(async () => assert.equal((await told()).length, 1));
  await window.goTo(38, firstItem.length);
  await window.quickFix('Ignore this finding', { picture: 'quick-fixes' });
  await eventually(async () => assert.deepEqual(await told(), []));
  await window.screenshot('ignored');
  remove('imr-letters.json');
  await eventually(async () => assert.equal((await told()).length, 1));
  await window.close();
});

/** After "Decision based on MTUS " the rest of the reviewer's line is cut off. */
async function emptyGuidelineLine({ page, goTo }) {
  await goTo(citesLine + 4, 'MAXIMUS guideline: Decision based on MTUS '.length + 1);
  // Twice, for the line is wrapped: first to the end of its row.
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
}

check('a guideline line is completed: documents first, then topics of the chosen one', async ({ window }) => {
  await window.open('cites.imr');
  await emptyGuidelineLine(window);
  await eventually(async () => {
    const rows = await window.suggestions();
    // What the form goes on with comes before any snippet.
    assert.match(rows[0], /Chronic Pain Treatment Guidelines/, rows.join(' | '));
  });
  await window.page.keyboard.press('Enter');
  await eventually(async () => {
    const rows = await window.suggestions();
    // The item's own drug comes before the others of its class.
    assert.match(rows[0], /Tramadol/, rows.join(' | '));
  });
  await window.page.keyboard.press('Escape');
  await window.revert();
});

check('many findings are listed, a draft shows what is missing', async ({ window }) => {
  for (const [name, least] of [
    ['mixed-bag.imr', 10],
    ['draft.imr', 2],
  ]) {
    await window.open(name, 'samples');
    await window.showProblems();
    await eventually(async () => assert.ok((await window.problems()).length > least));
    await window.close();
  }
});

// The README's picture, docs/screenshot.png, is findings-light.
for (const [name, theme, mark] of themes) {
  check(`it looks right in ${name}`, async ({ window, lineOf }) => {
    await window.theme(theme, mark);
    await window.open('two-items.imr');
    await window.goTo(1);
    await window.screenshot(`letter-top-${name}`);
    await window.goTo(lineOf(`${firstItem}:`) + 12);
    await eventually(async () => assert.ok((await window.outline()).length > 0));
    await window.screenshot(`letter-items-${name}`);

    await window.open('cites.imr');
    await window.goTo(citesLine);
    await eventually(async () => assert.ok((await window.inlayHints()).length > 0));
    await window.screenshot(`inlay-hints-${name}`);
    assert.match(await window.hover('Tramadol'), /opioid/i);
    await window.screenshot(`drug-${name}`, { pointing: true });
    await window.pointAway();
    await emptyGuidelineLine(window);
    await eventually(() => window.suggestions());
    await window.screenshot(`completion-documents-${name}`);
    await window.page.keyboard.press('Enter');
    await eventually(() => window.suggestions());
    await window.screenshot(`completion-topics-${name}`);
    await window.page.keyboard.press('Escape');
    await window.revert();

    for (const [sample, picture, line] of [
      ['mixed-bag.imr', 'findings', 33],
      ['draft.imr', 'draft', 27],
    ]) {
      await window.open(sample, 'samples');
      await window.goTo(line);
      await eventually(async () => assert.ok((await window.problems()).length > 1));
      await window.screenshot(`${picture}-${name}`);
      await window.close();
    }
  });
}

check('the light theme again, and the first letter', async ({ window }) => {
  await window.theme(themes[0][1], themes[0][2]);
  await window.open('two-items.imr');
});

check(
  'a killed server comes back, says so once, and finds defects again',
  async ({ window, server, lineOf }) => {
    const { page } = window;
    const first = await oneServer(server, []);
    process.kill(first, 'SIGKILL');
    const second = await oneServer(server, [first]);
    await eventually(async () => {
      const said = (await window.notifications()).filter((text) => /was started again/.test(text));
      assert.equal(said.length, 1, said.join(' | '));
    });
    await window.screenshot('server-came-back');
    process.kill(second, 'SIGKILL');
    await oneServer(server, [first, second]);
    const said = (await window.notifications()).filter((text) => /was started again/.test(text));
    assert.ok(said.length <= 1, 'said once, not at every crash');

    const line = lineOf(`${secondItem}:`);
    await window.goTo(line, secondItem.length + 2);
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Delete');
    await eventually(async () => {
      const rows = await window.problems();
      assert.ok(
        rows.some((row) => row.includes('missing-decision')),
        rows.join(' | '),
      );
    });
    await page.keyboard.press('Control+z');
  },
);

/** The one server process below VS Code that is none of the former ones. */
function oneServer(server, former) {
  return eventually(() => {
    const all = processList();
    const below = new Set(descendantsOf(server.pid, all));
    const running = all.filter(({ pid, command }) => below.has(pid) && /dist\/server\.js/.test(command));
    const fresh = running.filter(({ pid }) => !former.includes(pid));
    assert.equal(fresh.length, 1, 'one server process');
    return fresh[0].pid;
  }, 15_000);
}
