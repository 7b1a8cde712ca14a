import { csvHead, csvRows } from '../../report/table';
import { GROUNDS } from './grounds';
import type { ReportedItem, ReportedLetter, ReportedLine } from './reviewReport';

const COLUMNS = [
  'case',
  'file',
  'state',
  'decision date',
  'item',
  'disputed treatment',
  'decision',
  'item state',
  'note',
  'expert reviewer cites',
  'line',
  'severity',
  'rule',
  'finding',
  'disposition',
  'ground (Labor Code 4610.6)',
];

/** A report as a table for a spreadsheet: a row for each finding, and one for each item or letter without any. */
export function tableReport(letters: readonly ReportedLetter[]): string {
  return csvHead(COLUMNS) + csvRows(letters.flatMap(rowsOf));
}

/** A report as data. */
export function jsonReport(letters: readonly ReportedLetter[]): string {
  const plain = letters.map(({ uri: _, facts, ...letter }) => ({
    ...letter,
    facts: Object.fromEntries(facts),
  }));
  return `${JSON.stringify({ letters: plain }, undefined, 2)}\n`;
}

function rowsOf(letter: ReportedLetter) {
  const row = (item: ReportedItem | undefined, line: ReportedLine | undefined) => [
    letter.name,
    letter.path,
    letter.state,
    letter.decisionDate,
    item?.number,
    item?.title,
    item?.decision,
    item?.state,
    item?.note,
    item?.expertReviewer.join('; '),
    line?.line,
    line?.severity,
    line?.rule,
    line?.message,
    line?.disposition,
    line && GROUNDS[line.ground],
  ];
  const ofItems = letter.items.flatMap((item) =>
    item.findings.length > 0 ? item.findings.map((line) => row(item, line)) : [row(item, undefined)],
  );
  const ofLetter = [...letter.findings, ...letter.ignored].map((line) => row(undefined, line));
  const rows = [...ofLetter, ...ofItems];
  return rows.length > 0 ? rows : [row(undefined, undefined)];
}
