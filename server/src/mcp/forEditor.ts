import { serveMcp, UnusableFolder } from './serveMcp';

/**
 * The server for assistants as an editor starts it: `mcp [--letters FOLDER]`. What is wrong with the folder is told on the
 * error output, which the editor shows.
 */
export async function serveForEditor([option, folder]: readonly string[]): Promise<void> {
  try {
    await serveMcp(option === '--letters' ? folder : undefined);
  } catch (error) {
    if (!(error instanceof UnusableFolder)) throw error;
    process.stderr.write(`imr-letters: ${error.message}\n`);
    process.exitCode = 2;
  }
}
