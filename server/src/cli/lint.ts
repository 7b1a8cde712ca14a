import { checkLetterOptions, type LetterOptions } from './letterOptions';
import { letterRun } from './letterRun';
import { runLetters } from './runLetters';
import type { Terminal } from './terminal';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, EXIT_UNUSABLE, UsageError } from './terminal';

/** What `lint` can be told beside the letters. */
export interface LintOptions extends LetterOptions {
  /** -1: any number. Where it is not given none is allowed. */
  readonly maxWarnings?: number;
  /** Errors only. */
  readonly quiet?: boolean;
  readonly fix?: boolean;
  readonly fixDryRun?: boolean;
}

/** `imr-letters lint`: checks letters with the service that the editor has. Gives the exit code. */
export async function lint(
  targets: readonly string[],
  options: LintOptions,
  terminal: Terminal,
): Promise<number> {
  await checkLetterOptions(targets, options);
  const { fix = false, fixDryRun = false, quiet = false, maxWarnings } = options;
  if (fix && fixDryRun) throw new UsageError('"--fix" writes, "--fix-dry-run" does not: give one of them.');
  if (fix && targets.includes('-'))
    throw new UsageError('"--fix" writes files; for the standard input there is "--fix-dry-run".');
  const run = letterRun(targets, options, {
    command: 'lint',
    withText: false,
    onlyErrors: quiet,
    ...(fix && { fix: 'write' }),
    ...(fixDryRun && { fix: 'show' }),
  });
  const { counts, unreadable, failed, wereRows } = await runLetters(run, terminal);
  if (failed) return EXIT_FAILED;
  // Whoever pipes lines reads of each what is wrong with it, and takes any other code for a failure of the whole.
  if (wereRows) return EXIT_CLEAN;
  if (unreadable > 0) return EXIT_UNUSABLE;
  if (counts.error > 0) return EXIT_FINDINGS;
  return isTooMany(counts.warning, maxWarnings, quiet, terminal) ? EXIT_FINDINGS : EXIT_CLEAN;
}

function isTooMany(
  warnings: number,
  allowed: number | undefined,
  quiet: boolean,
  { err }: Terminal,
): boolean {
  if (allowed === undefined) return !quiet && warnings > 0;
  if (allowed < 0 || warnings <= allowed) return false;
  err(
    `imr-letters: ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}, and --max-warnings allows ${allowed}.\n`,
  );
  return true;
}
