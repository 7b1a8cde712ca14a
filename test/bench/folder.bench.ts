import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startDesk } from '../protocol/desk';

declare const __root: string;

const LETTERS = 5000;
const FOLDERS = 50;
const SAMPLES = ['mixed-bag.imr', 'overturned.imr', 'clean-2017.imr', 'surgery.imr', 'pages-2014.txt'];

/**
 * A folder of 5,000 letters, checked by the server's threads as the editor has it and, beside it, by the command line: time
 * until the list has its first letters, until all are checked, for the list's rows, and the most memory that each took.
 */
export async function run(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'imr-bench-'));
  try {
    const names = writeLetters(folder);
    const commandLine = await timed(['dist/cli.js', 'lint', '--format', 'json', folder]);
    const desk = await startDesk(folder);
    const { pid } = desk.server.process;
    let most = 0;
    const watch = setInterval(() => {
      most = Math.max(most, memoryOf(pid!));
    }, 100);
    const began = performance.now();
    const done = desk.follow(...names);
    let first = 0;
    while (first === 0) {
      const { rows } = await desk.tree({ tree: 'letters' });
      if (rows.some(({ kind }) => kind === 'letter')) first = performance.now() - began;
      else await new Promise((resolve) => setTimeout(resolve, 50));
    }
    await done;
    const all = performance.now() - began;
    const asked = performance.now();
    const { rows } = await desk.tree({ tree: 'letters' });
    const list = performance.now() - asked;
    clearInterval(watch);
    await desk.server.stop();
    console.log(`${LETTERS} letters, ${rows.length} rows`);
    console.log(
      `command line                ${seconds(commandLine.time)}  ${commandLine.memory.toFixed(0)} MB`,
    );
    console.log(`server, first letters       ${seconds(first)}`);
    console.log(`server, all checked         ${seconds(all)}  ${most.toFixed(0)} MB`);
    console.log(`server, rows of the list    ${seconds(list)}`);
    console.log(`server : command line       ${(all / commandLine.time).toFixed(2)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function writeLetters(folder: string): readonly string[] {
  const samples = SAMPLES.map((name) => readFileSync(join(__root, 'samples', name), 'utf8'));
  return Array.from({ length: LETTERS }, (_, index) => {
    const text = samples[index % samples.length]!;
    const name = `m${index % FOLDERS}/letter-${index}.${index % 3 === 0 ? 'txt' : 'imr'}`;
    mkdirSync(join(folder, `m${index % FOLDERS}`), { recursive: true });
    // No two alike, so that nothing is known from another letter.
    const other = text
      .replace(/CM\d\d-\d+/, `CM17-${1_000_000 + index}`)
      .replaceAll('worker', `worker ${index}`);
    writeFileSync(join(folder, name), other);
    return name;
  });
}

function timed(args: readonly string[]): Promise<{ readonly time: number; readonly memory: number }> {
  return new Promise((resolve) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, { cwd: __root, stdio: 'ignore' });
    let memory = 0;
    const watch = setInterval(() => {
      memory = Math.max(memory, memoryOf(child.pid!));
    }, 100);
    child.on('exit', () => {
      clearInterval(watch);
      resolve({ time: performance.now() - began, memory });
    });
  });
}

/** Megabytes that a process has in memory; 0 where the system does not tell. */
function memoryOf(pid: number): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(2).padStart(7)} s`;
}
