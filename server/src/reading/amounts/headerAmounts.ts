import { numberAt } from '../../language/numbers';
import { Gap } from '../../language/words';
import type { Prose } from '../../letter/model';
import { flatten } from '../../text/flatText';
import { remembered, rememberedByText } from '../../text/remembered';
import type { Span } from '../../text/span';
import { COUNT_LABELS, LENGTH_KINDS } from '../../vocabulary/requests/amountWords';
import { type Passage, passageOf, readPassage } from '../sentences/passage';
import { type Count, countsIn } from './counts';

/** Kinds of amounts that a header subtracts. */
export const AMOUNTS = ['visits', 'units', 'refills', 'hours', 'days', 'weeks', 'months'] as const;
export type AmountOf = (typeof AMOUNTS)[number];

export interface Amount {
  readonly value: number;
  /** Where it stands, counted from the beginning of the stretch that was read. */
  readonly at: Span;
}

/** One amount of each kind; a kind of which two different amounts stand there is left out. */
export type Amounts = ReadonlyMap<AmountOf, Amount>;

/** "… leaving the original request IMR eligible": all remains, nothing is subtracted. */
export const remainsOf = remembered((header: Prose): 'all' | 'a part' | 'nothing said' => {
  const { words } = passageOf(header);
  if (words.some(({ lower }) => lower === 'leaving')) return 'all';
  return words.some(({ lower }) => lower.startsWith('remain')) ? 'a part' : 'nothing said';
});

/** The amounts of a stretch of a header. By the words: those of a header are the same at each edit of its rationale. */
export const amountsByKind = rememberedByText((text): Amounts => {
  const passage = readPassage(flatten(text, 0, text.length));
  const found = new Map<AmountOf, Amount>();
  const unclear = new Set<AmountOf>();
  const counts = countsIn(passage);
  const put = (kind: AmountOf, value: number, at: Span): void => {
    const before = found.get(kind);
    if (before && before.value !== value) unclear.add(kind);
    else if (!before) found.set(kind, { value, at });
  };
  for (const count of preferWritten(passage, counts)) put(count.kind, count.min, count.span);
  for (const [kind, amount, span] of lengthsIn(passage, counts)) put(kind, amount, span);
  if (found.size === 0) timesAtTheEnd(passage, put);
  if (counts.some(({ min, max }) => min !== max)) return new Map();
  for (const kind of unclear) found.delete(kind);
  return found;
});

/** "two times a week for four weeks (8 sessions)": what is written out counts. */
function preferWritten({ words }: Passage, counts: readonly Count[]): readonly Count[] {
  const written = counts.some(({ kind, computed }) => kind === 'visits' && !computed);
  // "Sig: 1 tab every 12 hours, #60": the number dispensed, not the dose.
  const isDispensed = ({ first }: Count): boolean =>
    (words[first]!.gap & Gap.number) !== 0 || COUNT_LABELS.get(words[first]!.lower) === 'units';
  const dispensed = counts.some((count) => count.kind === 'units' && isDispensed(count));
  return counts.filter(
    (count) =>
      !(written && count.kind === 'visits' && count.computed) &&
      !(dispensed && count.kind === 'units' && !isDispensed(count)),
  );
}

/** "Psychotherapy x 12". */
function timesAtTheEnd(passage: Passage, put: (kind: AmountOf, value: number, at: Span) => void): void {
  const last = passage.words.length - 1;
  const number = numberAt(passage.words, last);
  if (number && passage.words[last - 1]?.lower === 'x')
    put('visits', number.value, passage.spanOf(last, last));
}

/** "6 hours", "30 days": outside of the counts. */
function lengthsIn(
  passage: Passage,
  counts: readonly Count[],
): readonly (readonly [AmountOf, number, Span])[] {
  const { words } = passage;
  const found: (readonly [AmountOf, number, Span])[] = [];
  for (let i = 0; i < words.length; i++) {
    if (counts.some(({ first, last }) => i >= first && i <= last)) continue;
    const number = numberAt(words, i);
    const kind = number && LENGTH_KINDS.get(words[number.next]?.lower ?? '');
    if (!kind) continue;
    found.push([kind, number.value, passage.spanOf(i, number.next - 1)]);
    i = number.next;
  }
  return found;
}
