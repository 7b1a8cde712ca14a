/**
 * Verdicts that do not say of the treatment that it is necessary, but what is to become of its request: "I recommend
 * certification", "The denial is overturned", "The request fails to meet the guideline's criteria".
 */

import { Gap, type Word } from '../../language/words';
import {
  AFTER_VERB,
  AGREED_ON,
  AGREEING,
  BEFORE_FATE,
  BEFORE_VERB,
  CONFIRMED,
  DECIDED_BEFORE,
  DISAGREEING,
  FATE_VERBS,
  IN_AGREEMENT,
  REVERSED,
  REVIEWER,
  VERB_GROUP,
} from '../../vocabulary/conclusions/adviceWords';
import {
  APPROVAL_NOUNS,
  CRITERIA_NOUNS,
  CRITERIA_VERBS,
  DECISION_NOUNS,
  DENIAL_NOUNS,
  NEGATORS,
  RECOMMENDING,
  REQUEST_WORDS,
} from '../../vocabulary/conclusions/conclusionWords';
import type { Verdict } from './verdict';

/** Verdicts of these kinds between word `from` and word `to` (exclusive), left to right. */
export function adviceIn(words: readonly Word[], from: number, to: number): readonly Verdict[] {
  const found: Verdict[] = [];
  for (let i = from; i < to; i++) {
    const { lower } = words[i]!;
    const verdict = RECOMMENDING.has(lower)
      ? recommending(words, i, from, to)
      : CRITERIA_VERBS.has(lower)
        ? meetingCriteria(words, i, from, to)
        : AGREEING.has(lower) || DISAGREEING.has(lower)
          ? agreeing(words, i, from, to)
          : undefined;
    if (verdict) found.push(verdict);
  }
  return found;
}

/** "I recommend certification of X", "I do not recommend approval", "Recommend non-certification". */
function recommending(words: readonly Word[], at: number, from: number, to: number): Verdict | undefined {
  let first = at;
  let negated = false;
  while (first > from && BEFORE_VERB.has(words[first - 1]!.lower) && !clauseBegins(words[first]!)) {
    first--;
    if (NEGATORS.has(words[first]!.lower)) negated = true;
  }
  const opens = first === from || clauseBegins(words[first]!);
  if (!opens && !REVIEWER.has(words[first - 1]!.lower)) return undefined;
  for (let i = at + 1; i < to && i - at <= 4; i++) {
    const { lower } = words[i]!;
    const denial = DENIAL_NOUNS.has(lower);
    if (denial || APPROVAL_NOUNS.has(lower)) {
      const against = denial || words[i - 1]!.lower === 'non' || words[i - 1]!.lower === 'against';
      return advice(first, i, negated !== against);
    }
    if (!AFTER_VERB.has(lower)) return undefined;
  }
  return undefined;
}

/** So many words behind "agree with" the decision stands, and so many before it who agrees. */
const DECISION_REACH = 7;

/** "I agree with the prior denial", "this reviewer is not in agreement with the decision of the utilization review". */
function agreeing(words: readonly Word[], at: number, from: number, to: number): Verdict | undefined {
  if (!AGREED_ON.has(words[at + 1]?.lower ?? '')) return undefined;
  let first = at;
  let negated = DISAGREEING.has(words[at]!.lower);
  while (
    first > from &&
    (BEFORE_VERB.has(words[first - 1]!.lower) || IN_AGREEMENT.has(words[first - 1]!.lower))
  ) {
    first--;
    if (NEGATORS.has(words[first]!.lower)) negated = !negated;
  }
  if (first === from || !REVIEWER.has(words[first - 1]!.lower)) return undefined;
  for (let i = at + 2; i < to && i - at <= DECISION_REACH; i++) {
    if (clauseBegins(words[i]!)) return undefined;
    const { lower } = words[i]!;
    if (DENIAL_NOUNS.has(lower) || DECISION_NOUNS.has(lower)) {
      const isApproval = APPROVAL_NOUNS.has(lower) && words[i - 1]!.lower !== 'non';
      return advice(first, i, isApproval === negated);
    }
    if (APPROVAL_NOUNS.has(lower)) return advice(first, i, negated);
  }
  return undefined;
}

