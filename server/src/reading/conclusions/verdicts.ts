/**
 * Finds where words decide on a treatment ("is not medically necessary"), within one sentence. Whether the
 * sentence is the reviewer's conclusion, a premise or a recital is for conclusions.ts.
 */

import { Gap, type Word } from '../../language/words';
import {
  NECESSITY_ADJECTIVES,
  NEGATIVE_ADJECTIVES,
  OTHER_ADJECTIVES,
} from '../../vocabulary/conclusions/conclusionWords';
import { BEYOND } from '../../vocabulary/conclusions/predicateWords';
import { governed } from './governed';
import { necessityNoun } from './necessityNoun';
import { CLAUSE_BREAK, findsBefore, predicateBefore } from './predicates';
import type { Verdict } from './verdict';

/** The verdicts between word `from` and word `to` (exclusive), left to right. */
export function verdictsIn(words: readonly Word[], from: number, to: number): readonly Verdict[] {
  const found: Verdict[] = [];
  for (let i = from; i < to; i++) {
    const bare = verdictAt(words, i, from, to);
    if (bare === undefined) continue;
    const verdict = inItsClause(words, bare, from, to);
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

/** An approval that the clause around it denies or leaves open is none. */
function inItsClause(words: readonly Word[], verdict: Verdict, from: number, to: number): Verdict {
  if (verdict.polarity === 'not necessary' || verdict.open) return verdict;
  switch (governed(words, verdict.first, verdict.last, from, to)) {
    case 'denied':
      return { ...verdict, polarity: 'not necessary' };
    case 'open':
      return { ...verdict, open: true };
    default:
      return verdict;
  }
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
): { last: number; necessity: boolean; medically: boolean } {
  let last = core;
  let medically = false;
  let necessity = NECESSITY_ADJECTIVES.has(words[core]!.lower) || words[core]!.lower === 'unnecessary';
  for (let i = core + 1; i < to && i - last <= 3; i++) {
    const word = words[i]!;
    if (word.gap & CLAUSE_BREAK) break;
    if (NECESSITY_ADJECTIVES.has(word.lower) || OTHER_ADJECTIVES.has(word.lower)) {
      const needed = NECESSITY_ADJECTIVES.has(word.lower);
      necessity ||= needed;
      medically ||= needed && words[i - 1]!.lower === 'medically';
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
  return { last, necessity, medically };
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
  const { last, necessity, medically } = coordinationEnd(words, core, to);
  const before = predicateBefore(words, at, from);
  // "the medically necessary treatment", "recommended dose": no predicate.
  if (
    !before.finite &&
    !(
      kind === 'medical' &&
      (before.negated || predicateEnds(words, last, to) || findsBefore(words, at - 1, from))
    )
  )
    return undefined;
  let negated = before.negated;
  const measure = measureBefore(words, before.first, from);
  if (measure === 'within') return undefined;
  if (measure === 'beyond') negated = true;
  if (NEGATIVE_ADJECTIVES.has(word)) negated = !negated;
  // "medically not necessary".
  for (let i = at + 1; i < core; i++) if (words[i]!.lower === 'not') negated = !negated;
  return {
    polarity: negated ? 'not necessary' : 'necessary',
    standard: medically || (kind === 'medical' && necessity) ? 'medical necessity' : 'other',
    first: before.first,
    last,
    core,
    open: before.open && !negated,
    noun: false,
  };
}

/** "goes ‹beyond› what is medically necessary", "more than is …"; "within what is …" decides nothing. */
function measureBefore(words: readonly Word[], at: number, from: number): 'beyond' | 'within' | undefined {
  const before = at > from ? words[at - 1]!.lower : '';
  if (before !== 'what' && before !== 'than') return undefined;
  for (let i = at - 2; i >= from && at - i <= 5; i--) if (BEYOND.has(words[i]!.lower)) return 'beyond';
  return before === 'what' ? 'within' : undefined;
}

/** Whether a clause ends after word `last`, so that "... medically necessary" without a verb may be a note's predicate. */
function predicateEnds(words: readonly Word[], last: number, to: number): boolean {
  return last + 1 >= to || (words[last + 1]!.gap & (CLAUSE_BREAK | Gap.comma)) !== 0;
}
