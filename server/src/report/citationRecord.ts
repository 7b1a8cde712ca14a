import { resolve } from '../guidelines/resolve';
import type { ResolvedCitation } from '../guidelines/resolvedCitation';
import type { Citation, GuidelineLine, Letter } from '../letter/model';
import { letterDate } from '../reading/dates/letterDate';

/** One guideline that a line cites, as data: as written, and what it is. What is unknown is absent. */
export interface CitationRecord {
  /** As the line writes it, white space folded. */
  readonly words?: string;
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

/**
 * What a guideline line does: it `cites`; it says that nothing was cited (`cites nothing`); it says something in which no
 * source is recognized (`no source recognized`); nothing follows its label (`empty`); there is none (`no line`).
 */
export type LineState = 'cites' | 'cites nothing' | 'no source recognized' | 'empty' | 'no line';

/** Which of these an item's line is. */
export function lineState(line: GuidelineLine | undefined): LineState {
  if (line === undefined) return 'no line';
  if (line.citations.length > 0) return 'cites';
  if (line.didNotCite !== undefined) return 'cites nothing';
  return line.body.end > line.body.start ? 'no source recognized' : 'empty';
}

/** The citations of a guideline line, in order; none where it cites nothing or is not there: `lineState` tells. */
export function citationRecords(line: GuidelineLine | undefined, letter: Letter): readonly CitationRecord[] {
  if (line === undefined) return [];
  const date = letterDate(letter);
  return line.citations.map((citation) => citationRecord(citation, line, date));
}

function citationRecord(citation: Citation, { flat }: GuidelineLine, date: Date | undefined): CitationRecord {
  const resolved = resolve(citation, date);
  const { document, chapters, topics, mtus } = resolved;
  const editionName = editionTold(citation, resolved);
  const from = flat.fromOriginal(citation.span.start);
  const to = flat.fromOriginal(citation.span.end - 1) + 1;
  return {
    words: flat.text.slice(from, to),
    ...(document && { document: document.title }),
    ...(editionName !== undefined && { edition: editionName }),
    chapters: chapters.map(({ title, number }) => (number === undefined ? title : `${number} ${title}`)),
    topics: topics.map(({ topic, part }) => topic?.title ?? part.text),
    pages: citation.pages.map(({ first, last }) => (first === last ? String(first) : `${first}-${last}`)),
    ...(mtus !== undefined && { mtus }),
  };
}

/**
 * The edition that the citation tells: by its year (an adoption's year is that of the edition adopted), in its words
 * ("3rd ed."), or by a chapter that has only one. Which of several was in force is no word of the letter.
 */
function editionTold(
  { edition: written }: Citation,
  { document, edition, editionNamed, chapters, chapterEdition }: ResolvedCitation,
): string | undefined {
  if (written?.year !== undefined)
    return String(chapterEdition?.year ?? (editionNamed ? edition?.year : undefined) ?? written.year);
  if (written && document?.kind !== 'MTUS') return written.text;
  const [chapter] = chapters;
  if (chapter) return chapter.editions.length === 1 ? String(chapter.editions[0]!.year) : undefined;
  return editionNamed ? String(edition?.year ?? edition?.label) : undefined;
}
