import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeLetters } from './manyLetters';
import { row } from './measure';

declare const __root: string;

const LETTERS = 20_000;
const WIDTHS = [10, 12, 14, 20, 40] as const;

/** What a run over many letters took: seconds on the clock and of the processor, and memory over the run in megabytes. */
interface Run {
  readonly clock: number;
  readonly processor: number;
  readonly memory: readonly { readonly told: number; readonly megabytes: number }[];
}

/**
 * `lint` of 20,000 letters, no two alike, with one thread and with two: how much sooner two are done, what that costs of the
 * processors, and whether memory stays as it is from 5,000 letters on. `--only 2000` takes so many.
 */
export async function run([asked]: readonly string[]): Promise<void> {
  const count = Number(asked ?? LETTERS);
  const folder = mkdtempSync(join(tmpdir(), 'imr-scale-'));
  try {
    const megabytes = writeLetters(folder, count) / 1e6;
    console.log(`${count} letters, ${megabytes.toFixed(0)} MB, lint -f json`);
    console.log(
      row(['threads', 'seconds', 'processor s', 'letters a second', 'MB at 1/4, 1/2, 3/4, end'], WIDTHS),
    );
    const clocks: number[] = [];
    for (const threads of [1, 2]) {
      const { clock, processor, memory } = await runOf(folder, threads);
      clocks.push(clock);
      const all = memory.at(-1)?.told ?? 0;
      const at = [0.25, 0.5, 0.75, 1].map(
        (part) => memory.find(({ told }) => told >= all * part)?.megabytes ?? 0,
      );
      const speed = (count / clock).toFixed(0);
      const told = at.map((one) => one.toFixed(0)).join(', ');
      console.log(row([threads, clock.toFixed(1), processor.toFixed(1), speed, told], WIDTHS));
    }
    console.log(`two threads are done ${(clocks[0]! / clocks[1]!).toFixed(2)} times as soon`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function runOf(folder: string, threads: number): Promise<Run> {
  const script = join(folder, '..', `imr-scale-${process.pid}.cjs`);
  const end = join(folder, '..', `imr-scale-${process.pid}.used`);
  // Told by the process itself at its end: the threads that have ended are counted.
  writeFileSync(
    script,
    `if (require('node:worker_threads').isMainThread) process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeFileSync(${JSON.stringify(end)}, String(user + system)); });`,
  );
  const began = performance.now();
  const child = spawn(
    process.execPath,
    ['-r', script, join(__root, 'dist/cli.js'), 'lint', '-f', 'json', '-j', String(threads), folder],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let told = 0;
  child.stdout.on('data', (data: Buffer) => {
    told += data.length;
  });
  const memory: Run['memory'][number][] = [];
  const watch = setInterval(() => memory.push({ told, megabytes: memoryOf(child.pid!) }), 200);
  await once(child, 'close');
  clearInterval(watch);
  const processor = Number(readFileSync(end, 'utf8')) / 1e6;
  rmSync(script);
  rmSync(end);
  const seen = memory.filter(({ megabytes }) => megabytes > 0);
  return { clock: (performance.now() - began) / 1000, processor, memory: seen };
}

/** Megabytes; 0 where the system does not tell, or the process has ended. */
function memoryOf(pid: number): number {
  const file = `/proc/${pid}/status`;
  const told = existsSync(file) ? /VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8')) : null;
  return Number(told?.[1] ?? 0) / 1024;
}
