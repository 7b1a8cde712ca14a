import { type Subject, subjectsOf } from '../../guidelines/subjects';
import { beginningBetween } from '../../language/ordered';
import { wordAt } from '../../language/words';
import type { Item } from '../../letter/model';
import { type Count, type CountKind, countsIn } from '../../reading/amounts/counts';
import { hourRatesIn } from '../../reading/amounts/hourRates';
import {
  type BodyPartMention,
  bodyPartsOf,
  partsAdjoin,
  partsOverlap,
} from '../../reading/anatomy/bodyParts';
import { shareLevel } from '../../reading/anatomy/spinalLevels';
import { differ, dosedAs, drugStrengthsIn } from '../../reading/drugs/drugStrengths';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { type Manner, mannerOf } from '../../reading/requests/manner';
import {
  areOtherApproaches,
  contrastIn,
  lengthsAskedIn,
  seriesIn,
} from '../../reading/requests/requestDetails';
import { type RequestSegment, requestSegmentsIn } from '../../reading/requests/requestSegments';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { areOfOneClass } from '../items/drugKinship';
import { isSame } from '../items/kinship';

/** How one request differs from another. */
export type Difference =
  | 'level'
  | 'side'
  | 'strength'
  | 'count'
  | 'part'
  | 'both sides'
  | 'approach'
  | 'contrast'
  | 'manner'
  | 'thing';

/** A request of the summary that is not what the item asks for; words of the summary from `first` to `last`. */
export interface DifferentRequest {
  readonly how: Difference;
  readonly first: number;
  readonly last: number;
}

interface Words {
  readonly passage: Passage;
  readonly first: number;
  readonly end: number;
}

/** Of a longer list the last things are compared. */
const MOST_SEGMENTS = 60;

/** How the summary's last request for an item's care differs from the item; `undefined` where one of them agrees. */
export function requestDifference(
  item: Item,
  items: readonly Item[],
  summary: Passage,
): DifferentRequest | undefined {
  const own = itemSubjects(item);
  const others = items.filter((one) => one !== item);
  if (own.length === 0 || others.some((one) => itemSubjects(one).some((subject) => isOne(subject, own))))
    return undefined;
  const title = passageOf(item.nameProse);
  const asked: Words = { passage: title, first: 0, end: title.words.length };
  const segments = requestSegmentsIn(summary).slice(-MOST_SEGMENTS);
  const mine = segments.filter((segment) => subjectsIn(segment, summary).some((one) => isOne(one, own)));
  if (mine.length === 0) return otherThing(item, items, segments, summary);
  const told = mine.map((segment) => ({
    segment,
    how: differenceOf(asked, { passage: summary, ...segment }),
  }));
  if (told.some(({ how }) => how === undefined)) return undefined;
  const { segment, how } = told.at(-1)!;
  return { how: how!, first: segment.first, last: segment.end - 1 };
}

/** "Hydrocodone" is hydrocodone with acetaminophen, too. */
function isOne(told: Subject, own: readonly Subject[]): boolean {
  return own.some((subject) => isSame(subject, told));
}

function subjectsIn({ first, end }: RequestSegment, summary: Passage): readonly Subject[] {
  return subjectsOf(summary.textOf(first, end - 1));
}

/** The first way in which two requests for one thing cannot be the same. */
function differenceOf(a: Words, b: Words): Difference | undefined {
  if (otherLevels(a, b)) return 'level';
  if (otherParts(a, b)) return 'part';
  if (otherSide(a, b)) return 'side';
  if (isBothAndOne(a, b) || isBothAndOne(b, a)) return 'both sides';
  if (otherStrength(a, b)) return 'strength';
  if (otherCounts(a, b)) return 'count';
  if (areOtherApproaches(a.passage, [a.first, a.end], b.passage, [b.first, b.end])) return 'approach';
  const [x, y] = [contrastIn(a.passage, a.first, a.end), contrastIn(b.passage, b.first, b.end)];
  if (x !== undefined && y !== undefined && x !== y) return 'contrast';
  const [m, n] = [mannerIn(a), mannerIn(b)];
  return m !== undefined && n !== undefined && m !== n ? 'manner' : undefined;
}

/** How the thing that is named is to be had, by the words beside its name. */
function mannerIn({ passage, first, end }: Words): Manner | undefined {
  const [named] = subjectsOf(passage.textOf(first, end - 1));
  if (named === undefined) return undefined;
  const from = passage.words[first]!.from;
  const at = wordAt(passage.words, from + named.start);
  return mannerOf(passage, at, Math.max(at, wordAt(passage.words, from + named.end) - 1));
}

function partsIn({ passage, first, end }: Words) {
  return beginningBetween(bodyPartsOf(passage), first, end).filter(({ last }) => last < end);
}

/** Each names a level that the other does not have: L3-4 and L4-5, L4-5 and L5-S1. */
function otherLevels(a: Words, b: Words): boolean {
  const levels = (words: Words) =>
    partsIn(words).flatMap(({ level }) => (level === undefined ? [] : [level]));
  const [one, other] = [levels(a), levels(b)];
  const lacks = (x: readonly string[], y: readonly string[]) =>
    x.some((level) => !y.some((two) => shareLevel(level, two)));
  return one.length > 0 && other.length > 0 && lacks(one, other) && lacks(other, one);
}

