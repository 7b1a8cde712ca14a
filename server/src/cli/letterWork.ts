import type { Letter } from '../letter/model';
import type { RuleFinding } from '../rules/check';
import type { Severity } from '../rules/rule';
import type { Fault } from '../service/faults';
import { createLetterService } from '../service/letterService';
import { defaultSettings } from '../service/settings';
import { letterReport, type ReportOrder } from './letterReports';
import { type LetterTask, type RowName, readLetter } from './readLetter';
import { createWorkspaceFiles } from './workspaceFiles';

/** A file that was read and checked. */
export interface LettersOfFile {
  readonly path: string;
  readonly row: RowName | undefined;
  readonly text: string;
  readonly letters: readonly Letter[];
  /** By the severities of the nearest `imr-letters.json`, without what it silences. */
  readonly findings: readonly RuleFinding[];
}

/** What a run over letters is to do with each; another thread can be told of it. */
export interface WorkOrder {
  readonly report: ReportOrder;
}

/** What has become of a task; no more of it is kept than is told of it. */
export interface WorkDone {
  readonly kind: 'checked' | 'unreadable' | 'skipped' | 'no letter' | 'known';
  /** Why it is unreadable or skipped. */
  readonly reason?: string;
  /** What the report says of it. */
  readonly piece: string;
  readonly counts: Readonly<Record<Severity, number>>;
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
    usedEntries: [],
    faults: [],
  };
}

/** One thread's work: everything that it needs is made once. It throws only where this program is at fault. */
export function createLetterWork({ report: order }: WorkOrder): LetterWork {
  let faults: Fault[] = [];
  const service = createLetterService({ onFault: (fault) => faults.push(fault) });
  const workspaceFiles = createWorkspaceFiles();
  const report = letterReport(order);
  return async (task) => {
    const { path, row } = task;
    const file = await readLetter(task);
    if (typeof file === 'string') return notChecked(file);
    if ('skipped' in file) return notChecked('skipped', file.skipped);
    if ('reason' in file)
      return notChecked('unreadable', file.reason, report.refusal(row ?? path, file.reason));
    const { text } = file;
    const policy = await workspaceFiles.policyOf(path);
    faults = [];
    service.open(path, 1, text);
    try {
      const all = service.findings(path, { ...defaultSettings, rules: policy.rules });
      const { findings, usedEntries } = policy.silence(all, text);
      const counts = { ...NOTHING };
      for (const { severity } of findings) counts[severity]++;
      const piece = report.piece({ path, row, text, letters: service.letters(path), findings });
      return { kind: 'checked', piece, counts, usedEntries, faults };
    } finally {
      service.close(path);
    }
  };
}
