import { checkLetterOptions, type LetterOptions } from './letterOptions';
import { letterRun } from './letterRun';
import { runLetters } from './runLetters';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_UNUSABLE, type Terminal, UsageError } from './terminal';

/** What `export` can be told beside the letters. */
export interface ExportOptions extends LetterOptions {
  /** With the case summaries and the rationales. */
  readonly text?: boolean;
}

/** `imr-letters export`: what letters say, as data, a row or record for each. Gives the exit code. */
export async function exportLetters(
  targets: readonly string[],
  options: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  await checkLetterOptions(targets, options);
  const { text: withText = false, quotes } = options;
  if (withText && !quotes)
    throw new UsageError('"--text" and "--no-quotes" say the opposite: give one of them.');
  const run = letterRun(targets, options, { command: 'export', withText, onlyErrors: false });
  const { unreadable, failed, wereRows } = await runLetters(run, terminal);
  if (failed) return EXIT_FAILED;
  return unreadable > 0 && !wereRows ? EXIT_UNUSABLE : EXIT_CLEAN;
}
