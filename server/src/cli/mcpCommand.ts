import type { Command } from 'commander';
import { REMOTE_MODEL } from '../assistants/notice';
import { type CommandContext, command } from './commandContext';
import { addHelp, COMMON_CODES, exitCodes } from './helpTexts';
import { EXIT_CLEAN, UsageError } from './terminal';

/** `imr-letters mcp`. */
export function mcpCommand({ ended }: CommandContext): Command {
  const serve = command('mcp', 'Give assistants tools, by the Model Context Protocol.')
    .description(
      `Gives assistants tools, by the Model Context Protocol on the standard streams: "guideline", and for the letters of a folder "lint_letter", "read_letter" and "compare_items". It opens no connection and writes nothing. ${REMOTE_MODEL}`,
    )
    .option(
      '--letters <folder>',
      'The letters that may be read: those in this folder and below it, and nothing else.',
    )
    .action(async ({ letters }: { readonly letters?: string }) => {
      // Loaded here alone: it is much, and no other command needs it.
      const { serveMcp, UnusableFolder } = await import('../mcp/serveMcp');
      try {
        await serveMcp(letters);
      } catch (error) {
        throw error instanceof UnusableFolder ? new UsageError(error.message) : error;
      }
      ended(EXIT_CLEAN);
    });
  return addHelp(
    serve,
    [
      'docs/assistants.md says what to write for assistants.',
      exitCodes({ 0: 'The assistant has ended it.', ...COMMON_CODES }),
    ],
    [
      ['imr-letters mcp', 'guidelines only'],
      ['imr-letters mcp --letters letters/', 'and the letters of a folder'],
    ],
  );
}
