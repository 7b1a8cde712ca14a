// npm test: everything, each step the npm script of its name. Its last line is "N passed, M failed": tests, and
// one for each step that has none (check). Where CI is set a skipped test is a failure, but for those
// that read ../shared/letters where that folder is absent.
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm, onEnd, run } from './processes.mjs';
import { addTallies, tallyIn } from './tally.mjs';

const results = join('coverage', 'steps');
const ci = /^(1|true)$/i.test(process.env.CI ?? '');
const lettersAbsent = !existsSync(join('..', 'shared', 'letters'));
mkdirSync(results, { recursive: true });
onEnd();

async function timed(name, work) {
  const started = Date.now();
  const tally = await work();
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  return { name, seconds, tally };
}

/** A step with no tests of its own counts as one. */
function whole(script) {
  return timed(script, async () => {
    const { code } = await npm(['run', '--silent', script], { prefix: `${script} | ` });
    return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  });
}

/** A step that vitest runs: the tests are counted from its report, not from what it prints. */
function vitest(script) {
  return timed(script, async () => {
    const report = join(results, `${script.replace(':', '-')}.json`);
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const { code } = await npm(['run', '--silent', script, '--', ...reporters], { prefix: `${script} | ` });
    return countIn(report, code);
  });
}

function countIn(report, code) {
  if (!existsSync(report)) return { passed: 0, failed: 1, skipped: 0 };
  const {
    numPassedTests: passed,
    numFailedTests,
    numPendingTests: skipped,
  } = JSON.parse(readFileSync(report, 'utf8'));
  const forbidden = ci && !lettersAbsent ? skipped : 0;
  // A file that cannot be loaded fails the step without failing a test.
  const failed = Math.max(numFailedTests, code === 0 ? 0 : 1) + forbidden;
  return { passed, failed, skipped };
}

function vscode() {
  return timed('test:vscode', async () => {
    // On the package that test:package has made: it is the same.
    const args = ['run', '--silent', 'test:vscode', '--', '--packed'];
    const { code, output } = await npm(args, { prefix: 'test:vscode | ' });
    const tally = tallyIn(output) ?? { passed: 0, failed: 0 };
    return addTallies(tally, { passed: 0, failed: code !== 0 && tally.failed === 0 ? 1 : 0 });
  });
}

const started = Date.now();
// What the last step needs is fetched while the first ones use the processors.
const installing = run(process.execPath, [join('test', 'vscode', 'install.mjs')], { prefix: 'install | ' });
const editors = run(process.execPath, [join('scripts', 'editors.mjs')], { prefix: 'editors | ' });
const steps = [await whole('check'), await vitest('test:unit'), await vitest('test:protocol')];
await editors;
steps.push(await vitest('test:editors'), await vitest('test:package'));
await installing;
steps.push(await vscode());

console.log('');
for (const { name, seconds, tally } of steps) {
  const skipped = tally.skipped > 0 ? `, ${tally.skipped} skipped` : '';
  console.log(
    `${name.padEnd(14)} ${seconds.padStart(6)} s   ${tally.passed} passed, ${tally.failed} failed${skipped}`,
  );
}
console.log(`in all ${((Date.now() - started) / 1000).toFixed(0)} s`);
const total = addTallies(...steps.map(({ tally }) => tally));
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 ? 1 : 0);
