import { numberAt } from '../../language/numbers';
import { Gap } from '../../language/words';
import type { Item, Letter } from '../../letter/model';
import { type Count, countsIn } from '../../reading/counts';
import { type Passage, readPassage } from '../../reading/passage';
import { flatten } from '../../text/flatText';
import { rememberedByText } from '../../text/remembered';
import { type Span, span, textOf } from '../../text/span';
import type { Finding, ItemRule } from '../rule';

export const remainderConflict: ItemRule = {
  id: 'remainder-conflict',
  family: 'Case summary',
  scope: 'item',
  sees: ['header'],
  severity: 'warning',
  page: {
    finds: 'A partial header whose original request less what was authorized is not the remainder',
    why: `Only what utilization review denied is in dispute (Labor Code 4610.5). A remainder that does not add up decides \
more, or less, than that, and is a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong:
      'Massage, 8 visits was the original request. Massage, 3 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage, 6 visits is: Upheld',
    right:
      'Massage, 8 visits was the original request. Massage, 3 visits was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Massage, 5 visits is: Upheld',
    ignore: 'Where the three amounts are of different things.',
  },

  check(item, letter) {
    const { partial } = item;
    if (!partial?.authorized || leavesWhole(item, letter)) return [];
    const [original, authorized, remaining] = [partial.original, partial.authorized, partial.remaining].map(
      (at): Placed => ({ start: at.start, amounts: amountsIn(textOf(letter.text, at)) }),
    ) as [Placed, Placed, Placed];
    return kinds.flatMap((kind) => judge(kind, original, authorized, remaining));
  },
};

/** "… leaving the original request IMR eligible": nothing is subtracted. */
function leavesWhole({ headerProse, partial }: Item, letter: Letter): boolean {
  const words = headerProse.flat.text;
  if (/\bleaving\b/i.test(words)) return true;
  const same = (at: Span) => textOf(letter.text, at).replace(/\s+/g, ' ').trim().toLowerCase();
  return !/\bremain/i.test(words) && same(partial!.original) === same(partial!.remaining);
}

const kinds = ['visits', 'units', 'refills', 'hours', 'days', 'weeks', 'months'] as const;
type Kind = (typeof kinds)[number];

interface Amount {
  readonly value: number;
  /** Where it stands, counted from the beginning of the stretch that was read. */
  readonly at: Span;
}

/** One amount of each kind; a kind of which two different amounts stand there is left out. */
type Amounts = ReadonlyMap<Kind, Amount>;

/** The amounts of a stretch of the letter that begins at `start`. */
interface Placed {
  readonly start: number;
  readonly amounts: Amounts;
}

/** By the words: those of a header are the same at each edit of its rationale. */
const amountsIn = rememberedByText((text): Amounts => {
  const passage = readPassage(flatten(text, 0, text.length));
  const found = new Map<Kind, Amount>();
  const unclear = new Set<Kind>();
  const counts = countsIn(passage);
  const put = (kind: Kind, value: number, at: Span): void => {
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
    (words[first]!.gap & Gap.number) !== 0 || /^(?:quantity|qty)$/.test(words[first]!.lower);
  const dispensed = counts.some((count) => count.kind === 'units' && isDispensed(count));
  return counts.filter(
    (count) =>
      !(written && count.kind === 'visits' && count.computed) &&
      !(dispensed && count.kind === 'units' && !isDispensed(count)),
  );
}

/** "Psychotherapy x 12". */
function timesAtTheEnd(passage: Passage, put: (kind: Kind, value: number, at: Span) => void): void {
  const last = passage.words.length - 1;
  const number = numberAt(passage.words, last);
  if (number && passage.words[last - 1]?.lower === 'x')
    put('visits', number.value, passage.spanOf(last, last));
}

const lengths: ReadonlyMap<string, Kind> = new Map([
  ['hour', 'hours'],
  ['hours', 'hours'],
  ['day', 'days'],
  ['days', 'days'],
  ['week', 'weeks'],
  ['weeks', 'weeks'],
  ['month', 'months'],
  ['months', 'months'],
]);

/** "6 hours", "30 days": outside of the counts. */
function lengthsIn(passage: Passage, counts: readonly Count[]): readonly (readonly [Kind, number, Span])[] {
  const { words } = passage;
  const found: (readonly [Kind, number, Span])[] = [];
  for (let i = 0; i < words.length; i++) {
    if (counts.some(({ first, last }) => i >= first && i <= last)) continue;
    const number = numberAt(words, i);
    const kind = number && lengths.get(words[number.next]?.lower ?? '');
    if (!kind) continue;
    found.push([kind, number.value, passage.spanOf(i, number.next - 1)]);
    i = number.next;
  }
  return found;
}

function judge(kind: Kind, original: Placed, authorized: Placed, remaining: Placed): readonly Finding[] {
  const asked = amountOf(kind, original);
  const left = amountOf(kind, remaining);
  // "with 2 refills", of which none was authorized.
  const given =
    amountOf(kind, authorized) ??
    (kind === 'refills' && asked && left ? { value: 0, span: asked.span } : undefined);
  if (!asked || !given || !left) return [];
  if (asked.value - given.value === left.value) return [];
  // An amount that stays the same is not what was cut ("5 times a week" of fewer hours, "#60" of fewer refills).
  if (
    asked.value === given.value &&
    isCutElsewhere(kind, original.amounts, authorized.amounts, remaining.amounts)
  )
    return [];
  const right = asked.value - given.value;
  return [
    {
      span: left.span,
      message:
        right > 0
          ? `${asked.value} requested less ${given.value} authorized leaves ${right}, not ${left.value}.`
          : `${given.value} authorized of ${asked.value} requested leaves nothing, not ${left.value}.`,
      related: [
        { span: asked.span, message: 'The original request.' },
        ...(given.span === asked.span ? [] : [{ span: given.span, message: 'What was authorized.' }]),
      ],
    },
  ];
}

/** An amount with its place in the file. */
function amountOf(kind: Kind, { start, amounts }: Placed): { value: number; span: Span } | undefined {
  const amount = amounts.get(kind);
  return amount && { value: amount.value, span: span(start + amount.at.start, start + amount.at.end) };
}

/** Whether another amount tells what was cut, or nothing can: then equal amounts say nothing. */
function isCutElsewhere(kind: Kind, original: Amounts, authorized: Amounts, remaining: Amounts): boolean {
  if (original.get(kind)!.value === remaining.get(kind)!.value) return true;
  return kinds.some((other) => {
    if (other === kind) return false;
    const asked = original.get(other)?.value;
    return asked !== undefined && asked !== authorized.get(other)?.value;
  });
}
