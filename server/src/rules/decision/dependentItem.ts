import * as l10n from '@vscode/l10n';
import type { Item, Outcome } from '../../letter/model';
import { type Dependence, dependenceOf } from '../../reading/conclusions/dependence';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { isKin } from '../../relations/items/kinship';
import type { Finding, ItemRule } from '../rule';
import { titleQuoted } from '../titleQuoted';
import { type Ground, groundsOf, otherOf } from './grounds';

export const dependentItem: ItemRule = {
  id: 'dependent-item',
  family: 'Decision and rationale',
  scope: 'item',
  severity: 'error',
  page: {
    finds:
      'An ancillary item is denied because a surgery is not medically necessary, while that surgery is overturned or is not in the letter',
    why: `The reason given is a finding of this very letter, and the letter finds the opposite or does not decide on the \
surgery at all: a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)). Each disputed treatment needs reasons of its \
own (8 CCR 9792.10.6(d)).`,
    wrong: `Carpal tunnel release, right: Overturned

Sling: Upheld

Decision rationale: As the requested surgery is not medically necessary, the sling is not medically necessary.`,
    right: `Carpal tunnel release, right: Upheld

Sling: Upheld

Decision rationale: As the requested surgery is not medically necessary, the sling is not medically necessary.`,
    ignore: 'Where the surgery was decided in another letter, which the rationale should then name.',
  },

  check(item, letter) {
    const dependence = dependenceOf(item);
    const outcome = item.decision?.outcome;
    if (!dependence || (outcome !== 'upheld' && outcome !== 'overturned')) return [];
    const denied = dependence.polarity === 'not necessary';
    if (denied !== (outcome === 'upheld')) return [];
    // Told apart by titles, not by place: items that ask for the same do not rest on each other.
    const possible = groundsOf(letter).flatMap((ground) => {
      const other = mayBeMeant(ground, dependence) ? otherOf(ground, item.title) : undefined;
      return other === undefined ? [] : [{ ground, other }];
    });
    // An injection is meant by "the surgical intervention" only where no operation is disputed.
    const operations = possible.filter(({ ground }) => ground.isOperation);
    const grounds = operations.length > 0 ? operations : possible;
    const isOpen = (of: Outcome | undefined): boolean =>
      of === undefined || of === outcome || of === 'modified';
    if (grounds.some(({ ground }) => isOpen(ground.outcome))) return [];
    const others = grounds.map(({ other }) => other).sort((a, b) => a.number - b.number);
    if (others[0] !== undefined) return [opposite(dependence, others[0], denied)];
    // A surgery that utilization review approved is not in dispute: only a denial needs one in the letter.
    return denied && dependence.onNecessity && dependence.names.every(({ kind }) => kind === 'surgery')
      ? [absent(dependence)]
      : [];
  },
};

function opposite(dependence: Dependence, ground: Item, denied: boolean): Finding {
  const { words, names } = dependence;
  const subjects = itemSubjects(ground);
  // Another name may be another operation.
  const isOther = names.length > 0 && !subjects.some((subject) => names.some((name) => isKin(subject, name)));
  return {
    span: words,
    ...(isOther && { severity: 'warning' as const }),
    message: l10n.t`This decision rests on item ${ground.number} ("${titleQuoted(ground)}"), which is ${denied ? l10n.t('overturned') : l10n.t('upheld')}. That reason no longer holds: give this item reasons of its own, or change its decision.`,
    related: [{ span: ground.header, message: l10n.t('The item that it rests on.') }],
  };
}

function absent({ words }: Dependence): Finding {
  return {
    span: words,
    message: l10n.t(
      'This decision rests on a surgery that is no item of this letter. Name where it was decided, or give reasons of its own.',
    ),
  };
}

/** Whether such an item may be the surgery that is meant: anything but what is plainly none. */
function mayBeMeant(ground: Ground, { names, isOperation }: Dependence): boolean {
  const { subjects, isProcedure, isInjection } = ground;
  if (names.length > 0) {
    const named = subjects.some((subject) => names.some((name) => isKin(subject, name)));
    // Letters call one operation by several names: any other surgery may be it.
    return named || (names.some(({ kind }) => kind === 'surgery') && isProcedure);
  }
  return isProcedure && !(isOperation && isInjection);
}
