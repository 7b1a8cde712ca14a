import type { Citation, Item } from '../../letter/model';
import { passageOf } from '../../reading/passage';

const guidelineWords = /\b(?:MTUS|ACOEM|guidelines?|CPMTG)\b/i;

/** "As page 30 says": reports have pages that nobody lets speak. */
const says =
  /^ (?:says|states|recommends|accepts|requires|puts it|advises|limits|asks|specifies|allows|supports|lists|wants|sets|calls|gives|names|does not (?:recommend|support|allow))\b/i;

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
    if (sentence === undefined || /\breports?\b/i.test(sentence.text)) return false;
    const after = rationale.flat.text.slice(
      rationale.flat.fromOriginal(mention.span.end - 1) + 1,
      sentence.to,
    );
    return guidelineWords.test(sentence.text) || says.test(after);
  });
}
