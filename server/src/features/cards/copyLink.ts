import type { CopyPage, GuidelineCopy } from '../../guidelineCopies/copy';
import { escapeMarkdown } from '../markdown';

/** Words that open the user's own copy of a guideline at a page, with the file's name: "your copy, page 63 (pain.pdf)". */
export function copyLink({ file, path }: GuidelineCopy, { sheet }: CopyPage, words: string): string {
  return `_[${words} (${escapeMarkdown(file)})](${fileUri(path)}#page=${sheet})_`;
}

/** "/home/a b/pain.pdf", "C:\\guides\\pain.pdf" as a URI. Brackets are encoded too: they would end the link. */
function fileUri(path: string): string {
  const encoded = path
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/[()]/g, (bracket) => (bracket === '(' ? '%28' : '%29'))
    .replace(/^([a-z])%3A/i, '$1:');
  // Of "\\server\share" the server is the host.
  if (encoded.startsWith('//')) return `file:${encoded}`;
  return `file://${encoded.startsWith('/') ? '' : '/'}${encoded}`;
}
