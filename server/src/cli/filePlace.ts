import { kindOf } from './foundFiles';
import { UsageError } from './terminal';

/** A file, or a line of it. */
export interface FilePlace {
  readonly path: string;
  /** 1-based. */
  readonly line: number | undefined;
}

/**
 * "a.imr:12", and "a.imr:12:5" as reports write it, of which the column is left; a file whose own name ends so is that file.
 *
 * @throws UsageError where the line is 0
 */
export async function filePlace(target: string): Promise<FilePlace> {
  const [, path, digits] = /^(.+?):(\d{1,9})(?::\d{1,9})?$/s.exec(target) ?? [];
  if (path === undefined || (await kindOf(target)) !== 'nothing') return { path: target, line: undefined };
  const line = Number(digits);
  if (line === 0) throw new UsageError('Lines are counted from 1.');
  return { path, line };
}
