import { fixText } from '../features/fixText';
import type { Letter } from '../letter/model';
import type { RuleFinding } from '../rules/check';
import type { Severity } from '../rules/rule';
import { createCheckedLetters } from '../service/checkedLetters';
import type { Fault } from '../service/faults';
import { defaultSettings } from '../service/settings';
import { letterReport, type ReportOrder } from './letterReports';
import { writeMended } from './mendedFile';
import { type LetterTask, type LetterText, type RowName, readLetter } from './readLetter';
import { createReviewFiles } from './reviewFiles';
import { type CommandLineSettings, createWorkspaceFiles, type SilencedFindings } from './workspaceFiles';

/** A file that was read and checked. */
export interface LettersOfFile {
  readonly path: string;
  readonly row: RowName | undefined;
  readonly text: string;
  /** Before what has one right answer was mended, where anything was. */
  readonly before?: string;
  readonly letters: readonly Letter[];
  /** By the severities of the nearest `imr-letters.json`, without what it or `imr-review.json` silences. */
  readonly findings: readonly RuleFinding[];
}

/** What a run over letters is to do with each; another thread can be told of it. */
export interface WorkOrder {
  readonly report: ReportOrder;
  readonly settings: CommandLineSettings;
  /** Whether what has one right answer is mended: in the files, or to be shown only. */
  readonly fix?: 'write' | 'show';
}

/** What has become of a task; no more of it is kept than is told of it. */
export interface WorkDone {
  readonly kind: 'checked' | 'unreadable' | 'skipped' | 'no letter' | 'known';
  /** Why it is unreadable or skipped. */
  readonly reason?: string;
  /** What the report says of it. */
  readonly piece: string;
  readonly counts: Readonly<Record<Severity, number>>;
  /** How many changes were made, or would be. */
  readonly changes: number;
  /** Why they were not made, where they could not be. */
  readonly unmended?: string;
  /** Which entries of the nearest `imr-letters.json` silenced something, by their places in it. */
  readonly usedEntries: readonly number[];
  /** Rules and features that threw. */
  readonly faults: readonly Fault[];
}

/** Reads and checks what tasks name, with the service that the editor has. */
export type LetterWork = (task: LetterTask) => Promise<WorkDone>;

const NOTHING = { error: 0, warning: 0, information: 0, hint: 0 };

/** What is done where nothing was checked. */
export function notChecked(kind: WorkDone['kind'], reason?: string, piece = ''): WorkDone {
  return {
    kind,
    ...(reason !== undefined && { reason }),
    piece,
    counts: NOTHING,
    changes: 0,
    usedEntries: [],
    faults: [],
  };
}

/** A text as it is reported, and what was done to it. */
interface Mended extends Pick<WorkDone, 'changes' | 'unmended'>, Pick<LettersOfFile, 'text' | 'before'> {}

/** One thread's work: everything that it needs is made once. It throws only where this program is at fault. */
export function createLetterWork({ report: order, settings, fix }: WorkOrder): LetterWork {
  let faults: Fault[] = [];
  const service = createCheckedLetters({ once: true, onFault: (fault) => faults.push(fault) });
  const workspaceFiles = createWorkspaceFiles(settings);
  const reviews = createReviewFiles();
  const report = letterReport(order);

  /** What is to be reported of a letter: its text as it is, or as it is mended. */
  const mended = async (
    task: LetterTask,
    { text, source }: LetterText,
    check: (text: string) => SilencedFindings,
  ): Promise<Mended> => {
    const isFile = source !== undefined;
    const isInput = 'bytes' in task || 'text' in task;
    // Of a PDF or Word file the text is no file that could be written.
    if (fix === undefined || !(isFile || (isInput && fix === 'show'))) return { text, changes: 0 };
    const fixed = fixText(text, (version) => check(version).findings);
    if (fixed.changes === 0) return fixed;
    const unmended =
      fix === 'write' && isFile ? await writeMended(task.path, source, text, fixed.text) : undefined;
    return unmended === undefined ? { ...fixed, before: text } : { text, changes: 0, unmended };
  };

  return async (task) => {
    const { path, row } = task;
    const file = await readLetter(task);
    if (typeof file === 'string') return notChecked(file);
    if ('skipped' in file) return notChecked('skipped', file.skipped);
    if ('reason' in file)
      return notChecked('unreadable', file.reason, report.refusal(row ?? path, file.reason));
    const policy = await workspaceFiles.policyOf(path);
    const reviewed = await reviews.policyOf(path);
    const letterSettings = { ...defaultSettings, rules: policy.rules };
    faults = [];
    let version = 0;
    const check = (text: string): SilencedFindings => {
      version++;
      if (version === 1) service.open(path, version, text);
      else service.change(path, version, text);
      const left = policy.silence(service.findings(path, letterSettings), text);
      return { ...left, findings: reviewed.withoutIgnored(left.findings, text, service.letters(path)) };
    };
    try {
      const { changes, unmended, ...texts } = await mended(task, file, check);
      const { findings, usedEntries } = check(texts.text);
      const counts = { ...NOTHING };
      for (const { severity } of findings) counts[severity]++;
      const piece = report.piece({ ...texts, path, row, letters: service.letters(path), findings });
      return {
        kind: 'checked',
        piece,
        counts,
        changes,
        ...(unmended !== undefined && { unmended }),
        usedEntries,
        faults,
      };
    } finally {
      service.close(path);
    }
  };
}
