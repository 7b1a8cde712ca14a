import * as l10n from '@vscode/l10n';
import { conclusionsOf, decidingConclusion, mayConclude } from '../reading/conclusions/conclusions';
import { openEndsIn } from '../reading/conclusions/openEnds';
import { passageOf } from '../reading/sentences/passage';
import { isUnwritten } from '../reading/slips/skeleton';
import { itemWords } from './itemWords';
import type { ItemRule } from './rule';

export const missingConclusion: ItemRule = {
  id: 'missing-conclusion',
  family: 'Missing',
  scope: 'item',
  severity: 'warning',
  page: {
    finds:
      'The rationale never concludes on medical necessity (information where it concludes in other words, such as "not medically appropriate")',
    why: `The question before the reviewer is whether the disputed treatment is medically necessary, and the \
determination answers it for each (8 CCR 9792.10.6(d)). "Appropriate", "supported" or "indicated" are reasons; the \
standard is medical necessity as Labor Code 4610.5(c)(2) defines it.`,
    wrong: 'Decision rationale: The guideline allows ten visits. The worker has completed twelve.',
    right: `Decision rationale: The guideline allows ten visits. The worker has completed twelve. Therefore the request \
for eight more visits is not medically necessary.`,
    ignore:
      'Where the letter quotes a conclusion that stands elsewhere, in a numbered list of outcomes for example.',
  },

  check(item) {
    const { rationale } = item;
    // Nothing, or a prompt: `missing-rationale` and `placeholder` speak of it.
    if (!rationale || isUnwritten(rationale)) return [];
    const deciding = decidingConclusion(rationale);
    if (!deciding) {
      const passage = passageOf(rationale);
      const { sentences } = passage;
      // A condition in its place is for `conditional-outcome` to report.
      if (mayConclude(passage) || openEndsIn(rationale).length > 0) return [];
      // "TBD": what is still to be written does not conclude either, but that is not what is wrong with it.
      if (sentences.length === 1 && sentences[0]!.endWord < 4) return [];
      return [
        {
          span: sentences.at(-1)?.span ?? rationale.header,
          message: l10n.t`The reasons for ${itemWords(item)} end without a conclusion. Say whether it is medically necessary.`,
        },
      ];
    }
    const onNecessity = conclusionsOf(rationale).some(
      ({ role, standard }) => role === 'decision' && standard === 'medical necessity',
    );
    if (onNecessity) return [];
    return [
      {
        span: deciding.words,
        severity: 'information',
        message: l10n.t`The conclusion on ${itemWords(item)} is not in the words of the standard. Say whether it is medically necessary (Labor Code 4610.5(c)(2)).`,
      },
    ];
  },
};
