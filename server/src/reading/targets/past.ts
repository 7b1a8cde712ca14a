import { Gap } from '../../language/words';
import {
  BEFORE,
  BEFORE_OLD_YEAR,
  BEFORE_YEAR,
  HISTORY_WORDS,
  IN_ANOTHER,
  INJURY,
  LONG_PAST,
  OTHERS_WORDS,
  PASSING,
  PAST,
  PERIODS,
  TAKING_HISTORY,
} from '../../vocabulary/time/circumstanceWords';
import type { Passage, Sentence } from '../sentences/passage';
import type { Named } from './named';
import type { Target } from './target';

/** "History of", "formerly"; not "gave the history in fluent English". */
export function isToldAsHistory(named: Named, { firstWord }: Sentence, first: number): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= 6 && named.isSameClause(i, first); i--) {
    const lower = named.lower(i);
    if (!HISTORY_WORDS.has(lower)) continue;
    if (lower === 'history' && TAKING_HISTORY.has(named.lower(i + 1))) continue;
    return true;
  }
  return false;
}

/** Whether one of the words before `first`, `reach` at most and in its clause, is in a list. */
export function hasBefore(
  { passage, clauses }: Named,
  { firstWord }: Sentence,
  first: number,
  list: ReadonlySet<string>,
  reach: number,
): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= reach && clauses[i] === clauses[first]; i--)
    if (list.has(passage.words[i]!.lower)) return true;
  return false;
}

/** "Diabetes in a brother", "cancer of his mother's". */
export function isInAnother({ words }: Passage, { endWord }: Sentence, last: number): boolean {
  if (!IN_ANOTHER.has(words[last + 1]?.lower ?? '') || last + 1 >= endWord) return false;
  for (let i = last + 2; i < Math.min(endWord, last + 5); i++) {
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.stop)) return false;
    if (OTHERS_WORDS.has(words[i]!.lower.replace(/['’]s$/, ''))) return true;
  }
  return false;
}

/** Whether the clause of a word has a verb of the past. */
export function isPast({ passage: { words }, clauses }: Named, word: number): boolean {
  const clause = clauses[word];
  for (let i = word; clauses[i] === clause; i--) if (PAST.has(words[i]!.lower)) return true;
  for (let i = word + 1; clauses[i] === clause; i++) if (PAST.has(words[i]!.lower)) return true;
  return false;
}

/** What holds at one time and not at the next. */
export const WORK: ReadonlySet<string> = new Set(['at-work', 'off-work']);

/** What is had up to a time. */
export const HAD_FOR_A_TIME: ReadonlySet<string> = new Set(['treatment', 'medication', 'function']);
/** So many words behind care the year stands until which it was had. */
const UNTIL_REACH = 9;

/** "Had gym access until 2012": no longer. */
export function isUntilYear(named: Named, last: number): boolean {
  const { endWord } = named.passage.sentenceOf(last);
  for (let i = last + 1; i <= last + UNTIL_REACH && i < endWord; i++)
    if ((named.lower(i) === 'until' || named.lower(i) === 'through') && isYear(named.lower(i + 1)))
      return true;
  return false;
}

/** "He was working full duty when he was injured", "off work until March", "returned to work only once". */
export function isNoLonger({ words }: Passage, { endWord }: Sentence, last: number): boolean {
  for (let i = last + 1; i < Math.min(endWord, last + 9); i++) {
    // "Off work since the injury" goes on.
    if (words[i]!.lower === 'since') return false;
    if (INJURY.has(words[i]!.lower) || PASSING.has(words[i]!.lower)) return true;
  }
  return false;
}

/** "Prior to the injury she took Percocet": no record of this case. */
export function isBeforeInjury({ words }: Passage, { firstWord }: Sentence, first: number): boolean {
  for (let i = firstWord; i < first && i - firstWord <= 6; i++) {
    if (!INJURY.has(words[i]!.lower)) continue;
    for (let k = i - 1; k >= firstWord && i - k <= 4; k--) if (BEFORE.has(words[k]!.lower)) return true;
  }
  return false;
}

/** "In 1995 a gastric ulcer", "ten years ago", "at 2 years old", "as a child". */
export function isLongPast(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  { first, last }: Target,
): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= 5; i--)
    if (isYear(words[i]!.lower) && BEFORE_OLD_YEAR.has(words[i - 1]?.lower ?? '')) return true;
  for (let i = last + 1; i < Math.min(endWord, last + 6); i++) {
    const { lower } = words[i]!;
    const before = words[i - 1]!.lower;
    if (LONG_PAST.has(lower)) return true;
    // "Dyspepsia with aspirin in the past"; not "in the past week".
    if (
      lower === 'past' &&
      before === 'the' &&
      !PERIODS.has(words[i + 1]?.lower ?? '') &&
      !/^\d/.test(words[i + 1]?.lower ?? '')
    )
      return true;
    if (lower === 'old' && before.startsWith('year')) return true;
    if (isYear(lower) && BEFORE_YEAR.has(before)) return true;
  }
  return false;
}

function isYear(lower: string): boolean {
  return /^(?:19|20)\d\d$/.test(lower);
}
