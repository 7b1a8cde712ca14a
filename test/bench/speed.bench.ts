import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { fileOf } from './corpus';
import { median, row } from './measure';
import { type Session, startSession } from './session';

declare const __root: string;

const PULL = { textDocument: { diagnostic: {} } };
const WIDTHS = [56, 10, 10, 8, 8, 12, 10, 8] as const;

/** The scripts that are measured: ours as it is packaged, and one that keeps texts and finds nothing. */
interface Scripts {
  readonly echo: string;
  readonly server: string;
  readonly cli: string;
}

/**
 * One table of speed: each figure beside what stands in the column "echo", measured in turns in the same run, and the target.
 * Where other work runs on the machine the clock says how long that took as well; so the same is told in processor time of all
 * threads, where the system tells it. Production builds.
 */
export async function run(): Promise<void> {
  const scripts = await productionBuilds();
  console.log(row(['', 'echo', 'ours', 'times', 'wanted', 'processor:', 'ours', 'times'], WIDTHS));
  const tell: Tell = (name, echo, ours, wanted, processor) => {
    const beside = (a: number, b: number): string[] => [a.toFixed(2), b.toFixed(2), (b / a).toFixed(2)];
    const used = processor === undefined || Number.isNaN(processor[0]) ? [] : beside(...processor);
    console.log(row([name, ...beside(echo, ours), wanted.toFixed(1), ...used], WIDTHS));
  };
  await start(scripts, tell);
  for (const [characters, wanted] of [
    [5_000, 3],
    [100_000, 6],
    [1_000_000, 20],
  ] as const)
    await typing(scripts, characters, wanted, tell);
  await hoverWhileOpening(scripts, tell);
  tell('server loaded at the start, minified, KB', sizeOf(scripts.echo), sizeOf(scripts.server), 3);
}

/** @param processor the same in milliseconds of the processor, of the echo and of ours */
type Tell = (
  name: string,
  echo: number,
  ours: number,
  wanted: number,
  processor?: readonly [number, number],
) => void;

const sizeOf = (file: string): number => statSync(file).size / 1024;

