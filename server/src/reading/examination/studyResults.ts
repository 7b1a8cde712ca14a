import { Gap } from '../../language/words';
import {
  AFTER_RESULT,
  ANYTHING_SHOWN,
  ARTICLES_OF_STUDY,
  BEFORE_NOTHING,
  BEFORE_RESULT,
  NORMAL_FOR,
  NORMAL_SHOWN,
  NOTHING_FOUND,
  ON_STUDY,
  OUT_OF_RANGE,
  PLACING,
  RANGES,
  SHOWING,
  SOMETHING_FOUND,
  STUDY_NOUNS,
} from '../../vocabulary/examination/studyWords';
import type { Named } from '../targets/named';
import type { Target } from '../targets/target';
import { valuesOfTests } from '../told/scores';

/** What a study found: nothing, or something. */
export type StudyResult = 'normal' | 'abnormal';

/** So many words behind a study its result stands. */
const REACH = 10;
/** So many words before a finding what denies it stands. */
const DENIED_WITHIN = 4;
const CLOSING = Gap.comma | Gap.semicolon | Gap.stop | Gap.colon | Gap.parenthesis;

/**
 * What a sentence says that a study found: "the MRI was read as normal", "X-rays negative", "NCS: slowed across the elbow".
 * `undefined` where it does not tell.
 */
export function resultOf(named: Named, { first, last }: Target): StudyResult | undefined {
  if (
    isInOrder(named, first, last) ||
    showsNothing(named, last) ||
    nothingOnIt(named, first) ||
    isNotRaised(named, last)
  )
    return 'normal';
  // "AST 112": the value itself tells.
  const value = valuesOfTests(named.passage).get(first)?.result;
  if (value !== undefined) return value;
  return isCalledAbnormal(named, first) || foundSomething(named, last) ? 'abnormal' : undefined;
}

/** "Inflammatory markers were not elevated". */
function isNotRaised(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= RAISED_REACH && named.isSameClause(i, last); i++) {
    if (!BEFORE_NOTHING.has(named.lower(i)) || !BEFORE_RESULT.has(named.lower(i - 1))) continue;
    const value = named.lower(i + 1).endsWith('ly') ? i + 2 : i + 1;
    return OUT_OF_RANGE.has(named.lower(value)) && !named.isTaken(value);
  }
  return false;
}

/** So many words behind a test "not elevated" begins. */
const RAISED_REACH = 5;

/** "Elevated inflammatory markers", "an abnormal EKG", "no elevated enzymes". */
function isCalledAbnormal(named: Named, first: number): boolean {
  const { firstWord } = named.passage.sentenceOf(first);
  for (let i = first - 1; i >= firstWord && first - i <= 2; i--) {
    if (named.passage.words[i + 1]!.gap & CLOSING) return false;
    if (OUT_OF_RANGE.has(named.lower(i))) return !isDenied(named, i, firstWord - 1);
  }
  return false;
}

function isInOrder(named: Named, first: number, last: number): boolean {
  const { passage } = named;
  const { firstWord, endWord } = passage.sentenceOf(first);
  // "A normal MRI", not "no normal MRI".
  if (first > firstWord && NOTHING_FOUND.has(named.lower(first - 1)) && named.lower(first - 1) !== 'clear')
    return !BEFORE_NOTHING.has(named.lower(first - 2));
  // "The MRI, which was normal".
  const clause = named.lower(last + 1) === 'which' ? last + 1 : last;
  for (let i = last + 1; i < Math.min(endWord, last + REACH) && named.isSameClause(i, clause); i++) {
    const range = rangeFrom(named, i);
    if (range === undefined && !NOTHING_FOUND.has(named.lower(i))) continue;
    const end = range ?? i;
    const isVerbless = onlyPlaces(named, last, i);
    // "Was a normal study".
    const isStudy = named.lower(i - 1) === 'a' && STUDY_NOUNS.has(named.lower(end + 1));
    if (!isVerbless && !isStudy && !BEFORE_RESULT.has(named.lower(i - 1))) return false;
    if (isStudy) return true;
    const next = end + 1 < endWord ? passage.words[end + 1]! : undefined;
    return (
      next === undefined ||
      (next.gap & CLOSING) !== 0 ||
      AFTER_RESULT.has(next.lower) ||
      // "Normal for both median nerves".
      (next.lower === 'for' && namesNerve(named, end + 2))
    );
  }
  return false;
}

