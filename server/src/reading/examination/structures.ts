import { Gap } from '../../language/words';
import { NOT } from '../../vocabulary/examination/assertionWords';
import {
  DOES_ITS_WORK,
  STRUCTURE_IN_ORDER,
  STRUCTURE_OUT_OF_ORDER,
  STRUCTURE_WHOLE,
} from '../../vocabulary/examination/structures';
import { BEFORE_NOTHING, PLACING } from '../../vocabulary/examination/studyWords';
import { BEFORE_PREDICATE } from '../../vocabulary/examination/valueWords';
import type { Named } from '../targets/named';
import type { Target } from '../targets/target';
import type { Value } from './value';

/** How a structure was found, and the words that tell it. */
export interface StructureValue {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;
/** So many words before a structure its value stands: "a normal left lens". */
const BEFORE = 3;
/** So many words may place it before the verb: "of the left eye", "at the levels asked for". */
const PLACED = 8;
/** So many words behind the verb its value stands: "is of normal caliber". */
const BEHIND = 5;

/**
 * How a passage has a structure: "an intact cuff", "the lens of the left eye was clear", "vocal cords: normal", "the cords move
 * normally". Only words that stand right by it tell: a value near by may be another thing's. Linear.
 */
export function structureValue(named: Named, { first, last }: Target): StructureValue | undefined {
  return valueBefore(named, first, last) ?? valueBehind(named, first, last);
}

function valueBefore(named: Named, first: number, last: number): StructureValue | undefined {
  const { firstWord } = named.passage.sentenceOf(first);
  for (let i = first - 1; i >= firstWord && first - i <= BEFORE; i--) {
    if (named.passage.words[i + 1]!.gap & (CLOSING | Gap.colon)) return undefined;
    const value = valueIn(named.lower(i));
    if (value !== undefined) return isTurned(named, i, firstWord) ? undefined : { value, from: i, to: last };
    if (!named.isPlace(i) && !ARTICLES.has(named.lower(i))) return undefined;
  }
  return undefined;
}

const ARTICLES: ReadonlySet<string> = new Set(['the', 'both', 'mobile', 'and', 'his', 'her']);

function valueBehind(named: Named, first: number, last: number): StructureValue | undefined {
  const { words } = named.passage;
  const { endWord } = named.passage.sentenceOf(first);
  for (let i = last + 1; i < endWord && i - last <= PLACED; i++) {
    const { lower, gap } = words[i]!;
    if (gap & CLOSING) return undefined;
    const own = i === last + 1 || onlyPlaces(named, last, i) ? valueIn(lower) : undefined;
    // "Vocal cords normal", "lens: clear".
    if (own !== undefined && !named.isTaken(i)) return { value: own, from: first, to: i };
    if (BEFORE_PREDICATE.has(lower) || DOES_ITS_WORK.has(lower)) return predicate(named, first, i, endWord);
    if (named.isTaken(i)) return undefined;
  }
  return undefined;
}

function predicate(named: Named, first: number, verb: number, end: number): StructureValue | undefined {
  let isTurned = false;
  for (let i = verb; i < Math.min(end, verb + BEHIND); i++) {
    if (i > verb && named.passage.words[i]!.gap & CLOSING) return undefined;
    const lower = named.lower(i);
    if (NOT.has(lower) || BEFORE_NOTHING.has(lower)) isTurned = true;
    const value = i === verb ? undefined : valueIn(lower);
    if (value !== undefined) {
      const turned = value === 'normal' ? 'abnormal' : 'normal';
      return { value: isTurned ? turned : value, from: first, to: i };
    }
  }
  return undefined;
}

function valueIn(lower: string): Value | undefined {
  if (STRUCTURE_IN_ORDER.has(lower) || STRUCTURE_WHOLE.has(lower)) return 'normal';
  return STRUCTURE_OUT_OF_ORDER.has(lower) ? 'abnormal' : undefined;
}

/** "No enlarged thyroid": its own denial is read elsewhere. */
function isTurned(named: Named, at: number, firstWord: number): boolean {
  for (let i = at - 1; i >= firstWord && at - i <= 3; i--)
    if (NOT.has(named.lower(i)) || BEFORE_NOTHING.has(named.lower(i))) return true;
  return false;
}

function onlyPlaces(named: Named, last: number, at: number): boolean {
  for (let i = last + 1; i < at; i++)
    if (!named.isPlace(i) && !PLACING.has(named.lower(i)) && !SIDED.has(named.lower(i))) return false;
  return true;
}

const SIDED: ReadonlySet<string> = new Set(['left', 'right', 'bilaterally', 'bilateral']);
