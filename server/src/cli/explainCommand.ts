import type { Command } from 'commander';
import { type CommandContext, command } from './commandContext';
import { addHelp, COMMON_CODES, exitCodes } from './helpTexts';

/** `imr-letters explain`. */
export function explainCommand({ terminal, ended }: CommandContext): Command {
  const explain = command('explain', 'Show what is read in a letter’s prose on a line, and why.')
    .usage('FILE[:LINE]')
    .description(
      'Shows what is read in a letter’s prose on a line, or in all of it: what each statement says of what, where and when, how surely, and the rows of data that made it so. For whoever wonders why a finding is there, or is not. Of a text that is no letter the whole is read.',
    )
    .argument('<place>', 'a file, a file with a line (letter.imr:40), or - for the standard input')
    .action(async (place: string) => {
      const { explainFile } = await import('./explain');
      ended(await explainFile(place, terminal));
    });
  return addHelp(
    explain,
    [exitCodes({ 0: 'A sentence is read there.', 1: 'None is.', ...COMMON_CODES })],
    [['imr-letters explain letter.imr:40', 'what is read on line 40']],
  );
}
