import { Command, CommanderError } from 'commander';
import { version } from '../../../package.json';
import { printableLine } from '../report/printable';
import { traceOf } from '../service/faults';
import type { CommandContext } from './commandContext';
import { explainCommand } from './explainCommand';
import { exportCommand } from './exportCommand';
import { guidelineCommand } from './guidelineCommand';
import { addHelp, COMMON_CODES, exitCodes } from './helpTexts';
import { ignoreCommand } from './ignoreCommand';
import { importCommand } from './importCommand';
import { lintCommand } from './lintCommand';
import { mcpCommand } from './mcpCommand';
import { rulesCommand } from './rulesCommand';
import { serverCommand } from './serverCommand';
import type { Terminal } from './terminal';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_UNUSABLE, UsageError } from './terminal';

const NAME = 'imr-letters';

/** In the order in which the help lists them. A new command is a file with its definition, and a name here. */
const COMMANDS = [
  lintCommand,
  ignoreCommand,
  exportCommand,
  importCommand,
  rulesCommand,
  guidelineCommand,
  explainCommand,
  serverCommand,
  mcpCommand,
] as const;

/**
 * Runs one command.
 *
 * @param args the arguments after the program's name
 * @returns the exit code; `undefined` where the command goes on by itself (the server)
 */
export async function runCommandLine(
  args: readonly string[],
  terminal: Terminal,
): Promise<number | undefined> {
  let code: number | undefined = EXIT_CLEAN;
  const program = programOf({
    terminal,
    ended: (given) => {
      code = given;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    // Help and version end so too. Without a command the help is an error's.
    if (error instanceof CommanderError && error.code.startsWith('commander.help'))
      return error.exitCode === 0 ? EXIT_CLEAN : EXIT_UNUSABLE;
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT_CLEAN;
    const message = usageMessage(error);
    if (message === undefined) return tellFailure(error, terminal);
    terminal.err(`${NAME}: ${printableLine(message)} See "${helpFor(args, program)}".\n`);
    return EXIT_UNUSABLE;
  }
}

/** Says where this program failed, without words of a letter. Gives the exit code. */
export function tellFailure(thrown: unknown, terminal: Pick<Terminal, 'err'>): number {
  terminal.err(`${NAME}: failed, which is a defect of this program and no finding.\n${traceOf(thrown)}\n`);
  return EXIT_FAILED;
}

function programOf(context: CommandContext): Command {
  const { terminal } = context;
  const program = new Command(NAME)
    .description('Checks California IMR determination letters. Nothing leaves this machine.')
    .version(version, '-v, --version', 'The version of this program.')
    .helpOption('-h, --help', 'This help.')
    .helpCommand('help [command]', 'The help of a command, with examples.');
  addHelp(
    program,
    [
      exitCodes({
        0: 'Nothing is wrong.',
        1: 'Of "lint": an error or a warning was found. Of "guideline", "explain" and "ignore": nothing is there.',
        ...COMMON_CODES,
      }),
    ],
    [
      [`${NAME} lint letters/`, 'what is missing in the letters of a folder, or does not agree'],
      [`${NAME} export letters/ -o letters.csv`, 'what they say, for a spreadsheet'],
      [`${NAME} help lint`, 'the options of a command'],
    ],
  );
  for (const define of COMMANDS) program.addCommand(define(context));
  for (const one of withCommandsBelow(program)) {
    one
      .exitOverride()
      .configureHelp({ helpWidth: 110 })
      .configureOutput({
        writeOut: (text) => terminal.out(text),
        writeErr: (text) => terminal.err(text),
        // Told in one line by whoever runs the program.
        outputError: () => {},
      });
  }
  return program;
}

function withCommandsBelow(one: Command): readonly Command[] {
  return [one, ...one.commands.flatMap(withCommandsBelow)];
}

/** What is wrong with the arguments, a sentence or two; `undefined` where something else is wrong. */
function usageMessage(error: unknown): string | undefined {
  if (error instanceof UsageError) return error.message;
  if (!(error instanceof CommanderError)) return undefined;
  const message = error.message
    .replace(/^error: /, '')
    .replaceAll("'", '"')
    .replace(/\n\((.*\?)\)$/, '. $1');
  const sentence = message.slice(0, 1).toUpperCase() + message.slice(1);
  return /[.?]$/.test(sentence) ? sentence : `${sentence}.`;
}

function helpFor([first]: readonly string[], { commands }: Command): string {
  const named = commands.find((one) => one.name() === first);
  return named === undefined ? `${NAME} --help` : `${NAME} ${named.name()} --help`;
}
