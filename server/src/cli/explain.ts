import { parseLetters } from '../letter/parse';
import { readNamed } from '../reader/readNamed';
import { textOfFile } from '../reader/textOfFile';
import { explain } from '../report/explain';
import { printableLine } from '../report/printable';
import { parseArguments } from './arguments';
import { kindOf } from './foundFiles';
import { INPUT_NAME } from './letterFiles';
import { EXIT_UNUSABLE, type Terminal, UsageError } from './terminal';

const EXIT_READ = 0;
const EXIT_NOTHING = 1;

/**
 * `imr-letters explain FILE[:LINE]`: the statements read on a line, or in the whole file, with the rows of data that made
 * them so. Gives the exit code: 0 where a sentence is read there, 1 where none is.
 */
export async function explainFile(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parseArguments(args, {});
  const [target, ...more] = positionals;
  if (target === undefined || target === '') throw new UsageError('"explain" needs a file, or FILE:LINE.');
  if (more.length > 0) throw new UsageError(`"explain" reads one file; "${more[0]}" is a second one.`);
  const { path, line } = await placeOf(target);
  if ((await kindOf(path)) === 'folder')
    throw new UsageError(`"explain" reads one file; ${path} is a folder.`);
  const isInput = path === '-';
  const file = isInput ? textOfFile(await terminal.readInput()) : await readNamed(path);
  const name = isInput ? INPUT_NAME : path;
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

interface Place {
  readonly path: string;
  /** 1-based. */
  readonly line: number | undefined;
}

/** "a.imr:12"; a file whose own name ends so is that file. */
async function placeOf(target: string): Promise<Place> {
  const [, path, digits] = /^(.+):(\d{1,9})$/s.exec(target) ?? [];
  if (path === undefined || (await kindOf(target)) !== 'nothing') return { path: target, line: undefined };
  const line = Number(digits);
  if (line === 0) throw new UsageError('Lines are counted from 1.');
  return { path, line };
}
