import * as l10n from '@vscode/l10n';
import type { Prose, Rationale } from '../../letter/model';
import { strayQuotesOf } from '../../reading/slips/strayQuotes';
import type { Finding, LetterRule } from '../rule';

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
    const found: Finding[] = [];
    const look = (prose: Prose | Rationale): void => {
      for (const { at, kind } of strayQuotesOf(prose)) {
        found.push({
          span: prose.flat.toSpan(at, at + 1),
          message:
            kind === 'never closes'
              ? l10n.t('A quotation begins here and never ends. Close it where the source stops speaking.')
              : l10n.t('A quotation ends here and never began. Open it where the source begins to speak.'),
        });
      }
    };
    if (letter.summary) look(letter.summary);
    for (const { rationale } of letter.items) if (rationale) look(rationale);
    return found;
  },
};
