import { Gap } from '../../../language/words';
import {
  EXPLAINING,
  FAILING_TO,
  ONE_OF_THEM,
  POINTED_THING,
  SEEING_PAST,
} from '../../../vocabulary/negation/doubledWords';
import {
  COMPARING,
  DISPUTING,
  ENDS_PASSIVE,
  HAPPENING,
  ONE_AFTER_NOT,
  SUBJECT_NOUNS,
} from '../../../vocabulary/negation/negatedVerbWords';
import {
  EVIDENCING,
  INDEFINITE,
  LEAST_QUANTITIES,
  OF_EVIDENCE,
  PRESUPPOSING,
} from '../../../vocabulary/negation/openVerbWords';
import { ARTICLES, ASKS, HAVING, OVERLOOKING, WHETHER } from '../../../vocabulary/negation/operatorWords';
import { DO } from '../../../vocabulary/sentences/auxiliaries';
import {
  CLOSING,
  denyingAfter,
  denyingBefore,
  hasWord,
  isOfClass,
  type Operator,
  type Stretch,
} from './operator';

const RELATIVES: ReadonlySet<string> = new Set(['that', 'which']);

/**
 * "Ferritin is something nobody has ever ordered", "is one thing no physician has done": of the subject, which the clause behind takes up.
 *
 * @param at "no", "nobody" or "none"
 */
export function deniedByRelative({ words, from, end }: Stretch, at: number): Operator | undefined {
  const thing = RELATIVES.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (!POINTED_THING.has(words[thing]?.lower ?? '') || words[at]!.gap & CLOSING) return undefined;
  let copula = thing;
  while (copula > from && at - copula <= 5 && !isOfClass(words[copula], 'copula')) copula--;
  if (copula <= from || !isOfClass(words[copula], 'copula')) return undefined;
  for (let i = at + 1; i < Math.min(end, at + VERB_REACH); i++) {
    if (i > at + 1 && (words[i]!.gap & CLOSING) !== 0) return undefined;
    if (isOfClass(words[i], 'auxiliary') && i > at)
      return i + 1 < end && !PRESUPPOSING.has(words[i + 1]!.lower)
        ? denyingBefore(copula, i, 'absent', 'is not <done>')
        : undefined;
  }
  return undefined;
}

/** "Explained the fever", "could account for the rash": of what is there. */
export function isExplaining(words: Stretch['words'], verb: number): boolean {
  const { lower } = words[verb]!;
  if (!EXPLAINING.has(lower) || (lower.startsWith('account') && words[verb + 1]?.lower !== 'for'))
    return false;
  return !isDetailBehind(words, verb);
}

/** "Explains the reason for surgery", "accounts for the number of visits": of records. */
function isDetailBehind(words: Stretch['words'], verb: number): boolean {
  for (let i = verb + 1; i <= verb + 3; i++) {
    if (words[i] === undefined) return i === verb + 1;
    if (ASKS.has(words[i]!.lower) || WHETHER.has(words[i]!.lower)) return true;
    if (isOfClass(words[i], 'detailNoun')) return true;
  }
  return false;
}

/** So many words from a denying subject its verb stands at most. */
export const VERB_REACH = 12;

/** "not a single note", "not one", "not once". */
export function countsOne({ words, from }: Stretch, at: number): boolean {
  const following = words[at + 1]?.lower ?? '';
  return (
    ONE_AFTER_NOT.has(following) ||
    (following === 'a' && LEAST_QUANTITIES.has(words[at + 2]?.lower ?? '')) ||
    // "Not an osteophyte is to be seen".
    (at === from && ARTICLES.has(following))
  );
}

/** "Nowhere is spasm recorded", "nowhere in the chart does he mention numbness". */
export function nowhere(stretch: Stretch, at: number): Operator | undefined {
  const { words, from, end } = stretch;
  if (at > from && isOfClass(words[at - 1], 'copula'))
    return denyingBefore(at - 1, at, 'undocumented', 'is not <done>');
  // "Nowhere is it more marked than there": it is there.
  if (hasWord(stretch, at + 1, at + 7, COMPARING)) return undefined;
  for (let i = at + 1; i < Math.min(end, at + VERB_REACH); i++)
    if (isOfClass(words[i], 'copula') || DO.has(words[i]!.lower))
      return denyingAfter(at, i, 'undocumented', 'does not <record>');
  return undefined;
}

/**
 * The operator of "none" or "nothing" for what was named before: "the file was searched for an MRI, and none is described".
 * `undefined` where it has words of its own.
 *
 * @param at the word that denies
 */
