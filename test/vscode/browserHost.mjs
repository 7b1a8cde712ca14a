#!/usr/bin/env node
// Stands in for the VS Code executable where desktop VS Code cannot be had: takes the arguments that
// @vscode/test-electron gives it, and runs the same suite in the extension host of VS Code for the browser.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onEnd } from '../../scripts/processes.mjs';
import { openBrowser } from './browser.mjs';
import { folderUrl, startCodeServer } from './codeServer.mjs';

const minutes = 60_000;
const home = fileURLToPath(new URL('.run/host', import.meta.url));
const value = (name) =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const folder = process.argv.slice(2).find((argument) => !argument.startsWith('-') && existsSync(argument));
const extension = value('extensionDevelopmentPath');
const tests = value('extensionTestsPath');
if (!folder || !extension || !tests) {
  console.error('usage: browserHost.mjs folder --extensionDevelopmentPath=... --extensionTestsPath=...');
  process.exit(2);
}

rmSync(home, { recursive: true, force: true });
// Without this flag VS Code ignores the payload that names the suite.
const options = ['--vscode-option', 'enable-smoke-test-driver'];
const server = await startCodeServer({ home, options, offline: true });
const browser = await openBrowser();
onEnd(async () => {
  await browser.close();
  await server.stop();
});

let log = '';
const code = await new Promise((resolve) => {
  const { page } = browser;
  const timer = setTimeout(() => {
    console.log('The suite did not end within four minutes.');
    resolve(1);
  }, 4 * minutes);
  const end = (exitCode) => {
    clearTimeout(timer);
    resolve(exitCode);
  };
  page.on('crash', () => end(1));
  const ready = Promise.all([
    page.exposeFunction('codeAutomationLog', (_type, parts) => {
      // The suite marks its own lines; the rest is the workbench talking to itself.
      for (const line of parts.map(String).join(' ').split('\n')) {
        const marked = line.indexOf('[suite] ');
        if (marked < 0) continue;
        log += `${line.slice(marked + 8)}\n`;
        console.log(line.slice(marked + 8));
      }
    }),
    page.exposeFunction('codeAutomationExit', end),
  ]);
  const remote = (path) => `vscode-remote://${server.address}${path}`;
  const payload = [
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(tests)],
  ];
  ready
    .then(() => page.goto(folderUrl(server, folder, payload)))
    .catch((error) => {
      console.log(error.message);
      end(1);
    });
});
await browser.close();
await server.stop();

// A killed extension host ends with 0 as well: the suite's own last line decides.
const passed = /^\d+ passed, 0 failed$/m.test(log);
if (!passed && code === 0)
  console.log(`The suite ended without its last line; see ${join(home, 'server.log')}`);
process.exit(passed ? code : 1);
