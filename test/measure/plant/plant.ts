/** One defect, as changes of a sound letter, and where a reader would see it. */
import type { Span } from '../../../server/src/text/span';
import type { Random } from '../../letters/random';
import type { RuleId } from '../ruleIds';
import type { Subject } from './subject';

/** Puts `text` in the place of what stands from `start` to `end`. */
export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Changes and places are offsets into the letter before the changes, in its neutral form. */
export interface Plant {
  /** They do not overlap. */
  readonly changes: readonly Change[];
  /** A finding at any of these is in the right place. They grow with the changes that they touch. */
  readonly places: readonly Span[];
}

export interface Planter {
  /** What is done to the letter, in a few words. */
  readonly name: string;
  /** The rule that must find it. */
  readonly rule: RuleId;
  /** Other rules that find the same defect as well, where the contract leaves it open. */
  readonly orRules?: readonly RuleId[];
  /**
   * The ways to plant it in this letter: none where it would not be a defect there. The same chance gives
   * the same plants.
   */
  plants(subject: Subject, chance: Random): readonly Plant[];
}

export interface Planted {
  readonly text: string;
  readonly places: readonly Span[];
}

/** The letter with the defect, and the places in it. */
export function planted(text: string, { changes, places }: Plant): Planted {
  const sorted = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  const pieces: string[] = [];
  let at = 0;
  for (const change of sorted) {
    if (change.start < at) throw new Error('changes overlap');
    pieces.push(text.slice(at, change.start), change.text);
    at = change.end;
  }
  pieces.push(text.slice(at));
  return { text: pieces.join(''), places: places.map((place) => moved(place, sorted)) };
}

/** Where a place is after the changes; it covers those that it touches. */
function moved(place: Span, sorted: readonly Change[]): Span {
  let { start, end } = place;
  for (const change of sorted) {
    if (change.end < place.start || change.start > place.end) continue;
    start = Math.min(start, change.start);
    end = Math.max(end, change.end);
  }
  const grown = ({ start: from, end: to, text }: Change) => text.length - (to - from);
  const before = sorted.filter((change) => change.end <= start && !(change.start >= start));
  const upTo = sorted.filter((change) => change.end <= end);
  return {
    start: start + before.reduce((sum, change) => sum + grown(change), 0),
    end: end + upTo.reduce((sum, change) => sum + grown(change), 0),
  };
}

/** One change, in the right place where it stands, or anywhere in the other places given. */
export function plant(change: Change | readonly Change[], ...others: readonly (Span | undefined)[]): Plant {
  const changes = Array.isArray(change) ? (change as readonly Change[]) : [change as Change];
  return {
    changes,
    places: [
      ...changes.map(({ start, end }) => ({ start, end })),
      ...others.filter((place) => place !== undefined),
    ],
  };
}

/** Replaces a span. */
export function replace({ start, end }: Span, text: string): Change {
  return { start, end, text };
}

/** Puts text in at an offset. */
export function insert(at: number, text: string): Change {
  return { start: at, end: at, text };
}

/** One of a list; the list must not be empty. */
export function pick<T>(chance: Random, list: readonly T[]): T {
  if (list.length === 0) throw new Error('nothing to pick from');
  return list[chance.between(0, list.length - 1)]!;
}

/** The list in another order. */
export function shuffled<T>(chance: Random, list: readonly T[]): T[] {
  const rest = [...list];
  for (let i = rest.length - 1; i > 0; i--) {
    const j = chance.between(0, i);
    [rest[i], rest[j]] = [rest[j]!, rest[i]!];
  }
  return rest;
}
