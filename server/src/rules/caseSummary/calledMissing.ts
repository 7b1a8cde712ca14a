import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import { missingAmountsIn } from '../../reading/amounts/missingAmounts';
import { amountsStated } from '../../reading/amounts/statedAmounts';
import type { Passage } from '../../reading/sentences/passage';
import type { Finding } from '../rule';
import { amountWord } from '../spokenWords';
import { isDrugItem } from './itemAmounts';

/** The first amount that a rationale calls missing though the item states it. */
export function calledMissing(item: Item, passage: Passage, title: Passage): readonly Finding[] {
  const isDrug = isDrugItem(item);
  const stated = amountsStated(title, isDrug);
  if (stated.size === 0) return [];
  for (const { kind, namesRequest, ofRecord, first, last } of missingAmountsIn(passage)) {
    const there = stated.get(kind);
    // "The number of visits is not documented": of those that were had.
    const isOfVisitsHad = !isDrug && kind === 'quantity' && !namesRequest;
    if (there === undefined || (isOfVisitsHad && ofRecord)) continue;
    return [
      {
        span: passage.spanOf(first, last),
        // What is not given may be another amount ("how many hours a day"): so it was more often than not.
        severity: 'information',
        message: l10n.t`This says that no ${amountWord(kind)} was given; item ${item.number} states it ("${title.textOf(there.first, there.last)}"). Name what is missing, or take it out.`,
        related: [
          {
            span: title.spanOf(there.first, there.last),
            message: l10n.t`The ${amountWord(kind)} that the item states.`,
          },
        ],
      },
    ];
  }
  return [];
}
