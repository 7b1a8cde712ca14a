// What a person sees and does, from opening a letter to the server's end and return.
import assert from 'node:assert/strict';
import { descendantsOf, processList } from '../../../scripts/processes.mjs';
import { check, eventually } from './harness.mjs';
import { looks, themeNames } from './themes.mjs';

const firstItem = 'Cyclobenzaprine 7.5mg #60';
const secondItem = 'Six acupuncture visits';
/** The header of the first item of cites.imr, counted from 1. */
const citesLine = 27;
/** Waits until each of the patterns fits one of the rows that are read. */
function eventuallyShows(read, ...patterns) {
  return eventually(async () => {
    const rows = await read();
    for (const wanted of patterns) {
      assert.ok(
        rows.some((row) => wanted.test(row)),
        `${wanted} in ${rows.join(' | ')}`,
      );
    }
  });
}

/** Waits until the list of problems has so many of a rule. */
function eventuallyTold(window, rule, count) {
  return eventually(async () => assert.equal((await told(window, rule)).length, count));
}

/** The problems of a rule. */
async function told(window, rule) {
  return (await window.problems()).filter((row) => row.includes(rule));
}

/** Takes out what follows the cursor, up to the end of its row or, of a wrapped line, of its second row. */
async function deleteRest({ page }, rows = 1) {
  for (let row = 0; row < rows; row++) await page.keyboard.press('Shift+End');
  await page.keyboard.press('Delete');
}

/** Deletes the decision of an item, whose header is on that line. */
async function deleteDecision(window, item, line) {
  await window.goTo(line, item.length + 2);
  await deleteRest(window);
}

check('a letter opens in its language', async ({ window }) => {
  await window.openFromExplorer('two-items.imr');
  await eventually(async () => assert.equal(await window.language(), 'IMR Letter'));
});

check('the outline shows the letter, its sections, its items with their decisions', async ({ window }) => {
  await window.expandOutline();
  await eventuallyShows(
    window.outline,
    /CM14-0900001/,
    /CLINICAL CASE SUMMARY/i,
    /Decision rationale/,
    new RegExp(`^1. Upheld: ${firstItem}`),
    new RegExp(`^2. Overturned: ${secondItem}`),
  );
});

check('the breadcrumbs follow the cursor into an item', async ({ window, lineOf }) => {
  await window.goTo(lineOf('wants to lower the dose'), 10);
  await eventuallyShows(window.breadcrumbs, new RegExp(secondItem), /rationale/i);
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
    assert.match(text, /Only open letters of this folder are checked/);
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
  await window.showProblems();
  await deleteDecision(window, firstItem, lineOf(`${firstItem}:`));
  await eventuallyTold(window, 'missing-decision', 1);
  await window.screenshot('finding');
  await window.page.keyboard.press('Control+z');
  await eventuallyShows(window.lines, new RegExp(`${firstItem}:  Upheld`));
  await eventuallyTold(window, 'missing-decision', 0);
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
  await eventuallyShows(window.inlayHints, /^→ (?:Opioids|Tramadol)/);
});

check('what is typed at the caret is told only once the caret has moved on', async ({ window }) => {
  const { page } = window;
  await window.open('cites.imr');
  await window.showProblems();
  await window.goTo(citesLine - 6, 9999);
  await page.keyboard.type(' She is now ', { delay: 30 });
  const flashes = [];
  for (const key of '[AGE]') {
    await page.keyboard.press(key);
    const pressed = Date.now();
    // Long enough for the server to answer, shorter than a pause; on a machine too slow for that nothing is judged.
    await page.waitForTimeout(400);
    const rows = await told(window, 'placeholder');
    if (Date.now() - pressed < 1_200) flashes.push(...rows);
  }
  assert.deepEqual(flashes, [], 'quiet while it is typed');
  await page.screenshot({ path: window.picture('typing-quiet') });
  await page.keyboard.type(' years', { delay: 60 });
  await eventuallyTold(window, 'placeholder', 1);
  await window.screenshot('typing-told');

  // A caret that jumps away leaves it as well.
  await page.keyboard.type(' and [NAME]', { delay: 30 });
  await window.goTo(1);
  await eventuallyTold(window, 'placeholder', 2);
  await window.revert();
  await eventuallyTold(window, 'placeholder', 0);
});

