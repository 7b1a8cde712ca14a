import { CLAUSE_BREAK } from './predicates';
import type { Verdict } from './verdicts';
import {
  CONDITIONS,
  DENIED_NOUNS,
  ESTABLISHING,
  ESTABLISHING_FINITE,
  FINITE,
  NECESSITY_DENIALS,
  NECESSITY_PREDICATES,
  NEGATORS,
  PREDICATE_WORDS,
} from './vocabulary/conclusionWords';
import { Gap, type Word } from './words';

/**
 * The verdict on the noun "medical necessity", from word `at` ("medical") to `core` ("necessity"), in the sentence of
 * the words `from` to `to` (exclusive).
 */
export function necessityNoun(
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
