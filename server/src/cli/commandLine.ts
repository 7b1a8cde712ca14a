import { version } from '../../../package.json';
import { REMOTE_MODEL } from '../assistants/notice';
import { printableLine } from '../report/printable';
import { traceOf } from '../service/faults';
import { explainFile } from './explain';
import { exportLetters } from './export';
import { guideline } from './guideline';
import { importLetters } from './import';
import { lint } from './lint';
import { listRules } from './listRules';
import { mcp } from './mcp';
import type { Terminal } from './terminal';
import { EXIT_FAILED, EXIT_UNUSABLE, UsageError } from './terminal';

const HELP = `imr-letters: checks California IMR determination letters. Nothing leaves this machine.

Usage:
  imr-letters lint [options] [file, folder, pattern or - ...]
  imr-letters export [options] [file, folder, pattern or - ...]
  imr-letters import [options] PDF or Word file, folder or pattern ...
  imr-letters rules [--format text|json]
  imr-letters guideline [--document NAME] [--format text|json] WORDS
  imr-letters guideline [--document NAME] [--format text|json] --page N or N-M
  imr-letters guideline --document NAME
  imr-letters guideline --learn FOLDER
  imr-letters explain FILE[:LINE]
  imr-letters server --stdio
  imr-letters mcp [--letters FOLDER]
  imr-letters --help | --version

Commands:
  lint      Report what is missing in letters or does not agree.
            Of a folder (by default the current one), *.imr, *.imr.txt and those *.txt that begin like a letter are
            checked; - is the standard input. Of the files that are named, those are skipped that are neither called
            .imr nor begin like a letter. A PDF or Word file that is named is read as its text, which "import" gives;
            lines and columns are those of the text. The nearest imr-letters.json above a letter sets severities and
            silences findings, as in the editor.
  export    What letters say, as data for those who read many: of each letter its dates, patient and reviewer, of each
            disputed item its decision, treatments, citations, conclusion and findings.
  import    Makes a text file (.imr) of each PDF or Word file, beside it, for VS Code. What is there is not replaced.
  rules     The rules, with their severities and what each finds.
  guideline What is known of a topic of the guidelines ("muscle relaxants"), of a drug or a section of the law,
            or what stands on a page: document, edition, pages, a summary, and how that is known.
            --document narrows it: chronic-pain, chronic-pain-2009, opioids ...; alone it lists what that contains.
            --learn takes from your own PDFs on which pages their topics stand, and writes these numbers, no text, into the
            nearest imr-letters.json: hovers then show them to everybody who works in that folder.
  explain   What is read in a letter's prose on a line, or in all of it: what each statement says of what, where and when,
            how surely, and the rows of data that made it so. For whoever wonders why a finding is there, or is not.
            - is the standard input; of a text that is no letter the whole is read.
  server    The language server, for editors other than VS Code (docs/other-editors.md).
  mcp       Tools for assistants, by the Model Context Protocol on the standard streams (docs/assistants.md): "guideline", and
            with --letters, for the letters in that folder, "lint_letter", "read_letter" and "compare_items". It opens no
            connection and writes nothing. ${REMOTE_MODEL}

Options of lint:
  --format text|json|sarif|csv   How to report; text by default.
Options of export:
  --format csv|json|ndjson       A row for each disputed item, all letters as one value, or a line for each letter;
                                 csv by default.
  --text                         With the case summaries and the rationales.
Options of both:
  -o, --output FILE              Write to a file instead of the standard output (-). No file that was read is written over.
Options of import:
  -o, --output FOLDER            Write into a folder; of one file, to a file, or to the standard output (-).
  --force                        Replace files that are there.

Exit codes:
  0   No error and no warning was found. Notes and hints do not count.
  1   An error or a warning was found.
      Of "guideline": 0 if something was found, 1 if nothing. Of "explain": 1 if no sentence is read there.
      "export" never gives 1.
  2   The arguments are wrong, or a file could not be read or written. One that is no text, is empty, or ends in the
      middle of a character cannot be read.
  3   The program itself failed, wholly or in one of its rules: a defect of it. It says where, without a letter's text.
`;

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
  const [command, ...rest] = args;
  try {
    switch (command) {
      case 'lint':
        if (rest.some(isHelp)) break;
        return await lint(rest, terminal);
      case 'export':
        if (rest.some(isHelp)) break;
        return await exportLetters(rest, terminal);
      case 'import':
        if (rest.some(isHelp)) break;
        return await importLetters(rest, terminal);
      case 'rules':
        if (rest.some(isHelp)) break;
        return listRules(rest, terminal);
      case 'guideline':
        if (rest.some(isHelp)) break;
        return await guideline(rest, terminal);
      case 'explain':
        if (rest.some(isHelp)) break;
        return await explainFile(rest, terminal);
      case 'mcp':
        if (rest.some(isHelp)) break;
        return await mcp(rest);
      case 'server':
        if (rest.some(isHelp)) break;
        await serve(rest);
        return undefined;
      case '--version':
      case '-v':
        terminal.out(`${version}\n`);
        return 0;
      case 'help':
      case '--help':
      case '-h':
        break;
      case undefined:
        terminal.err(HELP);
        return EXIT_UNUSABLE;
      default:
        throw new UsageError(`There is no command "${command}".`);
    }
    terminal.out(HELP);
    return 0;
  } catch (error) {
    if (!(error instanceof UsageError)) return tellFailure(error, terminal);
    terminal.err(`imr-letters: ${printableLine(error.message)} See "imr-letters --help".\n`);
    return EXIT_UNUSABLE;
  }
}

/** Says where this program failed, without words of a letter. Gives the exit code. */
export function tellFailure(thrown: unknown, terminal: Pick<Terminal, 'err'>): number {
  terminal.err(
    `imr-letters: failed, which is a defect of this program and no finding.\n${traceOf(thrown)}\n`,
  );
  return EXIT_FAILED;
}

function isHelp(argument: string): boolean {
  return argument === '--help' || argument === '-h';
}

async function serve(args: readonly string[]): Promise<void> {
  const known = /^--(?:stdio$|node-ipc$|socket=|pipe=|clientProcessId=)/;
  const unknown = args.find((argument) => !known.test(argument));
  if (unknown !== undefined) throw new UsageError(`"server" has no option "${unknown}".`);
  if (!args.some((argument) => !argument.startsWith('--clientProcessId='))) {
    throw new UsageError('"server" needs a transport: --stdio.');
  }
  // Loaded here alone: the server watches its input from the moment it is loaded.
  await import('../node');
}