check('what is typed fast is left in peace as well', async ({ window }) => {
  const { page } = window;
  await window.open('cites.imr');
  await window.showProblems();
  await window.goTo(citesLine - 6, 9999);
  const flashes = [];
  let looking = true;
  const look = (async () => {
    while (looking) flashes.push(...(await told(window, 'placeholder')));
  })();
  await page.keyboard.type(' She is now [AGE]', { delay: 60 });
  await page.waitForTimeout(300);
  looking = false;
  await look;
  assert.deepEqual(flashes, [], 'quiet at 60 milliseconds a key');
  await eventuallyTold(window, 'placeholder', 1);
  await window.revert();
  await eventuallyTold(window, 'placeholder', 0);
});

check(
  'keys of their own go through the findings, hints included, each told beside its words',
  async ({ window }) => {
    const { page } = window;
    await window.open('mixed-bag.imr', 'samples');
    await window.showProblems();
    await eventually(async () => assert.ok((await window.problems()).length > 10));
    const listed = (await window.problems()).length;
    await window.goTo(1);
    const hovers = [];
    for (let i = 0; i < 8; i++) {
      await page.keyboard.press('Control+F8');
      const hover = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
      await hover.waitFor({ timeout: 5_000 });
      await page.waitForTimeout(250);
      hovers.push((await hover.innerText()).replace(/\s+/g, ' '));
    }
    assert.ok(
      hovers.some((text) => text.includes('citation-debris')),
      `a hint among ${hovers.length} of ${listed}: ${hovers.join(' | ')}`,
    );
    await window.screenshot('next-finding');
    // One back: what was told before the last is told again.
    await page.keyboard.press('Control+Shift+F8');
    const back = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
    await eventually(async () => assert.equal((await back.innerText()).replace(/\s+/g, ' '), hovers.at(-2)));
    await window.pointAway();
    await window.close();
  },
);

check(
  'a finding is ignored by a quick fix, with a reason, and is back without the file',
  async ({ window, remove }) => {
    await window.open('defects.imr');
    await window.showProblems();
    await eventuallyTold(window, 'missing-decision', 1);
    await window.goTo(38, firstItem.length);
    await window.quickFix('Ignore this finding', { picture: 'quick-fixes' });
    await window.answer('Decided later');
    await window.giveInitials('RN');
    await eventuallyTold(window, 'missing-decision', 0);
    await window.screenshot('ignored');
    remove('imr-review.json');
    await eventuallyTold(window, 'missing-decision', 1);
    await window.close();
  },
);

