import { compileLexicon, mentionsIn } from '../../language/lexicon';
import type { Item } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { LANDMARKS } from '../../vocabulary/sources/landmarks';
import { passageOf } from '../sentences/passage';

/** Words of a known page that a rationale quotes. Positions are words of the rationale, both included. */
export interface QuotedPage {
  readonly page: number;
  readonly first: number;
  readonly last: number;
}

const landmarks = compileLexicon(LANDMARKS);

/** Where a rationale quotes, in quotation marks, words of a known page. Each page once. */
export const quotedPages = remembered(({ rationale }: Item): readonly QuotedPage[] => {
  if (!rationale) return [];
  const passage = passageOf(rationale);
  if (passage.quoted.length === 0) return [];
  const found = new Map<number, QuotedPage>();
  for (const { entry, first, last } of mentionsIn(passage.words, landmarks)) {
    if (!found.has(entry.page) && passage.isQuoted(first))
      found.set(entry.page, { page: entry.page, first, last });
  }
  return [...found.values()];
});
