import { buffer } from 'node:stream/consumers';
import { runCommandLine } from './cli/commandLine';
import { forStream } from './cli/terminal';

// A reader that has seen enough (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

void runCommandLine(process.argv.slice(2), {
  out: (text) => void process.stdout.write(forStream(text, process.stdout)),
  err: (text) => void process.stderr.write(forStream(text, process.stderr)),
  readInput: () => buffer(process.stdin),
}).then((code) => {
  // Not `exit`: what is still being written to a pipe has to arrive.
  if (code !== undefined) process.exitCode = code;
});
