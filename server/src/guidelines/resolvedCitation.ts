import type { CitationPart, PageReference } from '../letter/model';
import type { Span } from '../text/span';
import type { Chapter, ChapterEdition } from './chapters';
import type { Edition, GuidelineDocument } from './documents';
import type { NameMatchKind } from './nameIndex';
import type { Topic } from './topics';

/** A topic as cited, and what it is. */
export interface ResolvedTopic {
  readonly part: CitationPart;
  /** `undefined` where the index has no such topic (ODG and other sources are indexed in part only). */
  readonly topic: Topic | undefined;
  readonly how?: NameMatchKind;
  /** The topic is of another edition of the document than the one cited. */
  readonly otherEdition: boolean;
  /** The topic stands in another chapter than the one cited (ODG). */
  readonly otherChapter: boolean;
}

/** A page or range as cited, and what is on it. */
export interface ResolvedPages {
  readonly part: PageReference;
  /** `undefined` where nobody knows how many pages the document has. */
  readonly exists: boolean | undefined;
  /** The topics on these pages, the broader before the narrower; empty where unknown. */
  readonly topics: readonly Topic[];
  /** Whether the pages are those of a cited topic; `undefined` where none is cited, or its pages are unknown. */
  readonly fit: boolean | undefined;
}

/** A regulation number as cited. */
export interface ResolvedRegulation {
  readonly part: CitationPart;
  /** The section without its subdivision: "9792.20" of "9792.20(e)". */
  readonly section: string;
  /** Whether it is the cited guideline's own; `undefined` where that cannot be told. */
  readonly fits: boolean | undefined;
  /** The guideline's own section. */
  readonly expected: string | undefined;
}

/** Why a citation, or a part of it, does not point at something. */
export type CitationProblemKind =
  | 'unknown document'
  | 'unknown chapter'
  | 'chapter not adopted'
  | 'unknown edition'
  | 'edition not in force'
  | 'unknown topic'
  | 'topic is a number'
  | 'topic of another edition'
  | 'page does not exist'
  | 'pages run backwards'
  | 'pages are not the topic’s'
  | 'regulation of another guideline';

export interface CitationProblem {
  readonly kind: CitationProblemKind;
  /** The part that has it. */
  readonly span: Span;
}

/** What a citation points at. All fields are as far as known; `problems` says what is not. */
export interface ResolvedCitation {
  readonly document: GuidelineDocument | undefined;
  /** The edition cited, or, where none is named, the one that was in force. */
  readonly edition: Edition | undefined;
  /** Whether the citation itself names the edition. */
  readonly editionNamed: boolean;
  /** The edition in force on the letter's date; `undefined` without a date or for documents without editions. */
  readonly editionInForce: Edition | undefined;
  /** The chapters cited (ACOEM, ODG), in order. */
  readonly chapters: readonly Chapter[];
  /** The year's edition of the first chapter (later ACOEM chapters have several). */
  readonly chapterEdition: ChapterEdition | undefined;
  /** What is in force on the date in place of a superseded chapter or chapter edition. */
  readonly chapterInForce: { readonly chapter: Chapter; readonly edition: ChapterEdition } | undefined;
  /** `true` where an edition or chapter is cited that is not in force on the date; `undefined` without a date. */
  readonly superseded: boolean | undefined;
  /** Whether it is part of the MTUS on the date; `undefined` where that depends on an unknown date. */
  readonly mtus: boolean | undefined;
  readonly topics: readonly ResolvedTopic[];
  readonly pages: readonly ResolvedPages[];
  readonly regulations: readonly ResolvedRegulation[];
  readonly problems: readonly CitationProblem[];
}
