import type { Passage } from '../../reading/sentences/passage';
import { has } from '../../reading/sentences/wordsAmong';
import { statementsIn } from '../../reading/statements/read';
import { ONLY_WANTED } from '../../reading/targets/careStatuses';
import type { Statement } from '../../reading/targets/statement';
import { isKindOf } from '../../vocabulary/concepts';
import { LASTING_STATES } from '../../vocabulary/concepts/illnesses';
import { BY_PARTS } from '../../vocabulary/concepts/tests';
import { ALL_BUT } from '../../vocabulary/examination/measureWords';
import { hasPlace, placeRelation } from '../case/place';

/** Two statements of one summary that cannot both be right, in the order of the text. */
export interface SummaryContradiction {
  readonly kind: 'found and not found' | 'two sides' | 'never and yet';
  readonly first: Statement;
  readonly second: Statement;
}

/** Findings of so near sentences are of one examination. */
const MOST_APART = 3;

/** So many statements before one are compared with it. */
const MOST_BACK = 40;

/** So many denials of all times are compared. */
const MOST_DENIALS = 40;

/** Where a case summary contradicts itself about one finding of one examination, or the side of one event. Linear. */
export function contradictionsWithin(summary: Passage): readonly SummaryContradiction[] {
  const all = statementsIn(summary).filter(isPlain);
  return all.flatMap((second, index): readonly SummaryContradiction[] => {
    const before = all.slice(Math.max(0, index - MOST_BACK), index);
    const finding = before.find(
      (first) =>
        isFoundAndNot(summary, first, second) ||
        isTestRepeated(summary, first, second) ||
        isSensationBoth(summary, first, second),
    );
    if (finding !== undefined) return [{ kind: 'found and not found', first: finding, second }];
    const event = before.find((first) => isOnTwoSides(first, second));
    return event === undefined ? [] : [{ kind: 'two sides', first: event, second }];
  });
}

/** What a summary says was never had, or is no habit or illness of the patient, and has all the same. Linear. */
export function neverAndYet(summary: Passage): readonly SummaryContradiction[] {
  const all = statementsIn(summary);
  const denials = all.filter(isDeniedAtAll).slice(0, MOST_DENIALS);
  return denials.flatMap((denial): readonly SummaryContradiction[] => {
    const record = all.find((one) => isHadBefore(one, denial));
    return record === undefined ? [] : [{ kind: 'never and yet', first: record, second: denial }];
  });
}

/** "She has not had an injection to the wrist", "has never used tobacco", "no history of diabetes". */
function isDeniedAtAll(one: Statement): boolean {
  const { assertion, source, ofOthers, hedges, unknown, concept, past, ever, failing } = one;
  if (source !== 'author' || ofOthers || hedges.length > 0 || unknown > 0 || failing) return false;
  if (concept.kind === 'treatment') return assertion === 'denied' && (past || ever);
  // "No history of diabetes" says so of the records.
  return (assertion === 'denied' || assertion === 'undocumented') && ever && isLasting(one);
}

function isLasting({ concept: { id, kind } }: Statement): boolean {
  return kind === 'diagnosis' && LASTING_STATES.has(id);
}

/** The same, there or done, at the same place and not after the denial. */
function isHadBefore(one: Statement, denial: Statement): boolean {
  if (one.assertion !== 'affirmed' || one.source !== 'author' || one.ofOthers || one.hedges.length > 0)
    return false;
  if (one.sentence === denial.sentence || ONLY_WANTED.has(one.status) || one.unknown > 0) return false;
  if (!isKindOf(one.concept.id, denial.concept.id)) return false;
  if (isLasting(denial)) return one.concept.id === denial.concept.id && !one.history;
  const [done, denied] = [one.date?.dayNumber, denial.date?.dayNumber];
  // Care is there where words say that it was had, and not after it was denied.
  if (one.status === undefined && done === undefined) return false;
  if (done !== undefined && denied !== undefined && done > denied) return false;
  const [x, y] = [one.place, denial.place];
  if (!hasPlace(denial.concept) || x === undefined || y === undefined || !y.own) return false;
  return placeRelation(x, y, false) !== 'apart' && (y.side === undefined || x.side === y.side);
}

