import { UsageError } from './terminal';

/** Formats by the ends of the names that their files have. */
const BY_END: Readonly<Record<string, string>> = {
  csv: 'csv',
  json: 'json',
  ndjson: 'ndjson',
  jsonl: 'ndjson',
  sarif: 'sarif',
  md: 'markdown',
  xml: 'junit',
};

/** Files of spreadsheets, which refuse to open a table under such a name that is not one of theirs. */
const WORKBOOK = /\.(?:xlsx?|xlsm|ods|numbers)$/i;

/**
 * The format that the name of the file to be written asks for; `undefined` where it says nothing.
 *
 * @param formats those that the command has
 * @throws UsageError where the name is of a kind of file that is never written
 */
export function formatOfName(name: string, formats: readonly string[]): string | undefined {
  if (WORKBOOK.test(name)) {
    const better = name.replace(WORKBOOK, '.csv');
    throw new UsageError(
      `${name} would be no workbook: a table is written as CSV, which spreadsheets open. Name it ${better}.`,
    );
  }
  const end = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  const format = Object.hasOwn(BY_END, end) ? BY_END[end]! : undefined;
  return format !== undefined && formats.includes(format) ? format : undefined;
}
