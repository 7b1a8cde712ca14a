import { type CheckedFile, checkedFile, countBySeverity, type Run } from '../report/checkedFile';
import { csvReport } from '../report/csv';
import { jsonReport } from '../report/json';
import { sarifReport } from '../report/sarif';
import { textReport } from '../report/text';
import { readOptions } from './arguments';
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

/** `imr-letters lint`: checks letters with the service that the editor has. Gives the exit code. */
export async function lint(args: readonly string[], terminal: Terminal): Promise<number> {
  const { format, output, targets } = readOptions(args, Object.keys(REPORTS), {});
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
