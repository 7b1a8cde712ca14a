import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import { titleKey } from '../../reading/items/titleKey';
import { isNothingButPrompts } from '../../reading/slips/skeleton';
import { textIn } from '../../text/flatText';
import { itemPlace } from '../itemPlace';
import type { Finding, LetterRule } from '../rule';
import { titleQuoted } from '../titleQuoted';

export const duplicateItem: LetterRule = {
  id: 'duplicate-item',
  family: 'Decision and rationale',
  scope: 'letter',
  severity: 'warning',
  page: {
    finds: 'The same item is decided twice',
    why: `Each disputed treatment has one decision (8 CCR 9792.10.6(d)). The same item twice is a slip of the pen at \
best; at worst the two rationales differ, and it is not clear which binds (Labor Code 4610.6(g)).`,
    wrong: `Naproxen 500mg #60: Upheld

NAPROXEN 500 MG, #60: Upheld`,
    right: 'Naproxen 500mg #60: Upheld',
    ignore:
      'Where the same treatment was requested twice, on two dates: the headers should then name the dates of service.',
  },

  check(letter) {
    const first = new Map<string, number>();
    const found: Finding[] = [];
    for (const [index, item] of letter.items.entries()) {
      const key = sameness(item);
      if (key === '' || isNothingButPrompts(item.title)) continue;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        continue;
      }
      found.push({
        span: itemPlace(item),
        message: l10n.t`Item ${item.number} ("${titleQuoted(item)}") asks for the same as item ${earlier + 1} ("${titleQuoted(letter.items[earlier]!)}"). Decide it once, or name what differs.`,
        related: [{ span: itemPlace(letter.items[earlier]!), message: l10n.t('The same item.') }],
      });
    }
    return found;
  },
};

/** What an item asks for, in words that do not change with its spelling: equal for the same item. */
function sameness({ title, partial, headerProse: { flat } }: Item): string {
  const key = titleKey(title);
  if (key === '' || !partial) return key;
  // Of a remainder, what it remains of tells it from another request.
  return `${key}|${titleKey(textIn(flat, partial.original))}`;
}
