import { Console } from 'node:console';
import { connect as connectTo } from 'node:net';
import * as l10n from '@vscode/l10n';
import { type Connection, createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { watchFraming } from './framing';
import type { Gate } from './gate';
import { inOrder } from './order';
import { wholeMessages } from './stdio';

/** What the client sends can no longer be told apart. */
const EXIT_DEAF = 2;

/**
 * Connects to the client by the transport that the arguments name: `--stdio`, `--socket=`, `--pipe=`, `--node-ipc`. Where
 * the client's messages lose their frames, the server says so and ends; it would never hear again.
 *
 * @throws Error where no transport is named
 */
export function connect(args: readonly string[], gate: Gate): Connection {
  const streams = streamsOf(args);
  if (streams === undefined) return createConnection(ProposedFeatures.all, inOrder(gate));
  const { input, output } = streams;
  const watch = watchFraming();
  const connection = createConnection(ProposedFeatures.all, input, output, inOrder(gate));
  input.on('data', (bytes: Buffer) => {
    const wrong = watch(bytes);
    if (wrong !== undefined) endDeaf(connection, wrong);
  });
  return connection;
}

interface Streams {
  readonly input: NodeJS.ReadableStream;
  readonly output: NodeJS.WritableStream;
}

function streamsOf(args: readonly string[]): Streams | undefined {
  if (args.includes('--stdio')) {
    // Standard output belongs to the protocol: what a library prints goes to the other one.
    globalThis.console = new Console(process.stderr);
    return { input: process.stdin, output: wholeMessages(process.stdout) };
  }
  const address = argument(args, '--socket') ?? argument(args, '--pipe');
  if (address === undefined) return undefined;
  const isPort = argument(args, '--socket') !== undefined;
  const socket = isPort ? connectTo(Number(address), '127.0.0.1') : connectTo(address);
  return { input: socket, output: wholeMessages(socket) };
}

/** "--name=value", or "--name value". */
function argument(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith(`${name}=`))?.slice(name.length + 1);
}

let isEnding = false;

function endDeaf(connection: Connection, wrong: string): void {
  if (isEnding) return;
  isEnding = true;
  const sentence = l10n.t`IMR Letters: what the editor sends cannot be read any more, and the server ends. ${wrong}`;
  process.stderr.write(`${sentence}\n`);
  const end = (): never => process.exit(EXIT_DEAF);
  connection.sendNotification('window/showMessage', { type: 1, message: sentence }).then(end, end);
  // A client that does not read either is not waited for.
  setTimeout(end, 1000);
}
