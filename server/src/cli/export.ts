import { runLetters } from './runLetters';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_UNUSABLE, type Terminal } from './terminal';

/** What `export` can be told beside the letters. */
export interface ExportOptions {
  readonly format: string;
  /** Whether the format is the user's choice, and not the default. */
  readonly isFormatNamed?: boolean;
  readonly output?: string;
  readonly jobs?: number;
  /** With the case summaries and the rationales. */
  readonly text?: boolean;
}

/** `imr-letters export`: what letters say, as data, a row or record for each. Gives the exit code. */
export async function exportLetters(
  targets: readonly string[],
  { format, isFormatNamed = true, output, jobs, text: withText = false }: ExportOptions,
  terminal: Terminal,
): Promise<number> {
  const { unreadable, failed, wereRows } = await runLetters(
    { targets, output, isFormatNamed, jobs, report: { command: 'export', format, withText } },
    terminal,
  );
  if (failed) return EXIT_FAILED;
  return unreadable > 0 && !wereRows ? EXIT_UNUSABLE : EXIT_CLEAN;
}
