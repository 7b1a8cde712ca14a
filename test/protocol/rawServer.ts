/** The built server and the bytes that go to and fro, for clients that do not keep the protocol. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { distFolder } from './server';

export interface RawMessage {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface RawServer {
  readonly process: ChildProcess;
  readonly received: readonly RawMessage[];
  /** What stands on standard error. */
  readonly told: () => string;
  write(bytes: string): void;
  send(message: object): void;
  notify(method: string, params?: unknown): void;
  request(method: string, params?: unknown): Promise<RawMessage>;
  /** The first message that satisfies; also one that has come before. */
  message(satisfies: (message: RawMessage) => boolean): Promise<RawMessage>;
  /** How it ended. */
  readonly ended: Promise<number | null>;
  kill(): void;
}

export interface RawOptions {
  /** Answers what the server asks; `undefined`: never. */
  readonly answer?: (message: RawMessage) => unknown;
}

export function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

export function startRaw({ answer }: RawOptions = {}): RawServer {
  const child = spawn(process.execPath, [`${distFolder}server.js`, '--stdio']);
  const received: RawMessage[] = [];
  const waiting = new Set<() => void>();
  let told = '';
  let input = Buffer.alloc(0);
  child.stderr.on('data', (data: Buffer) => {
    told += data.toString();
  });
  // What is written to a server that has ended is lost, and that is all.
  child.stdin.on('error', () => {});
  child.stdout.on('data', (data: Buffer) => {
    input = Buffer.concat([input, data]);
    for (let message = next(); message !== undefined; message = next()) {
      received.push(message);
      const reply = message.method !== undefined && message.id !== undefined ? answer?.(message) : undefined;
      if (reply !== undefined) send({ id: message.id, result: reply });
    }
    for (const look of waiting) look();
  });
  const next = (): RawMessage | undefined => {
    const head = input.indexOf('\r\n\r\n');
    if (head < 0) return undefined;
    const length = Number(/content-length: (\d+)/i.exec(input.subarray(0, head).toString())?.[1]);
    if (input.length < head + 4 + length) return undefined;
    const body = input.subarray(head + 4, head + 4 + length).toString();
    input = input.subarray(head + 4 + length);
    return JSON.parse(body) as RawMessage;
  };
  const write = (bytes: string): void => void child.stdin.write(bytes);
  const send = (message: object): void => write(framed(message));
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  const message = (satisfies: (message: RawMessage) => boolean): Promise<RawMessage> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = received.find(satisfies);
        if (found === undefined) return;
        waiting.delete(look);
        resolve(found);
      };
      waiting.add(look);
      void ended.then((code) => reject(new Error(`The server has ended (${code}).\n${told}`)));
      look();
    });
  let ids = 0;
  return {
    process: child,
    received,
    told: () => told,
    write,
    send,
    notify: (method, params) => send({ method, params }),
    request: (method, params) => {
      const id = ++ids;
      send({ id, method, params });
      return message((one) => one.id === id && one.method === undefined);
    },
    message,
    ended,
    kill: () => void child.kill('SIGKILL'),
  };
}
