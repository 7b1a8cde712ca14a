import type { CheckedFile, UnreadableFile } from '../report/checkedFile';
import { printableLine } from '../report/printable';
import type { Severity } from '../rules/rule';
import type { Fault } from '../service/faults';
import type { LetterReport } from './letterReports';
import type { WorkDone } from './letterWork';
import type { LetterTask } from './readLetter';
import { createWorkspaceFiles } from './workspaceFiles';

/** What a run has come to so far; of a letter it keeps the path alone. */
export interface RunSum {
  /** Takes the results in the order of the tasks. Gives what the report is to hold next. */
  add(task: LetterTask, done: WorkDone): Promise<string>;
  /** Once all are added. Gives the report's end. */
  end(): Promise<string>;
  /** Results so far. */
  readonly done: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly unreadable: readonly UnreadableFile[];
  /** All files that were read or should have been. */
  readonly inputs: readonly string[];
  /** Whether a rule or feature failed. */
  readonly failed: boolean;
}

/** To those who named a file that is skipped. */
const ADVICE = 'If it is a letter, name it .imr, or give its text on the standard input (-).';

const NO_LETTER = 'no letter found there (*.imr, *.imr.txt, or *.txt that begin like one)';

/**
 * @param targets what the run was asked for: one that holds no letter is told of
 * @param tell takes a line for the error output
 */
export function createRunSum(
  targets: readonly string[],
  report: LetterReport,
  tell: (line: string) => void,
): RunSum {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const paths: string[] = [];
  const inputs: string[] = [];
  const unreadable: UnreadableFile[] = [];
  let skipped = 0;
  const toldFaults = new Set<string>();
  const workspaceFiles = createWorkspaceFiles();
  let done = 0;
  let hasPieces = false;
  let target = 0;
  let isFound = false;

  const asPiece = (piece: string): string => {
    if (piece === '') return '';
    const parted = hasPieces ? report.between + piece : piece;
    hasPieces = true;
    return parted;
  };
  /** What is to be said of the arguments before this one, whose last file has been seen. */
  const goTo = (next: number): string => {
    let told = '';
    for (; target < next; target++, isFound = false) {
      if (isFound) continue;
      const path = targets[target]!;
      unreadable.push({ path, reason: NO_LETTER });
      told += asPiece(report.refusal(path, NO_LETTER));
    }
    return told;
  };
  const tellFault = ({ of, trace }: Fault): void => {
    if (toldFaults.has(of)) return;
    toldFaults.add(of);
    tell(`"${of}" failed, which is a defect of this program; the rest was done.\n${trace}`);
  };
  const addSettings = (file: CheckedFile): string => {
    paths.push(file.path);
    for (const { severity } of file.findings) counts[severity]++;
    return asPiece(report.pieceOfSettings(file));
  };

  return {
    counts,
    unreadable,
    get done() {
      return done;
    },
    get inputs() {
      return [...inputs, ...workspaceFiles.paths()];
    },
    get failed() {
      return toldFaults.size > 0;
    },
    async add(task, { kind, reason = '', piece, counts: found, usedEntries, faults }) {
      done++;
      const { path, row } = task;
      const before = goTo(task.target);
      if (kind === 'no letter') {
        skipped++;
        return before;
      }
      isFound = true;
      if (kind === 'known') return before;
      if (row === undefined) inputs.push(path);
      if (kind === 'skipped') {
        skipped++;
        tell(`${printableLine(path)} is skipped: ${reason}. ${ADVICE}`);
      }
      // A line of JSON has its answer among the others.
      if (kind === 'unreadable') unreadable.push({ path, reason });
      if (kind === 'checked') {
        paths.push(path);
        for (const severity of Object.keys(counts) as Severity[]) counts[severity] += found[severity];
        await workspaceFiles.noteChecked(path, usedEntries);
        faults.forEach(tellFault);
      }
      return before + asPiece(piece);
    },
    async end() {
      const before = goTo(targets.length);
      unreadable.push(...workspaceFiles.unreadable());
      for (const { path, reason } of unreadable) tell(`${printableLine(path)}: ${printableLine(reason)}.`);
      const problems = workspaceFiles.reports().filter(({ findings }) => findings.length > 0);
      const ofSettings = problems.map(addSettings).join('');
      return (
        before +
        ofSettings +
        report.tail({ files: paths.length, counts, paths, unreadable, skipped, hasPieces })
      );
    },
  };
}
