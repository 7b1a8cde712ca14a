import type { Citation, Item } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';
import { citationRecords } from '../../server/src/report/citationRecord';

/** The words without white space and with straight marks: what every extraction of a text shares. */
export function squeezed(words: string): string {
  return words
    .replace(/[\s\u00ad]+/g, '')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[–—]/g, '-');
}

/** Some extractions drop the hyphen at a line's end. */
function withoutHyphens(words: string): string {
  return squeezed(words).replace(/-/g, '');
}

/** What a letter's structure is, whatever its spacing: header values, items, titles, decisions and citations. */
export function signature(text: string): unknown {
  const letters = parseLetters(text);
  const letter = letters[0]!;
  const at = (span: { start: number; end: number } | undefined) =>
    span && squeezed(letter.text.slice(span.start, span.end));
  const ofItem = (item: Item) => ({
    title: squeezed(item.title),
    decision: item.decision?.outcome,
    partial: item.partial && [item.partial.original, item.partial.authorized, item.partial.remaining].map(at),
    parts: item.children.map((part) => ({
      part: part.part,
      words: withoutHyphens(part.flat.text),
      citations: part.citations.map(ofCitation),
    })),
    meant: [item.claimsGuideline, item.reviewerGuideline].map((line) =>
      citationRecords(line, letter).map(({ document, edition, chapters, topics, pages, mtus }) => ({
        document,
        edition,
        chapters: chapters.map(squeezed),
        topics: topics.map(squeezed),
        pages,
        mtus,
      })),
    ),
  });
  return {
    letters: letters.length,
    form: letter.form,
    header: letter.headerBlock?.fields.map((field) => `${field.field}=${at(field.value)}`).sort(),
    summary: withoutHyphens(letter.summary?.flat.text ?? ''),
    sections: letter.sections.map((section) => section.role),
    credentials: letter.credentials?.labels.map((label) => at(label.value)),
    items: letter.items.map(ofItem),
  };
}

function ofCitation(citation: Citation): unknown {
  const words = (part: { readonly text: string } | undefined) => part && squeezed(part.text);
  return {
    presentedAs: citation.presentedAs,
    document: words(citation.document),
    chapter: citation.chapter && [words(citation.chapter), citation.chapter.number],
    edition: words(citation.edition),
    topics: citation.topics.map(words),
    pages: citation.pages.map(({ first, last }) => [first, last]),
    tables: citation.tables.map(words),
    regulations: citation.regulations.map(words),
  };
}

/** The names of what two texts of one letter are read differently in: "items.2.title". */
export function differences(one: string, other: string): string[] {
  const found: string[] = [];
  compare(signature(one), signature(other), '', found);
  return found;
}

function compare(one: unknown, other: unknown, path: string, found: string[]): void {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) {
    if (one !== other) found.push(path);
    return;
  }
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  for (const name of names)
    compare(
      (one as Record<string, unknown>)[name],
      (other as Record<string, unknown>)[name],
      path === '' ? name : `${path}.${name}`,
      found,
    );
}
