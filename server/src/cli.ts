import { buffer } from 'node:stream/consumers';
import { runCommandLine, tellFailure } from './cli/commandLine';
import { EXIT_UNUSABLE, forStream } from './cli/terminal';

const terminal = {
  out: (text: string) => void process.stdout.write(forStream(text, process.stdout)),
  err: (text: string) => void process.stderr.write(forStream(text, process.stderr)),
  readInput: () => buffer(process.stdin),
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
