import { readOptions } from './arguments';
import { LINT_FORMATS } from './letterReports';
import { runLetters } from './runLetters';
import type { Terminal } from './terminal';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, EXIT_UNUSABLE } from './terminal';

/** `imr-letters lint`: checks letters with the service that the editor has. Gives the exit code. */
export async function lint(args: readonly string[], terminal: Terminal): Promise<number> {
  const { format, output, targets } = readOptions(args, LINT_FORMATS, {});
  const { counts, unreadable, failed, wereRows } = await runLetters(
    { targets, output, report: { command: 'lint', format, withText: false } },
    terminal,
  );
  if (failed) return EXIT_FAILED;
  // Whoever pipes lines reads of each what is wrong with it, and takes any other code for a failure of the whole.
  if (wereRows) return EXIT_CLEAN;
  if (unreadable > 0) return EXIT_UNUSABLE;
  return counts.error + counts.warning > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}
