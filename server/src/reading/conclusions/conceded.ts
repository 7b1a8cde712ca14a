import { Gap } from '../../language/words';
import { CONCEDING } from '../../vocabulary/conclusions/governingWords';
import type { Passage } from '../sentences/passage';
import type { Conclusion } from './conclusions';

/** "Even though the arthroscopy is medically necessary, the removal is not": what is granted on the way. */
export function isConceded({ sentence, words: judged }: Conclusion, passage: Passage): boolean {
  const { words } = passage;
  let conceded = false;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower, gap } = words[i]!;
    if (passage.spanOf(i, i).start >= judged.end) return conceded && (gap & Gap.comma) !== 0;
    if (gap & Gap.comma) conceded = false;
    if (CONCEDING.has(lower)) conceded = true;
  }
  return false;
}
