import * as l10n from '@vscode/l10n';
import type { Item, Outcome } from '../../letter/model';
import { escapeMarkdown } from '../../text/markdown';
import type { Span } from '../../text/span';
import type { HoverCard } from './card';
import { card } from './card';
import { lawLinks } from './law';

const OUTCOMES: Readonly<Record<Outcome, { readonly title: string; readonly means: string }>> = {
  upheld: {
    title: l10n.t('Upheld'),
    means: l10n.t(
      'The claims administrator’s decision stands: the treatment is **not medically necessary** and need not be authorized. The doctor can ask anew when the facts have changed.',
    ),
  },
  overturned: {
    title: l10n.t('Overturned'),
    means: l10n.t(
      'The claims administrator’s decision falls: the treatment is **medically necessary** and has to be authorized.',
    ),
  },
  modified: {
    title: l10n.t('Modified'),
    means: l10n.t(
      'One part of the treatment is medically necessary and another is not. The rationale has to say which.',
    ),
  },
};

/** What the decision word means for the worker, and how it can be appealed. */
export function decisionCard({ decision, title }: Item): HoverCard | undefined {
  if (decision === undefined) return undefined;
  if (decision.outcome === undefined) return otherWordCard(decision.span);
  const { title: word, means } = OUTCOMES[decision.outcome];
  return card(
    decision.span,
    `**${word}** · ${escapeMarkdown(title)}`,
    means,
    `${l10n.t('It binds all parties. **Appeal:** to the Workers’ Compensation Appeals Board within 30 days of mailing, only for excess of powers, fraud, conflict of interest, bias, or a plainly wrong finding of fact. The remedy is a new review by another reviewer.')}\\\n${lawLinks('Labor Code 4610.6(g)-(i)')}`,
  );
}

function otherWordCard(at: Span): HoverCard {
  return card(
    at,
    l10n.t('**No outcome of an Independent Medical Review**'),
    `${l10n.t('The claims administrator’s decision is upheld or overturned, item by item.')}\\\n${lawLinks('Labor Code 4610.6(d)')}`,
  );
}
