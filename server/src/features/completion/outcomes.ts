import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import type { Offers } from './completion';
import { endOfLine } from './typed';

const OUTCOMES = [
  { label: 'Upheld', detail: l10n.t('the denial stands: not medically necessary') },
  { label: 'Overturned', detail: l10n.t('the denial falls: medically necessary') },
] as const;

const LONGEST_TYPED = 20;

/** The outcomes, after the colon that ends an item's header, and over one that stands there. */
export function outcomeOffers({ text, items }: Letter, offset: number): Offers | undefined {
  const item = items.find(({ header }) => offset > header.start && offset <= endOfLine(text, header.end));
  if (item === undefined) return undefined;
  const colon = text.lastIndexOf(':', offset - 1);
  if (colon < item.header.start || colon < item.name.end - 1) return undefined;
  const typed = text.slice(colon + 1, offset);
  const rest = /^[A-Za-z]*/.exec(text.slice(offset, offset + LONGEST_TYPED))![0];
  const isOutcome = typed.length <= LONGEST_TYPED && /^[ \t]*[A-Za-z]*$/.test(typed);
  const after = text.slice(offset + rest.length, endOfLine(text, offset));
  if (!isOutcome || after.trim() !== '') return undefined;
  const start = offset - /(?<![A-Za-z])[A-Za-z]*$/.exec(typed)![0].length;
  const gap = start === colon + 1 ? ' ' : '';
  return {
    replace: { start, end: offset + rest.length },
    offers: OUTCOMES.map(({ label, detail }) => ({
      label,
      detail,
      insert: gap + label,
      kind: 'outcome',
    })),
  };
}
