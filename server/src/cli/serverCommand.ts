import { type Command, Option } from 'commander';
import { type CommandContext, command } from './commandContext';
import { addHelp } from './helpTexts';
import { UsageError } from './terminal';

/** The transports of language servers; the server reads them from the command line itself. */
interface Transports {
  readonly stdio?: boolean;
  readonly nodeIpc?: boolean;
  readonly socket?: string;
  readonly pipe?: string;
}

/** `imr-letters server`. */
export function serverCommand({ ended }: CommandContext): Command {
  const server = command('server', 'Run the language server, for editors other than VS Code.')
    .description('Runs the language server, for editors other than VS Code.')
    .option('--stdio', 'Speak over the standard input and output.')
    .addOption(new Option('--node-ipc').hideHelp())
    .addOption(new Option('--socket <port>').hideHelp())
    .addOption(new Option('--pipe <name>').hideHelp())
    .addOption(new Option('--clientProcessId <id>').hideHelp())
    .action(async ({ stdio, nodeIpc, socket, pipe }: Transports) => {
      if (!stdio && !nodeIpc && socket === undefined && pipe === undefined)
        throw new UsageError('"server" needs a transport: --stdio.');
      // Loaded here alone: the server watches its input from the moment it is loaded.
      const { serve } = await import('../node');
      const { engine } = await import('../engine');
      serve(() => engine, __filename);
      ended(undefined);
    });
  return addHelp(
    server,
    ['docs/other-editors.md says what to write for Neovim, Helix and Emacs.'],
    [['imr-letters server --stdio', 'what an editor is told to run']],
  );
}