function otherParts(a: Words, b: Words): boolean {
  const [one, other] = [partsIn(a), partsIn(b)];
  if (one.length === 0 || other.length === 0) return false;
  return !one.some((x) => other.some((y) => partsOverlap(x.part, y.part) || partsAdjoin(x.part, y.part)));
}

/** "Both feet" and "left foot"; left and right are for laterality-conflict. */
function isBothAndOne(a: Words, b: Words): boolean {
  const both = partsIn(a).filter(({ side }) => side === 'both');
  const one = partsIn(b).filter(({ side }) => side === 'left' || side === 'right');
  return (
    both.some((x) => one.some((y) => x.part === y.part)) && !partsIn(b).some(({ side }) => side === 'both')
  );
}

function otherCounts(a: Words, b: Words): boolean {
  for (const kind of ['visits', 'units'] as const) {
    const [one, other] = [countsOf(a, kind), countsOf(b, kind)];
    if (one.length === 0 || other.length === 0) continue;
    if (!one.some((x) => other.some((y) => x.min <= y.max && y.min <= x.max))) return true;
    if (kind === 'visits') return false;
  }
  const rates = ({ passage, first, end }: Words) => hourRatesIn(passage, first, end);
  const isOtherRate = rates(a).some((x) => {
    const same = rates(b).filter(({ kind }) => kind === x.kind);
    return same.length > 0 && !same.some(({ value }) => value === x.value);
  });
  if (isOtherRate) return true;
  const [m, n] = [seriesIn(a.passage, a.first, a.end), seriesIn(b.passage, b.first, b.end)];
  return (m !== undefined && n !== undefined && m !== n) || otherLengths(a, b);
}

function countsOf({ passage, first, end }: Words, sought: CountKind): readonly Count[] {
  return countsIn(passage, first, end).filter(({ kind }) => kind === sought);
}

/** The same drug in another strength. */
function otherStrength(a: Words, b: Words): boolean {
  const strengths = ({ passage, first, end }: Words) =>
    drugStrengthsIn(passage).filter((one) => one.first >= first && one.strength.last < end);
  const others = strengths(b);
  return strengths(a).some((x) => {
    const same = others.filter((y) => dosedAs(x.drug) === dosedAs(y.drug));
    return same.length > 0 && same.every((y) => differ(x.strength, y.strength));
  });
}

/** One part, left here and right there. */
function otherSide(a: Words, b: Words): boolean {
  const one = partsIn(a).filter(isSided);
  const other = partsIn(b).filter(isSided);
  return (
    one.some((x) => other.some((y) => x.part === y.part)) &&
    !one.some((x) => other.some((y) => x.part === y.part && x.side === y.side))
  );
}

function isSided({ side, sideInherited }: BodyPartMention): boolean {
  return (side === 'left' || side === 'right') && !sideInherited;
}

/** "160 hours" and "80 hours"; what is counted in visits is compared by these. */
function otherLengths(a: Words, b: Words): boolean {
  const one = lengthsAskedIn(a.passage, a.first, a.end);
  const other = lengthsAskedIn(b.passage, b.first, b.end);
  return [...one].some(([kind, value]) => other.has(kind) && other.get(kind) !== value);
}

/**
 * The last request names one thing that is no item, and this item is the only one that it does not name: an MRI for a CT of the same part,
 * a drug for another of its class.
 */
function otherThing(
  item: Item,
  items: readonly Item[],
  segments: readonly RequestSegment[],
  summary: Passage,
): DifferentRequest | undefined {
  const last = segments.at(-1)?.sentence;
  const lastOnes = segments.filter(({ sentence }) => sentence === last);
  const isNamed = (one: Item) =>
    segments.some((segment) =>
      subjectsIn(segment, summary).some((subject) => isOne(subject, itemSubjects(one))),
    );
  if (items.some((one) => one !== item && !isNamed(one))) return undefined;
  const free = lastOnes.filter(
    (segment) =>
      !items.some((one) => subjectsIn(segment, summary).some((subject) => isOne(subject, itemSubjects(one)))),
  );
  const [segment] = free;
  if (segment === undefined || free.length > 1) return undefined;
  const [told] = subjectsIn(segment, summary);
  const [own] = itemSubjects(item);
  if (told === undefined || own === undefined || !isAlike(told, own)) return undefined;
  const title = passageOf(item.nameProse);
  const a: Words = { passage: title, first: 0, end: title.words.length };
  if (own.kind !== 'drug' && otherParts(a, { passage: summary, ...segment })) return undefined;
  return { how: 'thing', first: segment.first, last: segment.end - 1 };
}

/** Two pictures of one part, or two drugs of one class. */
function isAlike(a: Subject, b: Subject): boolean {
  if (a.kind === 'imaging' && b.kind === 'imaging') return true;
  return a.kind === 'drug' && b.kind === 'drug' && areOfOneClass(a, b) === true;
}
