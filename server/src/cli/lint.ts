import { parseArgs } from 'node:util';
import type { CheckedFile, Run, UnreadableFile } from '../report/checkedFile';
import { checkedFile, countBySeverity } from '../report/checkedFile';
import { jsonReport } from '../report/json';
import { textReport } from '../report/text';
import type { Fault } from '../service/faults';
import type { LetterService } from '../service/letterService';
import { createLetterService } from '../service/letterService';
import { defaultSettings } from '../service/settings';
import { letterFiles } from './letterFiles';
import type { Terminal } from './terminal';
import { EXIT_CLEAN, EXIT_FINDINGS, EXIT_UNUSABLE, UsageError } from './terminal';
import { createWorkspaceFiles, type LetterPolicy } from './workspaceFiles';

const REPORTS: Readonly<Record<string, (run: Run) => string>> = { text: textReport, json: jsonReport };

/** `imr-letters lint`: checks letters with the service that the editor has. Gives the exit code. */
export async function lint(args: readonly string[], terminal: Terminal): Promise<number> {
  const { format, targets } = readArguments(args);
  let faults = 0;
  const onFault = ({ of, trace }: Fault): void => {
    faults++;
    terminal.err(
      `imr-letters: "${of}" failed, which is a defect of this program; the rest was done.\n${trace}\n`,
    );
  };
  const service = createLetterService({ onFault });
  const workspaceFiles = createWorkspaceFiles();
  const files: CheckedFile[] = [];
  const unreadable: UnreadableFile[] = [];
  for await (const file of letterFiles(targets, terminal.readInput)) {
    if ('reason' in file) unreadable.push(file);
    else files.push(checkOne(service, file.path, file.text, await workspaceFiles.policyOf(file.path)));
  }

  const problems = workspaceFiles.reports().filter(({ findings }) => findings.length > 0);
  unreadable.push(...workspaceFiles.unreadable());
  const run: Run = { files: [...files, ...problems], unreadable };
  for (const { path, reason } of unreadable) terminal.err(`imr-letters: ${path}: ${reason}.\n`);
  terminal.out(REPORTS[format]!(run));
  if (unreadable.length > 0 || faults > 0) return EXIT_UNUSABLE;
  const { error, warning } = countBySeverity(run);
  return error + warning > 0 ? EXIT_FINDINGS : EXIT_CLEAN;
}

function checkOne(service: LetterService, path: string, text: string, policy: LetterPolicy): CheckedFile {
  service.open(path, 1, text);
  try {
    const findings = service.findings(path, { ...defaultSettings, rules: policy.rules });
    return checkedFile(path, text, policy.silence(findings, text));
  } finally {
    service.close(path);
  }
}

function readArguments(args: readonly string[]): { format: string; targets: readonly string[] } {
  let parsed: { values: { format: string }; positionals: string[] };
  try {
    parsed = parseArgs({
      args: [...args],
      options: { format: { type: 'string', default: 'text' } },
      allowPositionals: true,
    });
  } catch (error) {
    throw new UsageError(firstSentence((error as Error).message));
  }
  const { format } = parsed.values;
  if (!Object.hasOwn(REPORTS, format)) {
    throw new UsageError(`There is no format "${format}"; there are ${Object.keys(REPORTS).join(' and ')}.`);
  }
  return { format, targets: parsed.positionals.length > 0 ? parsed.positionals : ['.'] };
}

/** Node goes on about how to pass a positional argument that looks like an option. */
function firstSentence(message: string): string {
  return `${message.split(/\. |\.$/)[0]}.`;
}
