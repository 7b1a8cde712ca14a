import { Gap } from '../../language/words';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { ARTICLES } from '../../vocabulary/negation/operatorWords';
import {
  BY,
  CLEARED,
  GIVEN,
  OF_BODY,
  OF_CARE,
  OF_HEALTH,
  OF_MIND,
  OF_THE_MIND,
  PROFESSIONALS,
  SEES,
  TITLES,
  UNDER_CARE,
} from '../../vocabulary/people/practitioners';
import { type Around, type Told, wordBefore, wordWithin } from './told';

/** So many words may stand between a practitioner and what he did. */
const REACH = 7;

const HARD = Gap.semicolon | Gap.stop;

const SEEN_OR_GIVEN: ReadonlySet<string> = new Set([...SEES, ...GIVEN]);

/** Words at which a visit to a practitioner may be told. */
export const PRACTITIONER_WORDS: ReadonlySet<string> = new Set([
  ...OF_MIND,
  ...OF_BODY,
  ...Object.keys(OF_CARE),
  ...OF_HEALTH,
  ...OF_THE_MIND,
]);

/**
 * A visit to a practitioner: "a pain psychologist saw her", "she was cleared by a mental health professional", "he has seen
 * a neurologist since May".
 */
export function visitAt(around: Around, at: number): Told | undefined {
  const { words } = around;
  const { lower } = words[at]!;
  if (OF_THE_MIND.has(lower)) return clearedAt(around, at);
  let last = at;
  if (OF_HEALTH.has(lower)) {
    if (words[at + 1]?.lower !== 'health') return undefined;
    last = wordWithin(around, at + 2, 2, PROFESSIONALS);
    if (last < 0) return undefined;
  }
  const seen = seenBy(around, at) ?? sees(around, last);
  if (seen === undefined) return undefined;
  const concept =
    OF_CARE[lower] ?? (OF_BODY.has(lower) ? 'specialist-consultation' : 'psychological-evaluation');
  return { concept, first: at, last, from: Math.min(seen, at) };
}

/** "Was seen by a psychologist", "has seen a pain specialist". */
function seenBy(around: Around, at: number): number | undefined {
  const { words } = around;
  const verb = wordBefore(around, at, REACH, SEEN_OR_GIVEN);
  if (verb < 0) return undefined;
  for (let i = verb + 1; i <= at; i++) {
    // "Seen by Dr. Lee, a neurologist": the comma sets off who he is.
    const isApposition = (words[i]!.gap & Gap.comma) !== 0 && ARTICLES.has(words[i]!.lower);
    const isTitled = TITLES.has(words[i - 1]!.lower);
    if (words[i]!.gap & (HARD | Gap.comma) && !isApposition && !isTitled) return undefined;
  }
  // "Under the care of a pain specialist".
  const isUnderCare = UNDER_CARE.has(words[verb]!.lower) && words[verb + 1]?.lower === 'of';
  const by = isUnderCare ? verb + 1 : wordBefore(around, at, 4, BY);
  return by > verb || isActive(words[verb]!.lower) ? verb : undefined;
}

/** Verbs of which the patient is the subject: "has seen a specialist", "saw a neurologist". */
function isActive(lower: string): boolean {
  return (
    lower === 'seen' ||
    lower === 'saw' ||
    lower === 'sees' ||
    lower === 'visited' ||
    lower === 'consulted' ||
    lower === 'been'
  );
}

/** "A psychologist examined him". */
function sees(around: Around, last: number): number | undefined {
  const { words } = around;
  const verb = wordWithin(around, last + 1, 3, SEES);
  if (verb < 0) return undefined;
  for (let i = last + 1; i <= verb; i++)
    if (words[i]!.gap & HARD || NOT.has(words[i]!.lower)) return undefined;
  return verb;
}

/** "Has been cleared psychologically", "cleared from a psychological standpoint". */
function clearedAt(around: Around, at: number): Told | undefined {
  const before = wordBefore(around, at, 5, CLEARED);
  const after = wordWithin(around, at + 1, 2, CLEARED);
  if (before < 0 && after < 0) return undefined;
  return {
    concept: 'psychological-evaluation',
    first: before < 0 ? at : before,
    last: before < 0 ? after : at,
  };
}