/** After "Decision based on MTUS " the rest of the reviewer's line is cut off. */
async function emptyGuidelineLine(window) {
  await window.goTo(citesLine + 4, 'MAXIMUS guideline: Decision based on MTUS '.length + 1);
  await deleteRest(window, 2);
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

// The README's picture, which is the walkthrough's too (docs/walkthrough/findings.webp), is of findings-light:
// "convert FILE.png +dither -colors 48 -define webp:lossless=true …" makes it half as large.
for (const [name, theme] of Object.entries(looks)) {
  check(`it looks right in ${name}`, async ({ window, lineOf }) => {
    await window.theme(theme);
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

check(
  'decisions are readable in every default theme, and none looks like an error',
  async ({ window, lineOf }) => {
    await window.open('two-items.imr');
    for (const theme of themeNames) {
      await window.theme(theme);
      await window.goTo(lineOf(`${firstItem}:`) + 8);
      for (const word of ['Upheld', 'Overturned']) {
        const { color, background } = await window.drawn(word);
        assert.ok(contrast(color, background) >= 4.5, `${word} in ${theme}: ${color} on ${background}`);
        assert.ok(!isRed(color), `${word} in ${theme}: ${color}`);
      }
    }
  },
);

/** The contrast of two colours, from 1 to 21 (WCAG 2). */
function contrast(a, b) {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(rgb) {
  const [red, green, blue] = rgb.map((value) => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function isRed([red, green, blue]) {
  return red > 1.5 * green && red > 1.5 * blue;
}

check(
  'a letter has no swatches, no minimap, and no marks on words of its prose',
  async ({ window, lineOf }) => {
    const { page } = window;
    await window.open('two-items.imr');
    assert.equal(await page.locator('.editor-instance .minimap:visible').count(), 0);
    // VS Code asks once for each place of the caret: too early, and it has to come there again.
    await eventually(async () => {
      await window.goTo(1);
      await window.goTo(lineOf(`${firstItem}:`), 3);
      await page.waitForTimeout(800);
      assert.ok((await page.locator('.wordHighlightText, .wordHighlight').count()) > 0);
    });
    assert.equal(await page.locator('.colorpicker-color-decoration').count(), 0);
    await window.goTo(lineOf('A sedating muscle relaxant'), 32);
    await page.waitForTimeout(800);
    assert.equal(await page.locator('.wordHighlightText, .wordHighlight, .wordHighlightStrong').count(), 0);
  },
);

check(
  'above a letter without a header block stands where one is, not its first heading',
  async ({ window }) => {
    const { page } = window;
    await window.open('headless.imr');
    await window.goTo(9999);
    const sticky = page.locator('.editor-instance .sticky-widget');
    await eventually(async () => {
      const text = (await sticky.innerText()).replaceAll('\u00a0', ' ');
      assert.match(text, /IMR ISSUES/);
      assert.doesNotMatch(text, /HOW THE IMR/);
    });
    await window.screenshot('headless');
    await window.close();
  },
);

check('a letter that was only just begun shows one note', async ({ window }) => {
  await window.open('skeleton.imr');
  await window.showProblems();
  await eventuallyTold(window, 'placeholder', 1);
  await window.screenshot('skeleton');
  await window.close();
});

check('the light theme again, and the first letter', async ({ window }) => {
  await window.theme(looks.light);
  await window.open('two-items.imr');
});

check('the walkthrough tells how to begin, and leads to a sample letter', async ({ window, lineOf }) => {
  const { page } = window;
  await window.command('Welcome: Open Walkthrough...');
  await page.locator('.quick-input-widget input[type="text"]').first().fill('Read your first IMR letter');
  await page.keyboard.press('Enter');
  const steps = page.locator('.getting-started-step');
  await steps.first().waitFor();
  for (const [title, picture, words] of [
    ['Open a letter', 'open', /PDF or a Word file stays as it is/],
    ['See its disputed items', 'outline', /Overturned/],
    ['Point at a citation', 'hover', /What do those pages say/],
    ['Read what does not agree', 'findings', /light bulb/],
    ['Review a folder of letters', 'desk', /Check the Letters in This Folder/],
    ['Begin a letter of your own', 'draft', /begins with two questions/],
    ['Bring your own guidelines', 'guidelines', /on this machine only/],
  ]) {
    await steps.filter({ hasText: title }).first().click();
    await eventually(async () => assert.match(await shownInWalkthrough(page), words));
    await window.screenshot(`walkthrough-${picture}`);
  }
  await steps.filter({ hasText: 'Open a letter' }).first().click();
  await page.getByRole('button', { name: 'Open a Sample Letter' }).click();
  await eventuallyShows(window.lines, /Case Number: CM17-0999006/);
  // It was never saved, and is given up.
  await window.command('View: Revert and Close Editor');
  await window.open('two-items.imr');
  await window.goTo(lineOf('Claims Administrator guideline: Decision based on MTUS Chronic'));
  await window.hover('63-66');
  await window.pointAway();
  await window.command('Welcome: Open Walkthrough...');
  await page.locator('.quick-input-widget input[type="text"]').first().fill('Read your first IMR letter');
  await page.keyboard.press('Enter');
  const ticked = (title) =>
    steps.filter({ hasText: title }).first().locator('.codicon-getting-started-step-checked').count();
  await eventually(async () => {
    assert.equal(await ticked('Open a letter'), 1);
    assert.equal(await ticked('Point at a citation'), 1);
    assert.equal(await ticked('Begin a letter of your own'), 0);
  });
  await window.screenshot('walkthrough-ticked');
  await window.open('two-items.imr');
});

/** The text of a step's page, which is a web view of its own. */
async function shownInWalkthrough(page) {
  const texts = await Promise.all(
    page.frames().map((frame) =>
      frame
        .locator('body')
        .innerText()
        .catch(() => ''),
    ),
  );
  return texts.join('\n');
}

check(
  'a killed server comes back, says so once, and finds defects again',
  async ({ window, server, lineOf }) => {
    const first = await oneServer(server, []);
    process.kill(first, 'SIGKILL');
    const second = await oneServer(server, [first]);
    await eventually(async () => assert.equal((await restarts(window)).length, 1));
    await window.screenshot('server-came-back');
    process.kill(second, 'SIGKILL');
    await oneServer(server, [first, second]);
    assert.ok((await restarts(window)).length <= 1, 'said once, not at every crash');

    await deleteDecision(window, secondItem, lineOf(`${secondItem}:`));
    await eventuallyTold(window, 'missing-decision', 1);
    await window.page.keyboard.press('Control+z');
  },
);

/** What was said of a server that came back. */
async function restarts(window) {
  return (await window.notifications()).filter((text) => /was started again/.test(text));
}

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
