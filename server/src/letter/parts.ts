import { type FlatText, flatten } from '../text/flatText';
import type { Span } from '../text/span';
import { skipBlanksBack, trim } from '../text/whiteSpace';
import { citationsOfLine } from './citations/guidelineLine';
import { citationsInProse } from './citations/prose';
import type { LabelMark } from './marks';
import type { Citation, GuidelineLine, Item, Part, Prose, Rationale } from './model';

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

/** Folded text that is made when first asked for: most readers of a letter ask for little of it. */
class LazyProse implements Prose {
  private folded: FlatText | undefined;

  constructor(
    private text: string,
    public body: Span,
  ) {}

  settleAt(now: this): void {
    this.folded?.moveBy(now.body.start - this.body.start);
    this.text = now.text;
    this.body = now.body;
  }

  get flat(): FlatText {
    this.folded ??= flatten(this.text, this.body.start, this.body.end);
    return this.folded;
  }
}

class LazyPart extends LazyProse {
  readonly kind = 'part';
  extent: Span;
  header: Span;
  name: Span;
  content: Span;
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

  override settleAt(now: this): void {
    super.settleAt(now);
    this.extent = now.extent;
    this.header = now.header;
    this.name = now.name;
    this.content = now.content;
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
