import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import type { Span } from '../../text/span';
import type { CodeAction, Rewrite } from '../codeActions';
import { changeItems, type ItemAction } from './changeItems';

const OFFERED: readonly {
  readonly action: ItemAction;
  readonly kind: Rewrite['kind'];
  readonly title: string;
}[] = [
  { action: 'uphold', kind: 'rewrite', title: l10n.t('Set the decision to Upheld') },
  { action: 'overturn', kind: 'rewrite', title: l10n.t('Set the decision to Overturned') },
  { action: 'duplicate', kind: 'rewrite', title: l10n.t('Duplicate this item') },
  { action: 'move up', kind: 'move', title: l10n.t('Move this item up') },
  { action: 'move down', kind: 'move', title: l10n.t('Move this item down') },
];

const DECIDES: ReadonlySet<ItemAction> = new Set(['uphold', 'overturn']);

/**
 * What can be done at an item's header, beside what its findings ask for.
 *
 * @param already what is offered there: nothing is offered twice
 */
export function headerActions(
  text: string,
  letters: readonly Letter[],
  at: Span,
  already: readonly CodeAction[],
): readonly Rewrite[] {
  const item = letters
    .flatMap(({ items }) => items)
    .find(({ header }) => header.end > header.start && at.start >= header.start && at.end <= header.end);
  if (item === undefined) return [];
  const titles = new Set(already.map(({ title }) => title));
  return OFFERED.flatMap(({ action, kind, title }): Rewrite[] => {
    if (titles.has(title)) return [];
    // An item without an outcome has a finding that offers them, and that waits while the header is typed.
    if (DECIDES.has(action) && !item.decision?.outcome) return [];
    const change = changeItems(text, letters, item.header.start, action);
    return change === undefined ? [] : [{ kind, title, edits: change.edits }];
  });
}
