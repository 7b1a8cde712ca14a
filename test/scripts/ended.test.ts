import { spawn } from 'node:child_process';
import { expect, it } from 'vitest';
import { throwawayFolder } from '../throwawayFolder';

const folder = throwawayFolder();
const processes = JSON.stringify(new URL('../../scripts/processes.mjs', import.meta.url).href);

/** A script as `npm start` is one: it has started something, and waits for it. */
const SCRIPT = `import { onEnd, run } from ${processes};
onEnd();
void run(process.execPath, ['-e', 'console.log(process.pid); setInterval(() => {}, 1000)']);
console.log(process.pid);
`;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

it.runIf(process.platform === 'linux')(
  'what a script has started ends with npm, which tells only the shell that it runs scripts in',
  async () => {
    const script = folder.write('start.mjs', SCRIPT);
    // As npm has it: a shell that waits for the script, and says nothing to it when it is ended.
    const shell = spawn('sh', ['-c', `"${process.execPath}" "${script}"; exit`], {
      env: { ...process.env, npm_lifecycle_event: 'start' },
    });
    const pids: number[] = [];
    shell.stdout.setEncoding('utf8').on('data', (text: string) => {
      pids.push(...(text.match(/\d+/g) ?? []).map(Number));
    });
    await expect.poll(() => pids.length, { timeout: 20_000 }).toBe(2);
    expect(pids.map(isAlive)).toEqual([true, true]);
    shell.kill('SIGTERM');
    await expect.poll(() => pids.map(isAlive), { timeout: 20_000 }).toEqual([false, false]);
  },
  60_000,
);
