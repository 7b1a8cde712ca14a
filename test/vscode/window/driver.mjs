// VS Code's window as a person uses it: the names of its parts in the page are kept here.
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { looks, markOf } from './themes.mjs';

/** Milliseconds that VS Code takes to bring a hover or a theme fully into view. */
const settling = 200;

export function createWindow(page, { screenshots }) {
  const editor = page.locator('.editor-instance').first();

  async function rows(panel) {
    return (await page.locator(`${panel} .monaco-list-row`).allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    );
  }

  /** Picks a row of the list that a command has brought up. */
  async function choose(name) {
    const row = page.locator('.quick-input-list .monaco-list-row').filter({ hasText: name }).first();
    await page.locator('.quick-input-widget input').first().fill(name);
    await row.waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Brings up the list of commands and files and types into it. A window that is still busy with something else may not hear the key. */
  async function askPalette(words) {
    const input = page.locator('.quick-input-widget input').first();
    for (let tries = 0; ; tries++) {
      await page.keyboard.press('F1');
      try {
        await input.fill(words, { timeout: 5000 });
        return input;
      } catch (error) {
        if (tries === 3) throw error;
      }
    }
  }

  /** A view of the side bar, by its name. */
  const pane = (view) => page.locator(`.split-view-view .pane:has(.pane-header h3.title:text-is("${view}"))`);

  const window = {
    page,

    /** Shows a file: by its tab where it has one, else by its name, in a folder of the workspace or not. */
    async open(name, folder) {
      const tab = page.locator('.tabs-container .tab', { hasText: name });
      if ((await tab.count()) > 0) await tab.click();
      else await window.openByName(name, folder);
      await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
      await editor.locator('.view-line').first().waitFor();
    },

    /** Shows a file as a double click on it in the explorer does, where its row is in sight. */
    async openFromExplorer(name) {
      await page.getByRole('treeitem', { name, exact: true }).first().dblclick();
      await page.locator('.tabs-container .tab.active', { hasText: name }).waitFor();
      await editor.locator('.view-line').first().waitFor();
    },

    /** The explorer's rows that are scrolled out of view are not in the page: a file's name always leads to it. */
    async openByName(name, folder) {
      const input = await askPalette(folder === undefined ? name : `${folder}/${name}`);
      await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
      await input.waitFor({ state: 'hidden' });
    },

    /** After a check that failed: what it left open or half typed is given up, so that the next one can begin. */
    async giveUp() {
      for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
      const dirty = page.locator('.tabs-container .tab.dirty').first();
      for (let i = 0; i < 5 && (await dirty.isVisible()); i++) {
        await dirty.click();
        await window.command('View: Revert and Close Editor');
      }
    },

    /**
     * What a piece of work takes of a person. Keys that are held with another (Control, Shift) count with that one.
     *
     * @returns { clicks, keys } with the names of the keys in order
     */
    async counted(work) {
      await page.evaluate(() => {
        const effort = { clicks: 0, keys: [] };
        const click = () => {
          effort.clicks += 1;
        };
        const key = (event) => {
          if (!['Control', 'Shift', 'Alt', 'Meta'].includes(event.key)) effort.keys.push(event.key);
        };
        window.addEventListener('mousedown', click, true);
        window.addEventListener('keydown', key, true);
        window.imrEffort = () => {
          window.removeEventListener('mousedown', click, true);
          window.removeEventListener('keydown', key, true);
          return effort;
        };
      });
      await work();
      return page.evaluate(() => window.imrEffort());
    },

    async command(title) {
      // The list's first row may be a command that was used lately, so the row is named.
      const row = page.getByRole('option', { name: new RegExp(`^${title}(,|$)`) }).first();
      // A command that a moment ago could not be used is not in a list that was made then: it is asked for again.
      for (let attempt = 1; ; attempt++) {
        await askPalette(`>${title}`);
        try {
          await row.waitFor({ timeout: 5_000 });
          break;
        } catch (error) {
          if (attempt === 4) throw error;
          await page.keyboard.press('Escape');
        }
      }
      await row.click();
      await row.waitFor({ state: 'hidden' });
    },

    /** Takes back what was typed into the active editor since it was saved. */
    async revert() {
      await window.command('File: Revert File');
      await page.locator('.tabs-container .tab.active.dirty').waitFor({ state: 'detached' });
    },

    close: () => window.command('View: Close Editor'),

    /** Puts the cursor at a line and column, both from 1, and reveals it. */
    async goTo(line, column = 1) {
      await page.keyboard.press('Control+g');
      const input = page.locator('.quick-input-widget input').first();
      await input.waitFor();
      await input.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
    },

    /** Opens the outline and pulls it up, for rows out of view are not in the page. */
    async expandOutline() {
      const header = page.getByRole('button', { name: /^Outline Section/ });
      if ((await header.getAttribute('aria-expanded')) !== 'true') await header.click();
      await delay(settling);
      const { x, y } = await header.boundingBox();
      await page.mouse.move(x + 100, y);
      await page.mouse.down();
      await page.mouse.move(x + 100, y - 450, { steps: 5 });
      await page.mouse.up();
    },

    outline: () => rows('.outline-pane'),
    problems: () => rows('.markers-panel'),

    /** Shows the side bar of the letters. */
    async showLetters() {
      const icon = page.locator('.activitybar .action-item', {
        has: page.locator('a[aria-label^="IMR Letters"]'),
      });
      if (
        (await icon.getAttribute('aria-expanded')) === 'true' ||
        (await icon.getAttribute('class')).includes('checked')
      )
        return;
      await icon.click();
      await pane('Letters').waitFor();
    },

    /** The rows of a view of the side bar, by its name, as they are in sight. */
    treeRows: async (view) => {
      const texts = await pane(view).locator('.monaco-list-row').allInnerTexts();
      return texts.map((text) => text.replace(/\s+/g, ' ').trim());
    },

    /** A row of a view of the side bar that holds some words. */
    treeRow: (view, words) => pane(view).locator('.monaco-list-row', { hasText: words }).first(),

    /** Opens or closes a view of the side bar. */
    toggleView: (view) => pane(view).locator('.pane-header').first().click(),

    /** The lines above items. */
    async lenses() {
      const texts = await editor.locator('.codelens-decoration').allInnerTexts();
      return texts.map((text) => text.replace(/\s+/g, ' ').trim());
    },

    /** Makes the side bar wide or narrow, in pixels. */
    async sideBarWidth(width) {
      const { x, width: now } = await page.locator('.part.sidebar').boundingBox();
      await page.mouse.move(x + now, 400);
      await page.mouse.down();
      await page.mouse.move(x + width, 400, { steps: 5 });
      await page.mouse.up();
      await delay(settling);
    },

    /** Answers the input box that has come up. */
    async answer(words) {
      const input = page.locator('.quick-input-widget:not([style*="display: none"]) input').first();
      await input.waitFor();
      await input.fill(words);
      await page.keyboard.press('Enter');
    },

    /** Gives initials where they are asked for, which they are once. */
    async giveInitials(initials) {
      const asked = page.locator('.quick-input-title', { hasText: 'Your Initials' });
      if (
        await asked.waitFor({ timeout: 2000 }).then(
          () => true,
          () => false,
        )
      )
        await window.answer(initials);
    },

    async showProblems() {
      if (await page.locator('.markers-panel').isVisible()) return;
      await page.keyboard.press('Control+Shift+M');
      await page.locator('.markers-panel').waitFor();
    },

    async breadcrumbs() {
      const items = await page.locator('.breadcrumbs-control .monaco-breadcrumb-item').allInnerTexts();
      return items.map((text) => text.replace(/\s+/g, ' ').trim());
    },

    async lines() {
      const lines = await editor.locator('.view-line').allInnerTexts();
      return lines.map((text) => text.replaceAll('\u00a0', ' '));
    },

    /** The language of the active editor, as the status bar names it. */
    language: () => page.locator('[id="status.editor.mode"]').innerText(),

    /** What the language status item says when it is pointed at. */
    async languageStatus() {
      await page.locator('[id="status.languageStatus"]').hover();
      const rows = page.locator('.hover-language-status');
      await rows.first().waitFor();
      return (await rows.allInnerTexts()).join(' | ').replace(/\s+/g, ' ');
    },

    /** Moves the mouse to words in the editor. @returns The hover's text. */
    async hover(words) {
      // As they are written: a string would also find them in other case.
      const spans = editor.locator('.view-line span span', { hasText: new RegExp(words) });
      const content = page.locator('.monaco-hover:not(.hidden) .hover-contents').first();
      // A line that is still scrolling into its place takes the mouse away from the words: then they are pointed at again.
      for (let attempt = 1; ; attempt++) {
        await window.pointAway();
        const box = await wordsBox(spans.first(), words);
        await page.mouse.move(box.x, box.y);
        await page.mouse.move(box.x + 1, box.y + 1);
        try {
          await content.waitFor({ timeout: 5_000 });
          break;
        } catch (error) {
          if (attempt === 3) throw error;
        }
      }
      await delay(settling);
      return (await content.innerText()).replace(/\s+/g, ' ').trim();
    },

    /** The topics after cited pages, as they stand among the words. */
    async inlayHints() {
      const parts = await editor.locator('.view-line [class*="dyn-rule"]').allInnerTexts();
      return parts.map((text) => text.replace(/\s+/g, ' ').trim()).filter((text) => text !== '');
    },

    /** Asks for suggestions at the cursor. @returns The rows of the list that comes up. */
    async suggestions() {
      await page.keyboard.press('Control+Space');
      await page.locator('.suggest-widget.visible .monaco-list-row').first().waitFor();
      await delay(settling);
      return rows('.suggest-widget.visible');
    },

    /** Chooses what to do about a finding at the cursor, by the beginning of its title. */
    async quickFix(title, { picture } = {}) {
      const row = page.locator('.action-widget .monaco-list-row.action', { hasText: title }).first();
      // Asked before the finding has come there, the list has other fixes or none, and is asked for again.
      for (let tries = 0; ; tries++) {
        await page.keyboard.press('Control+.');
        try {
          await row.waitFor({ timeout: 5000 });
          break;
        } catch (error) {
          if (tries === 3) throw error;
          await page.keyboard.press('Escape');
        }
      }
      if (picture !== undefined) await window.screenshot(picture);
      await row.click();
      await row.waitFor({ state: 'hidden' });
    },

    /** The colours in which a word of the editor and what is behind it are drawn, each [red, green, blue]. */
    async drawn(word) {
      const span = editor
        .locator('.view-line span span', { hasText: new RegExp(`^\\s*${word}\\s*$`) })
        .first();
      const colours = await span.evaluate((element) => {
        const behind = element.closest('.monaco-editor').querySelector('.monaco-editor-background');
        return [getComputedStyle(element).color, getComputedStyle(behind).backgroundColor];
      });
      const [color, background] = colours.map((one) => one.match(/\d+/g).slice(0, 3).map(Number));
      return { color, background };
    },

    async pointAway() {
      await page.mouse.move(5, 5);
      await page.keyboard.press('Escape');
    },

    /** The texts of the notifications that are shown now. */
    async toasts() {
      return page.locator('.notifications-toasts .notification-list-item-message').allInnerTexts();
    },

    /** The texts of the notifications that are shown or were shown: VS Code's own list of them, which is closed again. */
    async notifications() {
      await window.command('Notifications: Show Notifications');
      const list = page.locator('.notifications-center.visible');
      await list.waitFor();
      const texts = await list.locator('.notification-list-item-message').allInnerTexts();
      await window.command('Notifications: Hide Notifications');
      return texts;
    },

    /** Shows a colour theme. */
    async theme(name) {
      const shown = page.locator(`.monaco-workbench[class*="${markOf(name)}"]`);
      if (await shown.isVisible()) return;
      await window.command('Preferences: Color Theme');
      await choose(name);
      await shown.waitFor();
      await delay(settling);
    },

    /** Takes the picture that is called so in the light theme, in the dark one, and in high contrast. */
    async inThemes(name) {
      for (const [suffix, theme] of Object.entries(looks)) {
        await window.theme(theme);
        await window.screenshot(`${name}-${suffix}`);
      }
      await window.theme(looks.light);
    },

    /** Where a picture goes. */
    picture: (name) => join(screenshots, `${name}.png`),

    /** Takes a picture, with the mouse out of the way unless what it points at is the picture. */
    async screenshot(name, { pointing = false } = {}) {
      if (!pointing) {
        await page.mouse.move(5, 5);
        await delay(settling);
      }
      await page.screenshot({ path: window.picture(name) });
    },
  };
  return window;
}

/** The middle of some words inside an element. */
function wordsBox(locator, words) {
  return locator.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.data.replaceAll('\u00a0', ' ').indexOf(wanted);
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    throw new Error(`${wanted} is not in view`);
  }, words);
}
