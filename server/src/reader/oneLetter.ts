import type { FileText } from '../guidelineCopies/copy';
import type { ReadFailure } from './failure';

/** The text of a file that was read as a letter, which is one page, or why there is none. */
export function oneLetter(
  result: FileText | ReadFailure | undefined,
): { readonly text: string } | ReadFailure {
  if (result === undefined) return { failure: 'reader failed' };
  return 'failure' in result ? result : { text: result.pages[0] ?? '' };
}
