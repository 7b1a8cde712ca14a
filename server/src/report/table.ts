import { stringify } from 'csv-stringify/sync';

/** A value of a table; `undefined` is an empty cell. */
export type Cell = string | number | boolean | undefined;

const AS_SPREADSHEETS_READ = {
  escape_formulas: true,
  record_delimiter: 'windows',
  // Quoted of itself is only what holds the whole delimiter; a spreadsheet ends a row at half of it.
  quoted_match: /[\r\n]/,
  cast: { boolean: (value: boolean) => (value ? 'yes' : 'no') },
} as const;

/** The headings of a CSV file, in order, after a byte order mark, so that a spreadsheet takes it for UTF-8. */
export function csvHead(columns: readonly string[]): string {
  return stringify([[...columns]], { ...AS_SPREADSHEETS_READ, bom: true });
}

/**
 * Rows of a CSV file for a spreadsheet, with no cell that one would take for a formula. Lines end as RFC 4180 has it.
 *
 * @param rows as many cells as there are columns
 */
export function csvRows(rows: readonly (readonly Cell[])[]): string {
  return rows.length === 0 ? '' : stringify(rows as Cell[][], AS_SPREADSHEETS_READ);
}
