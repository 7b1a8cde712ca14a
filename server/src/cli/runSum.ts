import type { CheckedFile, UnreadableFile } from '../report/checkedFile';
import { printableLine } from '../report/printable';
import { partsOfTail } from '../report/streamedReport';
import type { Severity } from '../rules/rule';
import type { Fault } from '../service/faults';
import type { IgnoreFiles } from './ignoreFiles';
import type { LetterReport } from './letterReports';
import type { WorkDone, WorkOrder } from './letterWork';
import type { LetterTask } from './readLetter';
import { createReviewFiles } from './reviewFiles';
import { createWorkspaceFiles } from './workspaceFiles';

/** What a run has come to so far; of a letter it keeps the path alone. */
export interface RunSum {
  /** Takes the results in the order of the tasks. Gives what the report is to hold next. */
  add(task: LetterTask, done: WorkDone): Promise<string>;
  /** Once all are added. Gives the report's end, in parts. */
  end(): Promise<Iterable<string>>;
  /** Results so far. */
  readonly done: number;
  readonly counts: Readonly<Record<Severity, number>>;
  readonly unreadable: readonly UnreadableFile[];
  /** All files that were read or should have been. */
  readonly inputs: readonly string[];
  /** Whether a rule or feature failed. */
  readonly failed: boolean;
}

const NO_LETTER =
  'no letter found there (*.imr, *.imr.txt, or *.txt that begin like one; PDF and Word files by their names or a pattern)';

/** What a run is summed up by. */
export interface RunSumOrder extends Pick<WorkOrder, 'settings' | 'fix'> {
  /** What the run was asked for: one that holds no letter is told of. */
  readonly targets: readonly string[];
  readonly ignoreFiles: IgnoreFiles;
  readonly report: LetterReport;
  /** Whether the report has errors only. */
  readonly onlyErrors: boolean;
  /** Takes a line for the error output. */
  readonly tell: (line: string) => void;
}

/** The sum of a run that has not begun. */
export function createRunSum({
  targets,
  settings,
  fix,
  ignoreFiles,
  report,
  onlyErrors,
  tell,
}: RunSumOrder): RunSum {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  const paths: string[] = [];
  const inputs: string[] = [];
  const unreadable: UnreadableFile[] = [];
  const toldFaults = new Set<string>();
  const workspaceFiles = createWorkspaceFiles(settings);
  // Other threads have read them too; here it is told once which are damaged.
  const reviews = createReviewFiles();
  let done = 0;
  let skipped = 0;
  let changes = 0;
  let changedFiles = 0;
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
      // A list without letters is one of what has changed, and no fault.
      if (isFound || target >= targets.length) continue;
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
  const changesTold = (): string =>
    `${changes} ${changes === 1 ? 'change' : 'changes'} ${fix === 'write' ? 'made' : 'would be made'} in ${changedFiles} ${changedFiles === 1 ? 'file' : 'files'}.`;
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
    async add(task, { kind, reason = '', piece, counts: found, usedEntries, faults, ...mended }) {
      done++;
      const { path, row } = task;
      const before = goTo(task.target);
      if (kind === 'no letter' || kind === 'skipped') skipped++;
      // Where all is ignored that is there, something was found.
      if ('ignored' in task) isFound = true;
      if (kind === 'no letter') return before;
      isFound = true;
      if (kind === 'known') return before;
      if (row === undefined) inputs.push(path);
      if (kind === 'skipped') tell(`${printableLine(path)} is skipped: ${reason}.`);
      // A line of JSON has its answer among the others.
      if (kind === 'unreadable') unreadable.push({ path, reason });
      if (kind === 'checked') {
        paths.push(path);
        for (const severity of Object.keys(counts) as Severity[]) counts[severity] += found[severity];
        await workspaceFiles.noteChecked(path, usedEntries);
        await reviews.policyOf(path);
        faults.forEach(tellFault);
        changes += mended.changes;
        if (mended.changes > 0) changedFiles++;
        if (mended.unmended !== undefined)
          unreadable.push({ path, reason: `it is not mended: ${mended.unmended}` });
      }
      return before + asPiece(piece);
    },
    async end() {
      const before = goTo(targets.length);
      unreadable.push(...workspaceFiles.unreadable(), ...reviews.unreadable(), ...ignoreFiles.unreadable());
      for (const { path, reason } of unreadable) tell(`${printableLine(path)}: ${printableLine(reason)}.`);
      if (changes > 0) tell(changesTold());
      const problems = workspaceFiles.reports().filter(({ findings }) => findings.length > 0);
      const ofSettings = problems.map(addSettings).join('');
      const tail = report.tail({
        files: paths.length,
        counts: shownCounts(counts, onlyErrors),
        paths,
        unreadable,
        skipped,
        hasPieces,
      });
      return inTurn([before + ofSettings], partsOfTail(tail));
    },
  };
}

function shownCounts(counts: RunSum['counts'], onlyErrors: boolean): RunSum['counts'] {
  return onlyErrors ? { error: counts.error, warning: 0, information: 0, hint: 0 } : counts;
}

function* inTurn(...parts: readonly Iterable<string>[]): Generator<string> {
  for (const part of parts) yield* part;
}
