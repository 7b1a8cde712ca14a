import type { LetterRule } from '../rule';
import { strayQuotes } from './strayQuotes';

export const unbalancedQuote: LetterRule = {
  id: 'unbalanced-quote',
  family: 'Citations',
  scope: 'letter',
  severity: 'hint',
  page: {
    finds: 'A quotation that never closes, or closes without opening',
    why: `What a guideline or a report says and what the reviewer finds must be told apart: a quotation that never \
closes makes the reviewer's own words look like the source's.`,
    wrong: `Decision rationale: The guideline says, "a trial of four weeks comes first. The note of 3/2/2016 records \
none.`,
    right: `Decision rationale: The guideline says, "a trial of four weeks comes first." The note of 3/2/2016 records \
none.`,
    ignore: `Where one quotation spans several paragraphs, each with an opening mark of its own.`,
  },

  check(letter) {
    const proses = [letter.summary, ...letter.items.map(({ rationale }) => rationale)];
    return proses.flatMap((prose) =>
      prose === undefined
        ? []
        : strayQuotes(prose.flat, letter.text).map(({ span, kind }) => ({
            span,
            message: `A quotation ${kind === 'never closes' ? 'begins here and never ends' : 'ends here and never began'}.`,
          })),
    );
  },
};
