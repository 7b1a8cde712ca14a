import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import MarkdownIt from 'markdown-it';
import { createLetterService } from '../../server/src/service/letterService';
import { fileOf } from './corpus';
import { letterOf, modelLetters } from './manyLetters';
import { median, row } from './measure';
import { builtServer, type Session, startSession } from './session';

declare const __root: string;

/** Where the peers are: they are no part of the project, and whoever wants them beside it fetches them. */
const PEERS = join(__root, 'coverage/bench/peers');
const FETCH = `npm install --prefix ${PEERS} --no-save cspell-lib@8 vscode-markdown-languageserver@0.3`;
const MARKDOWN = join(PEERS, 'node_modules/vscode-markdown-languageserver/out/node/main.js');
const CSPELL = join(PEERS, 'node_modules/cspell-lib/dist/lib/index.js');
const WIDTHS = [52, 10, 10, 8, 8] as const;

/** Speed beside checkers of other texts, each doing its own work on the same text in turns; processor time. */
export async function run(): Promise<void> {
  console.log(row(['processor time', 'theirs', 'ours', 'ratio', 'wanted'], WIDTHS));
  const tell = (name: string, theirs: number, ours: number, ratio: number, wanted: number): void =>
    console.log(row([name, theirs.toFixed(2), ours.toFixed(2), ratio.toFixed(2), wanted], WIDTHS));
  if (!existsSync(MARKDOWN) || !existsSync(CSPELL)) console.log(`The peers are not there: ${FETCH}`);
  else {
    for (const [size, wanted] of [
      [5_000, 0.7],
      [100_000, 0.3],
      [1_000_000, 0.25],
    ] as const) {
      const [theirs, ours] = await typed(size);
      tell(
        `a key to the findings, ${size / 1000} KB, Markdown's server, ms`,
        theirs,
        ours,
        ours / theirs,
        wanted,
      );
    }
    for (const [size, wanted] of [
      [5_000, 2],
      [100_000, 1],
    ] as const) {
      const [theirs, ours] = await checked(size);
      tell(`all findings of ${size / 1000} KB, cspell-lib, MB a second`, theirs, ours, ours / theirs, wanted);
    }
  }
  const [first, next, last] = await firstLetters();
  console.log(`letter 1 of a new process: ${first!.toFixed(0)} ms, wanted 87`);
  console.log(`each of letters 2 to 10: ${next!.toFixed(1)} ms, wanted 9`);
  console.log(`each of letters 191 to 200: ${last!.toFixed(1)} ms, wanted 2.5`);
}

/** Milliseconds of the processor for a key, of Markdown's server and of ours. */
async function typed(characters: number): Promise<readonly [number, number]> {
  const text = fileOf(characters);
  const line = Math.floor(text.split('\n').length / 2);
  let shown = text;
  const sessions = [
    await markdownSession(() => shown),
    await startSession(builtServer(), { textDocument: { diagnostic: {} } }),
  ] as const;
  const uris = ['file:///a.md', 'file:///a.imr'] as const;
  for (const [k, { connection }] of sessions.entries())
    void connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri: uris[k]!, languageId: k === 0 ? 'markdown' : 'imr-letter', version: 1, text },
    });
  const rounds = characters > 500_000 ? 40 : 200;
  const before = [0, 0];
  const told: (string | undefined)[] = [undefined, undefined];
  for (let version = 2; version < rounds; version++) {
    const typedIn = version % 2 === 0;
    const lines = text.split('\n');
    if (typedIn) lines[line] = `x${lines[line]}`;
    shown = lines.join('\n');
    for (const [k, { connection, pid }] of sessions.entries()) {
      if (version === rounds / 4) before[k] = processorOf(pid);
      const uri = uris[k]!;
      void connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [
          {
            range: { start: { line, character: 0 }, end: { line, character: typedIn ? 0 : 1 } },
            text: typedIn ? 'x' : '',
          },
        ],
      });
      const report = await connection.sendRequest<{ readonly resultId?: string }>('textDocument/diagnostic', {
        textDocument: { uri },
        previousResultId: told[k],
      });
      told[k] = report.resultId;
    }
  }
  const keys = (rounds * 3) / 4;
  const used = sessions.map(({ pid }, k) => (processorOf(pid) - before[k]!) / keys);
  await Promise.all(sessions.map((session) => session.stop()));
  return [used[0]!, used[1]!];
}

