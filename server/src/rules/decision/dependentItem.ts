import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { type Dependence, dependenceOf } from '../../reading/dependence';
import { itemSubjects } from '../../reading/itemSubjects';
import { isAroundSurgery, isOperation } from '../../reading/operations';
import { otherItems } from '../../reading/otherItems';
import { isKin } from '../../relations/kinship';
import type { Finding, ItemRule } from '../rule';
import { titleQuoted } from '../titleQuoted';

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
    const possible = otherItems(item, letter).filter((other) => mayBeMeant(other, dependence));
    // An injection is meant by "the surgical intervention" only where no operation is disputed.
    const operations = possible.filter(isOperation);
    const grounds = operations.length > 0 ? operations : possible;
    const decided = grounds.filter(({ decision }) => decision?.outcome !== undefined);
    if (decided.length < grounds.length) return [];
    const agreeing = decided.filter(
      ({ decision }) => decision!.outcome === outcome || decision!.outcome === 'modified',
    );
    if (agreeing.length > 0) return [];
    if (grounds.length > 0) return [opposite(dependence, grounds[0]!, letter, denied)];
    // A surgery that utilization review approved is not in dispute: only a denial needs one in the letter.
    return denied && dependence.onNecessity && dependence.names.every(({ kind }) => kind === 'surgery')
      ? [absent(dependence)]
      : [];
  },
};

function opposite(dependence: Dependence, ground: Item, letter: Letter, denied: boolean): Finding {
  const { words, names } = dependence;
  const subjects = itemSubjects(ground);
  // Another name may be another operation.
  const isOther = names.length > 0 && !subjects.some((subject) => names.some((name) => isKin(subject, name)));
  return {
    span: words,
    ...(isOther && { severity: 'warning' as const }),
    message: l10n.t`This decision rests on item ${letter.items.indexOf(ground) + 1} ("${titleQuoted(ground)}"), which is ${denied ? l10n.t('overturned') : l10n.t('upheld')}. That reason no longer holds: give this item reasons of its own, or change its decision.`,
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

/** Whether the item may be the surgery that is meant: anything but what is plainly none. */
function mayBeMeant(item: Item, { names, isOperation: isSurgery }: Dependence): boolean {
  const subjects = itemSubjects(item);
  if (names.length > 0) {
    const named = subjects.some((subject) => names.some((name) => isKin(subject, name)));
    // Letters call one operation by several names: any other surgery may be it.
    return named || (names.some(({ kind }) => kind === 'surgery') && isProcedure(item));
  }
  return isProcedure(item) && !(isSurgery && isInjection(item));
}

/** Kinds of treatment that nobody calls a surgery. */
const neverSurgery: ReadonlySet<string> = new Set([
  'drug',
  'drug class',
  'therapy',
  'device',
  'imaging',
  'test',
  'visit',
  'program',
]);

function isInjection(item: Item): boolean {
  return !isOperation(item) && itemSubjects(item).some(({ kind }) => kind === 'injection');
}

function isProcedure(item: Item): boolean {
  const subjects = itemSubjects(item);
  if (isAroundSurgery(item)) return false;
  return isOperation(item) || subjects.length === 0 || subjects.some(({ kind }) => !neverSurgery.has(kind));
}
