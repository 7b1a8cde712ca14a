/**
 * Finds where words decide on a treatment ("is not medically necessary"), within one sentence. Whether the
 * sentence is the reviewer's conclusion, a premise or a recital is for conclusions.ts.
 */

import {
  CONDITIONS,
  DENIED_NOUNS,
  ESTABLISHING,
  ESTABLISHING_FINITE,
  FINITE,
  NECESSITY_ADJECTIVES,
  NECESSITY_DENIALS,
  NECESSITY_PREDICATES,
  NEGATIVE_ADJECTIVES,
  NEGATORS,
  OPEN_MODALS,
  OTHER_ADJECTIVES,
  PREDICATE_WORDS,
} from './vocabulary/conclusionWords';
import { wordList } from './vocabulary/wordList';
import { Gap, type Word } from './words';

export type Polarity = 'necessary' | 'not necessary';

/** 'medical necessity' is the legal standard; 'other' any wording beside it ("not medically appropriate"). */
export type Standard = 'medical necessity' | 'other';

/** Words that decide. Indexes are into the passage's words. */
export interface Verdict {
  readonly polarity: Polarity;
  readonly standard: Standard;
  /** First and last word of the predicate: "is not medically necessary and appropriate". */
  readonly first: number;
  readonly last: number;
  /** The word it hangs on: "necessary", "necessity", "supported". */
  readonly core: number;
  /** Said as a condition or question ("whether", "if", "may be"), so that nothing is decided. */
  readonly open: boolean;
  /** For "medical necessity of X is not established": the words after which X stands. */
  readonly noun: boolean;
}

const CLAUSE_BREAK = Gap.semicolon | Gap.colon | Gap.stop | Gap.dash;
const CONJUNCTIONS = wordList(`
  and but or so nor yet because however therefore which although though while as since
`);

/** The verdicts between word `from` and word `to` (exclusive), left to right. */
export function verdictsIn(words: readonly Word[], from: number, to: number): readonly Verdict[] {
  const found: Verdict[] = [];
  for (let i = from; i < to; i++) {
    const verdict = verdictAt(words, i, from, to);
    if (verdict === undefined) continue;
    const previous = found.at(-1);
    if (previous !== undefined && verdict.first <= previous.last) {
      // "was not medically necessary, medically appropriate, or indicated" is one verdict, and so is "cannot be
      // recommended as medically necessary", which is on the standard.
      if (previous.standard === 'other' && verdict.standard === 'medical necessity') found.pop();
      else continue;
    }
    found.push(verdict);
    i = Math.max(i, verdict.last);
  }
  return found;
}

function verdictAt(words: readonly Word[], i: number, from: number, to: number): Verdict | undefined {
  const { lower } = words[i]!;
  switch (lower) {
    case 'medically':
    case 'medicaly':
    case 'medially':
    case 'medical': {
      const core = coreAfter(words, i, to);
      if (core === undefined) return undefined;
      const word = words[core]!.lower;
      if (word === 'necessity') return necessityNoun(words, i, core, from, to);
      return adjective(words, i, core, from, to, 'medical');
    }
    case 'necessity':
      return i > from && words[i - 1]!.lower === 'medical' ? undefined : necessityNoun(words, i, i, from, to);
    default:
      return OTHER_ADJECTIVES.has(lower) ? adjective(words, i, i, from, to, 'plain') : undefined;
  }
}

/** The adjective or noun that "medically" or "medical" belongs to, at most four words on. */
function coreAfter(words: readonly Word[], at: number, to: number): number | undefined {
  const noun = words[at]!.lower === 'medical';
  for (let i = at + 1; i < Math.min(to, at + 6); i++) {
    const word = words[i]!;
    if (noun) {
      if (word.lower === 'necessity' || word.lower === 'neccessity') return i;
      // "medical necessary", a slip for "medically".
      return i === at + 1 && NECESSITY_ADJECTIVES.has(word.lower) ? i : undefined;
    }
    if (NECESSITY_ADJECTIVES.has(word.lower) || OTHER_ADJECTIVES.has(word.lower)) return i;
    if (word.lower !== 'and' && word.lower !== 'or' && word.lower !== 'clinically' && word.lower !== 'not')
      return undefined;
  }
  return undefined;
}

/** "... and appropriate", "... or indicated": the end of a coordination that begins at `core`. */
function coordinationEnd(
  words: readonly Word[],
  core: number,
  to: number,
): { last: number; necessity: boolean } {
  let last = core;
  let necessity = NECESSITY_ADJECTIVES.has(words[core]!.lower) || words[core]!.lower === 'unnecessary';
  for (let i = core + 1; i < to && i - last <= 3; i++) {
    const word = words[i]!;
    if (word.gap & CLAUSE_BREAK) break;
    if (NECESSITY_ADJECTIVES.has(word.lower) || OTHER_ADJECTIVES.has(word.lower)) {
      necessity ||= NECESSITY_ADJECTIVES.has(word.lower) && words[i - 1]!.lower === 'medically';
      necessity ||= NECESSITY_ADJECTIVES.has(word.lower);
      last = i;
    } else if (
      word.lower !== 'and' &&
      word.lower !== 'or' &&
      word.lower !== 'nor' &&
      word.lower !== 'medically' &&
      word.lower !== 'clinically'
    ) {
      break;
    }
  }
  return { last, necessity };
}

interface Predicate {
  readonly first: number;
  readonly negated: boolean;
  readonly finite: boolean;
  readonly open: boolean;
}

/**
 * Reads leftwards from a verdict's adjective to the verb that carries it, and over that verb's clause for a
 * negation ("does not show that the request is").
 */
