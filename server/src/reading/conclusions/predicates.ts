import { Gap, type Word } from '../../language/words';
import {
  CONDITIONS,
  DENIED_NOUNS,
  FINITE,
  NEGATORS,
  OPEN_MODALS,
  PREDICATE_WORDS,
} from '../../vocabulary/conclusions/conclusionWords';
import {
  BEFORE_SUBJECT,
  CONJUNCTIONS,
  DEGREES,
  DENYING_SUBJECTS,
  FINDING,
  IDLE_DOUBTS,
  NO_TIME,
  TIMES,
} from '../../vocabulary/conclusions/predicateWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';

/** Marks at which a clause ends. */
export const CLAUSE_BREAK = Gap.semicolon | Gap.colon | Gap.stop | Gap.dash;

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
      if (
        finite &&
        !negated &&
        (deniedThrough(words, i, from) || (i + 1 === first && noneBefore(words, i, from)))
      )
        return { first, negated: true, finite, open };
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
    if (inPredicate && lower === 'no' && (next.lower === 'longer' || DEGREES.has(next.lower))) {
      negated = true;
      // "by no means", "in no way".
      first = next.lower === 'longer' ? i : --i;
      continue;
    }
    if (inPredicate && (lower === 'longer' || DEGREES.has(lower)) && words[i - 1]?.lower === 'no') continue;
    if (!negated && finite && deniesSubject(words, i, from)) {
      return { first, negated: true, finite, open };
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
    // "Neither the brace nor the sling is".
    if (lower === 'nor') continue;
    if (CONJUNCTIONS.has(lower)) break;
    // A second verb to the left, without "that" between: another clause.
    if (carries && !thatBetween(words, i, first)) break;
  }
  if (!finite && !negated && deniesBare(words, at, from)) return { first, negated: true, finite: true, open };
  return { first, negated, finite, open };
}

/**
 * "The records do not establish that therapy, 12 visits, is necessary": whether the clause before word `at`, past the
 * commas of a name, is governed by a denial.
 */
function deniedThrough(words: readonly Word[], at: number, from: number): boolean {
  let that = -1;
  for (let i = at; i >= from && at - i <= 30; i--) {
    const { lower, gap } = words[i]!;
    if (lower === 'that') {
      that = i;
      break;
    }
    if (FINITE.has(lower) || CONJUNCTIONS.has(lower) || gap & CLAUSE_BREAK) return false;
  }
  for (let i = that - 1; i >= from && that - i <= 6; i--) {
    const { lower } = words[i]!;
    if (NEGATORS.has(lower)) return true;
    if (lower === 'no' || lower === 'lack') return lower === 'lack' || DENIED_NOUNS.has(words[i + 1]!.lower);
    if (words[i]!.gap & (CLAUSE_BREAK | Gap.comma)) return false;
  }
  return false;
}

/** "None of the services, the brace included, ‹are›": the aside ends at word `at`. */
function noneBefore(words: readonly Word[], at: number, from: number): boolean {
  let opened = false;
  for (let i = at; i >= from && at - i <= 24; i--) {
    const { lower, gap } = words[i]!;
    if (opened && DENYING_SUBJECTS.has(lower) && !IDLE_DOUBTS.has(words[i + 1]!.lower)) return true;
    if (gap & CLAUSE_BREAK || FINITE.has(lower) || CONJUNCTIONS.has(lower)) return false;
    if (gap & Gap.comma) {
      if (opened) return false;
      opened = true;
    }
  }
  return false;
}

/** "nor is the brace medically necessary", "nothing makes the brace medically necessary": a verb before its subject. */
function deniesBare(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 16; i--) {
    const { lower } = words[i]!;
    if (lower === 'nor' && BE.has(words[i + 1]!.lower)) return true;
    if (lower === 'nothing' || lower === 'neither') return true;
    // "At no time was the brace medically necessary".
    if (lower === 'no' && NO_TIME.has(words[i + 1]!.lower) && FINITE.has(words[i + 2]!.lower)) return true;
    if (words[i]!.gap & (CLAUSE_BREAK | Gap.comma)) return false;
  }
  return false;
}

/** "None of the services are", "Neither the brace nor the sling is", "At this point, no brace is": a denied subject. */
function deniesSubject(words: readonly Word[], at: number, from: number): boolean {
  const { lower, gap } = words[at]!;
  if (!DENYING_SUBJECTS.has(lower)) return false;
  const next = words[at + 1];
  // "No, the request is"; "there is no doubt that the brace is".
  if (next === undefined || next.gap & Gap.comma || next.lower === 'longer') return false;
  if (lower === 'no' && IDLE_DOUBTS.has(next.lower)) return false;
  if (at === from || gap & (Gap.comma | CLAUSE_BREAK)) return true;
  const before = words[at - 1]!;
  if (BEFORE_SUBJECT.has(before.lower)) return true;
  // "At this point no brace is".
  return TIMES.has(before.lower) && at - from <= 4;
}

/** "find the request for X ‹medically necessary›": whether such a verb stands before word `at` in its clause. */
export function findsBefore(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at; i >= from && at - i <= 14; i--) {
    if (FINDING.has(words[i]!.lower)) return true;
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
