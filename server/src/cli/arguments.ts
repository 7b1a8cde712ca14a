import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from './terminal';

/** The arguments of a command over letters. */
export interface LetterArguments {
  /** One of the command's formats; the first where none is given. */
  readonly format: string;
  /** The file to write; the standard output where none is given. */
  readonly output: string | undefined;
  /** Files, folders and patterns. */
  readonly targets: readonly string[];
  /** The command's own options. */
  readonly flags: Readonly<Record<string, unknown>>;
}

/**
 * Reads the arguments of a command over letters.
 *
 * @param formats that the command knows, its default first
 * @throws UsageError where an option is unknown or lacks its value
 */
export function readOptions(
  args: readonly string[],
  formats: readonly string[],
  own: NonNullable<ParseArgsConfig['options']>,
): LetterArguments {
  const { values, positionals } = parseArguments(args, {
    format: { type: 'string', default: formats[0]! },
    output: { type: 'string', short: 'o' },
    ...own,
  });
  const { format, output, ...flags } = values as Record<string, unknown> & {
    format: string;
    output?: string;
  };
  if (!formats.includes(format)) {
    throw new UsageError(
      `There is no format "${format}"; there are ${formats.slice(0, -1).join(', ')} and ${formats.at(-1)}.`,
    );
  }
  if (output === '') throw new UsageError('"--output" needs the name of a file.');
  return { format, output, targets: positionals, flags };
}

/**
 * Reads arguments by Node's own reader.
 *
 * @throws UsageError where an option is unknown or lacks its value
 */
export function parseArguments(args: readonly string[], options: NonNullable<ParseArgsConfig['options']>) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new UsageError(firstSentence((error as Error).message));
  }
}

/** Node goes on about how to pass a positional argument that looks like an option. */
function firstSentence(message: string): string {
  return `${message.split(/\. |\.$/)[0]}.`;
}
