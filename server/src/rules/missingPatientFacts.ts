import * as l10n from '@vscode/l10n';
import type { Item } from '../letter/model';
import { bareConclusion } from '../reading/conclusions/bareConclusion';
import { conclusionsOf, decidingConclusion } from '../reading/conclusions/conclusions';
import { bareTitle } from '../reading/items/itemTitle';
import { type Passage, passageOf } from '../reading/sentences/passage';
import { tellsFact } from '../reading/statements/caseFacts';
import { isAncillary, restsOnOther } from '../relations/requests/ancillary';
import { itemWords } from './itemWords';
import type { ItemRule } from './rule';

export const missingPatientFacts: ItemRule = {
  id: 'missing-patient-facts',
  family: 'Missing',
  scope: 'item',
  severity: 'information',
  page: {
    finds: 'The rationale recites guidelines and says nothing of this patient or these records',
    why: `The determination gives the employee's condition and the findings that support it (8 CCR 9792.10.6(d)). \
A guideline and a conclusion leave out what joins them: the fact of this case to which the guideline was applied.`,
    wrong: `Decision rationale: The guideline recommends six visits to begin with. Given the number of visits \
requested, the request is not medically necessary.`,
    right: `Decision rationale: The guideline recommends six visits to begin with. The worker has had none so far, \
and the note of 3/2/2016 gives no reason for twelve. The request is not medically necessary.`,
    ignore: `Where the item depends on another one and the reason is given there, or where the request itself \
(its number, its dose) is all that the decision turns on.`,
  },

  check(item) {
    const { rationale } = item;
    const deciding = rationale && decidingConclusion(rationale);
    // Of a bare decision `missing-rationale` says that its reasons are missing.
    if (!rationale || !deciding || bareConclusion(item)) return [];
    const conclusions = conclusionsOf(rationale);
    // "As the surgery is not medically necessary, …": the reason is another item's.
    if (conclusions.some(({ role }) => role === 'premise')) return [];
    if (isAncillary(item) && restsOnOther(item)) return [];
    const concluding = new Set(conclusions.map(({ sentence }) => sentence.index));
    if (anyTellsFact(item, passageOf(rationale), concluding)) return [];
    return [
      {
        span: deciding.sentence.span,
        message: l10n.t`The reasons for ${itemWords(item)} mention no fact from this patient's records. Say which fact meets the guideline, or does not.`,
      },
    ];
  },
};

/** Whether a sentence tells a fact. Those on the case are asked first: nearly always one of them settles it. */
function anyTellsFact(item: Item, passage: Passage, concluding: ReadonlySet<number>): boolean {
  return (['case', 'recital'] as const).some((kind) =>
    passage.sentences.some((sentence) => {
      if (sentence.kind !== kind) return false;
      const concludes = concluding.has(sentence.index);
      // The item's own name holds what was asked for: its dates and its surgery are no facts of the reasons.
      const names = concludes ? bareTitle(item, passage, sentence.firstWord, sentence.endWord) : [];
      return tellsFact(passage, sentence, concludes, names);
    }),
  );
}
