import { stringify } from 'csv-stringify/sync';

/** A value of a table; `undefined` is an empty cell. */
export type Cell = string | number | boolean | undefined;

/**
 * Rows as a CSV file for a spreadsheet: a byte order mark, so that one takes it for UTF-8, and no cell that one would
 * take for a formula. Lines end as RFC 4180 has it.
 *
 * @param columns the headings, in order
 * @param rows as many cells as there are columns
 */
export function csvTable(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return stringify([columns, ...rows] as Cell[][], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    // Quoted of itself is only what holds the whole delimiter; a spreadsheet ends a row at half of it.
    quoted_match: /[\r\n]/,
    cast: { boolean: (value) => (value ? 'yes' : 'no') },
  });
}
