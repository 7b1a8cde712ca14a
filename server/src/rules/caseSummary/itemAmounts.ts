import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import type { Count } from '../../reading/amounts/counts';
import { itemSubjects } from '../../reading/items/itemSubjects';

/** Whether an item asks for drugs and nothing else. */
export function isDrugItem(item: Item): boolean {
  const subjects = itemSubjects(item);
  return subjects.length > 0 && subjects.every(({ kind }) => kind === 'drug' || kind === 'drug class');
}

/** "8", "4 to 6". */
export function written({ min, max }: Pick<Count, 'min' | 'max'>): string {
  return min === max ? String(min) : l10n.t`${min} to ${max}`;
}
