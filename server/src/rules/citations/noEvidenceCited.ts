import * as l10n from '@vscode/l10n';
import { restsOnOther } from '../../relations/requests/ancillary';
import { itemWords } from '../itemWords';
import type { ItemRule } from '../rule';

export const noEvidenceCited: ItemRule = {
  id: 'no-evidence-cited',
  family: 'Citations',
  scope: 'item',
  severity: 'information',
  page: {
    finds: 'The reviewer cites no evidence, and the item does not hang on another one',
    why: `Medical necessity is decided by the standards of Labor Code 4610.5(c)(2) in their order, the MTUS first, and \
the determination states the evidence that supports it (8 CCR 9792.10.6(d)). Some standard always applies, if only \
expert opinion.`,
    wrong: `Wrist brace: Upheld

MAXIMUS guideline: The Expert Reviewer did not cite any medical evidence for its decision.`,
    right: `Wrist brace: Upheld

MAXIMUS guideline: … MTUS Forearm, Wrist, & Hand Complaints 2004, Section(s): Physical Methods.`,
    ignore: `For a service that only accompanies an operation that is decided in the same letter: nothing is found \
where the rationale says so.`,
  },

  check(item) {
    const line = item.reviewerGuideline;
    if (!line?.didNotCite || line.citations.length > 0 || restsOnOther(item)) return [];
    return [
      {
        span: line.didNotCite,
        message: l10n.t`No evidence is cited for ${itemWords(item)}. Name the guideline or study that decided, or the operation that the item goes with.`,
      },
    ];
  },
};
