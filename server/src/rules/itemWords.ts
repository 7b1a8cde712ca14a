import * as l10n from '@vscode/l10n';
import type { Item } from '../letter/model';

/** Longer names are cut at a word: a message is read at a glance. */
const LONGEST = 36;

/** How a message names an item: "item 2 ("MRI of the right knee")". */
export function itemWords({ number, title }: Item): string {
  return title === '' ? l10n.t`item ${number}` : l10n.t`item ${number} ("${shortened(title)}")`;
}

/** A text for a message: whole, or cut at a word with "…". */
export function shortened(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, end > 0 ? end : longest - 1)} …`;
}

/** At the beginning of a sentence. */
export function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
