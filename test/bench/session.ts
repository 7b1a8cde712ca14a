/** A server over stdio, as an editor starts it, for benchmarks of whole requests. */
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { oneLetter } from './corpus';

declare const __root: string;

export type Connection = ReturnType<typeof createProtocolConnection>;

export interface Session {
  readonly connection: Connection;
  readonly pid: number;
  open(uri: string, text: string): void;
  stop(): Promise<void>;
}

/**
 * Starts `script` with Node and initializes it.
 *
 * @param answer gives the connection what else the server asks for
 */
export async function startSession(
  script: string,
  capabilities: object,
  answer: (connection: Connection) => void = () => {},
): Promise<Session> {
  const child = spawn(process.execPath, [script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout!),
    new StreamMessageWriter(child.stdin!),
  );
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => ({})));
  connection.onRequest('client/registerCapability', () => null);
  answer(connection);
  connection.listen();
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: null, capabilities });
  await connection.sendNotification('initialized', {});
  return {
    connection,
    pid: child.pid!,
    open: (uri, text) =>
      void connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'imr-letter', version: 1, text },
      }),
    stop: () => stop(connection, child),
  };
}

async function stop(connection: Connection, child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once('exit', resolve));
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await exit;
  connection.dispose();
}

/** The server that is measured. */
export function builtServer(): string {
  return join(__root, 'dist/server.js');
}

/** A seed where there are some, else a letter of the project; its name, and its text as extracted. */
export function subject(holding: readonly RegExp[] = []): { readonly name: string; readonly text: string } {
  const seeds = join(__root, '../shared/letters/seeds');
  const [first] = existsSync(seeds) ? readdirSync(seeds).sort() : [];
  return first === undefined
    ? { name: 'a letter of the project', text: oneLetter(holding) }
    : { name: 'a seed', text: readFileSync(join(seeds, first), 'utf8') };
}
