import { buffer } from 'node:stream/consumers';
import { isMainThread, workerData } from 'node:worker_threads';
import { runCommandLine, tellFailure } from './cli/commandLine';
import { EXIT_UNUSABLE, forStream, type Terminal, takesColours } from './cli/terminal';

// The same bundle is loaded in the threads that check letters: those of a run, which have their orders, and those of the server.
if (isMainThread) runHere();
else if (workerData !== null)
  void import('./cli/letterPool').then(({ serveLetterPool }) => serveLetterPool());
else void import('./lsp/folder/threadNode').then(({ serveThread }) => serveThread());

function runHere(): void {
  // Taken also where it fails, which is heard of below.
  const write = (text: string): Promise<void> =>
    new Promise((taken) => process.stdout.write(text, () => taken()));
  const terminal: Terminal = {
    out: (text) => write(forStream(text, process.stdout)),
    ...(takesColours(process.stdout, process.env) && { outInColours: write }),
    err: (text) => void process.stderr.write(forStream(text, process.stderr)),
    readInput: () => buffer(process.stdin),
    // Not opened before somebody asks for it: the server reads it by itself.
    get inputChunks() {
      return process.stdin;
    },
    watched: process.stderr.isTTY ? process.stderr : undefined,
    threadScript: __filename,
  };

  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough (`| head`) is no fault of ours.
    if (error.code === 'EPIPE') process.exit();
    terminal.err(`imr-letters: the standard output cannot be written (${error.code ?? 'unknown'}).\n`);
    process.exit(EXIT_UNUSABLE);
  });
  // Where nothing can be told, the exit code still says it.
  process.stderr.on('error', () => {});

  // Node's own code for it is 1, which means findings. The server goes on by itself, and deals with its faults itself.
  if (process.argv[2] !== 'server') {
    const fail = (thrown: unknown): never => process.exit(tellFailure(thrown, terminal));
    process.on('uncaughtException', fail);
    process.on('unhandledRejection', fail);
  }

  void runCommandLine(process.argv.slice(2), terminal).then((code) => {
    // Not `exit`: what is still being written to a pipe has to arrive.
    if (code !== undefined) process.exitCode = code;
  });
}
