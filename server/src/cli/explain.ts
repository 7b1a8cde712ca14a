import { parseLetters } from '../letter/parse';
import { readNamed } from '../reader/readNamed';
import { textOfFile } from '../reader/textOfFile';
import { explain } from '../report/explain';
import { printableLine } from '../report/printable';
import { rules } from '../rules';
import { filePlace } from './filePlace';
import { kindOf } from './foundFiles';
import { INPUT_NAME } from './inputLines';
import { EXIT_UNUSABLE, type Terminal, UsageError } from './terminal';

const EXIT_READ = 0;
const EXIT_NOTHING = 1;

/**
 * `imr-letters explain FILE[:LINE]`: the statements read on a line, or in the whole file, with the rows of data that made
 * them so. Gives the exit code: 0 where a sentence is read there, 1 where none is.
 */
export async function explainFile(target: string, terminal: Terminal): Promise<number> {
  if (target === '') throw new UsageError('"explain" needs a file, or FILE:LINE.');
  const { path, line } = await filePlace(target);
  if ((await kindOf(path)) === 'folder')
    throw new UsageError(`"explain" reads one file; ${path} is a folder.`);
  const isInput = path === '-';
  const file = isInput ? textOfFile(await terminal.readInput()) : await readNamed(path);
  const name = isInput ? INPUT_NAME : path;
  if (line === undefined && rules.some(({ id }) => id === path) && (await kindOf(path)) === 'nothing')
    throw new UsageError(`"${path}" is a rule; "imr-letters rules explain ${path}" tells of it.`);
  const reason = 'reason' in file ? file.reason : file.fault?.reason;
  if ('reason' in file || reason !== undefined) {
    terminal.err(`imr-letters: ${printableLine(name)}: ${printableLine(reason ?? '')}.\n`);
    return EXIT_UNUSABLE;
  }
  const told = explain(printableLine(name), file.text, parseLetters(file.text), line);
  terminal.out(told);
  if (told !== '') return EXIT_READ;
  terminal.err(`imr-letters: ${nothingRead(printableLine(name), line)}\n`);
  return EXIT_NOTHING;
}

function nothingRead(path: string, line: number | undefined): string {
  return line === undefined
    ? `${path} has no sentence.`
    : `No sentence of a case summary, of an item's title or of a rationale stands on line ${line} of ${path}.`;
}
