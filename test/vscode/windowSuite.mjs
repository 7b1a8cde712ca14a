// Drives VS Code's window with the packaged extension installed, as on a user's machine, and takes pictures
// (test/vscode/screenshots). Its last line is "N passed, M failed".
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packagePath } from '../../scripts/packagePath.mjs';
import { onEnd } from '../../scripts/processes.mjs';
import { openBrowser } from './browser.mjs';
import { folderUrl, startCodeServer } from './codeServer.mjs';
import { addLetterFiles } from './letterFiles.mjs';
import { createWindow } from './window/driver.mjs';
import { runChecks } from './window/harness.mjs';
import { makeLetters, makeWorkspace } from './workspace.mjs';

/** The checks of these parts, in their order, on a package that is there: `node test/vscode/windowSuite.mjs desk tasks`. */
const named = process.argv.slice(2);
for (const part of named) await import(`./window/${part}.mjs`);

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
// Of its own: another window may be driven at the same time.
const name = `window-${named[0]}`;
const home = join(here, '.run', name);
const screenshots = join(here, 'screenshots');

rmSync(home, { recursive: true, force: true });
for (const folder of [home, screenshots]) mkdirSync(folder, { recursive: true });
const workspace = makeWorkspace(name);
await addLetterFiles(workspace);
const letter = readFileSync(join(workspace, 'two-items.imr'), 'utf8').split('\n');

let server;
let browser;
async function end() {
  await browser?.close();
  await server?.stop();
}
onEnd(end);

server = await startCodeServer({
  home,
  vsix: join(root, packagePath),
  offline: true,
  // On by default in the browser. What a check types is not to reach the disk.
  settings: { 'files.autoSave': 'off' },
});
browser = await openBrowser();
let tally = { passed: 0, failed: 1 };
try {
  await browser.page.goto(folderUrl(server, workspace));
  await browser.page.getByRole('treeitem', { name: 'two-items.imr' }).waitFor({ timeout: 60_000 });
  tally = await runChecks({
    server,
    window: createWindow(browser.page, { screenshots }),
    /** Opens another folder: so many letters, each a copy of the one that is named for its number, from 0, among others. */
    openLetters: (count, nameOf, others, name = 'letters') =>
      browser.page.goto(folderUrl(server, makeLetters(name, count, nameOf, others))),
    /** Opens the folder in a VS Code that asks whether it is trusted, with the extension as it was installed. */
    async openUntrusted() {
      await server.stop();
      // Its question is answered no before it is asked.
      const settings = { 'security.workspace.trust.startupPrompt': 'never' };
      server = await startCodeServer({ home, offline: true, asksForTrust: true, settings });
      await browser.page.goto(folderUrl(server, workspace));
    },
    /** The line of two-items.imr, from 1, that begins with or holds some words. */
    lineOf: (words) => letter.findIndex((line) => line.includes(words)) + 1,
    /** A file of the workspace as it is on the disk; undefined where there is none. */
    read: (name) => {
      const path = join(workspace, name);
      return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    },
    /** What other programs do to files of the workspace, from outside of VS Code. */
    remove: (name) => rmSync(join(workspace, name)),
    write: (name, content) => writeFileSync(join(workspace, name), content),
    rename: (name, to) => renameSync(join(workspace, name), join(workspace, to)),
  });
} catch (error) {
  console.log(error.stack);
}
await end();
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exit(tally.failed > 0 ? 1 : 0);
