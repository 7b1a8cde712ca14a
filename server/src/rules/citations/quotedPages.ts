import type { Item } from '../../letter/model';
import { passageOf } from '../../reading/passage';
import type { Span } from '../../text/span';

/**
 * A few words by which often quoted pages of the Chronic Pain Guidelines of 2009 are known, lower case. The
 * pages are from memory.
 */
const landmarks: readonly { readonly words: string; readonly page: number }[] = [
  { words: 'trial of opioids should not be employed', page: 76 },
  { words: 'lowest possible dose should be prescribed', page: 78 },
  { words: 'continuing review of the overall situation', page: 78 },
  { words: 'ongoing review and documentation of pain relief', page: 78 },
  { words: 'muscle relaxants with caution as a second', page: 63 },
  { words: 'largely experimental in use with few randomized', page: 111 },
  { words: 'contains at least one drug (or drug class)', page: 111 },
];

/** Where a rationale quotes, in quotation marks, words of a known page. Each page once. */
export function quotedPages(item: Item): readonly { readonly span: Span; readonly page: number }[] {
  const { rationale } = item;
  if (!rationale) return [];
  const { flat, quoted } = passageOf(rationale);
  if (quoted.length === 0) return [];
  const text = flat.text.toLowerCase();
  const found: { span: Span; page: number }[] = [];
  for (const { words, page } of landmarks) {
    if (found.some((one) => one.page === page)) continue;
    const at = text.indexOf(words);
    if (at >= 0 && quoted.some(({ from, to }) => from <= at && at < to)) {
      found.push({ span: flat.toSpan(at, at + words.length), page });
    }
  }
  return found;
}
