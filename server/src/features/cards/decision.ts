import type { Item, Outcome } from '../../letter/model';
import { escapeMarkdown } from '../markdown';
import type { HoverCard } from './card';
import { card } from './card';

const OUTCOMES: Readonly<Record<Outcome, { readonly title: string; readonly means: string }>> = {
  upheld: {
    title: 'Upheld',
    means:
      'The claims administrator’s decision stands: the treatment is **not medically necessary** and need not be authorized.',
  },
  overturned: {
    title: 'Overturned',
    means:
      'The claims administrator’s decision falls: the treatment is **medically necessary** and has to be authorized.',
  },
  modified: {
    title: 'Modified',
    means:
      'One part of the treatment is medically necessary and another is not. The rationale has to say which.',
  },
};

/** What the decision word means for the worker, and how long it can be appealed. */
export function decisionCard(item: Item): HoverCard | undefined {
  const { decision } = item;
  if (decision?.outcome === undefined) return undefined;
  const { title, means } = OUTCOMES[decision.outcome];
  return card(
    decision.span,
    `**${title}** · ${escapeMarkdown(item.title)}`,
    means,
    'It binds all parties. It can be appealed to the Workers’ Compensation Appeals Board within 30 days of mailing, on narrow grounds; the remedy is a new review by another reviewer.\\\n_Labor Code 4610.6(g)-(i)_',
  );
}
