import { TOLD_OF_CASE } from '../../vocabulary/care/treatmentWords';
import { BEFORE_INJURY, KIND_OF_INJURY, OF_THE_INJURED } from '../../vocabulary/sentences/caseSentenceWords';
import type { Passage, Sentence } from './passage';

/** Whether one of the words stands in the sentence. */
export function hasWord(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  sought: ReadonlySet<string>,
): boolean {
  for (let i = firstWord; i < endWord; i++) if (sought.has(words[i]!.lower)) return true;
  return false;
}

/** Whether a word of the sentence begins in one of these ways. */
export function hasBeginning(
  { words }: Passage,
  { firstWord, endWord }: Sentence,
  beginnings: readonly string[],
): boolean {
  for (let i = firstWord; i < endWord; i++)
    for (const one of beginnings) if (words[i]!.lower.startsWith(one)) return true;
  return false;
}

/** Whether one of the words stands among the words from `from` to `to`, both included, inside the passage. */
export function hasWordNear(
  { words }: Passage,
  from: number,
  to: number,
  sought: ReadonlySet<string>,
): boolean {
  const end = Math.min(to, words.length - 1);
  for (let i = Math.max(0, from); i <= end; i++) if (sought.has(words[i]!.lower)) return true;
  return false;
}

/** Whether a sentence tells what was done, and not what is done in general: "Splinting was not tried." */
export function tellsOfCase(passage: Passage, sentence: Sentence): boolean {
  return hasWord(passage, sentence, TOLD_OF_CASE);
}

/** "this injury", "the industrial injury", "her work-related injury": where it stands, or -1. */
export function thisInjuryIn({ words }: Passage, { firstWord, endWord }: Sentence): number {
  for (let i = firstWord + 1; i < endWord; i++) {
    if (words[i]!.lower !== 'injury') continue;
    let k = i - 1;
    while (k > firstWord && KIND_OF_INJURY.has(words[k]!.lower)) k--;
    const { lower } = words[k]!;
    if (
      lower === 'this' ||
      (OF_THE_INJURED.has(lower) && i - k > 1) ||
      (lower === 'the' && BEFORE_INJURY.has(words[k - 1]?.lower ?? ''))
    )
      return i;
  }
  return -1;
}
