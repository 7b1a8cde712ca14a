import { Gap, type Word } from '../../language/words';
import {
  FULL_GRADE,
  FULL_REFLEX,
  GRADED,
  GRADES,
  INSIDE_GRADE,
  LAXITY_GRADES,
  REFLEXES,
  WEAK_REFLEX,
} from '../../vocabulary/examination/valueWords';
import type { Passage, Sentence } from '../sentences/passage';
import type { Target } from '../targets/target';
import { HARD, type Value } from './value';

/** "5/5 strength", "strength was 4/5", "4+/5", "five out of five". */
export function graded(
  words: readonly Word[],
  sentence: Sentence,
  { first, last }: Target,
  isAttribute: (word: number) => boolean,
): Value | undefined {
  if (!GRADED.has(words[last]!.lower) && !GRADED.has(words[first]!.lower)) return undefined;
  let from = Math.max(sentence.firstWord + 1, first - 4);
  for (let i = first; i > from; i--) if (words[i]!.gap & (Gap.comma | Gap.semicolon)) from = i;
  const to = Math.min(sentence.endWord, last + 14);
  for (let i = from; i < to; i++) {
    if (i > last && words[i]!.gap & Gap.semicolon) return undefined;
    if (i > last + 1 && isAttribute(i) && !GRADED.has(words[i]!.lower)) return undefined;
    const grade = gradeAt(words, i);
    if (grade !== undefined) return grade;
  }
  return undefined;
}

/** Whether a muscle's grade ends at a word, and whether it is full. */
export function gradeAt(words: readonly Word[], at: number): Value | undefined {
  const word = words[at]!;
  if (!FULL_GRADE.has(word.lower)) return undefined;
  let grade: string | undefined;
  if (word.gap & Gap.slash) grade = words[at - 1]?.lower;
  // "4 over 5".
  else if (words[at - 1]?.lower === 'over') grade = words[at - 2]?.lower;
  else if (words[at - 1]?.lower === 'of')
    grade = words[at - 2]?.lower === 'out' ? words[at - 3]?.lower : words[at - 2]?.lower;
  if (grade === undefined || !GRADES.has(grade)) return undefined;
  return FULL_GRADE.has(grade) && !(word.gap & Gap.hyphen) ? 'normal' : 'abnormal';
}

/** "Reflexes 1+ left, 2+ right". */
export function reflexGrade(words: readonly Word[], { endWord }: Sentence, last: number): Value | undefined {
  if (!REFLEXES.has(words[last]!.lower)) return undefined;
  let found: Value | undefined;
  for (let i = last + 1; i < Math.min(endWord, last + 9); i++) {
    const { lower, gap } = words[i]!;
    if (gap & HARD) break;
    if (WEAK_REFLEX.has(lower) && !((words[i + 1]?.gap ?? 0) & Gap.slash)) return 'abnormal';
    if (FULL_REFLEX.has(lower)) found = 'normal';
  }
  return found;
}

/** "Lachman is 2+ with a soft end point": what is graded by how far a joint gives. */
export function laxityGrade(
  words: readonly Word[],
  { endWord }: Sentence,
  { concept, last }: Target,
): Value | undefined {
  if (concept.id !== 'ligament-test' && concept.id !== 'labral-test') return undefined;
  for (let i = last + 1; i < Math.min(endWord, last + 5); i++) {
    if (words[i]!.gap & HARD) return undefined;
    if (LAXITY_GRADES.has(words[i]!.lower)) return 'abnormal';
  }
  return undefined;
}

/** "Gaenslen +", "+ SLR", "Tinel (-)". */
export function signed(
  { words, flat }: Passage,
  { firstWord, endWord, to }: Sentence,
  { first, last }: Target,
): Value | undefined {
  const after = flat.text.slice(words[last]!.to, last + 1 < endWord ? words[last + 1]!.from : to);
  const mark = /^'?s?\s*(?:\(?(\+)|\((-)\))/.exec(after);
  if (mark) return mark[1] ? 'abnormal' : 'normal';
  if (first === firstWord) return undefined;
  const ahead = /(?:(\+)\)?|\((-)\))\s*$/.exec(flat.text.slice(words[first - 1]!.to, words[first]!.from));
  return ahead ? (ahead[1] ? 'abnormal' : 'normal') : undefined;
}

/** "4", "out of five". */
export function isOfGrade(lower: string): boolean {
  return INSIDE_GRADE.has(lower) || /^\d/.test(lower);
}
