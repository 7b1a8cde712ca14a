import { type Command, Option } from 'commander';
import { type CommandContext, command } from './commandContext';
import { LINT_FORMATS } from './formats';
import { addHelp, COMMON_CODES, exitCodes, ROWS_HELP } from './helpTexts';
import { addLetterOptions, letterOptions } from './letterOptions';
import type { LintOptions } from './lint';
import { UsageError } from './terminal';

/** `imr-letters lint`. */
export function lintCommand({ terminal, ended }: CommandContext): Command {
  const lintLetters = command('lint', 'Report what is missing in letters or does not agree.').description(
    'Reports what is missing in letters or does not agree: in each file, each letter below a folder (the current one where nothing is named), each file of a pattern, or the standard input (-).',
  );
  addLetterOptions(lintLetters, LINT_FORMATS, 'How to report.')
    .optionsGroup('What fails:')
    .addOption(
      new Option(
        '--max-warnings <number>',
        'So many warnings still give exit code 0; none, if left out; -1: any number.',
      ).argParser(countOf),
    )
    .option(
      '--quiet',
      'Errors only; warnings are not reported, and count only where --max-warnings is given.',
    )
    .optionsGroup('Mending:')
    .option(
      '--fix',
      'Mend in the files what has one right answer, and report the rest. PDF and Word files stay as they are.',
    )
    .option('--fix-dry-run', 'Write no file: show what --fix would change (in text), and report the rest.')
    .action(async (targets: readonly string[], _: unknown, self: Command) => {
      const options = letterOptions<LintOptions>(self, LINT_FORMATS);
      const { lint } = await import('./lint');
      ended(await lint(targets, options, terminal));
    });
  return addHelp(
    lintLetters,
    [
      'Of a folder *.imr, *.imr.txt and those *.txt that begin like a letter are checked; other files are skipped and\ncounted. A PDF or Word file that is named is read as its text. The nearest imr-letters.json above a letter sets\nseverities and silences findings ("imr-letters ignore" writes it); so does what reviewers have ignored in\nimr-review.json. An .imrignore, written as a .gitignore is, names files that are not checked.',
      ROWS_HELP,
      exitCodes({
        0: 'No error was found, and no more warnings than allowed. Notes and hints do not count.',
        1: 'An error was found, or too many warnings.',
        ...COMMON_CODES,
      }),
    ],
    [
      ['imr-letters lint', 'the letters in this folder and below'],
      ['imr-letters lint letters/ draft.txt', 'a folder and a file'],
      ['imr-letters lint --max-warnings -1 letters/', 'fail on errors only; without it, a warning fails too'],
      ['imr-letters lint --rule citation-debris=off .', 'without a rule'],
      ['imr-letters lint --fix letters/', 'mend what has one right answer'],
      ['imr-letters lint -f sarif --no-quotes -o out.sarif', 'for a code host, without words of the letters'],
      ['git diff --name-only -z | imr-letters lint --files-from -', 'what has changed'],
      ['imr-letters lint - < letters.ndjson > findings.ndjson', 'a line of JSON for each letter'],
    ],
  );
}

function countOf(written: string): number {
  if (/^(?:-1|\d{1,9})$/.test(written)) return Number(written);
  throw new UsageError(`"--max-warnings" is a number from -1 on, and not "${written}".`);
}