function isPlain({ source, history, ofOthers, hedges, unknown }: Statement): boolean {
  return source === 'author' && !history && !ofOthers && hedges.length === 0 && unknown === 0;
}

/** So near a test that is told again is of the same examination, where both are of one day. */
const SAME_DAY_APART = 8;

/** "McMurray's test was positive. … McMurray's was negative on both sides": one name and one day, and the second side is among them. */
function isTestRepeated(summary: Passage, a: Statement, b: Statement): boolean {
  if (a.concept.id !== b.concept.id && a.named.id !== b.named.id) return false;
  if (a.named.kind !== 'sign' || BY_PARTS.has(a.named.id) || (!isOpposite(a, b) && !isOpposite(b, a)))
    return false;
  if (a.date === undefined || a.date.dayNumber !== b.date?.dayNumber) return false;
  if (a.sentence === b.sentence || b.sentence - a.sentence > SAME_DAY_APART) return false;
  const [x, y] = [a.place, b.place];
  // A test of one name is of one joint; "of the right wrist" and "of the right arm" are.
  if (x === undefined || y === undefined) return false;
  const isSameSide = x.side === y.side && x.side !== undefined;
  return (isSameSide || y.side === 'both' || x.side === 'both') && isEponym(summary, a, b);
}

/** Both are called by one name of their own, "McMurray", and no third test stands between it and the verb. */
function isEponym({ words, flat }: Passage, a: Statement, b: Statement): boolean {
  const [one, other] = [words[a.first]!, words[b.first]!];
  const letter = flat.text[one.from]!;
  return one.lower === other.lower && letter !== letter.toLowerCase();
}

/** "Sensation decreased over the left calf", and "intact in both lower extremities" on the same day. */
function isSensationBoth({ words, sentences }: Passage, a: Statement, b: Statement): boolean {
  const { firstWord, endWord } = sentences[b.sentence]!;
  // "Otherwise intact": but for what was told.
  if (has(words, firstWord, endWord, ALL_BUT)) return false;
  if (a.named.id !== 'sensation' || b.named.id !== 'sensation') return false;
  if (a.assertion !== 'affirmed' || b.assertion !== 'normal' || a.sentence === b.sentence) return false;
  if (
    a.date === undefined ||
    a.date.dayNumber !== b.date?.dayNumber ||
    b.sentence - a.sentence > SAME_DAY_APART
  )
    return false;
  const [x, y] = [a.place, b.place];
  if (x === undefined || y === undefined || !x.own || !y.own || y.side !== 'both') return false;
  return placeRelation(x, y, false) !== 'apart';
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

/** One operation of one day, on the left and on the right; studies are often of both sides on one day. */
function isOnTwoSides(a: Statement, b: Statement): boolean {
  if (a.concept.id !== b.concept.id || !isKindOf(a.concept.id, 'surgery') || a.sentence === b.sentence)
    return false;
  if (a.assertion !== 'affirmed' || b.assertion !== 'affirmed') return false;
  if (ONLY_WANTED.has(a.status) || ONLY_WANTED.has(b.status)) return false;
  const [day, other] = [a.date, b.date];
  if (day === undefined || other === undefined || day.dayNumber !== other.dayNumber) return false;
  if (day.dayNumber !== day.lastDayNumber) return false;
  if (day.sentence.index !== a.sentence || other.sentence.index !== b.sentence) return false;
  const [x, y] = [a.place, b.place];
  if (x === undefined || y === undefined || !x.own || !y.own || x.part !== y.part) return false;
  return (x.side === 'left' && y.side === 'right') || (x.side === 'right' && y.side === 'left');
}
