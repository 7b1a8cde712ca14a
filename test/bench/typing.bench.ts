import { join } from 'node:path';
import { build } from 'esbuild';
import { median, row } from './measure';
import type { Session } from './session';
import { builtServer, startSession, subject } from './session';

declare const __root: string;

const uri = 'file:///letter.imr';
const ROUNDS = 300;
const WARM_UP = 80;
const SENTENCE = 'The pain was worse after a long day of standing, and better after rest. ';

/** From a key press to the findings, beside a server that keeps the text and has none. */
export async function run(): Promise<void> {
  const echoScript = join(__root, 'coverage/bench/echoServer.cjs');
  await build({
    entryPoints: [join(__root, 'test/bench/echoServer.ts')],
    outfile: echoScript,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  const { name, text } = subject();
  console.log(
    `${name}, ${(text.length / 1000).toFixed(1)} kB; a sentence typed letter by letter into a rationale`,
  );
  const widths = [24, 10, 12, 8];
  console.log(row(['findings are', 'echo ms', 'letters ms', 'ratio'], widths));
  for (const way of ['pulled', 'pushed'] as const) {
    const capabilities = way === 'pulled' ? { textDocument: { diagnostic: {} } } : {};
    const echo = await startSession(echoScript, capabilities);
    if (way === 'pulled') await echo.connection.sendRequest('echo/pull');
    const letters = await startSession(builtServer(), capabilities);
    const typists = [typist(echo, text, way), typist(letters, text, way)] as const;
    const times: [number[], number[]] = [[], []];
    for (let i = 0; i < ROUNDS + WARM_UP; i++) {
      const [first, second] = [await typists[0](), await typists[1]()];
      if (i < WARM_UP) continue;
      times[0].push(first);
      times[1].push(second);
    }
    const [a, b] = [median(times[0]), median(times[1])];
    console.log(row([way, a.toFixed(3), b.toFixed(3), (b / a).toFixed(2)], widths));
    await Promise.all([echo.stop(), letters.stop()]);
  }
}

/** Presses the next key and waits for the findings; gives the milliseconds. */
function typist(session: Session, text: string, way: 'pulled' | 'pushed'): () => Promise<number> {
  const { connection } = session;
  let heard = (_version: number): void => {};
  connection.onNotification('textDocument/publishDiagnostics', ({ version }: { version: number }) =>
    heard(version),
  );
  session.open(uri, text);
  const label = /Decision rationale:\s+/.exec(text)!;
  const before = text.slice(0, label.index + label[0].length).split('\n');
  const line = before.length - 1;
  const column = before.at(-1)!.length;
  let version = 1;
  let previousResultId: string | undefined;
  return async () => {
    const typed = (version - 1) % SENTENCE.length;
    // When the sentence is done it is taken away, and typed again.
    const start = { line, character: column + typed };
    const change =
      typed === SENTENCE.length - 1
        ? { range: { start: { line, character: column }, end: start }, text: '' }
        : { range: { start, end: start }, text: SENTENCE[typed]! };
    version++;
    const mine = version;
    const began = performance.now();
    const published =
      way === 'pushed' &&
      new Promise<void>((resolve) => {
        heard = (of) => of >= mine && resolve();
      });
    void connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [change],
    });
    if (published) await published;
    else {
      const report = await connection.sendRequest<{ resultId?: string }>('textDocument/diagnostic', {
        textDocument: { uri },
        previousResultId,
      });
      previousResultId = report.resultId;
    }
    return performance.now() - began;
  };
}
