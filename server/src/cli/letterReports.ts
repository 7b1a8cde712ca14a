import { type CheckedFile, checkedFile, type UnreadableFile } from '../report/checkedFile';
import { csvStream } from '../report/csv';
import { exportedFile } from '../report/exportedFile';
import { jsonStream } from '../report/json';
import { letterStreams } from '../report/letterStreams';
import { sarifStream } from '../report/sarif';
import type { RunSummary, StreamedReport } from '../report/streamedReport';
import { textStream } from '../report/text';
import type { LettersOfFile } from './letterWork';
import type { RowName } from './readLetter';

/** What a run is to make of letters; another thread can be told of it. */
export interface ReportOrder {
  readonly command: 'lint' | 'export';
  readonly format: string;
  /** Of `export`: whether case summaries and rationales come with the rest. */
  readonly withText: boolean;
}

/** A report as a run writes it. */
export interface LetterReport {
  head(): string;
  piece(file: LettersOfFile): string;
  /** What it says of a file that is no letter's: an `imr-letters.json`. */
  pieceOfSettings(file: CheckedFile): string;
  /** What it says, at its place among the others, of what cannot be read. */
  refusal(name: RowName | string, reason: string): string;
  readonly between: string;
  tail(run: RunSummary): string;
}

/** The formats of `lint`, its default first. */
export const LINT_FORMATS = ['text', 'json', 'sarif', 'csv', 'ndjson'] as const;

/** The formats of `export`, its default first. */
export const EXPORT_FORMATS = ['csv', 'json', 'ndjson'] as const;

/** The format in which each line answers for itself. */
export const ROWS = 'ndjson';

const lintStreams: Readonly<Record<string, StreamedReport>> = {
  text: textStream,
  json: jsonStream,
  sarif: sarifStream,
  csv: csvStream,
};

/** The report that a run is to write. */
export function letterReport({ command, format, withText }: ReportOrder): LetterReport {
  if (command === 'lint') return format === ROWS ? lintRows : lintReport(lintStreams[format]!);
  const stream = letterStreams[format]!(withText);
  const exported = ({ path, text, letters, findings }: LettersOfFile) =>
    exportedFile(path, text, letters, findings, withText);
  return {
    ...stream,
    piece: (file) =>
      file.row === undefined || format !== ROWS
        ? stream.piece(exported(file))
        : line({ ...shownName(file.row), letters: exported(file).letters }),
    pieceOfSettings: () => '',
    refusal: format === ROWS ? refusalRow : () => '',
  };
}

function lintReport(stream: StreamedReport): LetterReport {
  return {
    ...stream,
    piece: ({ path, text, findings }) => stream.piece(checkedFile(path, text, findings)),
    pieceOfSettings: stream.piece,
    refusal: () => '',
  };
}

const lintRows: LetterReport = {
  head: () => '',
  piece: ({ path, row, text, findings }) =>
    line({ ...shownName(row ?? path), findings: checkedFile(path, text, findings).findings }),
  pieceOfSettings: (file) => line(file),
  refusal: refusalRow,
  between: '',
  tail: () => '',
};

function refusalRow(name: RowName | string, reason: string): string {
  return line({ ...shownName(name), error: `${reason}.` });
}

/** By what the reader of the rows knows it again. */
function shownName(name: RowName | string): object {
  if (typeof name === 'string') return { path: name } satisfies Partial<UnreadableFile>;
  return name.id === undefined ? { line: name.line } : { id: name.id };
}

function line(value: object): string {
  return `${JSON.stringify(value)}\n`;
}
