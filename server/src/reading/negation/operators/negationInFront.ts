import { Gap } from '../../../language/words';
import { BE_BEHIND_NOT, COMPARING } from '../../../vocabulary/negation/negatedVerbWords';
import { NEVER_NOUNS } from '../../../vocabulary/negation/openVerbWords';
import { INNER_ADVERBS } from '../../../vocabulary/negation/operatorWords';
import { denyingAfter, denyingBefore, hasWord, isOfClass, type Operator, type Stretch } from './operator';

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;
/** So many words behind "at no time" its verb stands. */
const VERB_REACH = 9;

/** Prepositions with which "no" makes an adverb: "at no time", "in no report", "under no circumstances". */
const PREPOSITIONS: ReadonlySet<string> = new Set(['at', 'in', 'under', 'on', 'by', 'from', 'of', 'during']);

/**
 * "At no time was heparin given", "in no report is spasm described", "spasm is in no report described": an adverb that denies
 * its whole clause. In front of it the verb stands before its subject.
 *
 * @param at the word "no"
 */
export function negationInFront(stretch: Stretch, at: number): Operator | undefined {
  const { words, from, end } = stretch;
  if (at === from || !PREPOSITIONS.has(words[at - 1]!.lower)) return undefined;
  const noun = nounOf(stretch, at);
  if (noun === undefined || hasWord(stretch, noun + 1, noun + VERB_REACH, COMPARING)) return undefined;
  const isInFront =
    at - 1 === from ||
    (words[at - 1]!.gap & CLOSING) !== 0 ||
    isOfClass(words[at - 2], 'turn') ||
    words[at - 2]!.lower === 'and';
  if (!isInFront) {
    // "Was at no time given".
    const participle = words[noun + 1]?.lower === 'been' ? noun + 2 : noun + 1;
    return isOfClass(words[at - 2], 'copula', 'auxiliary') &&
      isOfClass(words[participle], 'recordParticiple', 'careParticiple')
      ? denyingBefore(at - 2, participle, meansOf(stretch, participle), 'is not <done>')
      : undefined;
  }
  for (let i = noun + 1; i < Math.min(end, noun + VERB_REACH) && !(words[i]!.gap & CLOSING); i++)
    if (isOfClass(words[i], 'copula', 'auxiliary') && !BE_BEHIND_NOT.has(words[i]!.lower))
      return denyingAfter(
        at - 1,
        i,
        isOfRecord(stretch, noun, i) ? 'undocumented' : 'absent',
        'has not <had>',
      );
  return undefined;
}

/**
 * "In none of the ten reports was cocaine found": the same of papers, tests or visits that are counted.
 *
 * @param at the word "none"
 */
export function noneInFront(stretch: Stretch, at: number): Operator | undefined {
  const { words, from, end } = stretch;
  if (at === from || !PREPOSITIONS.has(words[at - 1]!.lower) || words[at + 1]?.lower !== 'of')
    return undefined;
  for (let i = at + 2; i < Math.min(end, at + VERB_REACH) && !(words[i]!.gap & CLOSING); i++)
    if (isOfClass(words[i], 'copula', 'auxiliary') && !BE_BEHIND_NOT.has(words[i]!.lower))
      return denyingAfter(at - 1, i, isOfRecord(stretch, at, i) ? 'undocumented' : 'absent', 'has not <had>');
  return undefined;
}

/** "In no way does the rash look better", "at no time was it worse": a comparison, and no denial. */
export function isComparedInFront(stretch: Stretch, at: number): boolean {
  const { words, from } = stretch;
  if (at === from || !PREPOSITIONS.has(words[at - 1]!.lower)) return false;
  const noun = nounOf(stretch, at);
  return noun !== undefined && hasWord(stretch, noun + 1, noun + VERB_REACH, COMPARING);
}

/** The noun of "at no time", "in no subsequent report". */
function nounOf({ words, end }: Stretch, at: number): number | undefined {
  for (let i = at + 1; i <= at + 2 && i < end; i++) if (NEVER_NOUNS.has(words[i]!.lower)) return i;
  return undefined;
}

function meansOf({ words }: Stretch, participle: number): Operator['means'] {
  return isOfClass(words[participle], 'careParticiple') ? 'absent' : 'undocumented';
}

/** Whether papers are spoken of, or the verb is one of writing down. */
function isOfRecord({ words, end }: Stretch, noun: number, verb: number): boolean {
  if (isOfClass(words[noun], 'recordNoun')) return true;
  for (let i = verb + 1; i < Math.min(end, verb + VERB_REACH); i++)
    if (isOfClass(words[i], 'recordParticiple', 'recordVerb')) return !isOfClass(words[i], 'careParticiple');
  return false;
}

/** So many words before a colon the denial of what follows it may begin. */
const LABEL_REACH = 7;

/**
 * "Not documented this visit: GAF score", "missing from the packet: the sleep study": a label that denies what stands behind its
 * colon, with nothing that is named before it.
 *
 * @param isTaken whether a word stands inside a target
 */
export function labelDenied(
  { words, from, end }: Stretch,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  // "Still missing: …".
  const head = from + 1 < end && INNER_ADVERBS.has(words[from]!.lower) ? from + 1 : from;
  const isAbsent = isOfClass(words[head], 'lackAdjective', 'lackVerb');
  const denied = from + 1 < end ? words[from + 1] : undefined;
  const isNotDone =
    isOfClass(words[from], 'denyingAdverb') && isOfClass(denied, 'recordParticiple', 'careParticiple');
  if (!isAbsent && !isNotDone) return undefined;
  for (let i = from + 1; i < Math.min(end, from + LABEL_REACH); i++) {
    if (words[i]!.gap & Gap.colon)
      return {
        ...denyingAfter(
          from,
          i - 1,
          isNotDone && isOfClass(denied, 'careParticiple') ? 'absent' : 'undocumented',
          'has not <had>',
        ),
        isLabel: true,
      };
    if (isTaken(i) || words[i]!.gap & CLOSING) return undefined;
  }
  return undefined;
}
