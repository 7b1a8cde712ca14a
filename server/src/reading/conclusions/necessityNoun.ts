import { Gap, type Word } from '../../language/words';
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
} from '../../vocabulary/conclusions/conclusionWords';
import { DEFEATS, DENIED_PARTICIPLES, GIVEN, LACKING } from '../../vocabulary/conclusions/necessityWords';
import { CLAUSE_BREAK } from './predicates';
import type { Verdict } from './verdict';

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
  const after = saidAfter(words, at, core, from, to);
  // Bare "necessity" before its verb is an argument ("to support the necessity of more visits"), not the standard.
  return after ?? (at < core ? saidBefore(words, at, core, from) : undefined);
}

/** "The medical necessity of X cannot be established". */
function saidAfter(
  words: readonly Word[],
  at: number,
  core: number,
  from: number,
  to: number,
): Verdict | undefined {
  // "No medical necessity has been established".
  const denied = at > from && words[at - 1]!.lower === 'no';
  let negated = denied;
  let finite = -1;
  const ofItem = words[core + 1]?.lower === 'of' || words[core + 1]?.lower === 'for';
  for (let i = core + 1; i < to && i - core <= 45; i++) {
    const word = words[i]!;
    const { lower } = word;
    // "of Associated surgical service: Cold therapy unit": a name may hold the mark.
    // "Medical necessity: not established."
    const labelled = i === core + 1 && (word.gap & Gap.colon) !== 0;
    if (word.gap & CLAUSE_BREAK && !labelled && !(ofItem && finite < 0 && isInName(word))) return undefined;
    if (labelled) finite = i;
    if (finite < 0) {
      // "of Norco #60 that was provided on 10/29/2014": so ends the name of what was given already.
      if (ofItem && lower === 'that' && GIVEN.has(words[i + 2]?.lower ?? '')) {
        i += 2;
        continue;
      }
      // "Medical necessity criteria are not met", and not "when medical necessity criteria are met".
      if (lower === 'criteria' && !(i === core + 1 && !conditionBefore(words, at, from))) return undefined;
      if (lower === 'that') return undefined;
      if (lower === 'exists' || lower === 'exist') return noun(at, i, core, negated);
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
    if (NECESSITY_PREDICATES.has(lower)) return noun(denied ? at - 1 : at, i, core, negated);
    if (lower === 'in' && (words[i + 1]?.lower === 'question' || words[i + 1]?.lower === 'doubt'))
      return noun(at, i + 1, core, true);
    if (FINITE.has(lower) || PREDICATE_WORDS.has(lower)) continue;
    if (i - finite > 8) return undefined;
  }
  // "... medical necessity is not." or "medical necessity has not".
  return negated && finite >= 0 ? noun(at, finite, core, true) : undefined;
}

function conditionBefore(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 4; i--) if (CONDITIONS.has(words[i]!.lower)) return true;
  return false;
}

/** Whether a mark before a word may stand inside a treatment's name. */
function isInName({ gap }: Word): boolean {
  return (gap & Gap.semicolon) === 0;
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

/** The word before an aside in commas that ends before word `at`; -1 where there is none. */
function asideBefore(words: readonly Word[], at: number, from: number): number {
  if ((words[at]!.gap & Gap.comma) === 0) return -1;
  for (let i = at - 1; i > from && at - i <= 8; i--) if (words[i]!.gap & Gap.comma) return i - 1;
  return -1;
}

/** "is not a medical necessity", "fails to establish medical necessity", "no medical necessity". */
function saidBefore(words: readonly Word[], at: number, core: number, from: number): Verdict | undefined {
  let negated = false;
  let verb = -1;
  let establishing = false;
  let infinitive = false;
  let corrected = false;
  let bridge = -1;
  for (let i = at - 1; i >= from && at - i <= 14; i--) {
    const word = words[i]!;
    if (i !== bridge && words[i + 1]!.gap & (CLAUSE_BREAK | Gap.comma)) {
      // "is, on these records, not a medical necessity"; "do not, on these records, attain medical necessity".
      if (negated && verb < 0) return noun(i + 1, core, core, true);
      bridge = establishing && i + 1 === verb ? asideBefore(words, i + 1, from) : -1;
      if (bridge < 0) break;
      i = bridge + 1;
      continue;
    }
    const { lower } = word;
    if (
      verb === i + 1 &&
      infinitive === false &&
      DENIED_PARTICIPLES.has(words[verb]!.lower) &&
      LACKING.has(lower)
    )
      return noun(i, core, core, true);
    if (CONDITIONS.has(lower)) return undefined;
    if (lower === 'that' && verb >= 0) break;
    // "a convenience rather than a medical necessity"; "not a luxury but a medical necessity".
    if (verb < 0 && lower === 'than' && words[i - 1]?.lower === 'rather')
      return noun(i - 1, core, core, true);
    if (verb < 0 && lower === 'but') corrected = true;
    if (verb < 0 && (LACKING.has(lower) || (lower === 'short' && words[i + 1]!.lower === 'of'))) {
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
    // "lacks medical necessity", "fails the test of medical necessity".
    if (verb < 0 && DEFEATS.has(lower)) return noun(i, core, core, true);
    if (!corrected && (NEGATORS.has(lower) || (lower === 'no' && DENIED_NOUNS.has(words[i + 1]!.lower)))) {
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
  // "has established", "have shown".
  const perfect = verb > from && /^(?:has|have)$/.test(words[verb - 1]!.lower);
  return !infinitive && (perfect || ESTABLISHING_FINITE.has(words[verb]!.lower))
    ? noun(verb, core, core, false)
    : undefined;
}
