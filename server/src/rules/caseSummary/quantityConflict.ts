import * as l10n from '@vscode/l10n';
import { subjectsOf } from '../../guidelines/subjects';
import type { Item, Letter, Prose, Rationale } from '../../letter/model';
import {
  type Count,
  countsIn,
  hasFigure,
  MOST_AT_ONCE,
  portionCounted,
  tellsOfRefills,
} from '../../reading/amounts/counts';
import { lengthsIn } from '../../reading/amounts/courseLengths';
import type { Duration } from '../../reading/amounts/durations';
import type { Polarity } from '../../reading/conclusions/verdict';
import { drugStrengthsIn } from '../../reading/drugs/drugStrengths';
import { proseFacts } from '../../reading/facts';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { type RequestedWords, requestedIn, requestsTold } from '../../reading/requests/requests';
import { type Passage, passageOf, readPassage } from '../../reading/sentences/passage';
import { flatten } from '../../text/flatText';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { Finding, ItemRule } from '../rule';
import { calledMissing } from './calledMissing';
import { isDrugItem, written } from './itemAmounts';
import { otherRate } from './otherRate';
import { countSpoken } from './spokenAmounts';
import { sumOfTitle } from './sumOfTitle';

export const quantityConflict: ItemRule = {
  id: 'quantity-conflict',
  family: 'Case summary',
  scope: 'item',
  severity: 'warning',
  page: {
    finds:
      'The rationale says that no quantity, frequency or duration was given though the item states one; or the count decided is not the count in dispute',
    why: `A denial for want of a number that stands in the header, or a decision on eight visits where five are in dispute, \
rests on a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong: `Acupuncture, 6 visits: Upheld

Decision rationale: The request does not state a number of visits. It is not medically necessary.`,
    right: `Acupuncture, 6 visits: Upheld

Decision rationale: The request does not say what the visits are to achieve. It is not medically necessary.`,
    ignore: `Where the number in the header was added later, or the rationale counts something else. Another count in the \
summary's request is told for information: a request may have been changed since.`,
  },

  check(item, letter) {
    const { rationale } = item;
    const title = passageOf(item.nameProse);
    const ownSum = sumOfTitle(item, title);
    if (!rationale) return ownSum;
    const decided = otherCounts(item, rationale, letter, title);
    return [
      ...ownSum,
      ...calledMissing(item, passageOf(rationale), title),
      ...(decided.length > 0 ? decided : countSpoken(item, letter)),
      ...otherRefills(item, rationale, title),
      ...otherLength(item, rationale, title),
      ...otherRate(item, rationale, title),
      ...otherCountInSummary(item, rationale, letter, title),
    ];
  },
};

function otherCounts(item: Item, rationale: Rationale, _letter: Letter, title: Passage): readonly Finding[] {
  const drug = isDrugItem(item);
  const disputed = told(withoutDoses(title, proseFacts(title).counts), drug);
  if (disputed.length === 0) return [];
  const refills = proseFacts(title).counts.find(({ kind }) => kind === 'refills')?.max ?? 0;
  const passage = passageOf(rationale);
  return requestedIn(rationale)
    .filter(({ decided }) => decided === undefined || decided === expectedOf(item))
    .flatMap((asked) => {
      const counts = told(withoutDoses(passage, countsIn(passage, asked.first, asked.end)), drug);
      const agrees = (count: Count): boolean =>
        disputed.some(
          (mine) =>
            fits(count, mine) ||
            (refills > 0 && (count.min === mine.min * refills || count.min === mine.min * (refills + 1))),
        );
      if (counts.length === 0 || counts.some(agrees) || isOfOther(passage, asked, item)) return [];
      if (counts.some((count) => standsIn(count, title))) return [];
      const count = counts[0]!;
      const whole = item.partial ? countsOf(item.partial.original, item) : [];
      if (whole.some((each) => fits(count, each)) && !isSaidOfRemainder(asked, passage, count)) return [];
      return [finding(item, passage, count, title, disputed[0]!)];
    })
    .slice(0, 1);
}

/** Whether what is decided is another treatment, by its name: then `wrong-item` says so, and its count is its own. */
function isOfOther(passage: Passage, { first, end }: RequestedWords, item: Item): boolean {
  const named = subjectsOf(passage.textOf(first, end - 1));
  const own = itemSubjects(item);
  return (
    named.length > 0 &&
    own.length > 0 &&
    !named.some((one) =>
      own.some(({ id, topics }) => id === one.id || topics.some((topic) => one.topics.includes(topic))),
    )
  );
}

/** "Botox 200 units" is a dose. */
function withoutDoses(passage: Passage, counts: readonly Count[]): readonly Count[] {
  if (!counts.some(({ kind }) => kind === 'units')) return counts;
  const doses = new Set(drugStrengthsIn(passage).map(({ strength }) => strength.first));
  return counts.filter(({ first }) => !doses.has(first));
}

/** "With 5 refills" decided where 3 are in dispute. */
function otherRefills(item: Item, rationale: Rationale, title: Passage): readonly Finding[] {
  const refillsOf = (counts: readonly Count[]) => counts.filter(({ kind }) => kind === 'refills');
  const [mine, ...more] = refillsOf(proseFacts(title).counts);
  if (!mine || more.length > 0 || item.partial) return [];
  const passage = passageOf(rationale);
  return requestedIn(rationale)
    .filter(({ decided }) => decided === undefined || decided === expectedOf(item))
    .flatMap(({ first, end }) => {
      const [other, ...others] = refillsOf(countsIn(passage, first, end));
      return other && others.length === 0 && !fits(other, mine)
        ? [finding(item, passage, other, title, mine)]
        : [];
    })
    .slice(0, 1);
}

