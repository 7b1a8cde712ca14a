import type { Letter } from '../letter/model';
import type { CheckedFile, UnreadableFile } from '../report/checkedFile';
import { printableLine } from '../report/printable';
import type { RuleFinding } from '../rules/check';
import type { Fault } from '../service/faults';
import { createLetterService } from '../service/letterService';
import { defaultSettings } from '../service/settings';
import { letterFiles } from './letterFiles';
import { createReviewFiles } from './reviewFiles';
import type { Terminal } from './terminal';
import { createWorkspaceFiles } from './workspaceFiles';

/** A file that was read and checked. */
export interface LettersOfFile {
  readonly path: string;
  readonly text: string;
  readonly letters: readonly Letter[];
  /** By the severities of the nearest `imr-letters.json`, without what it or `imr-review.json` silences. */
  readonly findings: readonly RuleFinding[];
}

/** What a run over files found beside the letters. */
export interface LettersRun {
  /** What is wrong in the `imr-letters.json` files. */
  readonly workspaceFiles: readonly CheckedFile[];
  readonly unreadable: readonly UnreadableFile[];
  /** All files that were read or should have been. */
  readonly inputs: readonly string[];
  /** Whether a rule or feature failed, which has been told. */
  readonly failed: boolean;
}

/** To those who named a file that is skipped. */
const ADVICE = 'If it is a letter, name it .imr, or give its text on the standard input (-).';

/**
 * Checks the letters that arguments name, one file after the other, with the service that the editor has. What cannot
 * be read is told on the error output, and the rest goes on.
 *
 * @param each called for each file, while the next one waits
 */
export async function checkLetters(
  targets: readonly string[],
  terminal: Terminal,
  each: (file: LettersOfFile) => void,
): Promise<LettersRun> {
  let failed = false;
  const onFault = ({ of, trace }: Fault): void => {
    failed = true;
    terminal.err(
      `imr-letters: "${of}" failed, which is a defect of this program; the rest was done.\n${trace}\n`,
    );
  };
  const service = createLetterService({ onFault });
  const workspaceFiles = createWorkspaceFiles();
  const reviews = createReviewFiles();
  const unreadable: UnreadableFile[] = [];
  const inputs: string[] = [];
  for await (const file of letterFiles(targets.length > 0 ? targets : ['.'], terminal.readInput)) {
    inputs.push(file.path);
    if ('reason' in file) {
      unreadable.push(file);
      continue;
    }
    if ('skipped' in file) {
      terminal.err(`imr-letters: ${printableLine(file.path)} is skipped: ${file.skipped}. ${ADVICE}\n`);
      continue;
    }
    const { path, text } = file;
    const policy = await workspaceFiles.policyOf(path);
    service.open(path, 1, text);
    try {
      const findings = service.findings(path, { ...defaultSettings, rules: policy.rules });
      const letters = service.letters(path);
      const left = await reviews.withoutIgnored(path, text, letters, policy.silence(findings, text));
      each({ path, text, letters, findings: left });
    } finally {
      service.close(path);
    }
  }
  unreadable.push(...workspaceFiles.unreadable(), ...reviews.unreadable());
  for (const { path, reason } of unreadable)
    terminal.err(`imr-letters: ${printableLine(path)}: ${printableLine(reason)}.\n`);
  const problems = workspaceFiles.reports().filter(({ findings }) => findings.length > 0);
  return { workspaceFiles: problems, unreadable, inputs: [...inputs, ...workspaceFiles.paths()], failed };
}
