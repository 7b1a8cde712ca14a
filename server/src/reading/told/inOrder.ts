import { Gap } from '../../language/words';
import {
  IN_ORDER_WORDS,
  MUSCLES,
  ORGAN_VERBS,
  ORGANS,
  OUT_OF_ORDER_WORDS,
  SOFT,
} from '../../vocabulary/anatomy/organs';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import type { Around, Told } from './told';

/** Words at which an organ or a muscle may be told to be in order. */
export const ORGAN_WORDS: ReadonlySet<string> = new Set([...Object.keys(ORGANS), ...MUSCLES]);

/** So many words may stand between a verb and how an organ does. */
const REACH = 4;
const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;

function endsAt(words: Around['words'], at: number, end: number): boolean {
  return at >= end || (words[at]!.gap & CLOSING) !== 0;
}

/** "Her kidneys work normally", "the trapezius was soft". */
export function inOrderAt({ words, end }: Around, at: number): Told | undefined {
  const { lower } = words[at]!;
  const organ = ORGANS[lower];
  const verb = words[at + 1]?.lower === 'function' ? at + 2 : at + 1;
  if (verb >= end) return undefined;
  // "Bladder normal": a telegraphic one.
  const next = words[at + 1]!;
  if (
    organ !== undefined &&
    next.gap === Gap.blank &&
    IN_ORDER_WORDS.has(next.lower) &&
    endsAt(words, at + 2, end)
  )
    return { concept: organ, first: at, last: at + 1, isNormal: true };
  const isVerb = organ === undefined ? BE.has(words[verb]!.lower) : ORGAN_VERBS.has(words[verb]!.lower);
  if (!isVerb) return undefined;
  for (let i = verb + 1; i < Math.min(end, verb + REACH); i++) {
    const word = words[i]!;
    // "Were not elevated".
    if (organ !== undefined && NOT.has(word.lower) && OUT_OF_ORDER_WORDS.has(words[i + 1]?.lower ?? ''))
      return { concept: organ, first: at, last: i + 1, isNormal: true };
    if (word.gap & CLOSING || NOT.has(word.lower)) return undefined;
    if (organ !== undefined && IN_ORDER_WORDS.has(word.lower))
      return { concept: organ, first: at, last: i, isNormal: true };
    if (MUSCLES.has(lower) && SOFT.has(word.lower))
      return { concept: 'muscle-spasm', first: i, last: i, from: at, isNormal: true };
  }
  return undefined;
}
