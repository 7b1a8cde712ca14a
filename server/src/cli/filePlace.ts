import { kindOf } from './foundFiles';
import { UsageError } from './terminal';

/** A file, a line of it, or a place on that line. */
export interface FilePlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number | undefined;
  /** 1-based, in UTF-16 code units. */
  readonly column?: number;
}

/**
 * "a.imr", "a.imr:12", and "a.imr:12:5" as reports write it; a file whose own name ends so is that file.
 *
 * @throws UsageError where the line or the column is 0
 */
export async function filePlace(target: string): Promise<FilePlace> {
  const [, path, line, column] = /^(.+?):(\d{1,9})(?::(\d{1,9}))?$/s.exec(target) ?? [];
  if (path === undefined || (await kindOf(target)) !== 'nothing') return { path: target, line: undefined };
  if (Number(line) === 0 || Number(column) === 0)
    throw new UsageError('Lines and columns are counted from 1.');
  return { path, line: Number(line), ...(column !== undefined && { column: Number(column) }) };
}
