// The suite in the extension host of the browser, a worker, as on vscode.dev: VS Code's window without a server
// behind it, and the extension's web build with its server in a worker of its own.
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { onEnd } from '../../scripts/processes.mjs';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './codeServer.mjs';
import { serveFiles } from './staticFiles.mjs';
import { runSuiteIn } from './suitePage.mjs';

const home = fileURLToPath(new URL('.run/web', import.meta.url));
rmSync(home, { recursive: true, force: true });

/** Which of the suites for the browser: `web` or `webSlice`, as the host is called. */
const [, , suite] = process.argv;

const files = await serveFiles(fileURLToPath(new URL('../..', import.meta.url)));
let server;
let browser;
async function end() {
  await browser?.close();
  await server?.stop();
  files.close();
}
onEnd(end);

server = await startCodeServer({ home, offline: true });
browser = await openBrowser();

/** VS Code for the browser hands requests below /proxy/PORT on, so that the files are of its own origin. */
function fileUri(path) {
  return { scheme: 'http', authority: server.address, path: `/proxy/${files.port}${path}` };
}

/** What this build of VS Code takes from the server of its page, and what it has on vscode.dev, where there is none. */
const SERVERLESS = [
  ['remoteAuthority:location.host', 'remoteAuthority:void 0'],
  // The user's own settings, which the browser keeps.
  [
    /get userRoamingDataHome\(\)\{return \w+\((\w+)\.file\(this\.userDataPath\)\.with\(\{scheme:(\w+)\.vscodeRemote\}\),"User"\)/,
    'get userRoamingDataHome(){return $1.file("/User").with({scheme:$2.vscodeUserData})',
  ],
];

await browser.page.route('**/workbench/workbench.js', async (route) => {
  const response = await route.fetch();
  let body = await response.text();
  for (const [own, serverless] of SERVERLESS) {
    const before = body;
    body = body.replace(own, serverless);
    if (body === before) throw new Error(`This version of VS Code has no ${own} in its window.`);
  }
  await route.fulfill({ response, body });
});

// The page says what its window is connected to. Without that it is on its own, as on vscode.dev.
await browser.page.route(`${server.url}/`, async (route) => {
  const response = await route.fetch();
  const html = await response.text();
  const body = html.replace(
    /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)/,
    (_all, start, json) => {
      const { remoteAuthority, workspaceUri, ...settings } = JSON.parse(json.replaceAll('&quot;', '"'));
      const developmentOptions = {
        ...settings.developmentOptions,
        extensions: [fileUri('')],
        extensionTestsPath: fileUri(`/test/vscode/.run/suite/${suite}.js`),
      };
      // The folder that the suite itself provides (suite/memoryFolder.ts).
      const folder = { scheme: 'imr-suite-files', path: '/folder' };
      return (
        start +
        JSON.stringify({ ...settings, folderUri: folder, developmentOptions }).replaceAll('"', '&quot;')
      );
    },
  );
  await route.fulfill({ response, body });
});
const passed = await runSuiteIn(browser.page, `${server.url}/`);
await end();
process.exit(passed ? 0 : 1);
