import * as l10n from '@vscode/l10n';
import { saysNothing } from '../../letter/emptyParts';
import type { Item, Letter } from '../../letter/model';
import { isOnlyListed } from '../../letter/olderLetter';
import { conclusionsOf } from '../../reading/conclusions/conclusions';
import { dependenceOf } from '../../reading/conclusions/dependence';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { passageOf } from '../../reading/sentences/passage';
import { isArguedFor } from '../../relations/items/arguedFor';
import { discussionOf } from '../../relations/items/discussed';
import { itemPlace } from '../itemPlace';
import type { Finding, ItemRule } from '../rule';

/** A rationale of fewer words gives no reasons, and is not about anything. */
const FEWEST_WORDS = 12;

export const itemNotDiscussed: ItemRule = {
  id: 'item-not-discussed',
  family: 'Decision and rationale',
  scope: 'item',
  severity: 'information',
  page: {
    finds:
      "Neither the item's drug or service nor its class or a synonym appears in the rationale, or an item of the oldest forms' list is discussed nowhere",
    why: `The determination gives the reasons for each disputed treatment (8 CCR 9792.10.6(d)). Reasons that never \
mention it are often those of another item, or of another letter.`,
    wrong: `Naproxen 500mg #60: Upheld

Decision rationale: Massage is an adjunct to active care. No gain from the first six sessions is recorded. The request is not medically necessary.`,
    right: `Naproxen 500mg #60: Upheld

Decision rationale: NSAIDs are for short courses. No gain from the first month of naproxen is recorded. The request is not medically necessary.`,
    ignore: `Where the rationale calls the treatment by a name that this program does not know. Never for an item that is \
listed and has no reasons at all, which is an error.`,
  },

  check(item, letter) {
    if (isOnlyListed(item, letter.form)) return neverDiscussed(item, letter);
    const { rationale } = item;
    if (!rationale || saysNothing(rationale) || itemSubjects(item).length === 0) return [];
    const passage = passageOf(rationale);
    if (passage.words.length < FEWEST_WORDS || dependenceOf(item)) return [];
    if (conclusionsOf(rationale).some(({ role }) => role === 'premise')) return [];
    const { item: discussed, others: named } = discussionOf(item);
    if (discussed === 'named') return [];
    // What was done before, or what a risk comes from, is named without being argued about.
    const others = named.filter((one) => isArguedFor(one, rationale));
    if (discussed === 'loosely' && others.length === 0) return [];
    const other = others[0];
    const label = itemSubjects(item)[0]!.label;
    return [
      {
        span: itemPlace(item),
        message: l10n.t`The reasons never mention item ${item.number} (${label})${other ? l10n.t`; they are about "${rationale.flat.text.slice(other.start, other.end)}"` : ''}. Were they written for another item?`,
        ...(other && {
          related: [
            {
              span: rationale.flat.toSpan(other.start, other.end),
              message: l10n.t('What the rationale speaks of.'),
            },
          ],
        }),
      },
    ];
  },
};

/** On one item the oldest form has the reasons in a section of their own: `missing-section` asks for it. */
function neverDiscussed(item: Item, { form, items }: Letter): readonly Finding[] {
  if (form === 'A' && items.length < 2) return [];
  return [
    {
      span: itemPlace(item),
      severity: 'error',
      message: l10n.t`Item ${item.number} is listed here and discussed nowhere in the letter. Give the reasons for its decision.`,
    },
  ];
}
