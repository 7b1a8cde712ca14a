import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { askedFor } from '../../reading/amounts/askedAmounts';
import { type Count, countsIn, hasFigure, tellsOfRefills } from '../../reading/amounts/counts';
import { countsSpokenOf, strengthsSpokenOf } from '../../reading/drugs/amountsSpokenOf';
import { type Strength, strengthsIn } from '../../reading/drugs/doses';
import { differ, drugStrengthsIn } from '../../reading/drugs/drugStrengths';
import { soleDrug } from '../../reading/drugs/soleDrug';
import { factsOf } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';
import { written } from './itemAmounts';

/**
 * "The dose of 10/325 mg", "at 100 mg per tablet": the strength of an item on one drug, told otherwise and without its name. One that the
 * summary or any item has may be meant of that.
 */
export function strengthSpoken(item: Item, letter: Letter): readonly Finding[] {
  const { rationale } = item;
  const [own, ...more] = drugStrengthsIn(passageOf(item.nameProse));
  if (!rationale || !own || more.length > 0 || soleDrug(item) === undefined) return [];
  const mine = own.strength;
  const known = passagesBeside(letter).flatMap((passage) => strengthsIn(passage));
  const [other] = strengthsSpokenOf(passageOf(rationale))
    .slice(0, MOST_SPOKEN)
    .filter(
      ({ strength, isPerUnit }) =>
        strength.unit === mine.unit &&
        differ(strength, mine) &&
        (isPerUnit || !isMultiple(strength, mine)) &&
        known.every((one) => one.unit !== strength.unit || differ(one, strength)),
    );
  if (!other) return [];
  return [
    {
      span: other.strength.span,
      message: l10n.t`The strength is ${other.strength.written} here and ${mine.written} in item ${item.number}. Which is right?`,
      related: [{ span: mine.span, message: l10n.t`The strength in item ${item.number}.` }],
    },
  ];
}

/** No rationale speaks of more. */
const MOST_SPOKEN = 20;

/** A dose may be two tablets, or half of one. */
function isMultiple({ values: [a, ...rest] }: Strength, { values: [b] }: Strength): boolean {
  if (rest.length > 0 || !a || !b) return false;
  const times = Math.max(a, b) / Math.min(a, b);
  return Number.isInteger(times);
}

/** "Another 90 tablets" where 60 are in dispute, "the 12 visits asked for" where 8 are: no count that stands elsewhere. */
export function countSpoken(item: Item, letter: Letter): readonly Finding[] {
  const { rationale } = item;
  const title = passageOf(item.nameProse);
  const isDrug = soleDrug(item) !== undefined;
  const [mine, ...more] = countsIn(title).filter(({ kind }) => kind === (isDrug ? 'units' : 'visits'));
  if (!rationale || !mine || more.length > 0 || item.partial || tellsOfRefills(title)) return [];
  const known = passagesBeside(letter).flatMap((passage) => countsIn(passage));
  const passage = passageOf(rationale);
  const spoken = isDrug ? countsSpokenOf(passage).map(surely) : visitsSpokenOf(passage, item);
  const [other] = spoken
    .slice(0, MOST_SPOKEN)
    .filter(({ count }) => known.every((one) => !isSame(one, count)) && !hasFigure(title, count.min));
  if (!other) return [];
  const { count, sureness } = other;
  return [
    {
      span: count.span,
      ...(sureness === 'perhaps' && { severity: 'information' as const }),
      message: l10n.t`The rationale speaks of ${written(count)} ("${passage.textOf(count.first, count.last)}"); item ${item.number} is for ${written(mine)} ("${title.textOf(mine.first, mine.last)}"). Which is right?`,
      related: [{ span: mine.span, message: l10n.t('The count in dispute.') }],
    },
  ];
}

interface SpokenCount {
  readonly count: Count;
  readonly sureness: 'surely' | 'perhaps';
}

function surely(count: Count): SpokenCount {
  return { count, sureness: 'surely' };
}

/** The counts of visits of which the reasons speak as of those in dispute; one that was had elsewhere in them may be meant of that. */
function visitsSpokenOf(passage: Passage, { decision }: Item): readonly SpokenCount[] {
  const counts = countsIn(passage).filter(({ kind }) => kind === 'visits');
  const spoken = counts.flatMap((count): readonly SpokenCount[] => {
    const sureness = askedFor(passage, count, decision?.outcome === 'overturned');
    return sureness === undefined ? [] : [{ count, sureness }];
  });
  const others = counts.filter((one) => !spoken.some(({ count }) => count === one));
  return spoken.filter(({ count }) => others.every((one) => !isSame(one, count)));
}

function isSame(a: Count, b: Count): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** The case summary and the items' names. */
function passagesBeside(letter: Letter): readonly Passage[] {
  const summary = factsOf(letter).summary?.passage;
  const names = letter.items.map(({ nameProse }) => passageOf(nameProse));
  return summary ? [...names, summary] : names;
}
