import {
  CONDITIONS,
  DENIED_NOUNS,
  FINITE,
  NEGATORS,
  OPEN_MODALS,
  PREDICATE_WORDS,
} from './vocabulary/conclusionWords';
import { wordList } from './vocabulary/wordList';
import { Gap, type Word } from './words';

/** Marks at which a clause ends. */
export const CLAUSE_BREAK = Gap.semicolon | Gap.colon | Gap.stop | Gap.dash;

const CONJUNCTIONS = wordList(`
  and but or so nor yet because however therefore which although though while as since
`);

/** What stands before a verdict's adjective. */
export interface Predicate {
  readonly first: number;
  readonly negated: boolean;
  readonly finite: boolean;
  readonly open: boolean;
}

/**
 * Reads leftwards from a verdict's adjective to the verb that carries it, and over that verb's clause for a
 * negation ("does not show that the request is").
 */
export function predicateBefore(words: readonly Word[], at: number, from: number): Predicate {
  let first = at;
  let finite = false;
  let negated = false;
  let open = false;
  let inPredicate = true;
  let commas = 0;
  let bridged = false;
  for (let i = at - 1; i >= from && at - i <= 40; i--) {
    const word = words[i]!;
    const next = words[i + 1]!;
    if (next.gap & CLAUSE_BREAK) break;
    if (next.gap & Gap.comma) {
      if (finite || commas >= 2) break;
      commas++;
    }
    const { lower } = word;
    const carries = FINITE.has(lower);
    // "not only"; "non-medical services deemed necessary".
    const idle = next.lower === 'only' || next.lower === 'just' || (lower === 'non' && i < at - 1);
    if (NEGATORS.has(lower) && !idle) {
      if (inPredicate) {
        negated = true;
        first = i;
        finite ||= lower !== 'not' && lower !== 'non' && lower !== 'nor';
        continue;
      }
      // "The records do not show that the request is": the clause that governs this one.
      if (thatBetween(words, i, first)) return { first, negated: !negated, finite, open };
    }
    if (inPredicate && lower === 'no' && next.lower === 'longer') {
      negated = true;
      first = i;
      continue;
    }
    if (!inPredicate && (lower === 'no' || lower === 'lack' || lower === 'absence' || lower === 'unclear')) {
      const denies = lower !== 'no' || DENIED_NOUNS.has(next.lower);
      if (denies && thatBetween(words, i, first)) return { first, negated: !negated, finite, open };
    }
    if (CONDITIONS.has(lower)) return { first, negated, finite, open: true };
    if (inPredicate) {
      if (carries) {
        finite = true;
        first = i;
        if (OPEN_MODALS.has(lower)) open = true;
        continue;
      }
      if (lower === 'as' || lower === 'to') bridged = true;
      if (PREDICATE_WORDS.has(lower) && !(next.gap & Gap.comma && finite)) {
        if (finite) {
          // Words of the subject again: the predicate began at the verb.
          inPredicate = false;
        }
        continue;
      }
      if (finite) inPredicate = false;
      // "supported by the provided records as being …", "do not find the request …" go on; "services deemed …" ends.
      else if (at - i > 12 || !(bridged || findsBefore(words, i, from))) break;
      continue;
    }
    if (CONJUNCTIONS.has(lower)) break;
    // A second verb to the left, without "that" between: another clause.
    if (carries && !thatBetween(words, i, first)) break;
  }
  return { first, negated, finite, open };
}

/** "find the request for X ‹medically necessary›": whether such a verb stands before word `at` in its clause. */
function findsBefore(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at; i >= from && at - i <= 14; i--) {
    if (words[i]!.lower === 'find' || words[i]!.lower === 'deem' || words[i]!.lower === 'consider')
      return true;
    if (words[i]!.gap & CLAUSE_BREAK) return false;
  }
  return false;
}

function thatBetween(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    const { lower } = words[i]!;
    if (lower === 'that' || lower === 'why' || lower === 'whether' || lower === 'how') return true;
  }
  return false;
}
