import type { StreamedReport } from './streamedReport';
import { csvHead, csvRows } from './table';

const COLUMNS = [
  'file',
  'line',
  'column',
  'end line',
  'end column',
  'severity',
  'rule',
  'message',
  'see also',
  'fingerprint',
];

/** A run as a table for a spreadsheet, a row for each finding; lines and columns are counted from 1. */
export const csvStream: StreamedReport = {
  head: () => csvHead(COLUMNS),
  piece: ({ path, findings }) =>
    csvRows(
      findings.map(({ place: { start, end }, severity, rule, message, related, fingerprint }) => [
        path,
        start.line,
        start.column,
        end.line,
        end.column,
        severity,
        rule,
        message,
        related
          .map((other) => `${other.place.start.line}:${other.place.start.column} ${other.message}`)
          .join('; '),
        fingerprint,
      ]),
    ),
  between: '',
  tail: () => '',
};
