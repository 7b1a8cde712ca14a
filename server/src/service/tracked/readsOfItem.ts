import type { Item, Part } from '../../letter/model';
import { ownText } from '../../text/ownText';
import type { Span } from '../../text/span';
import { encloses } from '../../text/span';
import { isSame, proseAgain, sameList, toldAgain } from './again';
import { type OutsidePart, slots } from './slots';

/** What can be read of an item, told in slots. */
export type Read = Pick<
  Item,
  | 'number'
  | 'title'
  | 'header'
  | 'name'
  | 'headerProse'
  | 'nameProse'
  | 'decision'
  | 'partial'
  | 'claimsGuideline'
  | 'reviewerGuideline'
  | 'rationale'
  | 'children'
>;

/** The item that is shown, in its place among the items of the letter. */
export interface Shown {
  readonly shown: Item;
  readonly index: number;
  peek<Name extends keyof Read>(name: Name): Read[Name];
}

/** How each thing is read: `before` is what was told last, to be told again where nothing of it has changed. */
export const readsOfItem: {
  readonly [Name in keyof Read]: (of: Shown, before: Read[Name] | undefined) => Read[Name];
} = {
  number: ({ shown }) => shown.number,
  title: ({ shown }) => shown.title,
  header: (of, before) => spanAgain(inHeader(of, of.shown.header), before),
  name: (of, before) => spanAgain(inHeader(of, of.shown.name), before),
  headerProse: (of, before) => {
    const { headerProse } = of.shown;
    return proseAgain(headerProse, inHeader(of, headerProse.body).start, before);
  },
  nameProse: (of, before) => {
    const { nameProse } = of.shown;
    return proseAgain(nameProse, inHeader(of, nameProse.body).start, before);
  },
  decision: (of, before) => {
    const { decision, header, extent } = of.shown;
    if (decision === undefined) return undefined;
    const { span: at, written, outcome } = decision;
    const start = encloses(header, at)
      ? inHeader(of, at).start
      : encloses(extent, at)
        ? slots.decisionInside(of.index)
        : slots.outside(of.index, 'decision');
    const span = { start, end: start + at.end - at.start };
    return before?.written === written && before.outcome === outcome && isSame(before.span, span)
      ? before
      : { span, written: ownText(written), outcome };
  },
  partial: (of, before) => {
    const { partial } = of.shown;
    if (partial === undefined) return undefined;
    const original = inHeader(of, partial.original);
    const authorized = partial.authorized && inHeader(of, partial.authorized);
    const remaining = inHeader(of, partial.remaining);
    return before !== undefined &&
      isSame(original, before.original) &&
      isSame(authorized, before.authorized) &&
      isSame(remaining, before.remaining)
      ? before
      : { original, authorized, remaining };
  },
  claimsGuideline: (of, before) => partAgain(of, of.shown.claimsGuideline, 'claims', before),
  reviewerGuideline: (of, before) => partAgain(of, of.shown.reviewerGuideline, 'reviewer', before),
  rationale: (of, before) => partAgain(of, of.shown.rationale, 'rationale', before),
  children: (of, before) => {
    const { shown, index } = of;
    const own = ([...OWN] as const).map((name) => [shown[name], name] as const);
    const children = shown.children.map((part, i): Part => {
      const name = own.find(([one]) => one === part)?.[1];
      const known = name && of.peek(name);
      return known ?? toldAgain(part, slots.part(index, i), before?.[i]);
    });
    return sameList(children, before);
  },
};

const OWN = ['claimsGuideline', 'reviewerGuideline', 'rationale'] as const;

function partAgain<One extends Part>(
  { shown, index }: Shown,
  part: One | undefined,
  name: OutsidePart,
  before: One | undefined,
): One | undefined {
  if (part === undefined) return undefined;
  const child = shown.children.indexOf(part);
  const start = child < 0 ? slots.outside(index, name) : slots.part(index, child);
  return toldAgain(part, start, before);
}

function inHeader({ shown, index }: Shown, { start, end }: Span): Span {
  const by = slots.header(index) - shown.header.start;
  return { start: start + by, end: end + by };
}

function spanAgain(at: Span, before: Span | undefined): Span {
  return isSame(at, before) ? before! : at;
}
