/** A sound letter to plant in, with what planters ask of it. Structure is the parser's; words are not. */
import type { HeaderField, Item, Letter } from '../../../server/src/letter/model';
import { parseLetters } from '../../../server/src/letter/parse';
import { type Span, span } from '../../../server/src/text/span';
import { dateOf } from './dates';
import { isClosed, sentencesOf } from './sentences';
import { kindOf, type TreatmentKind } from './treatments';

export interface Subject {
  readonly name: string;
  /** In the neutral form. */
  readonly text: string;
  readonly letter: Letter;
  readonly items: readonly SubjectItem[];
  /** The case summary's body; empty where there is none. */
  readonly summary: Span;
  readonly summarySentences: readonly Span[];
  /** A value of the header block, as a day. */
  day(field: HeaderField): Date | undefined;
  value(field: HeaderField): Span | undefined;
  words(at: Span): string;
}

export interface SubjectItem {
  readonly item: Item;
  readonly number: number;
  /** On one line, as the header has it. */
  readonly title: string;
  readonly header: Span;
  readonly kind: TreatmentKind | undefined;
  readonly upheld: boolean;
  /** The rationale's text; empty where there is none. */
  readonly rationale: Span;
  readonly sentences: readonly Span[];
  /** Its sentences that speak of medical necessity, and whether they deny it. */
  readonly conclusions: readonly { readonly at: Span; readonly denies: boolean }[];
  /** Where a sentence can be put before the conclusion, outside of quotations. */
  readonly spots: readonly number[];
}

const necessity = /medical(?:ly)?[\s-]+(?:necess\w+|appropriate)/i;
const denial = /\b(?:not|cannot|no|nor|neither)\b/i;

/** Reads a letter for planting. */
export function subjectOf(name: string, text: string): Subject {
  const letter = parseLetters(text)[0]!;
  const words = ({ start, end }: Span) => text.slice(start, end);
  const summary = letter.summary?.body ?? span(0, 0);
  const value = (field: HeaderField) => {
    const at = letter.headerBlock?.fields.find((each) => each.field === field)?.value;
    return at && at.end > at.start ? at : undefined;
  };
  return {
    name,
    text,
    letter,
    words,
    summary,
    summarySentences: sentencesOf(text, summary),
    value,
    day: (field) => {
      const at = value(field);
      return at && dateOf(words(at));
    },
    items: letter.items.map((item) => subjectItem(text, item)),
  };
}

function subjectItem(text: string, item: Item): SubjectItem {
  const words = ({ start, end }: Span) => text.slice(start, end);
  const rationale = item.rationale?.body ?? span(0, 0);
  const sentences = sentencesOf(text, rationale);
  const conclusions = sentences
    .filter((at) => necessity.test(words(at)) && isClosed(words(at)))
    .map((at) => ({ at, denies: denial.test(words(at)) }));
  const last = conclusions.at(-1)?.at.start ?? rationale.end;
  const spots = sentences
    .slice(1)
    .map(({ start }) => start)
    .filter((start) => start <= last && isClosed(text.slice(rationale.start, start)));
  return {
    item,
    number: item.number,
    title: item.title.replace(/\s+/g, ' '),
    header: item.header,
    kind: kindOf(item.title),
    upheld: item.decision?.outcome === 'upheld',
    rationale,
    sentences,
    conclusions,
    spots,
  };
}
