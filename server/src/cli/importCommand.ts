import type { Command } from 'commander';
import { type CommandContext, command } from './commandContext';
import { addHelp, COMMON_CODES, exitCodes } from './helpTexts';
import type { ImportOptions } from './import';
import { outputOption } from './options';

/** `imr-letters import`. */
export function importCommand({ terminal, ended }: CommandContext): Command {
  const importAll = command('import', 'Make a text file (.imr) of each PDF or Word file.')
    .usage('[options] <files...>')
    .description(
      'Makes a text file (.imr) of each PDF or Word file, beside it. What is read is never touched, and what is there already is not replaced.',
    )
    .argument('[files...]', 'PDF or Word files, folders of them, or patterns')
    .addOption(
      outputOption('path', 'Write into a folder; of one file, to a file, or to the standard output (-).'),
    )
    .option('--force', 'Replace files that are there.')
    .action(async (targets: readonly string[], options: ImportOptions) => {
      const { importLetters } = await import('./import');
      ended(await importLetters(targets, options, terminal));
    });
  return addHelp(
    importAll,
    [exitCodes({ 0: 'Every file is imported.', ...COMMON_CODES })],
    [
      ['imr-letters import letters/', 'every *.pdf and *.docx of a folder and below'],
      ['imr-letters import letter.pdf -o -', 'one letter, to the standard output'],
    ],
  );
}
