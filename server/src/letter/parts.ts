import { type FlatText, flatten } from '../text/flatText';
import { ownText } from '../text/ownText';
import { rememberedByText } from '../text/remembered';
import type { Span } from '../text/span';
import { skipBlanks, skipBlanksBack } from '../text/whiteSpace';
import { closedLine, proseWords } from './citations/citationWords';
import { citationsOfLine } from './citations/guidelineLine';
import { placedCitation } from './citations/placed';
import { citationsInProse } from './citations/prose';
import type { LabelMark } from './marks';
import type { Citation, GuidelineLine, Prose, Rationale, StructureNode } from './model';

const didNotCite = /\bdid not cite any [^.;]{0,80}/i;
const notMtus =
  /\bdid not base (?:their|its|his\/her|the) decision on the MTUS\b|\boutside of the MTUS(?: Guidelines?)?/i;

/** Running text between two offsets. */
export function proseOf(text: string, from: number, to: number): Prose {
  const start = skipBlanks(text, from, to);
  // Nothing but white space is no text: empty where it was looked for, as `trim` has it.
  return start === to
    ? new LazyProse(text, from, from, 0)
    : new LazyProse(text, start, skipBlanksBack(text, start, to), 0);
}

/** A guideline line from its label to where the next part begins. */
export function guidelineLine(
  text: string,
  mark: LabelMark,
  end: number,
  isReviewers: boolean,
): GuidelineLine {
  return new LazyGuidelineLine(
    text,
    layoutOf(text, mark, end),
    0,
    isReviewers ? 'reviewer guideline' : 'claims administrator guideline',
  );
}

/** A rationale from its label to where the next part or item begins. */
export function rationaleOf(text: string, mark: LabelMark, end: number): Rationale {
  return new LazyRationale(text, layoutOf(text, mark, end), 0);
}

/**
 * Folded text that is made when first asked for: most readers of a letter ask for little of it. Kept as numbers, and
 * the spans made when asked for, since a file of many letters has these in thousands.
 */
class LazyProse implements Prose {
  private folded: FlatText | undefined;

  /**
   * @param text the file, or a stretch of it
   * @param origin the offset that is told for the beginning of `text`: 0 for a file
   */
  constructor(
    protected readonly text: string,
    private readonly bodyStart: number,
    private readonly bodyEnd: number,
    protected readonly origin: number,
  ) {}

  get body(): Span {
    return { start: this.bodyStart, end: this.bodyEnd };
  }

  get flat(): FlatText {
    this.folded ??= this.fold(
      flatten(this.text, this.bodyStart - this.origin, this.bodyEnd - this.origin, this.bodyStart),
    );
    return this.folded;
  }

  textOf({ start, end }: Span): string {
    return this.text.slice(start - this.origin, end - this.origin);
  }

  toldAt(start: number): Prose {
    const written = ownText(this.textOf(this.body));
    return new LazyProse(written, start, start + written.length, start);
  }

  protected fold(flat: FlatText): FlatText {
    return flat;
  }
}

/** The lines of a hundred letters. */
const MOST_LINES = 1000;

/** Where the pieces of a part lie, as offsets that are told. */
interface Layout {
  readonly start: number;
  readonly nameEnd: number;
  readonly headerEnd: number;
  readonly bodyStart: number;
  readonly bodyEnd: number;
  readonly contentEnd: number;
  readonly end: number;
}

function layoutOf(text: string, mark: LabelMark, end: number): Layout {
  // A phrase that opens the part's own sentence is its name and belongs to its text as well.
  const labelEnd = mark.label.sentence ? mark.start : mark.end;
  const contentEnd = skipBlanksBack(text, mark.start, end);
  const isFilled = contentEnd > labelEnd;
  let nameEnd = mark.end;
  while (nameEnd > mark.start && ': \t\u00a0;'.includes(text[nameEnd - 1]!)) nameEnd--;
  return {
    start: mark.start,
    nameEnd,
    headerEnd: mark.end,
    bodyStart: isFilled ? skipBlanks(text, labelEnd, end) : labelEnd,
    bodyEnd: isFilled ? contentEnd : labelEnd,
    contentEnd,
    end,
  };
}

