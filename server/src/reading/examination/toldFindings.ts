import { Gap } from '../../language/words';
import {
  BEFORE_NOTHING,
  NOT_A_FINDING,
  NOTHING_FOUND,
  TELLING_FINDING,
} from '../../vocabulary/examination/studyWords';
import { classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage } from '../sentences/passage';
import type { Statement } from '../targets/statement';

/** So many words behind a study it is told that it showed something. */
const TELLING_REACH = 7;
const HARD = Gap.semicolon | Gap.stop;

/**
 * Whether a study is told to have shown something in words that no table holds: "colonoscopy: multiple polyps", "the wound culture
 * grew MRSA". Not "EMG: normal", "CT: to be scheduled", "the MRI showed no tear".
 */
export function tellsFinding({ words, sentences }: Passage, { last, sentence }: Statement): boolean {
  const { endWord } = sentences[sentence]!;
  for (let i = last + 1; i < Math.min(endWord, last + TELLING_REACH); i++) {
    const { lower, gap } = words[i]!;
    if (gap & HARD || lower === 'and' || NOT_A_FINDING.has(lower)) return false;
    if (gap & Gap.colon) return isFinding(words, i, endWord);
    if (TELLING_FINDING.has(lower)) return isFinding(words, i + 1, endWord);
  }
  return false;
}

/** Whether words name what was found, up to the end of their clause: one of them at least is of no class. */
function isFinding(words: Passage['words'], from: number, end: number): boolean {
  let names = false;
  for (let i = from; i < end; i++) {
    const { lower, gap } = words[i]!;
    if (i > from && gap & (HARD | Gap.comma)) break;
    if (NOTHING_FOUND.has(lower) || BEFORE_NOTHING.has(lower) || NOT_A_FINDING.has(lower)) return false;
    if (lower.length > 3 && classesOf(lower) === 0 && !/\d/.test(lower)) names = true;
  }
  return names;
}