/** "The request (does not meet / fails to meet / meets) the guideline's criteria". */
function meetingCriteria(words: readonly Word[], at: number, from: number, to: number): Verdict | undefined {
  let negated = false;
  let first = at;
  while (first > from && at - first < 4 && VERB_GROUP.has(words[first - 1]!.lower)) {
    first--;
    if (NEGATORS.has(words[first]!.lower)) negated = true;
  }
  // "to meet the criteria" is a purpose, unless something fails to.
  if (words[at - 1]?.lower === 'to' && !negated) return undefined;
  let requested = false;
  for (let i = from; i < first; i++) if (REQUEST_WORDS.has(words[i]!.lower)) requested = true;
  if (!requested) return undefined;
  for (let i = at + 1; i < to && i - at <= 8; i++) {
    if (clauseBegins(words[i]!)) return undefined;
    if (CRITERIA_NOUNS.has(words[i]!.lower) && !CRITERIA_NOUNS.has(words[i + 1]?.lower ?? ''))
      return advice(first, i, negated);
  }
  return undefined;
}

function advice(first: number, last: number, negated: boolean): Verdict {
  return {
    polarity: negated ? 'not necessary' : 'necessary',
    standard: 'other',
    first,
    last,
    core: last,
    open: false,
    noun: false,
  };
}

/**
 * What a subject made of the request's fate says: `against` where the verdict on it is one against the treatment
 * ("Non-certification is recommended", "The denial is upheld"). `undefined` where the subject is none of these.
 */
export function fateOf(
  words: readonly Word[],
  subject: { readonly first: number; readonly end: number },
  verdict: Verdict,
): { readonly polarity: Verdict['polarity'] } | undefined {
  const core = words[verdict.core]!.lower;
  if (core === 'upheld' || core === 'overturned' || core === 'reversed' || core === 'affirmed') {
    // "was upheld" tells what another body did before.
    if (DECIDED_BEFORE.has(words[verdict.first]!.lower)) return undefined;
    for (let i = subject.first; i < subject.end; i++) {
      if (!DECISION_NOUNS.has(words[i]!.lower)) continue;
      const stands = core === 'upheld' || core === 'affirmed';
      const negated = isNegated(words, verdict);
      return { polarity: stands !== negated ? 'not necessary' : 'necessary' };
    }
    return undefined;
  }
  let i = subject.first;
  while (i < subject.end && BEFORE_FATE.has(words[i]!.lower)) i++;
  if (i >= subject.end) return undefined;
  const denial = DENIAL_NOUNS.has(words[i]!.lower);
  if (!denial && !APPROVAL_NOUNS.has(words[i]!.lower)) return undefined;
  const against = denial || words[i - 1]?.lower === 'non';
  if (!against) return { polarity: verdict.polarity };
  return { polarity: verdict.polarity === 'necessary' ? 'not necessary' : 'necessary' };
}

/**
 * "The determination that the visits are not medically necessary ‹is overturned›": the verdict as that leaves it,
 * `undefined` where no such thing is said of it.
 */
export function fateAfter(
  words: readonly Word[],
  from: number,
  verdict: Verdict,
  to: number,
): Verdict | undefined {
  let last = verdict.last + 1;
  let negated = false;
  while (last < to && FATE_VERBS.has(words[last]!.lower) && !clauseBegins(words[last]!)) {
    if (words[last]!.lower === 'not') negated = true;
    last++;
  }
  if (last === verdict.last + 1 || last >= to) return undefined;
  const reversed = REVERSED.has(words[last]!.lower);
  if (!reversed && !CONFIRMED.has(words[last]!.lower)) return undefined;
  if (!decisionThat(words, from, verdict.first)) return undefined;
  const turned = reversed !== negated;
  const necessary = (verdict.polarity === 'necessary') !== turned;
  return { ...verdict, polarity: necessary ? 'necessary' : 'not necessary', last, open: false };
}

/** Whether "the decision that …" or "the finding of … that …" stands between. */
function decisionThat(words: readonly Word[], from: number, to: number): boolean {
  let noun = -1;
  for (let i = Math.max(from, to - 60); i < to; i++) {
    const { lower } = words[i]!;
    if (DECISION_NOUNS.has(lower) || lower === 'finding' || lower === 'conclusion') noun = i;
    else if (lower === 'that' && noun >= 0 && i - noun <= 8) return true;
  }
  return false;
}

function isNegated(words: readonly Word[], { first, core }: Verdict): boolean {
  for (let i = first; i < core; i++) if (NEGATORS.has(words[i]!.lower)) return true;
  return false;
}

function clauseBegins({ gap }: Word): boolean {
  return (gap & (Gap.comma | Gap.semicolon | Gap.colon | Gap.stop | Gap.dash)) !== 0;
}
