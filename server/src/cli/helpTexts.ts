import type { Command } from 'commander';

/** A command line and what it is for. */
export type Example = readonly [line: string, what: string];

/** Adds paragraphs to a command's help, examples last: people copy what stands at the end. */
export function addHelp(
  command: Command,
  paragraphs: readonly string[],
  examples: readonly Example[],
): Command {
  const width = Math.max(...examples.map(([line]) => line.length));
  const lines = examples.map(([line, what]) => `  ${line.padEnd(width)}  # ${what}`);
  return command.addHelpText(
    'after',
    `\n${[...paragraphs, ['Examples:', ...lines].join('\n')].join('\n\n')}`,
  );
}

/** How a command ends, for its help: codes with what each means. */
export function exitCodes(codes: Readonly<Record<number, string>>): string {
  return ['Exit codes:', ...Object.entries(codes).map(([code, what]) => `  ${code}  ${what}`)].join('\n');
}

/** What the codes mean in every command; what 0 and 1 mean is each one's own. */
export const COMMON_CODES = {
  2: 'The arguments are wrong, or a file cannot be read or written.',
  3: 'The program itself failed: a defect of it. It says where, without a letter’s text.',
} as const;

/** What the standard input may hold beside a letter. */
export const ROWS_HELP = [
  'The standard input may also hold lines of JSON with a letter in each: {"id": 1, "text": "…"}. Each is answered',
  'by a line of JSON with its id, in the same order, also where something is wrong with it ("error"). The exit code',
  'is 0 then, whatever is found, for those who pipe lines take any other for a failure.',
].join('\n');
