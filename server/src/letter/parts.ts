import { type FlatText, flatten } from '../text/flatText';
import type { Span } from '../text/span';
import { skipBlanksBack, trim } from '../text/whiteSpace';
import { citationsOfLine } from './citations/guidelineLine';
import { citationsInProse } from './citations/prose';
import type { LabelMark } from './marks';
import type { Citation, GuidelineLine, Prose, Rationale } from './model';

const didNotCite = /\bdid not cite any [^.;]{0,80}/i;
const notMtus = /\bdid not base (?:their|its|his\/her|the) decision on the MTUS\b|\boutside of the MTUS(?: Guidelines?)?/i;

/** Running text between two offsets. */
export function proseOf(text: string, from: number, to: number): Prose {
  const body = trim(text, from, to);
  const flat = lazily(() => flatten(text, body.start, body.end));
  return {
    body,
    get flat() {
      return flat();
    },
  };
}

/** A guideline line from its label to where the next part begins. */
export function guidelineLine(text: string, mark: LabelMark, end: number, isReviewers: boolean): GuidelineLine {
  const shared = partSpans(text, mark, end);
  const flat = lazily(() => flatten(text, shared.body.start, shared.body.end));
  const citations = lazily(() => citationsOfLine(flat()));
  const place = (pattern: RegExp) => lazily(() => find(flat(), pattern));
  const uncited = place(didNotCite);
  const outside = place(notMtus);
  return {
    ...shared,
    part: isReviewers ? 'reviewer guideline' : 'claims administrator guideline',
    get flat() {
      return flat();
    },
    get citations() {
      return citations();
    },
    get didNotCite() {
      return uncited();
    },
    get notMtus() {
      return outside();
    },
  };
}

/** A rationale from its label to where the next part or item begins. */
export function rationaleOf(text: string, mark: LabelMark, end: number): Rationale {
  const shared = partSpans(text, mark, end);
  const flat = lazily(() => flatten(text, shared.body.start, shared.body.end));
  const citations = lazily((): readonly Citation[] => citationsInProse(flat()));
  return {
    ...shared,
    part: 'rationale',
    get flat() {
      return flat();
    },
    get citations() {
      return citations();
    },
  };
}

function partSpans(text: string, mark: LabelMark, end: number) {
  // A phrase that opens the part's own sentence is its name and belongs to its text as well.
  const bodyStart = mark.label.sentence ? mark.start : mark.end;
  let nameEnd = mark.end;
  while (nameEnd > mark.start && ': \t\u00a0;'.includes(text[nameEnd - 1]!)) nameEnd--;
  return {
    kind: 'part' as const,
    extent: { start: mark.start, end },
    header: { start: mark.start, end: mark.end },
    name: { start: mark.start, end: nameEnd },
    content: { start: mark.start, end: skipBlanksBack(text, mark.start, end) },
    body: trim(text, bodyStart, end),
    children: [],
  };
}

function find(flat: FlatText, pattern: RegExp): Span | undefined {
  const found = pattern.exec(flat.text);
  return found ? flat.toSpan(found.index, found.index + found[0].length) : undefined;
}

/** Computes once, when first asked. */
function lazily<T>(compute: () => T): () => T {
  let done = false;
  let value: T;
  return () => {
    if (!done) {
      value = compute();
      done = true;
    }
    return value;
  };
}
