#!/usr/bin/env node
// Stands in for the VS Code executable where desktop VS Code cannot be had: takes the arguments that
// @vscode/test-electron gives it, and runs the same suite in the extension host of VS Code for the browser.
import { existsSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onEnd } from '../../scripts/processes.mjs';
import { openBrowser } from './browser.mjs';
import { folderUrl, startCodeServer } from './codeServer.mjs';
import { runSuiteIn } from './suitePage.mjs';

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
let server;
let browser;
async function end() {
  await browser?.close();
  await server?.stop();
}
onEnd(end);

server = await startCodeServer({ home, options, offline: true });
browser = await openBrowser();
const remote = (path) => `vscode-remote://${server.address}${path}`;
const payload = [
  ['extensionDevelopmentPath', remote(extension)],
  ['extensionTestsPath', remote(tests)],
];
const passed = await runSuiteIn(browser.page, folderUrl(server, folder, payload));
await end();
process.exit(passed ? 0 : 1);
