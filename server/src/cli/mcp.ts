import { parseArguments } from './arguments';
import { EXIT_CLEAN, UsageError } from './terminal';

/**
 * `imr-letters mcp`: serves assistants on the standard streams until the input ends. Gives the exit code.
 *
 * @throws UsageError where an option is unknown, or the folder of letters cannot be used
 */
export async function mcp(args: readonly string[]): Promise<number> {
  const { values, positionals } = parseArguments(args, { letters: { type: 'string' } });
  if (positionals.length > 0) {
    throw new UsageError(`"mcp" needs no "${positionals[0]}". The folder of letters goes after "--letters".`);
  }
  const folder = values.letters as string | undefined;
  if (folder === '') throw new UsageError('"--letters" needs a folder.');
  // Loaded here alone: it is much, and no other command needs it.
  const { serveMcp, UnusableFolder } = await import('../mcp/serveMcp');
  try {
    await serveMcp(folder);
  } catch (error) {
    throw error instanceof UnusableFolder ? new UsageError(error.message) : error;
  }
  return EXIT_CLEAN;
}
