import { readOptions } from './arguments';
import { EXPORT_FORMATS } from './letterReports';
import { runLetters } from './runLetters';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_UNUSABLE, type Terminal } from './terminal';

/** `imr-letters export`: what letters say, as data, a row or record for each. Gives the exit code. */
export async function exportLetters(args: readonly string[], terminal: Terminal): Promise<number> {
  const { format, output, targets, flags } = readOptions(args, EXPORT_FORMATS, {
    text: { type: 'boolean' },
  });
  const { unreadable, failed, wereRows } = await runLetters(
    { targets, output, report: { command: 'export', format, withText: flags.text === true } },
    terminal,
  );
  if (failed) return EXIT_FAILED;
  return unreadable > 0 && !wereRows ? EXIT_UNUSABLE : EXIT_CLEAN;
}