/** Markdown's server has its client parse the text: that is not counted. */
async function markdownSession(text: () => string): Promise<Session> {
  const parser = new MarkdownIt();
  const session = await startSession(MARKDOWN, { textDocument: { diagnostic: {} } }, (connection) => {
    connection.onRequest('markdown/parse', () => parser.parse(text(), {}));
    connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => ['file:///a.md']);
    connection.onRequest('markdown/fs/stat', () => null);
    connection.onRequest('markdown/fs/readFile', () => []);
    connection.onRequest('markdown/fs/readDirectory', () => []);
    connection.onRequest('markdown/fs/watcher/create', () => null);
    connection.onRequest('markdown/fs/watcher/delete', () => null);
    connection.onRequest('workspace/diagnostic/refresh', () => null);
  });
  const level = { enabled: 'warning' };
  const validate = {
    ...{ enabled: true, referenceLinks: level, fragmentLinks: level, ignoredLinks: [] },
    ...{ fileLinks: { ...level, markdownFragmentLinks: 'inherit' } },
    ...{ unusedLinkDefinitions: level, duplicateLinkDefinitions: level },
  };
  await session.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { markdown: { validate, suggest: { paths: {} }, occurrencesHighlight: {} } },
  });
  return session;
}

interface Cspell {
  getDefaultBundledSettingsAsync(): Promise<object>;
  validateText(text: string, settings: object): Promise<readonly unknown[]>;
}

/** Megabytes a second of the processor, of cspell-lib and of all our rules, each text a new one. */
async function checked(characters: number): Promise<readonly [number, number]> {
  const cspell = (await import(pathToFileURL(CSPELL).href)) as Cspell;
  const settings = { ...(await cspell.getDefaultBundledSettingsAsync()), language: 'en' };
  const text = fileOf(characters);
  const rounds = characters > 50_000 ? 12 : 60;
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const other = `${text} ${round}`;
    const works = [
      () => cspell.validateText(other, settings),
      () => {
        const service = createLetterService({ once: true });
        service.open('a', 1, other);
        return service.findings('a');
      },
    ];
    for (const [k, work] of works.entries()) {
      const before = process.cpuUsage();
      await work();
      const { user, system } = process.cpuUsage(before);
      if (round >= rounds / 4) times[k]!.push((user + system) / 1e6);
    }
  }
  return [characters / 1e6 / median(times[0]), characters / 1e6 / median(times[1])];
}

/** Milliseconds of the processor for letters of a process that has just begun: the first, the next nine, the last ten of 200. */
async function firstLetters(): Promise<readonly number[]> {
  const outfile = join(__root, 'coverage/bench/firstLetters.cjs');
  await build({
    stdin: {
      contents: `import { createLetterService } from './server/src/service/letterService';
        const letters = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
        const used = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
        const times = letters.map((text) => { const before = used(); const service = createLetterService({ once: true }); service.open('a', 1, text); service.findings('a'); return used() - before; });
        console.log(JSON.stringify(times));`,
      resolveDir: __root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    alias: { '@vscode/l10n': join(__root, 'node_modules/@vscode/l10n/dist/browser.js') },
    logLevel: 'error',
  });
  const models = modelLetters();
  const letters = JSON.stringify(Array.from({ length: 200 }, (_, i) => letterOf(models, i)));
  const runs = Array.from({ length: 5 }, () => {
    const told = execFileSync(process.execPath, [outfile], { input: letters, encoding: 'utf8' });
    return JSON.parse(told) as readonly number[];
  });
  const mean = (from: number, to: number) => (times: readonly number[]) =>
    times.slice(from, to).reduce((sum, one) => sum + one, 0) / (to - from);
  return [mean(0, 1), mean(1, 10), mean(190, 200)].map((of) => median(runs.map(of)));
}

/** Milliseconds of the processor that the threads of a process have used; only Linux tells. */
function processorOf(pid: number): number {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return Number.NaN;
  const used = readdirSync(tasks).map((task) => readFileSync(`${tasks}/${task}/schedstat`, 'utf8'));
  return used.reduce((sum, told) => sum + Number(told.split(' ')[0]) / 1e6, 0);
}