export function noneIsDone({ words, from, end }: Stretch, at: number): Operator | undefined {
  const verb = at + 2;
  if (at === from || verb >= end || !isOfClass(words[at + 1], 'copula')) return undefined;
  if (words[at]!.lower !== 'none' || words[verb]!.gap & CLOSING) return undefined;
  return isOfClass(words[verb], 'recordParticiple', 'careParticiple')
    ? denyingBefore(at, verb, 'undocumented', 'is not <done>')
    : undefined;
}

/**
 * The operator of a subject that is no one or nothing: "None of the notes mentions", "nothing in the chart shows", "not a
 * single note records", "no one has performed".
 *
 * @param at the word that denies
 * @param isTaken whether a word stands inside a target
 */
export function negativeSubject(
  { words, end }: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  let named = -1;
  let paper = -1;
  for (let i = at + 1; i < Math.min(end, at + VERB_REACH); i++) {
    const { lower, gap } = words[i]!;
    // A stop inside a sentence is of an abbreviation: "nothing in Dr. Lee's report".
    if (gap & Gap.semicolon) return undefined;
    // "Nothing is wrong, and there is …": a clause of its own.
    if (gap & Gap.comma && (lower === 'and' || lower === 'but')) return undefined;
    if (DISPUTING.some((beginning) => lower.startsWith(beginning)) || OVERLOOKING.has(lower))
      return undefined;
    // "None is an MRI", "none of the procedures was an epidural".
    if (
      i > at &&
      ONE_OF_THEM.has(words[at]!.lower) &&
      isOfClass(words[i], 'copula') &&
      INDEFINITE.has(words[i + 1]?.lower ?? '')
    )
      return denyingAfter(at, i + 1, 'absent', 'has not <had>');
    // "None saw a fracture", "nobody felt any laxity".
    if (i > at && SEEING_PAST.has(lower) && INDEFINITE.has(words[i + 1]?.lower ?? ''))
      return denyingAfter(at, i, 'undocumented', 'does not <record>');
    // "None of the cultures explained the fever": it is there.
    if (i > at + 1 && isExplaining(words, i)) return undefined;
    if (FAILING_TO.has(lower) && words[i + 1]?.lower === 'to') return undefined;
    if (isTaken(i)) {
      if (named < 0) named = i;
      continue;
    }
    // "None of the usual NSAIDs has been given", "not a single session of therapy took place": what the subject is of.
    const isDone =
      isOfClass(words[i - 1], 'copula') && isOfClass(words[i], 'careParticiple', 'recordParticiple');
    const happens = HAPPENING.has(lower) || lower === 'took' || lower === 'appears';
    if (named > at && paper < 0 && (isDone || happens))
      return denyingAfter(at, at, 'absent', 'neither <noun>');
    // "None of the impingement tests was positive".
    if (named > at && lower === 'positive' && isOfClass(words[i - 1], 'copula'))
      return denyingAfter(at, at, 'absent', 'neither <noun>');
    // "In none of these positions was there spasm".
    if (isOfClass(words[i], 'copula') && words[i + 1]?.lower === 'there')
      return denyingAfter(at, i + 1, 'absent', 'has not <had>');
    // "None of the notes records spasm": the second is the verb.
    if (SUBJECT_NOUNS.has(lower) && paper < 0) {
      paper = i;
      continue;
    }
    if (isOfClass(words[i], 'recordVerb', 'evidenceWord'))
      return denyingAfter(at, i, 'undocumented', 'does not <record>');
    // "Nothing in it amounts to", "not a single note refers to".
    if (EVIDENCING.has(lower) && OF_EVIDENCE.has(words[i + 1]?.lower ?? '') && i > at + 1)
      return denyingAfter(at, i + 1, 'undocumented', 'does not <record>');
    // "Nothing about the limp has changed".
    if (PRESUPPOSING.has(lower) && !isOfClass(words[i], 'careParticiple')) return undefined;
    // "Not one of the notes has an indication of".
    if (
      HAVING.has(lower) &&
      (ARTICLES.has(words[i + 1]?.lower ?? '') || isOfClass(words[i + 1], 'recordNoun'))
    )
      return denyingAfter(at, i, 'undocumented', 'does not <record>');
    const care = isOfClass(words[i], 'careParticiple');
    if (
      i > at + 1 &&
      (care || isOfClass(words[i], 'recordParticiple', 'patientVerb')) &&
      !isOfClass(words[i], 'auxiliary')
    ) {
      // "None is given, and the aspirin …": nothing of it stands behind.
      const ends =
        isOfClass(words[i - 1], 'copula') && (i + 1 >= end || ENDS_PASSIVE.has(words[i + 1]!.lower));
      // "None was given": what was named before.
      if (ends)
        return words[at]!.lower === 'none'
          ? denyingBefore(at, i, care ? 'absent' : 'undocumented', 'is not <done>')
          : undefined;
      return denyingAfter(at, i, care ? 'absent' : 'undocumented', 'has not <had>');
    }
  }
  return undefined;
}
