import * as l10n from '@vscode/l10n';
import { decidingConclusion } from '../../reading/conclusions/conclusions';
import { openEndsIn } from '../../reading/conclusions/openEnds';
import { passageOf } from '../../reading/sentences/passage';
import type { ItemRule } from '../rule';

export const conditionalOutcome: ItemRule = {
  id: 'conditional-outcome',
  family: 'Decision and rationale',
  scope: 'item',
  severity: 'information',
  page: {
    finds:
      'A final determination that hedges ("reconsideration may be appropriate"), or that turns on a condition ("if a note is sent, the request is approved")',
    why: `The determination is final and binds all parties (Labor Code 4610.6(g)): the reviewer who wrote it will not see \
the request again, and there is no reconsideration by Independent Medical Review. A utilization review denial stands for twelve \
months unless the facts change (Labor Code 4610). A promise that things may be seen differently has no effect, and invites \
an appeal.`,
    wrong:
      'The request is not medically necessary; reconsideration may be appropriate once the operative report is received.',
    right:
      'The operative report was not among the records, and nothing else shows a repair. The request is not medically necessary.',
    ignore: 'Where the words tell what a guideline makes a condition of.',
  },

  check({ number, rationale }) {
    if (!rationale) return [];
    const passage = passageOf(rationale);
    // Where the condition is all that the reasons come to, nothing is decided at all.
    const severity = decidingConclusion(rationale) ? {} : { severity: 'warning' as const };
    return openEndsIn(rationale).map(({ first, last }) => ({
      span: passage.spanOf(first, last),
      message: l10n.t`This leaves item ${number} open ("${beginningOf(passage.textOf(first, last))}"); a determination is final. Decide on the records at hand, without a condition.`,
      ...severity,
    }));
  },
};

const MOST_QUOTED = 40;

function beginningOf(text: string): string {
  if (text.length <= MOST_QUOTED) return text;
  return `${text.slice(0, text.lastIndexOf(' ', MOST_QUOTED))} …`;
}
