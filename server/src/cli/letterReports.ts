import {
  type CheckedFile,
  checkedFile,
  type ReportedFinding,
  type UnreadableFile,
} from '../report/checkedFile';
import { csvStream } from '../report/csv';
import { exportedFile } from '../report/exportedFile';
import { githubStream } from '../report/github';
import { jsonStream } from '../report/json';
import { junitStream } from '../report/junit';
import { letterStreams } from '../report/letterStreams';
import { markdownStream } from '../report/markdownReport';
import { sarifStream } from '../report/sarif';
import { SCHEMA_VERSION } from '../report/schemaVersion';
import type { StreamedReport } from '../report/streamedReport';
import { textStream } from '../report/text';
import { checkedWithoutQuotes, exportedWithoutQuotes } from '../report/withoutQuotes';
import type { LettersOfFile } from './letterWork';
import type { RowName } from './readLetter';

/** What a run is to make of letters; another thread can be told of it. */
export interface ReportOrder {
  readonly command: 'lint' | 'export';
  readonly format: string;
  /** Of `export`: whether case summaries and rationales come with the rest. */
  readonly withText: boolean;
  /** Of `lint`: errors only. */
  readonly onlyErrors: boolean;
  /** Whether words of letters are told. */
  readonly withQuotes: boolean;
  /** Whether text is coloured, for a terminal. */
  readonly isColoured?: boolean;
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
  tail: StreamedReport['tail'];
}

/** The format in which each line answers for itself. */
export const ROWS = 'ndjson';

const lintStreams: Readonly<Record<string, StreamedReport>> = {
  json: jsonStream,
  sarif: sarifStream,
  csv: csvStream,
  github: githubStream,
  markdown: markdownStream,
  junit: junitStream,
};

/** The report that a run is to write. */
export function letterReport(order: ReportOrder): LetterReport {
  const { command, format, withText, withQuotes } = order;
  if (command === 'lint') return lintReport(order);
  const stream = letterStreams[format]!(withText);
  const exported = ({ path, text, letters, findings }: LettersOfFile) => {
    const whole = exportedFile(path, text, letters, findings, withText);
    return withQuotes ? whole : exportedWithoutQuotes(whole);
  };
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

function lintReport(order: ReportOrder): LetterReport {
  const { format, onlyErrors, withQuotes, isColoured = false } = order;
  const shown = (file: CheckedFile): CheckedFile => {
    const loud = onlyErrors ? { ...file, findings: file.findings.filter(isError) } : file;
    return withQuotes ? loud : checkedWithoutQuotes(loud);
  };
  if (format === ROWS) return lintRows(shown);
  const stream = format === 'text' ? textStream(isColoured) : lintStreams[format]!;
  return {
    ...stream,
    piece: ({ path, text, before, findings }) => {
      const source = { text, ...(before !== undefined && { before }) };
      return stream.piece(shown(checkedFile(path, text, findings)), withQuotes ? source : undefined);
    },
    pieceOfSettings: (file) => stream.piece(shown(file)),
    refusal: () => '',
  };
}

function isError({ severity }: ReportedFinding): boolean {
  return severity === 'error';
}

function lintRows(shown: (file: CheckedFile) => CheckedFile): LetterReport {
  return {
    head: () => '',
    piece: ({ path, row, text, findings }) =>
      line({ ...shownName(row ?? path), findings: shown(checkedFile(path, text, findings)).findings }),
    pieceOfSettings: (file) => line({ ...shown(file) }),
    refusal: refusalRow,
    between: '',
    tail: () => '',
  };
}

function refusalRow(name: RowName | string, reason: string): string {
  return line({ ...shownName(name), error: `${reason}.` });
}

/** By what the reader of the rows knows it again. */
function shownName(name: RowName | string): object {
  if (typeof name === 'string') return { path: name } satisfies Partial<UnreadableFile>;
  return name.id === undefined ? { line: name.line } : { id: name.id };
}

function line(value: object): string {
  return `${JSON.stringify({ schemaVersion: SCHEMA_VERSION, ...value })}\n`;
}