/** "30 day rental" decided where 21 days are in dispute: one length in each, and no course of visits. */
function otherLength(item: Item, rationale: Rationale, title: Passage): readonly Finding[] {
  const [mine, ...more] = lengthsIn(title);
  if (!mine || more.length > 0 || item.partial || proseFacts(title).counts.some(({ computed }) => computed))
    return [];
  const passage = passageOf(rationale);
  return requestedIn(rationale)
    .filter(({ decided }) => decided !== undefined && decided === expectedOf(item))
    .flatMap(({ first, end }) => {
      const lengths = lengthsIn(passage, first, end);
      const [other] = lengths;
      if (!other || lengths.length > 1 || isAbout(other, mine)) return [];
      if (countsIn(passage, first, end).some(({ computed }) => computed)) return [];
      return [
        {
          span: other.span,
          message: l10n.t`The rationale decides on "${passage.textOf(other.first, other.last)}"; item ${item.number} is for "${title.textOf(mine.first, mine.last)}". Which is right?`,
          related: [{ span: mine.span, message: l10n.t('The length in dispute.') }],
        },
      ];
    })
    .slice(0, 1);
}

/** "1 month", "30 days" and "4 weeks" are one. */
function isAbout(a: Duration, b: Duration): boolean {
  return a.minDays * 0.9 <= b.maxDays && b.minDays * 0.9 <= a.maxDays;
}

/**
 * The summary tells a request for this very treatment, with one count that is not the item's, and neither it nor the
 * reasons have the item's. For information: a request may have been changed since.
 */
function otherCountInSummary(
  item: Item,
  rationale: Rationale,
  { summary }: Letter,
  title: Passage,
): readonly Finding[] {
  if (item.partial || !summary) return [];
  const drug = isDrugItem(item);
  const disputed = told(proseFacts(title).counts, drug);
  const [mine, ...more] = disputed;
  if (!mine || more.length > 0 || tellsOfRefills(title)) return [];
  const passage = passageOf(summary);
  const counts = told(proseFacts(passage).counts, drug);
  if (counts.length === 0 || counts.some((count) => fits(count, mine) || standsIn(count, title))) return [];
  if (told(proseFacts(passageOf(rationale)).counts, drug).some((count) => fits(count, mine))) return [];
  const asked = itemSubjects(item);
  const found = requestsNamed(summary).flatMap(({ first, end, named }) => {
    const inside = counts.filter((count) => count.first >= first && count.last < end);
    // Of several things it is not told whose the count is.
    const isThis = named.length > 0 && named.every(({ id }) => asked.some((one) => one.id === id));
    return isThis && inside.length === 1 ? inside : [];
  });
  const [other] = found;
  if (!other || found.some((count) => !fits(count, other))) return [];
  return [
    {
      ...finding(item, passage, other, title, mine, l10n.t('The case summary tells a request for')),
      severity: 'information',
    },
  ];
}

/** The requests that a summary tells, each with what it names. */
const requestsNamed = remembered((summary: Prose) => {
  const passage = passageOf(summary);
  return requestsTold(passage).map(({ first, end }) => ({
    first,
    end,
    named: subjectsOf(passage.textOf(first, end - 1)),
  }));
});

/** "Six visits would be medically necessary" decides on a part of twelve that are denied: no conflict. */
function expectedOf({ decision }: Item): Polarity {
  return decision?.outcome === 'overturned' ? 'necessary' : 'not necessary';
}

function countsOf(at: Span, { headerProse }: Item): readonly Count[] {
  const written = headerProse.textOf(at);
  return countsIn(readPassage(flatten(written, 0, written.length, at.start)));
}

/**
 * The counts that say how much: for a drug its units, not "1 tablet every 8 hours"; for the rest what is written
 * before what is worked out ("14 sessions (2 x 4)").
 */
function told(counts: readonly Count[], drug: boolean): readonly Count[] {
  const own = counts.filter(({ kind }) => kind === 'units' || (kind === 'visits' && !drug));
  if (drug) {
    const many = own.filter(({ max }) => max > MOST_AT_ONCE);
    return many.length > 0 ? many : own;
  }
  const written = own.filter(({ computed }) => !computed);
  return written.length > 0 ? written : own;
}

function fits(a: Count, b: Count): boolean {
  return a.min <= b.max && b.min <= a.max;
}

/** Whether the number stands in the title in another role ("2 times a week for 6 weeks" called 6 visits). */
function standsIn({ min, max }: Count, title: Passage): boolean {
  return min === max && hasFigure(title, min);
}

/** The original count is told in many rationales; it is wrong where it is decided, or called what is left. */
function isSaidOfRemainder({ decided, first }: RequestedWords, passage: Passage, count: Count): boolean {
  const portion = portionCounted(passage, first, count);
  return portion === 'remainder' || (portion === undefined && decided !== undefined);
}

function finding(
  { number }: Item,
  passage: Passage,
  count: Count,
  title: Passage,
  own: Count,
  where = l10n.t('The rationale decides on'),
): Finding {
  return {
    span: count.span,
    message: l10n.t`${where} ${written(count)} ("${passage.textOf(count.first, count.last)}"); item ${number} is for ${written(own)} ("${title.textOf(own.first, own.last)}"). Which is right?`,
    related: [{ span: own.span, message: l10n.t('The count in dispute.') }],
  };
}
