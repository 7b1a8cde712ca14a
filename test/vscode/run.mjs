// The extension in a real VS Code: the suite inside its extension host, then its window driven as a person
// would, with the packaged extension installed. `npm run test:vscode -- host` or `-- window` runs one part, `-- web` of the
// first what runs in the browser's own extension host. `-- --packed` takes the package that is there.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onEnd, run } from '../../scripts/processes.mjs';
import { addTallies, tallyIn } from '../../scripts/tally.mjs';
import { runsHere } from './install.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = join(here, '..', '..');
const parts = {
  host: [['hostSuite.mjs']],
  // Two windows at a time: most of what is done to one is waiting for it.
  window: [
    ['windowSuite.mjs', 'checks', 'drafting'],
    ['windowSuite.mjs', 'letterFiles', 'desk', 'tasks'],
  ],
  web: [['hostSuite.mjs', '--only=web']],
};
const named = Object.keys(parts).filter((part) => process.argv.includes(part));
const wanted = named.length > 0 ? named : ['host', 'window'];
onEnd();

async function step(what, script, args = []) {
  const started = Date.now();
  console.log(`== ${what}`);
  const result = await run(process.execPath, [script, ...args], { cwd: root });
  console.log(`== ${what}: ${((Date.now() - started) / 1000).toFixed(0)} s`);
  return result;
}

async function orExit(result) {
  const { code } = await result;
  if (code !== 0) process.exit(code);
}

await orExit(step('what the suite needs', join(here, 'install.mjs')));
if (!process.argv.includes('--packed'))
  await orExit(step('the package', join(root, 'scripts', 'package.mjs')));

let total = { passed: 0, failed: 0 };
for (const part of wanted) {
  if (part === 'window') {
    if (!runsHere) {
      console.log(
        'The window is driven in VS Code for the browser, which is not packaged for this platform.',
      );
      continue;
    }
    rmSync(join(here, 'screenshots'), { recursive: true, force: true });
  }
  const runs = parts[part].map(([script, ...args]) =>
    step(`the ${[part, ...args].join(' ')}`, join(here, script), args),
  );
  for (const { code, output } of await Promise.all(runs)) {
    const tally = tallyIn(output) ?? { passed: 0, failed: 0 };
    const lost = code !== 0 && tally.failed === 0;
    total = addTallies(total, tally, { passed: 0, failed: lost ? 1 : 0 });
  }
}
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);
