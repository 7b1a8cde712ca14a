import { lawSection } from '../guidelines/law';
import type { ResolvedCitation } from '../guidelines/resolvedCitation';
import type { Letter } from '../letter/model';
import type { Span } from '../text/span';
import { citedPlaces } from './citedPlaces';

/** Words of a letter that lead to a page outside it. */
export interface LetterLink {
  readonly span: Span;
  /** A URI: a public page, or the user's own file. */
  readonly target: string;
  readonly tooltip: string;
}

/** A page of a guideline, as a citation names it. */
export interface GuidelinePage {
  /** Ids of the index ("chronic-pain", "2009", "acoem-12"). */
  readonly document: string;
  readonly edition: string | undefined;
  readonly chapter: string | undefined;
  readonly page: number;
}

/**
 * Where the user keeps a page of a guideline: a URI that opens the file there ("file:///…/pain.pdf#page=63"),
 * or `undefined` where there is no such copy.
 */
export type PageOfCopy = (page: GuidelinePage) => string | undefined;

/**
 * The links of a file's citations: documents and chapters to the public page of their regulation, regulation
 * numbers to theirs, and cited pages to the user's copy where there is one.
 */
export function links(
  letters: readonly Letter[],
  pageOfCopy: PageOfCopy = () => undefined,
): readonly LetterLink[] {
  const found: LetterLink[] = [];
  for (const letter of letters) {
    for (const { citation, resolved } of citedPlaces(letter)) {
      const page = publicPage(resolved);
      const named = [citation.document, citation.chapter].filter((part) => part !== undefined);
      if (page) for (const { span } of named) found.push({ span, ...page });
      for (const { part } of resolved.regulations) {
        const section = lawSection(part.text);
        if (section) found.push({ span: part.span, target: section.link, tooltip: tooltipOf(section) });
      }
      for (const { part, exists } of resolved.pages) {
        const target = exists === false ? undefined : copyOf(resolved, part.first, pageOfCopy);
        if (target) found.push({ span: part.span, target, tooltip: `Page ${part.first} in your copy` });
      }
    }
  }
  return withoutOverlap(found);
}

function copyOf(resolved: ResolvedCitation, page: number, pageOfCopy: PageOfCopy): string | undefined {
  const { document, edition, chapters } = resolved;
  if (document === undefined) return undefined;
  return pageOfCopy({ document: document.id, edition: edition?.id, chapter: chapters[0]?.id, page });
}

/** The regulation that holds the guideline, else the page of the guideline itself. */
function publicPage({ document, chapters }: ResolvedCitation): Omit<LetterLink, 'span'> | undefined {
  const regulation = chapters.find(({ adopted }) => adopted)?.regulation ?? document?.regulation;
  const section = regulation === undefined ? undefined : lawSection(regulation);
  if (document?.link) return { target: document.link, tooltip: `${document.title}, public page` };
  return section && { target: section.link, tooltip: tooltipOf(section) };
}

function tooltipOf({ code, section, title }: { code: string; section: string; title: string }): string {
  return `${code} ${section}: ${title}`;
}

/** Links may not overlap: where a chapter stands inside the document's words, the first has them. */
function withoutOverlap(all: readonly LetterLink[]): readonly LetterLink[] {
  const sorted = all.toSorted((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const kept: LetterLink[] = [];
  for (const link of sorted) {
    const last = kept.at(-1);
    if (link.span.end > link.span.start && (last === undefined || link.span.start >= last.span.end)) {
      kept.push(link);
    }
  }
  return kept;
}
