import { wordList } from '../language/wordList';
import { Gap, type Word } from '../language/words';
import type { Passage, Sentence } from '../reading/passage';
import { ABNORMAL, NORMAL } from '../vocabulary/assertionWords';
import { type Assertion, assertionOf } from './assertions';

const COPULAS = wordList("is was are were isn't wasn't aren't weren't been");

/** Whether an examined attribute is said to be abnormal ('present'), normal ('absent'), or nothing (undefined). */
export function examinedValue(
  passage: Passage,
  sentence: Sentence,
  first: number,
  last: number,
): Assertion | undefined {
  const { words } = passage;
  let value =
    graded(words, sentence, first, last) ??
    reflexGrade(words, sentence, last) ??
    signed(passage, sentence, first, last) ??
    adjacentValue(words, sentence, first, last);
  let at = first;
  let listed = false;
  for (let i = first - 1; value === undefined && i >= sentence.firstWord && first - i <= 7; i--) {
    const { lower } = words[i]!;
    listed ||= (words[i + 1]!.gap & Gap.comma) !== 0;
    // "Spurling was negative, sensation was decreased": the value before the comma has its own subject.
    if (listed && COPULAS.has(words[i - 1]?.lower ?? '') && (ABNORMAL.has(lower) || NORMAL.has(lower))) break;
    if (words[i + 1]!.gap & (Gap.semicolon | Gap.stop | Gap.colon)) break;
    if (ABNORMAL.has(lower)) value = 'present';
    else if (NORMAL.has(lower)) value = 'absent';
    else if (words[i + 1]!.gap & Gap.comma && first - i > 5) break;
    else if (/^(with|revealed|showed|and|but)$/.test(lower) && first - i > 3) break;
    at = i;
  }
  for (let i = last + 1; value === undefined && i < sentence.endWord && i - last <= 9; i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.stop) || (gap & Gap.comma && i > last + 1)) break;
    if (NORMAL_AFTER.test(lower))
      // "Motion and strength were not yet full".
      value =
        /^(?:not|never)$/.test(words[i - 1]!.lower) || (words[i - 2]?.lower === 'not' && i - 2 > last)
          ? 'present'
          : 'absent';
    else if (ABNORMAL.has(lower))
      // "Motor testing demonstrated no focal deficits".
      value =
        /^(no|not|without)$/.test(words[i - 1]!.lower) || (words[i - 2]?.lower === 'no' && i - 2 > last)
          ? 'absent'
          : 'present';
    at = first;
  }
  if (value !== 'present') return value;
  // "no loss of sensation", "no decreased strength".
  return assertionOf(passage, sentence, Math.min(at, first), last, false) === 'absent' &&
    !deniesItself(words, last)
    ? 'absent'
    : value;
}

/** "Reflexes 1+ left, 2+ right". */
function reflexGrade(words: readonly Word[], { endWord }: Sentence, last: number): Assertion | undefined {
  if (!/^(?:reflex|reflexes|dtrs?|jerk)$/.test(words[last]!.lower)) return undefined;
  let found: Assertion | undefined;
  for (let i = last + 1; i < Math.min(endWord, last + 9); i++) {
    const { lower, gap } = words[i]!;
    if (gap & (Gap.semicolon | Gap.stop)) break;
    if (/^(?:0|1|1\+|trace)$/.test(lower)) return 'present';
    if (lower === '2+' || lower === '2') found = 'absent';
  }
  return found;
}

/** "Gaenslen +", "+ SLR", "Tinel (-)". */
function signed(
  { words, flat }: Passage,
  { firstWord, endWord, to }: Sentence,
  first: number,
  last: number,
): Assertion | undefined {
  const after = flat.text.slice(words[last]!.to, last + 1 < endWord ? words[last + 1]!.from : to);
  const mark = /^'?s?\s*(?:\(?(\+)|\((-)\))/.exec(after);
  if (mark) return mark[1] ? 'present' : 'absent';
  if (first === firstWord) return undefined;
  const before = /(?:(\+)\)?|\((-)\))\s*$/.exec(flat.text.slice(words[first - 1]!.to, words[first]!.from));
  return before ? (before[1] ? 'present' : 'absent') : undefined;
}

/** "Spurling positive, motion full": a value right behind, where another thing's stands before the comma. */
function adjacentValue(
  words: readonly Word[],
  sentence: Sentence,
  first: number,
  last: number,
): Assertion | undefined {
  const next = words[last + 1];
  if (next === undefined || last + 1 >= sentence.endWord || next.gap !== Gap.blank) return undefined;
  if ((words[first]!.gap & (Gap.comma | Gap.semicolon)) === 0) return undefined;
  return NORMAL_AFTER.test(next.lower) ? 'absent' : undefined;
}

const NORMAL_AFTER =
  /^(?:normal|wnl|neg|intact|full|negative|unremarkable|symmetric|symmetrical|preserved|unrestricted|equal|steady)$/;

/** "straight leg raise was negative" is read as a value already. */
function deniesItself(words: readonly Word[], last: number): boolean {
  return words[last + 1]?.lower === 'absent';
}

/** "5/5 strength", "strength was 4/5", "rated 5-/5", "reflexes 1+". */
function graded(
  words: readonly Word[],
  sentence: Sentence,
  first: number,
  last: number,
): Assertion | undefined {
  let from = Math.max(sentence.firstWord + 1, first - 4);
  // "Motor 5/5, sensation reduced": what is graded stands before the comma.
  for (let i = first; i > from; i--) if (words[i]!.gap & (Gap.comma | Gap.semicolon)) from = i;
  const to = Math.min(sentence.endWord, last + 12);
  for (let i = from; i < to; i++) {
    const word = words[i]!;
    if (i > last && word.gap & Gap.semicolon) return undefined;
    // "Sensation reduced, motor 5/5": another thing is graded.
    if (i > last && GRADED.has(word.lower) && !GRADED.has(words[last]!.lower)) return undefined;
    if (
      word.lower !== '5' ||
      !(
        word.gap & Gap.slash ||
        (words[i - 1]!.lower === 'of' && /^(5|4|3|out)$/.test(words[i - 2]?.lower ?? ''))
      )
    )
      continue;
    let grade =
      word.gap & Gap.slash
        ? words[i - 1]!.lower
        : words[i - 2]!.lower === 'out'
          ? (words[i - 3]?.lower ?? '')
          : words[i - 2]!.lower;
    if (grade === '' || !/^[0-5]\+?$/.test(grade)) continue;
    if (word.gap & Gap.hyphen) grade = `${grade}-`;
    return grade === '5' ? 'absent' : 'present';
  }
  return undefined;
}

const GRADED = new Set(['motor', 'strength', 'power', 'grip']);
