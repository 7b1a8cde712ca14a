import type { Span } from '../../text/span';
import type { Citation, CitationPart } from '../model';

/** A citation that was read by itself, where it stands: so many code units further on. */
export function placedCitation(citation: Citation, by: number): Citation {
  const at = ({ start, end }: Span): Span => ({ start: start + by, end: end + by });
  const part = <One extends CitationPart>(one: One): One => ({ ...one, span: at(one.span) });
  const { span, presentedAs, document, chapter, edition, topics, pages, tables, regulations } = citation;
  return {
    span: at(span),
    presentedAs,
    document: document && part(document),
    chapter: chapter && { ...part(chapter), title: chapter.title && part(chapter.title) },
    edition: edition && part(edition),
    topics: topics.map(part),
    pages: pages.map(part),
    tables: tables.map(part),
    regulations: regulations.map(part),
  };
}
