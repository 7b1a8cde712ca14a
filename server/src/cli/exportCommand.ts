import type { Command } from 'commander';
import { type CommandContext, command } from './commandContext';
import type { ExportOptions } from './export';
import { EXPORT_FORMATS } from './formats';
import { addHelp, COMMON_CODES, exitCodes, ROWS_HELP } from './helpTexts';
import { addLetterOptions, letterOptions } from './letterOptions';

/** `imr-letters export`. */
export function exportCommand({ terminal, ended }: CommandContext): Command {
  const exportAll = command('export', 'Give what letters say as data: a table or JSON.').description(
    'Gives what letters say as data, for those who read many: of each letter its dates, patient and reviewer, of each disputed item its decision, treatments, citations, conclusion and findings.',
  );
  addLetterOptions(
    exportAll,
    EXPORT_FORMATS,
    'csv: a row for each disputed item; json: all letters as one value; ndjson: a line for each letter.',
  )
    .optionsGroup('What is told:')
    .option('--text', 'With the case summaries and the rationales.')
    .action(async (targets: readonly string[], _: unknown, self: Command) => {
      const options = letterOptions<ExportOptions>(self, EXPORT_FORMATS);
      const { exportLetters } = await import('./export');
      ended(await exportLetters(targets, options, terminal));
    });
  return addHelp(
    exportAll,
    [
      'What a letter does not say is left out, never guessed. No file that was read is written over.\nThe forms of json and ndjson are in schemas/export.schema.json.',
      ROWS_HELP,
      exitCodes({ 0: 'All letters were read; what is found in them does not count.', ...COMMON_CODES }),
    ],
    [
      ['imr-letters export letters/ -o letters.csv', 'a table for Excel, LibreOffice and other spreadsheets'],
      ['imr-letters export -f ndjson letters/', 'a line of JSON for each letter'],
    ],
  );
}
