// Processes that a script starts, and their end: nothing that was started here may outlive it.
import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const windows = process.platform === 'win32';
const SIGTERM = 15;

/** What `run` has started and what has not ended yet. */
const running = new Set();

/** Set once this process is being ended: nothing is started from then on, and nobody hears of what ends. */
let ending = false;

/**
 * Runs a command to its end, showing its output as it comes.
 * @returns Its exit code (1 where a signal ended it) and all that it wrote; never, once this process is ended.
 */
export function run(command, args = [], { cwd, env, prefix = '', quiet = false } = {}) {
  return new Promise((resolve) => {
    if (ending) return;
    const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    running.add(child);
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      const show = byLine((line) => console.log(prefix + line));
      stream.setEncoding('utf8').on('data', (text) => {
        output += text;
        if (!quiet) show(text);
      });
      stream.on('end', () => !quiet && show('\n'));
    }
    child.on('error', (error) => {
      running.delete(child);
      resolve({ code: 1, output: `${output}${error.message}\n` });
    });
    child.on('close', (code) => {
      running.delete(child);
      if (!ending) resolve({ code: code ?? 1, output });
    });
  });
}

/** Runs npm, the same that runs this script where there is one. */
export function npm(args, options = {}) {
  const env = { ...(options.env ?? process.env) };
  // These tell an npm inside npm that it is at work in the outer package.
  delete env.npm_config_local_prefix;
  delete env.npm_package_json;
  const cli = process.env.npm_execpath;
  return cli?.endsWith('.js')
    ? run(process.execPath, [cli, ...args], { ...options, env })
    : run(windows ? 'npm.cmd' : 'npm', args, { ...options, env });
}

function byLine(show) {
  let rest = '';
  return (text) => {
    const lines = (rest + text).split(/\r?\n/);
    rest = lines.pop();
    for (const line of lines) if (line.trim() !== '') show(line);
  };
}

/**
 * Ends a process, all that it has started and, where it leads a process group, that group: asking first, forcing
 * after `patience` milliseconds. Looks again and again, for a process that is being ended may still start another.
 */
export async function endTree(pid, patience = 3000) {
  if (pid === undefined) return;
  if (windows) {
    quietly(() => execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' }));
    return;
  }
  const known = new Set();
  for (let waited = 0; ; waited += 50) {
    const all = processList();
    for (const each of treeOf(pid, all)) {
      if (!known.has(each)) quietly(() => process.kill(each, 'SIGTERM'));
      known.add(each);
    }
    const alive = all.map((each) => each.pid).filter((each) => known.has(each));
    if (alive.length === 0) return;
    if (waited > patience) for (const each of alive) quietly(() => process.kill(each, 'SIGKILL'));
    if (waited > 2 * patience) return;
    await delay(50);
  }
}

/** The same at once and by force, for the moment when this process itself ends. */
export function endTreeNow(pid) {
  if (pid === undefined || windows) return;
  for (const each of treeOf(pid)) quietly(() => process.kill(each, 'SIGKILL'));
}

/** @returns Every running process as { pid, parent, group, command }; those that only wait to be reaped are not. */
export function processList() {
  const listing = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,pgid=,stat=,args='], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return listing
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\d+)\s+([^\sZ]\S*)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, group, , command]) => ({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      command,
    }));
}

/** The processes that a process has started, directly or not. */
export function descendantsOf(pid, all = processList()) {
  const children = all.filter(({ parent }) => parent === pid).map((each) => each.pid);
  return children.flatMap((child) => [child, ...descendantsOf(child, all)]);
}

/** A process, its descendants, and those of its group whose parents have gone. */
function treeOf(pid, all = processList()) {
  const roots = all.filter((each) => each.pid === pid || each.group === pid).map((each) => each.pid);
  return new Set(roots.flatMap((root) => [root, ...descendantsOf(root, all)]));
}

/** Ends what `run` has started. */
async function endRunning() {
  await Promise.all([...running].map(({ pid }) => endTree(pid)));
}

/**
 * Calls `end` once when the user or the system ends this process, or what has started it has ended, then exits as that signal would.
 * What `run` has started is ended in any case.
 * @returns A function that tells whether that has begun.
 */
export function onEnd(end = async () => {}) {
  const endBy = async (number) => {
    if (ending) return;
    ending = true;
    await Promise.all([end(), endRunning()]);
    process.exit(128 + number);
  };
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', SIGTERM],
    ['SIGHUP', 1],
  ]) {
    process.on(signal, () => endBy(number));
  }
  // npm hands a signal to the shell that it runs scripts in, which ends and tells nobody: the script has another parent then.
  if (process.env.npm_lifecycle_event !== undefined) {
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && endBy(SIGTERM), 500).unref();
  }
  return () => ending;
}

function quietly(action) {
  try {
    action();
  } catch {
    // It has already ended.
  }
}
