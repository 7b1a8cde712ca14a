import type { Item } from '../../letter/model';
import { passageOf } from '../../reading/passage';
import type { ItemRule } from '../rule';

export const danglingReference: ItemRule = {
  id: 'dangling-reference',
  family: 'Citations',
  scope: 'item',
  severity: 'hint',
  page: {
    finds: 'Something "cited below" or "above" with nothing there',
    why: `The determination states the evidence that it rests on (8 CCR 9792.10.6(d)). A pointer to a citation that is \
not there leaves the reader looking for it.`,
    wrong: `Decision rationale: According to the guidelines cited below, a trial of other drugs comes first. None is \
recorded. Therefore, the request is not medically necessary.`,
    right: `Decision rationale: According to the Chronic Pain Medical Treatment Guidelines, page 76, a trial of other \
drugs comes first. None is recorded. Therefore, the request is not medically necessary.`,
    ignore: `In text that is quoted from a guideline, which points at the guideline's own pages; nothing is found for \
"recommended as indicated below" and the like.`,
  },

  check(item) {
    const { rationale } = item;
    if (!rationale) return [];
    const { flat } = rationale;
    return [...flat.text.matchAll(pointer)]
      .filter((match) => !isQuoted(item, match.index) && !isAnswered(item, match))
      .map((match) => ({
        span: flat.toSpan(match.index, match.index + match[0].length),
        message: /below/i.test(match[0])
          ? 'Nothing of the kind follows.'
          : 'Nothing of the kind stands above.',
      }));
  },
};

/** "guidelines cited below", "the table above"; "given the above" and "as indicated below" name nothing to look for. */
const pointer =
  /\b(?:guidelines?|citations?|references?|literature|sources?|studies|study|evidence|criteria|tables?|excerpts?|passages?|quotations?|recommendations)(?: (?:as|that (?:is|are)|which (?:is|are)))? (?:(?:cited|referenced|quoted|listed|attached|copied|pasted|reproduced|shown|set out|outlined) )?(?:below|above)\b/gi;

function isQuoted({ rationale }: Item, at: number): boolean {
  return passageOf(rationale!).quoted.some(({ from, to }) => from <= at && at < to);
}

/** Whether a citation with a place to look up stands where the words point. The guideline lines stand above. */
function isAnswered(item: Item, match: RegExpExecArray): boolean {
  const { rationale } = item;
  const { flat, citations } = rationale!;
  if (/above/i.test(match[0])) {
    // What has been told may be called criteria, recommendations or evidence.
    if (!/\b(?:cited|referenced|quoted|table|excerpts?|quotations?)\b/i.test(match[0])) return true;
    const lines = [item.claimsGuideline, item.reviewerGuideline];
    return (
      lines.some((line) => line !== undefined && line.citations.length > 0) ||
      citations.some(({ span }) => flat.fromOriginal(span.start) < match.index)
    );
  }
  const end = match.index + match[0].length;
  const after = flat.text.slice(end);
  if (/\b(?:references?|citations?|guidelines?)\s?:/i.test(after)) return true;
  // A source must be cited; of what is quoted or listed the words must stand there.
  if (!/\b(?:cited|referenced)\b/i.test(match[0]) && /[:"•;]|\(?\b[1-9]\)|\b1\./.test(after)) return true;
  return citations.some(
    (citation) =>
      flat.fromOriginal(citation.span.start) >= end &&
      (citation.pages.length > 0 ||
        citation.chapter !== undefined ||
        citation.edition !== undefined ||
        citation.tables.length > 0),
  );
}
