import type { Citation } from '../../server/src/letter/model';
import { parseLetters } from '../../server/src/letter/parse';

/** The citations of a reviewer's guideline line, read by the parser from a letter made around it. */
export function citationsOf(line: string): readonly Citation[] {
  return itemWith(line, 'The request is not medically necessary.').reviewerGuideline?.citations ?? [];
}

/** The one citation of a reviewer's guideline line. */
export function citationOf(line: string): Citation {
  const [citation] = citationsOf(line);
  if (!citation) throw new Error(`The parser finds no citation in "${line}".`);
  return citation;
}

/** The citations of a rationale. */
export function citationsInRationale(rationale: string): readonly Citation[] {
  return (
    itemWith('Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 22.', rationale).rationale
      ?.citations ?? []
  );
}

function itemWith(line: string, rationale: string) {
  const text = [
    'IMR ISSUES, DECISIONS AND RATIONALES',
    '',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    '',
    '1. Kinesio tape: Upheld',
    '',
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    '',
    `MAXIMUS guideline: ${line}`,
    '',
    `Decision rationale: ${rationale}`,
    '',
  ].join('\n');
  const item = parseLetters(text)[0]?.items[0];
  if (!item) throw new Error('The parser finds no item in the letter made for a test.');
  return item;
}
