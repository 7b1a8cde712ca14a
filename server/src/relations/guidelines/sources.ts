import type { Chapter } from '../../guidelines/chapters';
import type { ResolvedCitation } from '../../guidelines/resolvedCitation';
import { SAME_BOOK } from '../../vocabulary/sources/sourceWords';

/** Whether a source named in a rationale is one that a guideline line cites: the same document, and chapter where both name one. */
export function isOneSource(mention: ResolvedCitation, cited: ResolvedCitation): boolean {
  const source = mention.document?.id ?? '';
  const { document, edition } = cited;
  if (source === 'mtus') return cited.mtus === true;
  // The MTUS's editions of 2017 on chronic pain and opioids are ACOEM's.
  if (source === 'acoem' && document?.kind === 'MTUS' && edition?.id === '2017') return true;
  if (document?.id !== source && !SAME_BOOK.get(source)?.has(document?.id ?? '')) return false;
  return shareChapter(mention, cited);
}

/** A mention without a chapter is of any. */
function shareChapter(mention: ResolvedCitation, line: ResolvedCitation): boolean {
  if (mention.document?.id === 'odg') return true;
  if (mention.chapters.length === 0 || line.chapters.length === 0) return true;
  return mention.chapters.some((chapter) =>
    line.chapters.some(
      (cited) =>
        cited.id === chapter.id ||
        (isGeneral(cited) && isGeneral(chapter)) ||
        // "Lower Back Disorders" for Low Back Complaints: another edition's title for the same region.
        cited.regions.some((region) => region !== 'any' && chapter.regions.includes(region)),
    ),
  );
}

/** General Approaches holds chapters 1 to 5. */
function isGeneral({ id, number }: Chapter): boolean {
  return id === 'acoem-general' || (number !== undefined && number <= 5);
}
