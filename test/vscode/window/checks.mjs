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

check('it looks right in light, dark and high contrast', async ({ window, lineOf }) => {
  await window.open('two-items.imr');
  for (const [name, theme, mark] of themes) {
    await window.theme(theme, mark);
    await window.goTo(1);
    await window.screenshot(`letter-top-${name}`);
    await window.goTo(lineOf(`${firstItem}:`) + 12);
    await eventually(async () => assert.ok((await window.outline()).length > 0));
    await window.screenshot(`letter-items-${name}`);
  }
  await window.theme(themes[0][1], themes[0][2]);
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

check('pointing at a drug tells what it is, in light, dark and high contrast', async ({ window }) => {
  await window.open('cites.imr');
  for (const [name, theme, mark] of themes) {
    await window.theme(theme, mark);
    await window.goTo(citesLine);
    await window.screenshot(`inlay-hints-${name}`);
    const text = await window.hover('Tramadol');
    assert.match(text, /opioid/i);
    await window.screenshot(`drug-${name}`, { pointing: true });
    await window.pointAway();
  }
});

check('a guideline line is completed', async ({ window }) => {
  const { page } = window;
  await window.open('cites.imr');
  for (const [name, theme, mark] of themes) {
    await window.theme(theme, mark);
    // After "Decision based on MTUS " the rest of the reviewer's line is cut off, then put back.
    await window.goTo(citesLine + 4, 'MAXIMUS guideline: Decision based on MTUS '.length + 1);
    await page.keyboard.press('Shift+End');
    await page.keyboard.press('Delete');
    const documents = await eventually(async () => {
      const rows = await window.suggestions();
      assert.ok(
        rows.some((row) => row.includes('Chronic Pain')),
        rows.join(' | '),
      );
      return rows;
    });
    assert.ok(documents.length > 2, documents.join(' | '));
    await window.screenshot(`completion-documents-${name}`);
    await page.keyboard.press('Enter');
    await eventually(async () => {
      const rows = await window.suggestions();
      assert.ok(
        rows.some((row) => /Tramadol|Opioids/.test(row)),
        rows.join(' | '),
      );
    });
    await window.screenshot(`completion-topics-${name}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await eventually(async () => {
      assert.ok((await window.lines()).some((text) => text.includes('76-80')));
    });
  }
  await window.theme(themes[0][1], themes[0][2]);
});

check('what is being typed is not told to be wrong until the caret leaves it', async ({ window }) => {
  const { page } = window;
  await window.open('cites.imr');
  await window.showProblems();
  const told = async () => (await window.problems()).filter((row) => row.includes('placeholder'));
  await eventually(async () => assert.deepEqual(await told(), []));
  await window.goTo(citesLine - 6, 1);
  await page.keyboard.press('End');
  // Slower than the server checks, faster than a pause: a finding would be seen between two keys.
  for (const key of ' She sees Dr. [AGE') {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    await page.waitForTimeout(60);
  }
  const flashes = [];
  for (const key of '] [NAME] ') {
    await page.keyboard.press(key === ' ' ? 'Space' : key);
    for (let wait = 0; wait < 4; wait++) {
      await page.waitForTimeout(100);
      const atCaret = (await told()).filter((row) => key === ']' && row.includes('[NAME]'));
      flashes.push(...atCaret);
    }
  }
  assert.deepEqual(flashes, [], 'nothing at the caret');
  await window.screenshot('typing-calm');
  await window.goTo(1);
  await eventually(async () => assert.equal((await told()).length, 2));
  await window.screenshot('typing-told');
  await page.keyboard.press('Control+z');
  for (let undo = 0; undo < 30 && (await window.dirty('cites.imr')); undo++) {
    await page.keyboard.press('Control+z');
  }
  await eventually(async () => assert.deepEqual(await told(), []));
});

check('a letter with many findings lists them', async ({ window }) => {
  await window.open('mixed-bag.imr', 'samples');
  await window.showProblems();
  await eventually(async () => assert.ok((await window.problems()).length > 10));
  await window.goTo(33);
  for (const [name, theme, mark] of themes) {
    await window.theme(theme, mark);
    await window.screenshot(`findings-${name}`);
  }
  await window.theme(themes[0][1], themes[0][2]);
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
  await window.open('defects.imr');
  await eventually(async () => assert.equal((await told()).length, 1));
});

// The README's picture, docs/screenshot.png, is one of these.
check('a draft shows what is missing', async ({ window }) => {
  await window.open('draft.imr', 'samples');
  await eventually(async () => {
    assert.ok((await window.problems()).length > 1);
    assert.ok((await window.outline()).length > 1);
  });
  await window.goTo(27);
  for (const [name, theme, mark] of themes) {
    await window.theme(theme, mark);
    await window.screenshot(`draft-${name}`);
  }
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
