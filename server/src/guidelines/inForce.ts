import { type Chapter, type ChapterEdition, chapterById, chapterEditionInForce } from './chapters';
import { type Edition, editionInForce, type GuidelineDocument, isInForce, isoDay } from './documents';
import type { Identity } from './identify';
import type { ResolvedCitation } from './resolvedCitation';
import { topicByName } from './topics';

/** What the dates say of a citation. */
export type DatedCitation = Pick<
  ResolvedCitation,
  'edition' | 'editionNamed' | 'editionInForce' | 'chapterEdition' | 'chapterInForce' | 'superseded' | 'mtus'
>;

/** Which edition a citation means, and whether it was in force on a date. */
export function judgeDates(identity: Identity, onDate: Date | undefined): DatedCitation {
  const { document } = identity;
  if (!document) {
    return {
      edition: undefined,
      editionNamed: false,
      editionInForce: undefined,
      chapterEdition: undefined,
      chapterInForce: undefined,
      superseded: undefined,
      mtus: undefined,
    };
  }
  const inForce = onDate && editionInForce(document, onDate);
  const named = namedEdition(identity, document);
  const edition = named ?? inForce ?? likelyEdition(identity, document);
  const chapter = identity.chapters[0];
  const chapterEdition = chapter && editionOfChapter(chapter, identity, onDate);
  const replacement = chapter && onDate ? chapterInForceOn(chapter, onDate) : undefined;
  return {
    edition,
    editionNamed:
      named !== undefined || (identity.citation.edition?.year !== undefined && chapterEdition !== undefined),
    editionInForce: inForce,
    chapterEdition,
    chapterInForce: replacement,
    superseded: isSuperseded(document, named, chapter, chapterEdition, identity, onDate),
    mtus: isMtus(document, chapter, onDate),
  };
}

/** The edition that the citation's own words name: its year, "May 2009", "July 18, 2009". */
function namedEdition(identity: Identity, document: GuidelineDocument): Edition | undefined {
  const { edition, document: words } = identity.citation;
  const text = `${edition?.text ?? ''} ${words?.text ?? ''}`.toLowerCase();
  if (edition?.year !== undefined) {
    const year = document.editions.find((candidate) => candidate.year === edition.year);
    if (year) return year;
  }
  return document.editions.find((candidate) =>
    candidate.aka.some((name) => text.includes(name.toLowerCase())),
  );
}

/** Without a date or a year: the edition that has the cited topics, else the one whose pages letters cite. */
function likelyEdition(identity: Identity, document: GuidelineDocument): Edition | undefined {
  const { citation } = identity;
  if (document.editions.length < 2) return document.editions[0];
  if (citation.pages.length === 0) {
    const holders = document.editions.filter((edition) =>
      citation.topics.some((topic) => {
        const found = topicByName({ document: document.id, edition: edition.id }, topic.text);
        return found !== undefined && (found.how === 'exact' || found.how === 'variant');
      }),
    );
    if (holders.length > 0) return holders[0];
  }
  return document.editions[0];
}

function editionOfChapter(
  chapter: Chapter,
  identity: Identity,
  onDate: Date | undefined,
): ChapterEdition | undefined {
  const year = identity.citation.edition?.year;
  if (year !== undefined) {
    const named = chapter.editions.find((edition) => edition.year === year);
    if (named) return named;
    // "Elbow Disorders 2019" is the 2018 text by the year of its adoption.
    if (chapter.yearsAlsoPrinted.includes(year))
      return chapter.editions.findLast((edition) => edition.year <= year);
    // Which text an unknown year means nobody can say.
    return undefined;
  }
  return (onDate && chapterEditionInForce(chapter, onDate)) ?? chapter.editions[0];
}

function chapterInForceOn(chapter: Chapter, onDate: Date): ResolvedCitation['chapterInForce'] {
  const own = chapterEditionInForce(chapter, onDate);
  if (own) return { chapter, edition: own };
  const next = chapter.replacedBy === undefined ? undefined : chapterById(chapter.replacedBy);
  const edition = next && chapterEditionInForce(next, onDate);
  return next && edition ? { chapter: next, edition } : undefined;
}

/**
 * An edition is superseded where its own last day in force is before the date, or where its first day is
 * after it. A chapter cited by year counts; one cited without a year is taken as the one in force.
 */
function isSuperseded(
  document: GuidelineDocument,
  named: Edition | undefined,
  chapter: Chapter | undefined,
  chapterEdition: ChapterEdition | undefined,
  identity: Identity,
  onDate: Date | undefined,
): boolean | undefined {
  if (!onDate) return undefined;
  const day = isoDay(onDate);
  if (document.id === 'acoem-2004') {
    return chapter && chapterEdition ? chapter.adopted === true && !isInForce(chapterEdition, day) : false;
  }
  if (document.id === 'acoem') {
    // Before December 2017 these chapters are sources outside the MTUS, never superseded ones.
    const { edition, presentedAs } = identity.citation;
    if (edition?.year === undefined) return false;
    if (presentedAs === 'MTUS' && chapter && edition.year > Number(day.slice(0, 4))) return true;
    if (chapterEdition === undefined) return false;
    if (chapterEdition.until !== undefined && chapterEdition.until < day) return true;
    const isDoubtful = chapterEdition.doubt !== undefined;
    return (
      presentedAs === 'MTUS' && !isDoubtful && chapterEdition.from !== undefined && day < chapterEdition.from
    );
  }
  return document.kind === 'MTUS' && named !== undefined && !isInForce(named, day);
}

const MTUS_HAS_CURRENT_ACOEM = '2017-12-01';

function isMtus(
  document: GuidelineDocument,
  chapter: Chapter | undefined,
  onDate: Date | undefined,
): boolean | undefined {
  if (document.id === 'acoem-2004') return chapter?.adopted !== false;
  if (document.kind === 'ACOEM') return onDate && isoDay(onDate) >= MTUS_HAS_CURRENT_ACOEM;
  return document.kind === 'MTUS';
}