/** "Both median nerves", "the ulnar nerve", "age": of what a study is normal. */
function namesNerve(named: Named, from: number): boolean {
  for (let i = from; i < from + 5; i++) if (NORMAL_FOR.has(named.lower(i))) return true;
  return false;
}

/** The last word of "within normal limits", "in the normal range", "within the reference range". */
function rangeFrom(named: Named, at: number): number | undefined {
  if (named.lower(at) !== 'within' && named.lower(at) !== 'in') return undefined;
  const value = named.lower(at + 1) === 'the' || named.lower(at + 1) === 'a' ? at + 2 : at + 1;
  const isNormal =
    NOTHING_FOUND.has(named.lower(value)) ||
    named.lower(value) === 'reference' ||
    named.lower(value) === 'therapeutic';
  return isNormal && RANGES.has(named.lower(value + 1)) ? value + 1 : undefined;
}

/** "X-rays: normal", "films of the right hip 3/2/2015 negative": nothing but a place and a day stands between. */
function onlyPlaces(named: Named, last: number, at: number): boolean {
  const { words } = named.passage;
  for (let i = last + 1; i < at; i++)
    if (!named.isPlace(i) && !PLACING.has(named.lower(i)) && !/^\d/.test(named.lower(i))) return false;
  return !(words[at]!.gap & CLOSING & ~Gap.colon);
}

/** "Did not show any lesion", "revealed no abnormality". */
function showsNothing(named: Named, last: number): boolean {
  let isShown = false;
  let isNegated = false;
  for (let i = last + 1; i - last <= REACH && named.isSameClause(i, last); i++) {
    const lower = named.lower(i);
    if (SHOWING.has(lower) || lower === 'without') isShown = true;
    if (BEFORE_NOTHING.has(lower) || lower === 'failed' || lower === 'fails') isNegated = true;
    if (lower === 'nothing') return isShown;
    if (ANYTHING_SHOWN.has(lower))
      // "Revealed normal findings".
      return (
        (isShown && isNegated) || (isShown && named.lower(i - 1) === 'normal' && NORMAL_SHOWN.has(lower))
      );
  }
  return false;
}

/** "No pathology on MRI", "no abnormal findings were seen on the films": before the study. */
function nothingOnIt(named: Named, first: number): boolean {
  let at = first - 1;
  while (at > 0 && (ARTICLES_OF_STUDY.has(named.lower(at)) || named.isPlace(at))) at--;
  if (!ON_STUDY.has(named.lower(at))) return false;
  for (let i = at - 1; at - i <= REACH && named.isSameClause(i, at); i--)
    if (ANYTHING_SHOWN.has(named.lower(i)))
      for (let k = i - 1; k >= i - DENIED_WITHIN; k--)
        if (BEFORE_NOTHING.has(named.lower(k))) return named.lower(i - 1) !== 'other';
  return false;
}

/** Behind a study up to the end of its sentence, unless it is denied. */
function foundSomething(named: Named, last: number): boolean {
  const { passage } = named;
  const { endWord } = passage.sentenceOf(last);
  for (let i = last + 1; i < Math.min(endWord, last + REACH * 2); i++) {
    if (passage.words[i]!.gap & Gap.semicolon) return false;
    if (SOMETHING_FOUND.has(named.lower(i)) && !isDenied(named, i, last)) return true;
  }
  return false;
}

function isDenied(named: Named, at: number, from: number): boolean {
  for (let i = at - 1; i > from && at - i <= DENIED_WITHIN; i--)
    if (BEFORE_NOTHING.has(named.lower(i))) return true;
  return false;
}
