import { runLetters } from './runLetters';
import type { Terminal } from './terminal';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, EXIT_UNUSABLE } from './terminal';

/** What `lint` can be told beside the letters. */
export interface LintOptions {
  readonly format: string;
  /** Whether the format is the user's choice, and not the default. */
  readonly isFormatNamed?: boolean;
  readonly output?: string;
  readonly jobs?: number;
}

/** `imr-letters lint`: checks letters with the service that the editor has. Gives the exit code. */
export async function lint(
  targets: readonly string[],
  { format, isFormatNamed = true, output, jobs }: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const { counts, unreadable, failed, wereRows } = await runLetters(
    { targets, output, isFormatNamed, jobs, report: { command: 'lint', format, withText: false } },
    terminal,
  );
  if (failed) return EXIT_FAILED;
  // Whoever pipes lines reads of each what is wrong with it, and takes any other code for a failure of the whole.
  if (wereRows) return EXIT_CLEAN;
  if (unreadable > 0) return EXIT_UNUSABLE;
  return counts.error + counts.warning > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}
