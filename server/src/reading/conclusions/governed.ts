import { Gap, type Word } from '../../language/words';
import { FINITE, NEGATORS } from '../../vocabulary/conclusions/conclusionWords';
import {
  BEFORE_STATE,
  BETWEEN_CLAUSES,
  BEYOND_DISPUTE,
  DENYING_FRAMES,
  DENYING_PREDICATES,
  DENYING_STATES,
  SELF_STANDING,
} from '../../vocabulary/conclusions/governingWords';
import { CLAUSE_BREAK } from './predicates';

/**
 * What becomes of an approving verdict that stands in a clause with "that", "why" or "how" of another one: `denied`
 * ("It is doubtful that the brace ‹is necessary›", "Evidence that it ‹is necessary› is missing"), `open` where nothing
 * is said of it ("The note tells why it ‹is necessary›"), or `undefined` where it stands as it is.
 */
export function governed(
  words: readonly Word[],
  first: number,
  last: number,
  from: number,
  to: number,
): 'denied' | 'open' | undefined {
  const at = joinerBefore(words, first, from);
  if (at < 0) return undefined;
  if (deniedAfter(words, last + 1, to)) return 'denied';
  let denials = 0;
  for (let i = at - 1; i >= from && at - i <= 10; i--) {
    const { lower, gap } = words[i]!;
    if (BETWEEN_CLAUSES.has(lower)) break;
    if (denies(words, i)) denials++;
    if (gap & (CLAUSE_BREAK | Gap.comma)) break;
  }
  // "There is little doubt that", "It is hard to deny that".
  if (denials % 2 === 1) return 'denied';
  return words[at]!.lower === 'which' ? 'open' : undefined;
}

function denies(words: readonly Word[], i: number): boolean {
  const { lower } = words[i]!;
  const next = words[i + 1]!.lower;
  // "There is no question that": nothing is denied.
  if (lower === 'no' || lower === 'not') return !BEYOND_DISPUTE.has(next);
  if (DENYING_FRAMES.has(lower)) return true;
  // "It remains to be shown that", "has yet to be shown that", "fall short of showing that".
  if (lower === 'remains' || lower === 'yet') return next === 'to';
  if (lower === 'short') return next === 'of';
  if (!DENYING_STATES.has(lower)) return false;
  const before = words[i - 1]?.lower ?? '';
  return FINITE.has(before) || BEFORE_STATE.has(before);
}

/** The word that joins the verdict's clause to the one that governs it; -1 where there is none. */
function joinerBefore(words: readonly Word[], first: number, from: number): number {
  let parted = false;
  for (let i = first - 1; i > from && first - i <= 25; i--) {
    const { lower } = words[i]!;
    if (words[i + 1]!.gap & CLAUSE_BREAK) return -1;
    // "does not say that six are the most, ‹and› the request is": the clause that was joined is over.
    if (BETWEEN_CLAUSES.has(lower)) {
      // "I do not find that they hold, and the MRI is": a main clause.
      if (words[i]!.gap & Gap.comma) return -1;
      parted = true;
    }
    if (parted && FINITE.has(lower)) return -1;
    const before = words[i - 1]!.lower;
    if (lower === 'that' || lower === 'why' || lower === 'how') {
      // "the brace that was asked for": a relative.
      if (FINITE.has(words[i + 1]!.lower)) continue;
      return SELF_STANDING.has(before) ? -1 : i;
    }
    if (lower === 'which' && (before === 'under' || before === 'in')) return i;
  }
  return -1;
}

/** "… is rejected", "… was not submitted", "… has not been reached", right after the verdict. */
function deniedAfter(words: readonly Word[], at: number, to: number): boolean {
  if (at >= to || !FINITE.has(words[at]!.lower) || words[at]!.gap & (CLAUSE_BREAK | Gap.comma)) return false;
  for (let i = at; i < Math.min(to, at + 4); i++) {
    const { lower } = words[i]!;
    if (NEGATORS.has(lower) || DENYING_PREDICATES.has(lower)) return true;
  }
  return false;
}
