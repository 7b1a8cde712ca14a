import type { Passage } from '../reading/passage';
import { statementsIn } from '../reading/read';
import type { Statement } from '../reading/statement';
import { isKindOf } from '../vocabulary/concepts';
import { hasPlace } from './place';

/** Two statements of one summary that cannot both be right, in the order of the text. */
export interface SummaryContradiction {
  readonly kind: 'found and not found' | 'two sides';
  readonly first: Statement;
  readonly second: Statement;
}

/** Findings of so near sentences are of one examination. */
const MOST_APART = 3;
/** So many statements before one are compared with it. */
const MOST_BACK = 40;
/** Each is found by parts: one muscle is weak and the next is not. */
const BY_PARTS: ReadonlySet<string> = new Set([
  'strength',
  'range-of-motion',
  'reflexes',
  'sensation',
  'tenderness',
  'pain',
]);

/** Where a case summary contradicts itself about one finding of one examination, or the side of one event. Linear. */
export function contradictionsWithin(summary: Passage): readonly SummaryContradiction[] {
  const all = statementsIn(summary).filter(isPlain);
  return all.flatMap((second, index): readonly SummaryContradiction[] => {
    const before = all.slice(Math.max(0, index - MOST_BACK), index);
    const finding = before.find((first) => isFoundAndNot(summary, first, second));
    if (finding !== undefined) return [{ kind: 'found and not found', first: finding, second }];
    const event = before.find((first) => isOnTwoSides(first, second));
    return event === undefined ? [] : [{ kind: 'two sides', first: event, second }];
  });
}

function isPlain({ source, history, ofOthers, hedges, unknown }: Statement): boolean {
  return source === 'author' && !history && !ofOthers && hedges.length === 0 && unknown === 0;
}

/** One test by one name, of one place and one visit, positive in one sentence and negative in another. */
function isFoundAndNot(summary: Passage, a: Statement, b: Statement): boolean {
  if (a.named.id !== b.named.id || BY_PARTS.has(a.named.id) || BY_PARTS.has(a.concept.id)) return false;
  if (a.named.kind !== 'sign' && a.named.kind !== 'attribute') return false;
  if (!isOpposite(a, b) && !isOpposite(b, a)) return false;
  if (a.sentence === b.sentence || b.sentence - a.sentence > MOST_APART) return false;
  return isOneVisit(a, b) && isOnePlace(a, b) && nameOf(summary, a) === nameOf(summary, b);
}

function isOpposite(a: Statement, b: Statement): boolean {
  return a.assertion === 'affirmed' && (b.assertion === 'denied' || b.assertion === 'normal');
}

function isOneVisit(a: Statement, b: Statement): boolean {
  return a.date?.dayNumber === b.date?.dayNumber;
}

/** Both name the place in their own words, and it is the same to the side and level. */
function isOnePlace(a: Statement, b: Statement): boolean {
  if (!hasPlace(a.concept)) return true;
  const [x, y] = [a.place, b.place];
  if (x === undefined || y === undefined || !x.own || !y.own) return false;
  return x.part === y.part && x.side === y.side && x.level === y.level;
}

function nameOf({ flat, words }: Passage, { first, last }: Statement): string {
  return flat.text.slice(words[first]!.from, words[last]!.to).toLowerCase();
}

/** What was only wanted was not done on a side. */
const WANTED: ReadonlySet<Statement['status']> = new Set(['requested', 'planned', 'refused', 'authorized']);

/** One operation of one day, on the left and on the right; studies are often of both sides on one day. */
function isOnTwoSides(a: Statement, b: Statement): boolean {
  if (a.concept.id !== b.concept.id || !isKindOf(a.concept.id, 'surgery') || a.sentence === b.sentence)
    return false;
  if (a.assertion !== 'affirmed' || b.assertion !== 'affirmed') return false;
  if (WANTED.has(a.status) || WANTED.has(b.status)) return false;
  const [day, other] = [a.date, b.date];
  if (day === undefined || other === undefined || day.dayNumber !== other.dayNumber) return false;
  if (day.dayNumber !== day.lastDayNumber) return false;
  if (day.sentence.index !== a.sentence || other.sentence.index !== b.sentence) return false;
  const [x, y] = [a.place, b.place];
  if (x === undefined || y === undefined || !x.own || !y.own || x.part !== y.part) return false;
  return (x.side === 'left' && y.side === 'right') || (x.side === 'right' && y.side === 'left');
}
