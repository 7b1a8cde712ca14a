import type { CopyPage, GuidelineCopy } from '../../guidelineCopies/copy';
import { fileUri } from '../../text/fileUri';
import { escapeMarkdown } from '../../text/markdown';

/** Words that open the user's own copy of a guideline at a page, with the file's name: "your copy, page 63 (pain.pdf)". */
export function copyLink({ file, path }: GuidelineCopy, { sheet }: CopyPage, words: string): string {
  return `_[${words} (${escapeMarkdown(file)})](${fileUri(path)}#page=${sheet})_`;
}
