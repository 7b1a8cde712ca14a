import type { Command } from 'commander';
import { type CommandContext, command } from './commandContext';
import { addHelp, COMMON_CODES, exitCodes, ROWS_HELP } from './helpTexts';
import { LINT_FORMATS } from './letterReports';
import { type LintOptions, lint } from './lint';
import { formatOption, jobsOption, outputOption } from './options';

/** `imr-letters lint`. */
export function lintCommand({ terminal, ended }: CommandContext): Command {
  const lintLetters = command('lint', 'Report what is missing in letters or does not agree.')
    .description(
      'Reports what is missing in letters or does not agree: in each file, each letter below a folder (the current one where nothing is named), each file of a pattern, or the standard input (-).',
    )
    .argument('[letters...]', 'files, folders, patterns, or - for the standard input')
    .addOption(formatOption(LINT_FORMATS, 'How to report.'))
    .addOption(outputOption('file', 'Write the report to a file instead of the standard output (-).'))
    .addOption(jobsOption())
    .action(async (targets: readonly string[], options: LintOptions, self: Command) => {
      const isFormatNamed = self.getOptionValueSource('format') === 'cli';
      ended(await lint(targets, { ...options, isFormatNamed }, terminal));
    });
  return addHelp(
    lintLetters,
    [
      'Of a folder *.imr, *.imr.txt and those *.txt that begin like a letter are checked. A PDF or Word file that is\nnamed is read as its text. The nearest imr-letters.json above a letter sets severities and silences findings.',
      ROWS_HELP,
      exitCodes({
        0: 'No error and no warning was found. Notes and hints do not count.',
        1: 'An error or a warning was found.',
        ...COMMON_CODES,
      }),
    ],
    [
      ['imr-letters lint', 'the letters in this folder and below'],
      ['imr-letters lint letters/ draft.txt', 'a folder and a file'],
      ['imr-letters lint - < letters.ndjson > findings.ndjson', 'a line of JSON for each letter'],
      ['imr-letters lint -f sarif -o findings.sarif letters/', 'for code hosts and viewers of findings'],
    ],
  );
}
