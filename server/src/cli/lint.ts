import { type CheckedFile, checkedFile, countBySeverity, type Run } from '../report/checkedFile';
import { csvReport } from '../report/csv';
import { jsonReport } from '../report/json';
import { sarifReport } from '../report/sarif';
import { textReport } from '../report/text';
import { checkLetters } from './checkLetters';
import { write } from './output';
import type { Terminal } from './terminal';
import { EXIT_CLEAN, EXIT_FAILED, EXIT_FINDINGS, EXIT_UNUSABLE } from './terminal';

const REPORTS: Readonly<Record<string, (run: Run) => string>> = {
  text: textReport,
  json: jsonReport,
  sarif: sarifReport,
  csv: csvReport,
};

/** The formats of `lint`, its default first. */
export const LINT_FORMATS: readonly string[] = Object.keys(REPORTS);

/** What `lint` can be told beside the letters. */
export interface LintOptions {
  readonly format: string;
  readonly output?: string;
}

/** `imr-letters lint`: checks letters with the service that the editor has. Gives the exit code. */
export async function lint(
  targets: readonly string[],
  { format, output }: LintOptions,
  terminal: Terminal,
): Promise<number> {
  const files: CheckedFile[] = [];
  const { workspaceFiles, unreadable, inputs, failed } = await checkLetters(targets, terminal, (file) => {
    files.push(checkedFile(file.path, file.text, file.findings));
  });
  const run: Run = { files: [...files, ...workspaceFiles], unreadable };
  await write(REPORTS[format]!(run), output, terminal, inputs);
  if (failed) return EXIT_FAILED;
  if (unreadable.length > 0) return EXIT_UNUSABLE;
  const { error, warning } = countBySeverity(run);
  return error + warning > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}
