/**
 * A letter as its text shows it: sections, disputed items and their parts, each with its place in the
 * original text. What a citation *points at* is the guidelines folder's business; what the prose *says*
 * is the reading folder's. Nothing here is normalized: names and titles are read through the spans.
 *
 * All offsets are UTF-16 code units into the text of the whole file, also where a file holds two letters.
 */
import type { FlatText } from '../text/flatText';
import type { Span } from '../text/span';

/** The form of the letter by era (A-E); `unknown` where no heading of any form was found. */
export type Form = 'A' | 'B' | 'C' | 'D' | 'E' | 'unknown';

/** What a node of the letter's structure is. */
export type NodeKind = 'letter' | 'header block' | 'section' | 'item' | 'part';

/**
 * A node of the structure, with its three spans. The extents of siblings follow each other without
 * overlap and lie inside their parent's, so that any offset has one innermost node.
 */
export interface StructureNode {
  readonly kind: NodeKind;
  /** The whole extent: from its first character up to where the next sibling begins. */
  readonly extent: Span;
  /** Its heading, item header or label; empty (start = end) where it has none. */
  readonly header: Span;
  /** The words that name it, inside `header`. */
  readonly name: Span;
  /** From the header's start to the last character that is not white space: what is folded and shown. */
  readonly content: Span;
  readonly children: readonly StructureNode[];
}

export interface Letter extends StructureNode {
  readonly kind: 'letter';
  /** The text of the whole file; page numbers and the like are blanked out in it (`withoutPageFurniture`). */
  readonly text: string;
  readonly form: Form;
  readonly headerBlock: HeaderBlock | undefined;
  readonly sections: readonly Section[];
  readonly credentials: Credentials | undefined;
  /** The body of the clinical case summary (no heading, no template sentence), if it is there and not blank. */
  readonly summary: Prose | undefined;
  /** What tells who reviewed: the sections on it, or else what is read as `credentials`. */
  readonly onReviewer: readonly Prose[];
  readonly items: readonly Item[];
}

/** Which fact of the header block a label announces. */
export type HeaderField =
  | 'case number'
  | 'date assigned'
  | 'date of injury'
  | 'decision date'
  | 'UR denial date'
  | 'priority'
  | 'application received';

export interface HeaderBlock extends StructureNode {
  readonly kind: 'header block';
  /** Form B tells some of them in sentences of its notice, behind the block. */
  readonly fields: readonly HeaderValue[];
  /** The text of a label or a value, as it stands. */
  textOf(at: Span): string;
}

export interface HeaderValue {
  readonly field: HeaderField;
  readonly label: Span;
  /** The value as written; empty (start = end) where there is none. Labels and values may stand apart. */
  readonly value: Span;
}

/** What a section is for, the same across the forms; `unknown` is a heading of no form. */
export type SectionRole =
  | 'preamble'
  | 'how determined'
  | 'case summary'
  | 'documents reviewed'
  | 'issues'
  | 'guidelines relied upon'
  | 'rationale'
  | 'qualifications'
  /** What the decision means for the parties, behind the last item. */
  | 'effect'
  | 'unknown';

export interface Section extends StructureNode {
  readonly kind: 'section';
  readonly role: SectionRole;
  /** The text after the heading, trimmed; empty where the section is blank. */
  readonly body: Span;
}

/** Who reviewed: a sentence ("is Board Certified in ...") or a block of labels. Labor Code 4610.6(f). */
export interface Credentials {
  readonly style: 'sentence' | 'block';
  readonly extent: Span;
  /** Each label of the block that is there, with its value (empty where nothing follows). */
  readonly labels: readonly { readonly name: string; readonly label: Span; readonly value: Span }[];
}

/** A stretch of running text with its white space folded once, for all who read it. */
export interface Prose {
  /** Trimmed. */
  readonly body: Span;
  /** The body with white space folded, computed on first use; offsets map back to the file. */
  readonly flat: FlatText;
  /** The text of a place in it, as it stands, with its line ends. */
  textOf(at: Span): string;
  /** The same words by themselves, as if they began at this offset: a part of its own, whatever becomes of the file. */
  toldAt(start: number): Prose;
}

export type Outcome = 'upheld' | 'overturned' | 'modified';

