import { type FlatText, flatten } from '../text/flatText';
import type { Span } from '../text/span';
import { skipBlanks, skipBlanksBack } from '../text/whiteSpace';
import { closedLine, proseWords } from './citations/citationWords';
import { citationsOfLine } from './citations/guidelineLine';
import { citationsInProse } from './citations/prose';
import type { LabelMark } from './marks';
import type { Citation, GuidelineLine, Item, Part, Prose, Rationale, StructureNode } from './model';

const didNotCite = /\bdid not cite any [^.;]{0,80}/i;
const notMtus =
  /\bdid not base (?:their|its|his\/her|the) decision on the MTUS\b|\boutside of the MTUS(?: Guidelines?)?/i;

/** Running text between two offsets. */
export function proseOf(text: string, from: number, to: number): Prose {
  const start = skipBlanks(text, from, to);
  // Nothing but white space is no text: empty where it was looked for, as `trim` has it.
  return start === to
    ? new LazyProse(text, from, from)
    : new LazyProse(text, start, skipBlanksBack(text, start, to));
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
    mark,
    end,
    isReviewers ? 'reviewer guideline' : 'claims administrator guideline',
  );
}

/** A rationale from its label to where the next part or item begins. */
export function rationaleOf(text: string, mark: LabelMark, end: number): Rationale {
  return new LazyRationale(text, mark, end);
}

/**
 * Gives what was read in an earlier version of the file the place of `now`, which is the same words further on or
 * back. What has been worked out of `old` moves with it; `old` answers as `now` would.
 */
export function settle<Read extends Item | Part | Prose>(old: Read, now: Read): void {
  if (old instanceof LazyProse && now instanceof LazyProse) {
    old.settleAt(now);
    return;
  }
  if (!('headerProse' in old) || !('headerProse' in now)) return;
  settle(old.headerProse, now.headerProse);
  settle(old.nameProse, now.nameProse);
  old.children.forEach((part, i) => void settle(part, now.children[i]!));
  const { extent, header, name, content, decision, partial } = now;
  Object.assign(old, { extent, header, name, content, decision, partial });
}

/**
 * Folded text that is made when first asked for: most readers of a letter ask for little of it. Kept as numbers, and
 * the spans made when asked for, since a file of many letters has these in thousands.
 */
class LazyProse implements Prose {
  private folded: FlatText | undefined;

  constructor(
    private text: string,
    private bodyStart: number,
    private bodyEnd: number,
  ) {}

  get body(): Span {
    return { start: this.bodyStart, end: this.bodyEnd };
  }

  settleAt(now: this): void {
    this.folded?.moveBy(now.bodyStart - this.bodyStart);
    this.text = now.text;
    this.bodyStart = now.bodyStart;
    this.bodyEnd = now.bodyEnd;
  }

  get flat(): FlatText {
    this.folded ??= this.fold(this.text, this.bodyStart, this.bodyEnd);
    return this.folded;
  }

  protected fold(text: string, start: number, end: number): FlatText {
    return flatten(text, start, end);
  }
}

const childless: readonly StructureNode[] = [];

class LazyPart extends LazyProse {
  readonly kind = 'part';
  private start: number;
  private nameEnd: number;
  private headerEnd: number;
  private contentEnd: number;

  constructor(
    text: string,
    mark: LabelMark,
    private end: number,
  ) {
    // A phrase that opens the part's own sentence is its name and belongs to its text as well.
    const labelEnd = mark.label.sentence ? mark.start : mark.end;
    const contentEnd = skipBlanksBack(text, mark.start, end);
    const isFilled = contentEnd > labelEnd;
    super(text, isFilled ? skipBlanks(text, labelEnd, end) : labelEnd, isFilled ? contentEnd : labelEnd);
    let nameEnd = mark.end;
    while (nameEnd > mark.start && ': \t\u00a0;'.includes(text[nameEnd - 1]!)) nameEnd--;
    this.start = mark.start;
    this.nameEnd = nameEnd;
    this.headerEnd = mark.end;
    this.contentEnd = contentEnd;
  }

  get extent(): Span {
    return { start: this.start, end: this.end };
  }

  get header(): Span {
    return { start: this.start, end: this.headerEnd };
  }

  get name(): Span {
    return { start: this.start, end: this.nameEnd };
  }

  get content(): Span {
    return { start: this.start, end: this.contentEnd };
  }

  get children(): readonly StructureNode[] {
    return childless;
  }

  override settleAt(now: this): void {
    super.settleAt(now);
    this.start = now.start;
    this.end = now.end;
    this.nameEnd = now.nameEnd;
    this.headerEnd = now.headerEnd;
    this.contentEnd = now.contentEnd;
  }
}

class LazyGuidelineLine extends LazyPart implements GuidelineLine {
  private cited: readonly Citation[] | undefined;
  private citesNone: Found | undefined;
  private isNotMtus: Found | undefined;

  constructor(
    text: string,
    mark: LabelMark,
    end: number,
    readonly part: GuidelineLine['part'],
  ) {
    super(text, mark, end);
  }

  /** Kerning breaks the names of guidelines like any other word; whoever reads citations finds them whole. */
  protected override fold(text: string, start: number, end: number): FlatText {
    return closedLine(super.fold(text, start, end));
  }

  get citations(): readonly Citation[] {
    this.cited ??= citationsOfLine(this.flat);
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

  protected override fold(text: string, start: number, end: number): FlatText {
    return proseWords.close(super.fold(text, start, end));
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
  return { at: found ? flat.keepSpan(found.index, found.index + found[0].length) : undefined };
}
