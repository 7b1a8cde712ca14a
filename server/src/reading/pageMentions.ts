import { wordAt } from '../language/words';
import type { Citation, Item } from '../letter/model';
import { remembered } from '../text/remembered';
import { NAMES_OF_GUIDELINES, PAGES_SPEAK, PAPERS_WITH_PAGES } from '../vocabulary/sourceWords';
import { passageOf } from './passage';

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
    if (mention.document || mention.chapter) return true;
    const first = wordAt(words, flat.fromOriginal(mention.span.start));
    if (words[first] === undefined) return false;
    const { firstWord, endWord } = passage.sentenceOf(first);
    const sentence = words.slice(firstWord, endWord);
    if (sentence.some(({ lower }) => PAPERS_WITH_PAGES.has(lower))) return false;
    const next = words[wordAt(words, flat.fromOriginal(mention.span.end - 1) + 1)];
    return sentence.some(({ lower }) => NAMES_OF_GUIDELINES.has(lower)) || PAGES_SPEAK.has(next?.lower ?? '');
  });
});
