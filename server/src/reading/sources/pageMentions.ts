import { wordAt } from '../../language/words';
import type { Citation, Item } from '../../letter/model';
import { remembered } from '../../text/remembered';
import {
  BEFORE_PAGE,
  BEHIND_PAGE,
  DECIDED_BEFORE,
  DETERMINERS,
  HAS_PAGES,
  MAY_HAVE_PAGES,
  NAMES_OF_GUIDELINES,
  ON_A_PAGE,
  PAGES_SPEAK,
  PAPERS_WITH_PAGES,
  RELIED_ON,
  SPEAKS_BEHIND_PAGE,
} from '../../vocabulary/sources/sourceWords';
import { type Passage, passageOf } from '../sentences/passage';
import { saysNotForThis } from './reasonsOfLeaving';

/**
 * The pages of guidelines that a rationale names ("As noted on page 63 of the Chronic Pain … Guidelines"). A
 * page alone counts where its sentence speaks of a guideline, or lets the page speak: reports have pages too.
 */
export const pageMentions = remembered(({ rationale }: Item): readonly Citation[] => {
  const withPages = rationale?.citations.filter(({ pages }) => pages.length > 0) ?? [];
  if (!rationale || withPages.length === 0) return [];
  const { flat } = rationale;
  const passage = passageOf(rationale);
  const { words } = passage;
  return withPages.filter((mention) => {
    const from = wordAt(words, flat.fromOriginal(mention.span.start));
    if (isOfUtilizationReview(passage, from)) return false;
    const first = wordAt(words, flat.fromOriginal(mention.span.start));
    if (words[first] === undefined) return mention.document !== undefined || mention.chapter !== undefined;
    const { firstWord, endWord } = passage.sentenceOf(first);
    // "Page 70 has laboratory monitoring in those on NSAIDs, so it does not apply": nothing rests on it.
    if (saysNotForThis(words, firstWord, endWord)) return false;
    if (mention.document || mention.chapter) return true;
    const sentence = words.slice(firstWord, endWord);
    if (sentence.some(({ lower }) => PAPERS_WITH_PAGES.has(lower))) return false;
    const behind = wordAt(words, flat.fromOriginal(mention.span.end - 1) + 1);
    const next = words[behind];
    return (
      sentence.some(({ lower }) => NAMES_OF_GUIDELINES.has(lower)) ||
      PAGES_SPEAK.has(next?.lower ?? '') ||
      isOfChapter(words, behind) ||
      (isPlaceInGuideline(words, first, firstWord, next?.lower ?? '') &&
        !sentence.some(({ lower }) => MAY_HAVE_PAGES.has(lower)))
    );
  });
});

/** "The table on page 91", "see page 124", "at pages 93-94 it lists". */
function isPlaceInGuideline(words: Passage['words'], page: number, firstWord: number, next: string): boolean {
  let at = page - 1;
  while (at > firstWord && BEFORE_PAGE.has(words[at]!.lower)) at--;
  if (at < firstWord) return false;
  const { lower } = words[at]!;
  return BEFORE_PAGE.has(lower) ? SPEAKS_BEHIND_PAGE.has(next) : ON_A_PAGE.has(lower);
}

/** "Page 265 of the chapter", "page 268 of the hand chapter". */
function isOfChapter(words: Passage['words'], behind: number): boolean {
  if (!BEHIND_PAGE.has(words[behind]?.lower ?? '') || !DETERMINERS.has(words[behind + 1]?.lower ?? ''))
    return false;
  return words.slice(behind + 2, behind + 6).some(({ lower }) => HAS_PAGES.has(lower));
}

/** How far behind a page it is said who relied on it, in words. */
const REACH = 10;

/** "MTUS page 27, on which UR relied": the page is what another cited. */
function isOfUtilizationReview(passage: Passage, from: number): boolean {
  const { words } = passage;
  if (words[from] === undefined) return false;
  const end = Math.min(passage.sentenceOf(from).endWord, from + REACH);
  for (let i = from; i < end; i++)
    if (DECIDED_BEFORE.has(words[i]!.lower))
      return words.slice(i, Math.min(end, i + 4)).some(({ lower }) => RELIED_ON.has(lower));
  return false;
}
