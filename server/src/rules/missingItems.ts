import * as l10n from '@vscode/l10n';
import { sectionOf } from '../letter/formHeadings';
import type { TextRule } from './rule';

export const missingItems: TextRule = {
  id: 'missing-items',
  family: 'Missing',
  scope: 'text',
  severity: 'error',
  page: {
    finds: 'The issues section holds no disputed item',
    why: `The determination states, for each disputed treatment, whether it is medically necessary \
(8 CCR 9792.10.6(d)). A section without an item decides nothing.`,
    wrong: `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:`,
    right: `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Wrist brace: Overturned
…`,
    ignore: 'Never in a letter that goes out.',
  },

  check(letter) {
    if (letter.items.length > 0) return [];
    const issues = sectionOf(letter, 'issues');
    if (!issues) return [];
    return [
      {
        span: issues.name,
        message: l10n.t(
          'This section holds no disputed item. Begin each with its name and its decision, such as "Wrist brace: Upheld".',
        ),
      },
    ];
  },
};
