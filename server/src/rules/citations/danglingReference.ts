import * as l10n from '@vscode/l10n';
import { passageOf } from '../../reading/sentences/passage';
import { danglingPointers } from '../../reading/sources/pointers';
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
    const passage = passageOf(rationale);
    return danglingPointers(item).map(({ first, last, where }) => ({
      span: passage.spanOf(first, last),
      message: l10n.t`What is announced here does not stand ${where === 'below' ? l10n.t('below') : l10n.t('above')}. Cite it there, or name the source here.`,
    }));
  },
};
