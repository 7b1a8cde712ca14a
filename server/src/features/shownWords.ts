import * as l10n from '@vscode/l10n';
import type { Disposition, ItemState } from '../review/marks';
import type { Severity } from '../rules/rule';
import { outcomeWord } from '../rules/spokenWords';

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: l10n.t('error'),
  warning: l10n.t('warning'),
  information: l10n.t('information'),
  hint: l10n.t('hint'),
};

const DISPOSITIONS: Readonly<Record<Disposition, string>> = {
  open: l10n.t('open'),
  ignored: l10n.t('ignored'),
  change: l10n.t('to be changed'),
  query: l10n.t('queried'),
};

/**
 * What people read for an item's state. The file's `accepted` is shown as "reviewed": beside a decision, "accepted" reads as
 * though the treatment were.
 */
const ITEM_STATES: Readonly<Record<ItemState, string>> = {
  open: l10n.t('not reviewed'),
  accepted: l10n.t('reviewed'),
  change: l10n.t('to be changed'),
  query: l10n.t('queried'),
};

/** "warning". */
export function severityWord(severity: Severity): string {
  return SEVERITIES[severity];
}

/** What somebody has made of a finding: "to be changed". */
export function dispositionWord(disposition: Disposition): string {
  return DISPOSITIONS[disposition];
}

/** What somebody has made of an item: "reviewed". */
export function itemStateWord(state: ItemState): string {
  return ITEM_STATES[state];
}

/** "upheld", "no decision". */
export function decisionWord(decision: 'upheld' | 'overturned' | 'modified' | undefined): string {
  return decision === undefined ? l10n.t('no decision') : outcomeWord(decision);
}