/** The same layout so many offsets further on, and without the blanks behind it. */
function moved(layout: Layout, by: number): Layout {
  return {
    start: layout.start + by,
    nameEnd: layout.nameEnd + by,
    headerEnd: layout.headerEnd + by,
    bodyStart: layout.bodyStart + by,
    bodyEnd: layout.bodyEnd + by,
    contentEnd: layout.contentEnd + by,
    end: Math.max(layout.contentEnd, layout.headerEnd) + by,
  };
}

/** What a line cites, as offsets into it: most lines read as they did in the version before. */
const citedInLine = rememberedByText(
  (written) => citationsOfLine(closedLine(flatten(written, 0, written.length))),
  MOST_LINES,
);

const childless: readonly StructureNode[] = [];

abstract class LazyPart extends LazyProse {
  readonly kind = 'part';

  constructor(
    text: string,
    protected readonly layout: Layout,
    origin: number,
  ) {
    super(text, layout.bodyStart, layout.bodyEnd, origin);
  }

  get extent(): Span {
    return { start: this.layout.start, end: this.layout.end };
  }

  get header(): Span {
    return { start: this.layout.start, end: this.layout.headerEnd };
  }

  get name(): Span {
    return { start: this.layout.start, end: this.layout.nameEnd };
  }

  get content(): Span {
    return { start: this.layout.start, end: this.layout.contentEnd };
  }

  get children(): readonly StructureNode[] {
    return childless;
  }

  /** What a part that is told elsewhere is made of: its own text, and its layout there. */
  protected elsewhere(start: number): readonly [string, Layout, number] {
    const layout = moved(this.layout, start - this.layout.start);
    const by = this.layout.start - start;
    const text = this.textOf({ start: this.layout.start, end: layout.end + by });
    return [ownText(text), layout, start];
  }
}

class LazyGuidelineLine extends LazyPart implements GuidelineLine {
  private cited: readonly Citation[] | undefined;
  private citesNone: Found | undefined;
  private isNotMtus: Found | undefined;

  constructor(
    text: string,
    layout: Layout,
    origin: number,
    readonly part: GuidelineLine['part'],
  ) {
    super(text, layout, origin);
  }

  override toldAt(start: number): GuidelineLine {
    return new LazyGuidelineLine(...this.elsewhere(start), this.part);
  }

  /** Kerning breaks the names of guidelines like any other word; whoever reads citations finds them whole. */
  protected override fold(flat: FlatText): FlatText {
    return closedLine(flat);
  }

  get citations(): readonly Citation[] {
    this.cited ??= citedInLine(this.textOf(this.body)).map((one) =>
      placedCitation(one, this.layout.bodyStart),
    );
    return this.cited;
  }

  get didNotCite(): Span | undefined {
    this.citesNone ??= find(this.flat, didNotCite);
    return this.citesNone.at;
  }

  get notMtus(): Span | undefined {
    this.isNotMtus ??= find(this.flat, notMtus);
    return this.isNotMtus.at;
  }
}

class LazyRationale extends LazyPart implements Rationale {
  readonly part = 'rationale';
  private cited: readonly Citation[] | undefined;

  override toldAt(start: number): Rationale {
    return new LazyRationale(...this.elsewhere(start));
  }

  protected override fold(flat: FlatText): FlatText {
    return proseWords.close(flat);
  }

  get citations(): readonly Citation[] {
    this.cited ??= citationsInProse(this.flat);
    return this.cited;
  }
}

/** What was looked for once, found or not. */
interface Found {
  readonly at: Span | undefined;
}

function find(flat: FlatText, pattern: RegExp): Found {
  const found = pattern.exec(flat.text);
  return { at: found ? flat.toSpan(found.index, found.index + found[0].length) : undefined };
}
