import type { CopyPage, GuidelineCopy } from '../../guidelineCopies/copy';
import { fileUri, isUri } from '../../text/fileUri';
import { escapeMarkdown } from '../../text/markdown';

/** Words that open the user's own copy of a guideline at a page, with the file's name: "your copy, page 63 (pain.pdf)". */
export function copyLink({ file, path }: GuidelineCopy, { sheet }: CopyPage, words: string): string {
  const address = isUri(path) ? path : fileUri(path);
  return `_[${words} (${escapeMarkdown(file)})](${address}#page=${sheet})_`;
}