function predicateBefore(words: readonly Word[], at: number, from: number): Predicate {
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

function adjective(
  words: readonly Word[],
  at: number,
  core: number,
  from: number,
  to: number,
  kind: 'medical' | 'plain',
): Verdict | undefined {
  const word = words[core]!.lower;
  const { last, necessity } = coordinationEnd(words, core, to);
  const before = predicateBefore(words, at, from);
  // "the medically necessary treatment", "recommended dose": no predicate.
  if (!before.finite && !(kind === 'medical' && (before.negated || predicateEnds(words, last, to))))
    return undefined;
  let negated = before.negated;
  if (NEGATIVE_ADJECTIVES.has(word)) negated = !negated;
  // "medically not necessary".
  for (let i = at + 1; i < core; i++) if (words[i]!.lower === 'not') negated = !negated;
  return {
    polarity: negated ? 'not necessary' : 'necessary',
    standard: kind === 'medical' && necessity ? 'medical necessity' : 'other',
    first: before.first,
    last,
    core,
    open: before.open && !negated,
    noun: false,
  };
}

/** Whether a clause ends after word `last`, so that "... medically necessary" without a verb may be a note's predicate. */
function predicateEnds(words: readonly Word[], last: number, to: number): boolean {
  return last + 1 >= to || (words[last + 1]!.gap & (CLAUSE_BREAK | Gap.comma)) !== 0;
}

function necessityNoun(
  words: readonly Word[],
  at: number,
  core: number,
  from: number,
  to: number,
): Verdict | undefined {
  const after = saidAfter(words, at, core, to);
  // Bare "necessity" before its verb is an argument ("to support the necessity of more visits"), not the standard.
  return after ?? (at < core ? saidBefore(words, at, core, from) : undefined);
}

/** "The medical necessity of X cannot be established". */
function saidAfter(words: readonly Word[], at: number, core: number, to: number): Verdict | undefined {
  let negated = false;
  let finite = -1;
  for (let i = core + 1; i < to && i - core <= 45; i++) {
    const word = words[i]!;
    if (word.gap & CLAUSE_BREAK) return undefined;
    const { lower } = word;
    if (finite < 0) {
      if (lower === 'criteria' || lower === 'that') return undefined;
      if (FINITE.has(lower) || lower === 'not' || NECESSITY_DENIALS.has(lower)) finite = i;
      else continue;
    }
    if (NECESSITY_DENIALS.has(lower)) {
      return noun(at, i, core, true);
    }
    if (NEGATORS.has(lower) && !NECESSITY_DENIALS.has(lower)) {
      negated = true;
      continue;
    }
    if (NECESSITY_PREDICATES.has(lower)) return noun(at, i, core, negated);
    if (lower === 'in' && (words[i + 1]?.lower === 'question' || words[i + 1]?.lower === 'doubt'))
      return noun(at, i + 1, core, true);
    if (FINITE.has(lower) || PREDICATE_WORDS.has(lower)) continue;
    if (i - finite > 8) return undefined;
  }
  // "... medical necessity is not." or "medical necessity has not".
  return negated && finite >= 0 ? noun(at, finite, core, true) : undefined;
}

function noun(first: number, last: number, core: number, negated: boolean): Verdict {
  return {
    polarity: negated ? 'not necessary' : 'necessary',
    standard: 'medical necessity',
    first,
    last,
    core,
    open: false,
    noun: true,
  };
}

/** "is not a medical necessity", "fails to establish medical necessity", "no medical necessity". */
function saidBefore(words: readonly Word[], at: number, core: number, from: number): Verdict | undefined {
  let negated = false;
  let verb = -1;
  let establishing = false;
  let infinitive = false;
  for (let i = at - 1; i >= from && at - i <= 14; i--) {
    const word = words[i]!;
    if (words[i + 1]!.gap & (CLAUSE_BREAK | Gap.comma)) break;
    const { lower } = word;
    if (CONDITIONS.has(lower)) return undefined;
    if (lower === 'that' && verb >= 0) break;
    if (
      verb < 0 &&
      (lower === 'no' ||
        lower === 'lack' ||
        lower === 'lacks' ||
        lower === 'lacking' ||
        lower === 'absence' ||
        lower === 'without')
    ) {
      return noun(i, core, core, true);
    }
    if (ESTABLISHING.has(lower) && verb < 0) {
      verb = i;
      establishing = true;
      infinitive = words[i - 1]?.lower === 'to';
      continue;
    }
    if (FINITE.has(lower) && verb < 0) {
      verb = i;
      if (
        lower === 'is' ||
        lower === 'was' ||
        lower === 'are' ||
        lower === 'were' ||
        lower === 'be' ||
        lower === 'considered'
      ) {
        return noun(i, core, core, negated || NEGATORS.has(words[i - 1]?.lower ?? ''));
      }
    }
    if (NEGATORS.has(lower) || (lower === 'no' && DENIED_NOUNS.has(words[i + 1]!.lower))) {
      negated = true;
      if (establishing || lower === 'no') return noun(i, core, core, true);
    }
  }
  if (!establishing || verb < 0) return undefined;
  if (negated) return noun(verb, core, core, true);
  for (let i = from; i < verb; i++) {
    const { lower } = words[i]!;
    if (NEGATORS.has(lower) || lower === 'no' || lower === 'lack' || lower === 'absence') return undefined;
  }
  return !infinitive && ESTABLISHING_FINITE.has(words[verb]!.lower)
    ? noun(verb, core, core, false)
    : undefined;
}
