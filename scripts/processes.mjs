// Processes that a script starts, and their end: nothing that was started here may outlive it.
import { execFileSync, spawn } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

const windows = process.platform === 'win32';

/** What `run` has started and what has not ended yet. */
const running = new Set();

/**
 * Runs a command to its end, showing its output as it comes.
 * @returns Its exit code (1 where a signal ended it) and all that it wrote.
 */
export function run(command, args = [], { cwd, env, prefix = '', quiet = false } = {}) {
  return new Promise((resolve) => {
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
      resolve({ code: code ?? 1, output });
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
 * Ends a process and all that it has started, asking first and forcing after `patience` milliseconds.
 * The tree is read before anything is ended, for a parent's end hides whose its children were.
 */
export async function endTree(pid, patience = 3000) {
  if (pid === undefined) return;
  if (windows) {
    quietly(() => execFileSync('taskkill', ['/pid', String(pid), '/T', '/F'], { stdio: 'ignore' }));
    return;
  }
  const tree = [pid, ...descendantsOf(pid)];
  for (const each of tree) quietly(() => process.kill(each, 'SIGTERM'));
  for (let waited = 0; waited < patience && tree.some(isAlive); waited += 50) await delay(50);
  for (const each of tree) quietly(() => process.kill(each, 'SIGKILL'));
}

/** The same at once and by force, for the moment when this process itself ends. */
export function endTreeNow(pid) {
  if (pid === undefined || windows) return;
  for (const each of [pid, ...descendantsOf(pid)]) quietly(() => process.kill(each, 'SIGKILL'));
}

/** @returns Every running process as { pid, parent, command }. */
export function processList() {
  const listing = execFileSync('ps', ['-A', '-ww', '-o', 'pid=,ppid=,args='], {
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  return listing
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .map(([, pid, parent, command]) => ({ pid: Number(pid), parent: Number(parent), command }));
}

/** The processes that a process has started, directly or not. */
export function descendantsOf(pid, all = processList()) {
  const children = all.filter(({ parent }) => parent === pid).map((each) => each.pid);
  return children.flatMap((child) => [child, ...descendantsOf(child, all)]);
}

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

/** Ends what `run` has started. */
async function endRunning() {
  await Promise.all([...running].map(({ pid }) => endTree(pid)));
}

/**
 * Calls `end` once when the user or the system ends this process, then exits as that signal would.
 * What `run` has started is ended in any case.
 * @returns A function that tells whether that has begun.
 */
export function onEnd(end = async () => {}) {
  let ending = false;
  for (const [signal, number] of [
    ['SIGINT', 2],
    ['SIGTERM', 15],
    ['SIGHUP', 1],
  ]) {
    process.on(signal, async () => {
      if (ending) return;
      ending = true;
      await Promise.all([end(), endRunning()]);
      process.exit(128 + number);
    });
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