async function productionBuilds(): Promise<Scripts> {
  const folder = join(__root, 'coverage/bench/production');
  await once(
    spawn(process.execPath, ['esbuild.mjs', '--production', `--into=${folder}`], {
      cwd: __root,
      stdio: 'ignore',
    }),
    'exit',
  );
  const echo = join(folder, 'echo.cjs');
  await build({
    entryPoints: [join(__root, 'test/bench/echoServer.ts')],
    outfile: echo,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return {
    echo,
    server: join(folder, 'server.js'),

    cli: join(folder, 'cli.js'),
  };
}

/** From the start of the process to the answer to `initialize`, to the first findings, and of a command to its end. */
async function start({ echo, server, cli }: Scripts, tell: Tell): Promise<void> {
  const text = fileOf(5000);
  const letter = join(__root, 'coverage/bench/production/letter.imr');
  writeFileSync(letter, text);
  const clock = new Figures();
  const processor = new Figures();
  for (let i = 0; i < 9; i++) {
    for (const [name, script] of [
      ['echo', echo],
      ['ours', server],
    ] as const) {
      const began = performance.now();
      const session = await startSession(script, PULL);
      clock.note(`${name} initialize`, performance.now() - began);
      processor.note(`${name} initialize`, processorOf(session.pid));
      if (name === 'echo') await session.connection.sendRequest('echo/pull');
      await opened(session, 'file:///a.imr', text);
      clock.note(`${name} findings`, performance.now() - began);
      processor.note(`${name} findings`, processorOf(session.pid));
      await session.stop();
    }
    for (const [name, args] of [
      ['node', ['-e', '0']],
      ['lint', [cli, 'lint', letter]],
    ] as const) {
      const began = performance.now();
      processor.note(name, await processorOfCommand(args));
      clock.note(name, performance.now() - began);
    }
  }
  for (const [title, first, second, wanted] of [
    ['start to the answer to initialize, ms', 'echo initialize', 'ours initialize', 1.2],
    ['start to the first findings of 5 KB, ms', 'echo findings', 'ours findings', 2],
    ['lint of one letter, beside node -e 0, ms', 'node', 'lint', 3],
  ] as const)
    tell(title, clock.of(first), clock.of(second), wanted, [processor.of(first), processor.of(second)]);
}

/** Figures by name, of which the median counts. */
class Figures {
  private readonly all = new Map<string, number[]>();

  note(name: string, figure: number): void {
    this.all.set(name, [...(this.all.get(name) ?? []), figure]);
  }

  of(name: string): number {
    return median(this.all.get(name) ?? []);
  }
}

/** Tells at its end, on the error output, how many microseconds of the processor a command of Node has used. */
const TELLING =
  "process.on('exit', () => { const { user, system } = process.cpuUsage(); require('node:fs').writeSync(2, '\\n' + (user + system)); });";

/** Runs Node with these arguments to the end; gives the milliseconds of the processor that it used. */
async function processorOfCommand(args: readonly string[]): Promise<number> {
  const script = join(__root, 'coverage/bench/telling.cjs');
  writeFileSync(script, TELLING);
  const child = spawn(process.execPath, ['-r', script, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  let told = '';
  child.stderr.on('data', (data: Buffer) => {
    told += data.toString();
  });
  await once(child, 'close');
  return Number(told.slice(told.lastIndexOf('\n') + 1)) / 1000;
}

async function opened(session: Session, uri: string, text: string): Promise<void> {
  session.open(uri, text);
  await session.connection.sendRequest('textDocument/diagnostic', { textDocument: { uri } });
}

/** A key pressed in the middle, to the findings. */
async function typing(
  { echo, server }: Scripts,
  characters: number,
  wanted: number,
  tell: Tell,
): Promise<void> {
  const text = fileOf(characters);
  const line = Math.floor(text.split('\n').length / 2);
  const sessions = [await startSession(echo, PULL), await startSession(server, PULL)] as const;
  await sessions[0].connection.sendRequest('echo/pull');
  for (const session of sessions) await opened(session, 'file:///a.imr', text);
  const times: [number[], number[]] = [[], []];
  const rounds = characters > 500_000 ? 60 : characters > 50_000 ? 200 : 600;
  const before = sessions.map(() => 0);
  const told: (string | undefined)[] = [];
  for (let version = 2; version < rounds; version++) {
    for (const [k, { connection, pid }] of sessions.entries()) {
      if (version === Math.floor(rounds / 4)) before[k] = processorOf(pid);
      const began = performance.now();
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: 'file:///a.imr', version },
        contentChanges: [
          {
            range: { start: { line, character: 0 }, end: { line, character: version % 2 } },
            text: version % 2 ? '' : 'x',
          },
        ],
      });
      // As editors do: with what they were told last.
      const report = await connection.sendRequest<{ readonly resultId?: string }>('textDocument/diagnostic', {
        textDocument: { uri: 'file:///a.imr' },
        previousResultId: told[k],
      });
      told[k] = report.resultId;
      if (version > rounds / 4) times[k]!.push(performance.now() - began);
    }
  }
  const size = characters < 1_000_000 ? `${characters / 1000} KB` : '1 MB';
  const [a, b] = [median(times[0]), median(times[1])];
  const keys = times[1].length;
  const used = sessions.map(({ pid }, k) => (processorOf(pid) - before[k]!) / keys) as [number, number];
  tell(`a key press to the findings, ${size}, ms`, a, b, wanted, used);
  tell(`  of that the 95th of a hundred, beside the 50th, ms`, b, at95(times[1]), 2);
  if (characters !== 100_000) {
    const [echoed, ours] = sessions.map(({ pid }) => memoryOf(pid)) as [number, number];
    tell(`  memory with ${size} open, MB`, echoed, ours, characters < 50_000 ? 1.6 : 3);
  }
  await Promise.all(sessions.map((session) => session.stop()));
}

const at95 = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * 0.95)] ?? Number.NaN;

/** A hover over a small letter while one of 100 KB is being opened, beside one while nothing is done. */
async function hoverWhileOpening({ server }: Scripts, tell: Tell): Promise<void> {
  const session = await startSession(server, PULL);
  await opened(session, 'file:///small.imr', fileOf(5000));
  const hover = async (): Promise<number> => {
    const began = performance.now();
    await session.connection.sendRequest('textDocument/hover', {
      textDocument: { uri: 'file:///small.imr' },
      position: { line: 20, character: 12 },
    });
    return performance.now() - began;
  };
  const [idle, behind, busy]: [number[], number[], number[]] = [[], [], []];
  for (let i = 0; i < 15; i++) {
    idle.push(await hover());
    // As long a message that asks for nothing: what it costs to bring the text at all.
    void session.connection.sendNotification('$/nothing', { text: `${fileOf(100_000)} ${i}` });
    behind.push(await hover());
    const opening = opened(session, `file:///large-${i}.imr`, `${fileOf(100_000)} ${i}`);
    busy.push(await hover());
    await opening;
  }
  tell('hover while 100 KB are opened, beside at rest, ms', median(idle), median(busy), 2);
  tell('  the same beside one behind as long a message, ms', median(behind), median(busy), 2);
  await session.stop();
}

/** Milliseconds of the processor that all threads of a process have used, those that have ended left out; only Linux tells. */
function processorOf(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return Number.NaN;
  const used = readdirSync(tasks).map((task) => readFileSync(`${tasks}/${task}/schedstat`, 'utf8'));
  return used.reduce((sum, told) => sum + Number(told.split(' ')[0]) / 1e6, 0);
}

/** Megabytes; only Linux tells. */
function memoryOf(pid: number): number {
  const file = `/proc/${pid}/status`;
  return existsSync(file) ? Number(/VmRSS:\s+(\d+)/.exec(readFileSync(file, 'utf8'))![1]) / 1024 : Number.NaN;
}
