import { resolve } from '../guidelines/resolve';
import type { Citation, GuidelineLine, Letter } from '../letter/model';
import { letterDate } from '../reading/letterDate';

/** One guideline that a line cites, as data: as written, and what it is. What is unknown is absent. */
export interface CitationRecord {
  /** As the line writes it, white space folded. */
  readonly words: string;
  /** Title of the document in the index of guidelines. */
  readonly document?: string;
  /** Its year, where the letter names it or the chapter tells it. */
  readonly edition?: string;
  readonly chapters: readonly string[];
  /** Topics and sections as the index calls them, else as written. */
  readonly topics: readonly string[];
  /** Pages as written: "63", "63-66". */
  readonly pages: readonly string[];
  /** Whether it was part of the MTUS on the day of the letter. */
  readonly mtus?: boolean;
}

/** The citations of a guideline line, in order; none where there is no line. */
export function citationRecords(line: GuidelineLine | undefined, letter: Letter): readonly CitationRecord[] {
  if (line === undefined) return [];
  const date = letterDate(letter);
  return line.citations.map((citation) => citationRecord(citation, line, date));
}

function citationRecord(citation: Citation, { flat }: GuidelineLine, date: Date | undefined): CitationRecord {
  const { document, edition, editionNamed, chapters, chapterEdition, topics, mtus } = resolve(citation, date);
  const editionName = chapterEdition?.year ?? (editionNamed ? (edition?.year ?? edition?.label) : undefined);
  const from = flat.fromOriginal(citation.span.start);
  const to = flat.fromOriginal(citation.span.end - 1) + 1;
  return {
    words: flat.text.slice(from, to),
    ...(document && { document: document.title }),
    ...(editionName !== undefined && { edition: String(editionName) }),
    chapters: chapters.map(({ title, number }) => (number === undefined ? title : `${number} ${title}`)),
    topics: topics.map(({ topic, part }) => topic?.title ?? part.text),
    pages: citation.pages.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)),
    ...(mtus !== undefined && { mtus }),
  };
}
