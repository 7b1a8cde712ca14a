import { acoem2004Chapters, acoemChapters, type Chapter } from '../guidelines/chapters';
import { documentById, documents, type Edition, type GuidelineDocument } from '../guidelines/documents';
import { createPhraseIndex, type PhraseIndex } from '../guidelines/phraseIndex';
import { squeeze } from '../guidelines/words';
import type { FileText, GuidelineCopy } from './copy';
import { findHeadings } from './headings';
import { headLines, pageLines } from './pageLines';
import { pageNumbers } from './pageNumbers';
import { sampleOf } from './sample';

/** Why a file is no copy of a guideline that is known here. */
export type Unrecognized = 'no known title';

/** The first pages, on which a document says what it is. */
const FRONT_PAGES = 3;
/** Running heads of so many pages tell as much as those of all. */
const HEAD_PAGES = 60;

/**
 * Which guideline and which edition a PDF is, by the titles, dates and years on its first pages and in its
 * running heads. The file's name says nothing: people name files as they like.
 *
 * @param file the file's name, `path` where it lies; both are only carried along
 */
export function recognize(file: string, path: string, pdf: FileText): GuidelineCopy | Unrecognized {
  const front = pdf.pages.slice(0, FRONT_PAGES).flatMap(pageLines);
  const heads = sampleOf(pdf.pages, HEAD_PAGES).map(headLines);
  const document = documentOf(front, heads, pdf.title ?? '');
  if (document === undefined) return 'no known title';
  const numbers = pageNumbers(pdf);
  const pages = pdf.pages.map((text, index) => ({ number: numbers[index], sheet: index + 1, text }));
  const copy = { file, path, document, pages };
  return { ...copy, edition: editionOf(copy, [...front, ...heads.flat(), pdf.title ?? '']) };
}

/** Guidelines that people own as files; agencies, societies and web sites are not looked for. */
const KINDS: ReadonlySet<GuidelineDocument['kind']> = new Set(['MTUS', 'ACOEM', 'guideline']);

let titleIndex: PhraseIndex<GuidelineDocument> | undefined;

/** Titles of several words; "ODG" and "ACOEM" alone stand in the prose of every guideline. */
function titles(): PhraseIndex<GuidelineDocument> {
  titleIndex ??= createPhraseIndex(
    documents
      // The schedule as a whole is named in every one of its guidelines.
      .filter(({ id, kind }) => KINDS.has(kind) && id !== 'mtus')
      .map((document) => ({
        value: document,
        names: [document.title, ...document.names].filter((name) => /\w\s+\w+\s+\w|\w{4} \w{4}/.test(name)),
      })),
  );
  return titleIndex;
}

let chaptersByTitle: ReadonlyMap<string, Chapter> | undefined;

/** A chapter of ACOEM that comes as a file of its own. */
function chapterOf(line: string): Chapter | undefined {
  chaptersByTitle ??= new Map(
    [...acoemChapters, ...acoem2004Chapters]
      .filter(({ title }) => / /.test(title))
      .map((chapter) => [squeeze(chapter.title), chapter]),
  );
  return chaptersByTitle.get(squeeze(line.replace(/^chapter\s+\d{1,2}\b/i, '')));
}

const POINTS = { ownLine: 5, namedInLine: 1, runningHead: 10, chapterLine: 2, fileTitle: 3 } as const;
/** A document that only mentions another's title a few times stays below. */
const ENOUGH_POINTS = 4;
/** A line with a title in it is the title's own line where so much of it is the title. */
const OWN_LINE = 0.6;
/** In a running head a date and a page number may stand beside the title, but no prose. */
const IN_HEAD = 0.4;

function documentOf(
  front: readonly string[],
  heads: readonly (readonly string[])[],
  fileTitle: string,
): GuidelineDocument | undefined {
  const points = new Map<GuidelineDocument, number>();
  const add = (document: GuidelineDocument, more: number): void => {
    points.set(document, (points.get(document) ?? 0) + more);
  };
  for (const line of front) {
    for (const { value, start, end } of titles().find(line)) {
      add(value, end - start >= line.length * OWN_LINE ? POINTS.ownLine : POINTS.namedInLine);
    }
    const chapter = chapterOf(line);
    if (chapter !== undefined) add(documentById(chapter.document), POINTS.chapterLine);
  }
  for (const page of heads) {
    const named = new Set(
      page.flatMap((line) =>
        titles()
          .find(line)
          .filter(({ start, end }) => end - start >= line.length * IN_HEAD)
          .map(({ value }) => value),
      ),
    );
    const chapters = new Set(page.flatMap((line) => chapterOf(line)?.document ?? []));
    for (const document of named) add(document, POINTS.runningHead / heads.length);
    for (const id of chapters) add(documentById(id), POINTS.runningHead / heads.length);
  }
  for (const { value } of titles().find(fileTitle)) add(value, POINTS.fileTitle);
  const best = [...points].sort((a, b) => b[1] - a[1])[0];
  return best !== undefined && best[1] >= ENOUGH_POINTS ? laterAcoem(best[0], front) : undefined;
}

/** "ACOEM Practice Guidelines" alone means the book of 2004, unless the front speaks of a later edition. */
function laterAcoem(document: GuidelineDocument, front: readonly string[]): GuidelineDocument {
  if (document.id !== 'acoem-2004') return document;
  const text = front.join(' ');
  const isLater =
    /\b(?:3rd|third) (?:edition|ed)\b|\bReed Group\b|\bMDGuidelines\b/i.test(text) &&
    !/\b(?:2nd|second) edition\b/i.test(text);
  return isLater ? documentById('acoem') : document;
}

const EDITION_POINTS = { phrase: 6, year: 1, pageCount: 6 } as const;
/** A year may stand in a guideline's front for many reasons; more mentions of it say no more. */
const MOST_YEARS = 3;

type Editionless = Pick<GuidelineCopy, 'document' | 'pages'>;

/** The edition that dates, years and the number of pages speak for; where two have as much, the headings decide. */
function editionOf(copy: Editionless, lines: readonly string[]): Edition | undefined {
  const { editions } = copy.document;
  if (editions.length <= 1) return editions[0];
  const text = lines.join('\n').toLowerCase();
  const points = editions.map((edition) => editionPoints(edition, text, copy));
  const best = editions.filter((_, index) => points[index] === Math.max(...points));
  return best.length === 1 ? best[0] : best.find((edition) => hasItsHeadings(edition, copy));
}

function editionPoints({ label, aka, year, pages }: Edition, text: string, copy: Editionless): number {
  const phrases = [label, ...aka].filter((phrase) => !/^\d{4}$/.test(phrase));
  let points = phrases.some((phrase) => text.includes(phrase.toLowerCase())) ? EDITION_POINTS.phrase : 0;
  if (year !== undefined) {
    const mentions = text.split(new RegExp(`\\b${year}\\b`)).length - 1;
    points += Math.min(MOST_YEARS, mentions) * EDITION_POINTS.year;
  }
  if (pages !== undefined && pages[1] === copy.pages.at(-1)?.number) points += EDITION_POINTS.pageCount;
  return points;
}

/** So many headings where the index has them are no accident. */
const ENOUGH_HEADINGS = 5;

function hasItsHeadings(edition: Edition, copy: Editionless): boolean {
  const inPlace = findHeadings({ ...copy, edition }).filter(({ topic, places }) =>
    topic.pages.some(([first]) => places.some(({ page }) => page === first)),
  );
  return inPlace.length >= ENOUGH_HEADINGS;
}
