// npm run check:regexps: no regular expression of the project can backtrack beyond linear time, by recheck. Those written
// in the sources are found by a parser, those put together from data by running the program over letters.
// What has been proved is kept by its hash in scripts/regexps.safe.txt and not proved again, for a proof may take seconds.
//   node scripts/regexps.mjs           proves what is new
//   node scripts/regexps.mjs --all     proves everything anew
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { argv, cpuUsage, env, exit } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import { full } from 'acorn-walk';
import { build, transform } from 'esbuild';
import { check } from 'recheck';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const LEDGER = join(root, 'scripts/regexps.safe.txt');
/** For one expression; a busy machine needs most of the time (milliseconds). */
const EFFORT = { timeout: 60_000, attackLimit: 20_000_000, incubationLimit: 250_000 };

/** Each expression once, by how it is written: where it stands. */
const found = new Map();

function note(pattern, flags, place) {
  const written = `/${pattern}/${flags}`;
  if (!found.has(written)) found.set(written, { pattern, flags, place });
}

async function literalsIn(folder) {
  for (const name of readdirSync(join(root, folder), { recursive: true })) {
    if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
    const path = join(folder, name);
    const { code } = await transform(readFileSync(join(root, path), 'utf8'), { loader: 'ts' });
    full(parse(code, { ecmaVersion: 'latest', sourceType: 'module' }), ({ type, regex }) => {
      if (type === 'Literal' && regex !== undefined) note(regex.pattern, regex.flags, path);
    });
  }
}

/** Runs the server over letters, with a constructor that tells what it makes. Libraries stay outside: they have their own. */
async function madeAtRunTime() {
  const folder = join(root, 'coverage', 'regexps');
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, 'run.mjs');
  await build({
    entryPoints: [join(root, 'test/growth/everyExpression.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    outfile,
    logLevel: 'error',
    define: { __root: JSON.stringify(root) },
  });
  const Native = RegExp;
  const telling = new Proxy(Native, {
    construct(target, given, newTarget) {
      const made = Reflect.construct(target, given, newTarget);
      if (callerIs(outfile)) note(made.source, made.flags, 'put together at run time');
      return made;
    },
  });
  globalThis.RegExp = telling;
  const { run } = await import(pathToFileURL(outfile).href);
  run();
  globalThis.RegExp = Native;
}

/** Frames of a stack: the error, this function, the proxy's trap, and who constructs. */
function callerIs(file) {
  return new Error().stack.split('\n')[3]?.includes(file) === true;
}

function hashOf(written) {
  return createHash('sha256').update(written).digest('hex').slice(0, 16);
}

async function prove([written, { pattern, flags, place }]) {
  const { status, checker, complexity, attack } = await check(pattern, flags, EFFORT);
  if (status === 'safe') return true;
  // Where no proof is possible (lookbehind, long bounded repeats) the checker tries texts and estimates; what a bound
  // makes slow but no worse than that it takes for a square. Its own worst text decides, in the engine that we run on.
  if (checker === 'fuzz' && status === 'vulnerable' && isStraight(pattern, flags, attack)) return true;
  const why = status === 'unknown' ? 'undecided' : (complexity?.summary ?? status);
  console.error(`${place}: ${why}: ${written}${attack === undefined ? '' : `\n    on ${attack.pattern}`}`);
  return false;
}

/** How long a text is tried, in characters, and how many milliseconds tell that it is no straight line before. */
const LONGEST_TEXT = 600_000;
const LONG_ENOUGH = 100;
const STEEPEST = 2.6;

/** Whether the time for the worst text that is known grows no faster than the text. */
function isStraight(pattern, flags, { pumps, suffix }) {
  const expression = new RegExp(pattern, flags);
  const text = (times) =>
    pumps.map(({ prefix, pump, bias }) => prefix + pump.repeat(times + bias)).join('') + suffix;
  let before = Number.POSITIVE_INFINITY;
  for (let times = 1000; ; times *= 2) {
    const tried = text(times);
    const time = Math.min(...[1, 2, 3].map(() => timeOf(expression, tried)));
    if (time > LONG_ENOUGH || tried.length > LONGEST_TEXT) return time < before * STEEPEST || time < 10;
    before = time;
  }
}

/** Of the processor, in milliseconds. */
function timeOf(expression, text) {
  const { user } = cpuUsage();
  expression.lastIndex = 0;
  expression.exec(text);
  return (cpuUsage().user - user) / 1000;
}

await literalsIn('server/src');
await literalsIn('client/src');
await madeAtRunTime();
const proved = new Set(
  argv.includes('--all') || !existsSync(LEDGER) ? [] : readFileSync(LEDGER, 'utf8').split('\n'),
);
const open = [...found].filter(([written]) => !proved.has(hashOf(written)));
let bad = 0;
for (const one of open) {
  if (await prove(one)) proved.add(hashOf(one[0]));
  else bad++;
}
const safe = [...found.keys()].map(hashOf).filter((hash) => proved.has(hash));
// In CI nothing is written: what is new there is proved there.
if (open.length > 0 && !env.CI) writeFileSync(LEDGER, `${safe.sort().join('\n')}\n`);
console.log(`${found.size} regular expressions, ${open.length} of them new: ${bad} not safe or undecided.`);
exit(bad > 0 ? 1 : 0);
