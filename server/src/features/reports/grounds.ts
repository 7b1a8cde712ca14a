import * as l10n from '@vscode/l10n';
import { rules } from '../../rules';

/** Labor Code 4610.6(h): on what a determination may be set aside, as far as a letter itself can show it. */
export const GROUNDS = {
  powers: l10n.t('(h)(1): acting without or in excess of the Administrative Director’s powers'),
  fact: l10n.t('(h)(5): a plainly erroneous finding of fact that is a matter of ordinary knowledge'),
  none: l10n.t('Findings that point to no ground by themselves'),
} as const;

export type Ground = keyof typeof GROUNDS;

/** Rules about how a letter is written, which say nothing of what it decides. */
const WRITING: ReadonlySet<string> = new Set([
  'citation-debris',
  'citation-incomplete',
  'dangling-reference',
  'unbalanced-quote',
  'repeated-words',
  'placeholder',
  'identifier-disclosed',
  'duplicate-item',
]);

/** Rules of other families that are about what the law asks of the review, not about facts. */
const LAW: ReadonlySet<string> = new Set(['dependent-item', 'repeated-rationale', 'conditional-outcome']);

const families = new Map(rules.map(({ id, family }) => [id, family]));

/** The ground that a finding may bear on. An attorney decides whether it does. */
export function groundOf(rule: string): Ground {
  if (WRITING.has(rule)) return 'none';
  if (LAW.has(rule)) return 'powers';
  switch (families.get(rule)) {
    case 'Missing':
    case 'Citations':
      return 'powers';
    case 'Decision and rationale':
    case 'Case summary':
      return 'fact';
    default:
      return 'none';
  }
}

/** What stands below findings by ground, in every report for an attorney. */
export function groundsNote(): string {
  return l10n.t(
    'The findings stand by ground as their rules have it; which ground a finding supports, if any, is for an attorney to judge. Fraud, a conflict of interest and bias ((h)(2) to (4)) are not to be seen in a letter.',
  );
}
