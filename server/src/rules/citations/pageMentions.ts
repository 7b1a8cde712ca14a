import { passageOf } from '../../clinical/passage';
import type { Citation, Item } from '../../letter/model';

const guidelineWords = /\b(?:MTUS|ACOEM|guidelines?|CPMTG)\b/i;

/**
 * The pages of guidelines that a rationale names ("As noted on page 63 of the Chronic Pain … Guidelines"). A
 * page alone counts where its sentence speaks of a guideline: reports have pages too.
 */
export function pageMentions(item: Item): readonly Citation[] {
  const { rationale } = item;
  if (!rationale) return [];
  const withPages = rationale.citations.filter(({ pages }) => pages.length > 0);
  if (withPages.length === 0) return [];
  const { sentences } = passageOf(rationale);
  return withPages.filter((mention) => {
    if (mention.document || mention.chapter) return true;
    const at = rationale.flat.fromOriginal(mention.span.start);
    const sentence = sentences.find(({ from, to }) => at >= from && at < to);
    return sentence !== undefined && guidelineWords.test(sentence.text) && !/\breport\b/i.test(sentence.text);
  });
}
