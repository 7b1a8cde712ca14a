import { type FlatText, flatten } from '../text/flatText';
import type { Span } from '../text/span';
import { skipBlanksBack, trim } from '../text/whiteSpace';
import { citationsOfLine } from './citations/guidelineLine';
import { citationsInProse } from './citations/prose';
import type { LabelMark } from './marks';
import type { Citation, GuidelineLine, Prose, Rationale } from './model';

const didNotCite = /\bdid not cite any [^.;]{0,80}/i;
const notMtus =
  /\bdid not base (?:their|its|his\/her|the) decision on the MTUS\b|\boutside of the MTUS(?: Guidelines?)?/i;

/** Running text between two offsets. */
export function proseOf(text: string, from: number, to: number): Prose {
  return new LazyProse(text, trim(text, from, to));
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

/** Folded text that is made when first asked for: most readers of a letter ask for little of it. */
class LazyProse implements Prose {
  private folded: FlatText | undefined;

  constructor(
    private readonly text: string,
    readonly body: Span,
  ) {}

  get flat(): FlatText {
    this.folded ??= flatten(this.text, this.body.start, this.body.end);
    return this.folded;
  }
}

class LazyPart extends LazyProse {
  readonly kind = 'part';
  readonly extent: Span;
  readonly header: Span;
  readonly name: Span;
  readonly content: Span;
  readonly children = [];

  constructor(text: string, mark: LabelMark, end: number) {
    // A phrase that opens the part's own sentence is its name and belongs to its text as well.
    super(text, trim(text, mark.label.sentence ? mark.start : mark.end, end));
    let nameEnd = mark.end;
    while (nameEnd > mark.start && ': \t\u00a0;'.includes(text[nameEnd - 1]!)) nameEnd--;
    this.extent = { start: mark.start, end };
    this.header = { start: mark.start, end: mark.end };
    this.name = { start: mark.start, end: nameEnd };
    this.content = { start: mark.start, end: skipBlanksBack(text, mark.start, end) };
  }
}

class LazyGuidelineLine extends LazyPart implements GuidelineLine {
  private cited: readonly Citation[] | undefined;

  constructor(
    text: string,
    mark: LabelMark,
    end: number,
    readonly part: GuidelineLine['part'],
  ) {
    super(text, mark, end);
  }

  get citations(): readonly Citation[] {
    this.cited ??= citationsOfLine(this.flat);
    return this.cited;
  }

  get didNotCite(): Span | undefined {
    return find(this.flat, didNotCite);
  }

  get notMtus(): Span | undefined {
    return find(this.flat, notMtus);
  }
}

class LazyRationale extends LazyPart implements Rationale {
  readonly part = 'rationale';
  private cited: readonly Citation[] | undefined;

  get citations(): readonly Citation[] {
    this.cited ??= citationsInProse(this.flat);
    return this.cited;
  }
}

function find(flat: FlatText, pattern: RegExp): Span | undefined {
  const found = pattern.exec(flat.text);
  return found ? flat.toSpan(found.index, found.index + found[0].length) : undefined;
}
