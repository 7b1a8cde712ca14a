import type { ResolvedCitation } from '../guidelines/resolvedCitation';
import { type PageRange, type Topic, withPages } from '../guidelines/topics';
import type { CopyPage, GuidelineCopy } from './copy';
import { countPages, type PageCounts, type PagePassage, passageOnPage } from './passages';
import {
  indexQuotations,
  placeQuotation,
  type QuotationIndex,
  type QuotationPlace,
  quotedStretches,
} from './quotations';
import { checkTopics, type TopicCheck } from './topicChecks';
import { withVerifiedTopics } from './verifiedCitation';

/** Which copies are meant: those of a document, or of one edition of it. */
export interface CopyPlace {
  readonly document: string;
  readonly edition?: string;
}

/** A page of a copy, and the copy. */
export interface FoundPage {
  readonly copy: GuidelineCopy;
  readonly page: CopyPage;
}

/** The user's own copies of guidelines, and what can be asked of them. Nothing here reads a file. */
export interface GuidelineCopies {
  readonly all: readonly GuidelineCopy[];
  /** Whether there is a copy of a document, or of this edition of it. */
  has(place: CopyPlace): boolean;
  /** The page that carries a printed number; for a link: the file and the page's place in it. */
  page(place: CopyPlace, number: number): FoundPage | undefined;
  /** A page's text as it was read, with its line ends. */
  pageText(place: CopyPlace, number: number): string | undefined;
  /**
   * The stretch of some pages that some words (a rationale's sentences) speak of, else the beginning of the
   * first page. Of a long range only the first pages are looked at.
   */
  passageNear(place: CopyPlace, pages: PageRange, words: string): (PagePassage & FoundPage) | undefined;
  /**
   * Where a quotation stands word for word: on a page that `cited` accepts if it stands there, else on the
   * first that has it. `undefined` where there is no copy to look in, or the quotation is too short.
   *
   * @param places the documents that it may be from; none means all copies
   */
  quotationPlace(
    quotation: string,
    places: readonly CopyPlace[],
    cited?: (copy: GuidelineCopy, page: CopyPage) => boolean,
  ): QuotationPlace | undefined;
  /** Every topic of the index whose document and edition there is a copy of, compared with it. */
  verifyTopics(): readonly TopicCheck[];
  /** A topic with the pages of the user's copy and that evidence, where the copy has its heading; else as it is. */
  verified(topic: Topic): Topic;
  /** What a citation points at, its topics and the judgement of its pages by the user's copy. */
  verifiedCitation(resolved: ResolvedCitation): ResolvedCitation;
}

/** So many pages of a cited range are looked at for a passage: a hover must not wait. */
const MOST_RANGE_PAGES = 12;

/** Makes copies answer. Everything is worked out when it is first asked for, and kept. */
export function createGuidelineCopies(all: readonly GuidelineCopy[]): GuidelineCopies {
  const pagesByNumber = new Map(all.map((copy) => [copy, byNumber(copy)]));
  const counts = new Map<GuidelineCopy, PageCounts>();
  const indexes = new Map<GuidelineCopy, QuotationIndex>();
  let checks: readonly TopicCheck[] | undefined;
  let verifiedTopics: ReadonlyMap<string, Topic> | undefined;
  const verifiedCitations = new WeakMap<ResolvedCitation, ResolvedCitation>();

  // A copy of unknown edition may be of any.
  const copiesOf = ({ document, edition }: CopyPlace): readonly GuidelineCopy[] =>
    all.filter(
      (copy) =>
        copy.document.id === document &&
        (edition === undefined || copy.edition === undefined || copy.edition.id === edition),
    );
  const page = (place: CopyPlace, number: number): FoundPage | undefined => {
    for (const copy of copiesOf(place)) {
      const found = pagesByNumber.get(copy)!.get(number);
      if (found !== undefined) return { copy, page: found };
    }
    return undefined;
  };
  const verifyTopics = (): readonly TopicCheck[] => {
    checks ??= all.flatMap(checkTopics);
    return checks;
  };
  const verified = (topic: Topic): Topic => {
    verifiedTopics ??= new Map(
      verifyTopics().flatMap(({ topic: one, verdict, pages }) =>
        verdict === 'not found' ? [] : [[one.id, withPages(one, pages, 'your copy')]],
      ),
    );
    return verifiedTopics.get(topic.id) ?? topic;
  };

  return {
    all,
    has: (place) => copiesOf(place).length > 0,
    page,
    pageText: (place, number) => page(place, number)?.page.text,
    passageNear: (place, [first, last], words) => {
      let best: (PagePassage & FoundPage) | undefined;
      for (let number = first; number <= Math.min(last, first + MOST_RANGE_PAGES - 1); number++) {
        const found = page(place, number);
        const passage = found && passageOnPage(found.page, words, countsOf(found.copy));
        if (passage && (best === undefined || passage.weight > best.weight)) {
          best = { ...passage, copy: found.copy };
        }
      }
      return best;
    },
    quotationPlace: (quotation, places, cited = () => false) => {
      const searched = places.length === 0 ? all : [...new Set(places.flatMap(copiesOf))];
      const stretches = quotedStretches(quotation);
      if (searched.length === 0 || stretches === undefined) return undefined;
      return placeQuotation(stretches, searched.map(indexOf), cited);
    },
    verifyTopics,
    verified,
    verifiedCitation: (resolved) => {
      if (resolved.document === undefined || copiesOf({ document: resolved.document.id }).length === 0) {
        return resolved;
      }
      let known = verifiedCitations.get(resolved);
      if (known === undefined) {
        known = withVerifiedTopics(resolved, verified);
        verifiedCitations.set(resolved, known);
      }
      return known;
    },
  };

  function countsOf(copy: GuidelineCopy): PageCounts {
    const known = counts.get(copy) ?? countPages(copy.pages);
    counts.set(copy, known);
    return known;
  }
  function indexOf(copy: GuidelineCopy): QuotationIndex {
    const known = indexes.get(copy) ?? indexQuotations(copy);
    indexes.set(copy, known);
    return known;
  }
}

/** No copies: what a server without a folder works with. */
export const noCopies: GuidelineCopies = createGuidelineCopies([]);

/** Of two pages that carry one number (a reprint bound in), the first. */
function byNumber(copy: GuidelineCopy): ReadonlyMap<number, CopyPage> {
  const pages = new Map<number, CopyPage>();
  for (const page of copy.pages) {
    if (page.number !== undefined && !pages.has(page.number)) pages.set(page.number, page);
  }
  return pages;
}
