import { stat } from 'node:fs/promises';
import { type Command, Option } from 'commander';
import { formatOfName } from './formatOfName';
import { formatOption, jobsOption, nonEmpty, outputOption } from './options';
import { UsageError } from './terminal';

/** What commands over letters can be told: which letters, by which rules, and where the report goes. */
export interface LetterOptions {
  readonly format: string;
  /** Whether the format is the user's choice, by its own or the file's name, and not the default. */
  readonly isFormatNamed: boolean;
  readonly output?: string;
  readonly jobs?: number;
  /** A list of files; `-` is the standard input. */
  readonly filesFrom?: string;
  /** How the standard input is called. */
  readonly stdinFilename?: string;
  /** Whether `.imrignore` counts. */
  readonly ignore: boolean;
  /** The `imr-letters.json` of all letters. */
  readonly config?: string;
  /** Each `--rule id=severity`, as written. */
  readonly rule?: readonly string[];
  /** Whether words of letters are told. */
  readonly quotes: boolean;
  readonly cache?: boolean;
  readonly cacheLocation?: string;
}

/** Adds the options that all commands over letters have. */
export function addLetterOptions(command: Command, formats: readonly string[], formatHelp: string): Command {
  return command
    .argument('[letters...]', 'files, folders, patterns, or - for the standard input')
    .optionsGroup('The report:')
    .addOption(formatOption(formats, formatHelp))
    .addOption(
      outputOption(
        'file',
        'Write to a file instead of the standard output (-). Without -f its name says how: .json, .csv.',
      ),
    )
    .option('--no-quotes', 'No word of a letter, for logs that others read.')
    .optionsGroup('Which letters:')
    .addOption(
      nonEmpty(
        '--files-from <file>',
        'Those of a list, a path on each line or parted by NUL (-: standard input).',
      ),
    )
    .addOption(
      nonEmpty(
        '--stdin-filename <path>',
        'What the standard input is called: in reports, for imr-letters.json.',
      ),
    )
    .option('--no-ignore', 'Also those that an .imrignore names.')
    .optionsGroup('Which rules:')
    .addOption(
      new Option(
        '--rule <id=severity>',
        'Set a rule to error, warning, information, hint or off; may be repeated.',
      ).argParser((written, before: readonly string[] = []) => [...before, written]),
    )
    .addOption(
      nonEmpty('--config <file>', 'An imr-letters.json for all letters, instead of the nearest above each.'),
    )
    .optionsGroup('How fast:')
    .addOption(jobsOption())
    .option('--cache', 'Keep what was found, and check only changed letters the next time.')
    .addOption(
      nonEmpty('--cache-location <file>', 'Where to keep it; .imrcache here, if left out.').implies({
        cache: true,
      }),
    );
}

/**
 * The options as a command was given them. Where no format was, the name of the file to be written may say which.
 *
 * @throws UsageError where a file of that name is never written
 */
export function letterOptions<Options extends LetterOptions>(
  command: Command,
  formats: readonly string[],
): Options {
  const options = command.opts<Options>();
  const ofName = options.output === undefined ? undefined : formatOfName(options.output, formats);
  const isNamed = command.getOptionValueSource('format') === 'cli';
  return {
    ...options,
    ...(ofName !== undefined && !isNamed && { format: ofName }),
    isFormatNamed: isNamed || ofName !== undefined,
  };
}

/**
 * Looks at what can only be right together.
 *
 * @throws UsageError where something is not
 */
export async function checkLetterOptions(
  targets: readonly string[],
  { filesFrom, stdinFilename, config }: LetterOptions,
): Promise<void> {
  const readsInput = targets.includes('-');
  if (filesFrom === '-' && readsInput)
    throw new UsageError('The standard input cannot be a letter (-) and a list (--files-from -) at a time.');
  if (stdinFilename !== undefined && !readsInput)
    throw new UsageError('"--stdin-filename" needs the standard input among the letters: -.');
  if (config === undefined) return;
  try {
    if ((await stat(config)).isFile()) return;
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UsageError(`The file of "--config", ${config}, cannot be opened (${code}).`);
  }
  throw new UsageError(`The file of "--config", ${config}, is none.`);
}
