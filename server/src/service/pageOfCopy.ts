import type { GuidelinePage } from '../features/links';
import type { GuidelineCopies } from '../guidelineCopies/guidelineCopies';

/** A URI that opens the user's copy of a guideline at a page; `undefined` where there is no such copy or page. */
export function pageOfCopy(
  copies: GuidelineCopies | undefined,
  { document, edition, page }: GuidelinePage,
): string | undefined {
  const found = copies?.page({ document, ...(edition !== undefined && { edition }) }, page);
  return found && `${fileUri(found.copy.path)}#page=${found.page.sheet}`;
}

/** "/home/a b/pain.pdf", "C:\\guides\\pain.pdf" as a URI. */
function fileUri(path: string): string {
  const slashes = path.replaceAll('\\', '/');
  const encoded = slashes
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^([a-z])%3A/i, '$1:');
  return `file://${encoded.startsWith('/') ? '' : '/'}${encoded}`;
}
