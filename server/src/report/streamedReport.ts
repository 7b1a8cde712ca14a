import type { Severity } from '../rules/rule';
import type { CheckedFile, Run, UnreadableFile } from './checkedFile';
import { countBySeverity } from './checkedFile';

/** What a whole run comes to, once its last file is told. */
export interface RunSummary {
  /** How many files were checked. */
  readonly files: number;
  readonly counts: Readonly<Record<Severity, number>>;
  /** The checked files' paths, in their order. */
  readonly paths: readonly string[];
  readonly unreadable: readonly UnreadableFile[];
  /** How many files were no letters, or are ignored. */
  readonly skipped: number;
  /** Whether any file had a piece. */
  readonly hasPieces: boolean;
}

/** A text that was checked. */
export interface SourceText {
  readonly text: string;
  /** Before what has one right answer was mended, where that is to be shown. */
  readonly before?: string;
}

/**
 * A report that is written while letters are still being checked, so that no run is too long for it: what stands before
 * the first file, a piece for each file (made where the file is checked, which may be another thread), and what follows.
 */
export interface StreamedReport<File = CheckedFile> {
  head(): string;
  /**
   * What it says of one file; nothing where that is empty.
   *
   * @param source the file's text, where its words may be shown
   */
  piece(file: File, source?: SourceText): string;
  /** Between one piece and the next. */
  readonly between: string;
  /** One text, or several where it grows with the run: what names each file is written piece by piece too. */
  tail(run: RunSummary): string | Generator<string>;
}

/** The texts of a report's end, one after another. */
export function partsOfTail(tail: ReturnType<StreamedReport['tail']>): Iterable<string> {
  return typeof tail === 'string' ? [tail] : tail;
}

/** The whole report of a run that is at hand. */
export function wholeReport(report: StreamedReport, run: Run): string {
  const pieces = run.files.map((file) => report.piece(file)).filter((piece) => piece !== '');
  return [
    report.head(),
    pieces.join(report.between),
    ...partsOfTail(
      report.tail({
        files: run.files.length,
        counts: countBySeverity(run),
        paths: run.files.map(({ path }) => path),
        unreadable: run.unreadable,
        skipped: 0,
        hasPieces: pieces.length > 0,
      }),
    ),
  ].join('');
}

/** A value as it stands inside an indented JSON text, so many levels deep (two blanks each). */
export function nestedJson(value: unknown, depth: number): string {
  return JSON.stringify(value, undefined, 2).replaceAll('\n', `\n${'  '.repeat(depth)}`);
}

/** The end of a JSON list that pieces were written into: an empty one stays on its line. */
export function endOfList(hasPieces: boolean, depth: number): string {
  return hasPieces ? `\n${'  '.repeat(depth)}]` : ']';
}