export interface Decision {
  /** The outcome word ("Upheld"). */
  readonly span: Span;
  /** It as it stands. */
  readonly written: string;
  /** `undefined` where the word is no outcome of an Independent Medical Review ("Denied"). */
  readonly outcome: Outcome | undefined;
}

export interface Item extends StructureNode {
  readonly kind: 'item';
  /** 1-based, in the order of the letter. */
  readonly number: number;
  /** The treatment in dispute, white space folded; of a partial header, the portion that is decided. */
  readonly title: string;
  /** `undefined` where the header has no word after its last colon, or there is no header. */
  readonly decision: Decision | undefined;
  /** Set where the header tells an original request from what was authorized. */
  readonly partial: PartialRequest | undefined;
  /** The words of `header`, as prose. */
  readonly headerProse: Prose;
  /** The words of `name`, as prose. */
  readonly nameProse: Prose;
  readonly claimsGuideline: GuidelineLine | undefined;
  readonly reviewerGuideline: GuidelineLine | undefined;
  readonly rationale: Rationale | undefined;
  /** Parts in the order of the text; a label that stands twice in an item gives two parts. */
  readonly children: readonly Part[];
}

/** "X was the original request. Y was authorized ... the original request, Z is: Upheld". */
export interface PartialRequest {
  readonly original: Span;
  /** Absent where the header says that the whole request stays eligible without naming an amount. */
  readonly authorized: Span | undefined;
  readonly remaining: Span;
}

export type Part = GuidelineLine | Rationale;

interface PartNode extends StructureNode {
  readonly kind: 'part';
  /** The text after the label, trimmed; empty where nothing follows. */
  readonly body: Span;
  readonly flat: FlatText;
  /** The text of a place in it, as it stands. */
  textOf(at: Span): string;
  readonly citations: readonly Citation[];
}

export interface GuidelineLine extends PartNode {
  readonly part: 'claims administrator guideline' | 'reviewer guideline';
  /** "did not cite any medical evidence for its decision", where it stands. */
  readonly didNotCite: Span | undefined;
  /** "did not base their decision on the MTUS" or "outside of the MTUS Guidelines", where it stands. */
  readonly notMtus: Span | undefined;
  /** The same line by itself, as if it began at this offset. */
  toldAt(start: number): GuidelineLine;
}

export interface Rationale extends PartNode {
  readonly part: 'rationale';
  /** The same rationale by itself, as if it began at this offset. */
  toldAt(start: number): Rationale;
}

/**
 * One guideline as a letter cites it: what stands between "Decision based on", a list's separators and
 * the next document. In a rationale, one mention ("ACOEM Chapter 9, Table 9-6, page 214").
 */
export interface Citation {
  readonly span: Span;
  /**
   * How the line presents it: under "MTUS", under "Non-MTUS Citation", or a mention in prose.
   * A line that says "Non-MTUS Citation MTUS: ..." is `non-MTUS`: the document tells the rest.
   */
  readonly presentedAs: 'MTUS' | 'non-MTUS' | 'prose';
  /** The document's own words ("Chronic Pain Treatment Guidelines", "Official Disability Guidelines (ODG)"). */
  readonly document: CitationPart | undefined;
  /** "Chapter 12 Low Back Complaints": the number, the title, or both. ODG chapters too ("Low Back Chapter"). */
  readonly chapter: ChapterPart | undefined;
  /** "2016", "(MAY 2009)", "3rd ed.": as written, with the year where one is written. */
  readonly edition: EditionPart | undefined;
  /** Topics or sections, in order ("Muscle Relaxants (for pain)", "Special Studies"). */
  readonly topics: readonly CitationPart[];
  readonly pages: readonly PageReference[];
  /** "Table 9-6". */
  readonly tables: readonly CitationPart[];
  /** "9792.24.2", "8 CCR 9792.20": the number only. */
  readonly regulations: readonly CitationPart[];
}

/** A part of a citation: its place and its words with white space folded and kerning closed. */
export interface CitationPart {
  readonly span: Span;
  readonly text: string;
}

export interface ChapterPart extends CitationPart {
  readonly number: number | undefined;
  readonly title: CitationPart | undefined;
}

export interface EditionPart extends CitationPart {
  readonly year: number | undefined;
}

/** A page or a range of pages, 1-based as printed. `first` > `last` where the letter has them backwards. */
export interface PageReference extends CitationPart {
  readonly first: number;
  readonly last: number;
}
