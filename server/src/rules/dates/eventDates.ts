import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { partsOverlap } from '../../reading/anatomy/bodyParts';
import { type DatedEvent, datedEventsIn, type Moment, momentsIn } from '../../reading/chronology/datedEvents';
import { isSlipOf } from '../../reading/dates/slipOfDate';
import { factsOf, factsOfItem } from '../../reading/facts';
import { OFTEN_REPEATED, SELDOM_REPEATED } from '../../vocabulary/time/datedEvents';
import { itemWords } from '../itemWords';
import type { Finding } from '../rule';

/**
 * A study or an operation that the reasons date otherwise than the case summary, by one figure of the date: the summary has
 * the one event of its kind, and the reasons' date nowhere.
 */
export function eventDates(letter: Letter): readonly Finding[] {
  const summary = factsOf(letter).summary?.passage;
  if (!summary) return [];
  const told = datedEventsIn(summary);
  if (told.length === 0) return [];
  return letter.items.flatMap((item) => {
    const { rationale } = factsOfItem(item);
    if (!rationale) return [];
    return datedEventsIn(rationale.passage).flatMap((event): Finding[] => {
      // A year alone may be of anything that was done in it.
      const isTold = (moment: Moment) => isExact(moment) && agree(moment, event.moment);
      if (isExact(event.moment) && momentsIn(summary).some(isTold)) return [];
      const other = onlyOther(event, told);
      const isSole =
        other !== undefined && momentsIn(summary).filter(({ first }) => isIn(other, first)).length === 1;
      const doubt = other && slipBetween(event, other, isSole);
      if (!other || !doubt) return [];
      const there = summary.textOf(other.moment.first, other.moment.last);
      const here = rationale.passage.textOf(event.moment.first, event.moment.last);
      return [
        {
          span: event.span,
          message: l10n.t`The reasons for ${itemWords(item)} date the ${event.entry.id} ${here}; the case summary has ${there}. Which is right?`,
          related: [{ span: other.span, message: l10n.t('The date in the case summary.') }],
          ...(doubt === 'perhaps' && { severity: 'information' as const }),
        },
      ];
    });
  });
}

/** The one event of the summary that this may be; `undefined` where one agrees, or several may be meant. */
function onlyOther(event: DatedEvent, told: readonly DatedEvent[]): DatedEvent | undefined {
  const same = told.filter((one) => mayBeSame(one, event));
  if (same.some(({ moment }) => agree(moment, event.moment))) return undefined;
  const [first] = same;
  return first && same.every(({ moment }) => agree(moment, first.moment)) ? first : undefined;
}

function mayBeSame(a: DatedEvent, b: DatedEvent): boolean {
  const isOneKind =
    a.entry.id === b.entry.id ||
    (a.entry.isKind && b.entry.of === a.entry.id) ||
    (b.entry.isKind && a.entry.of === b.entry.id);
  if (!isOneKind) return false;
  if (a.part !== undefined && b.part !== undefined && !partsOverlap(a.part, b.part)) return false;
  return a.side === undefined || b.side === undefined || a.side === b.side;
}

const FIGURES = ['year', 'month', 'day'] as const;

/** What both moments tell, and how much of it differs. */
function compared(a: Moment, b: Moment): { shared: number; differing: readonly (typeof FIGURES)[number][] } {
  const shared = FIGURES.filter((figure) => a[figure] !== undefined && b[figure] !== undefined);
  return { shared: shared.length, differing: shared.filter((figure) => a[figure] !== b[figure]) };
}

/** Whether a word stands in the sentence of an event: "injections on 11/03 and on 11/17" are two. */
function isIn({ sentence: { firstWord, endWord } }: DatedEvent, word: number): boolean {
  return word >= firstWord && word < endWord;
}

function agree(a: Moment, b: Moment): boolean {
  return compared(a, b).differing.length === 0;
}

function isExact({ month }: Moment): boolean {
  return month !== undefined;
}

/** "8/02/2012" for "2/08/2012": day and month have changed places. */
function isTurned(a: Moment, b: Moment): boolean {
  return a.year === b.year && a.month !== a.day && a.month === b.day && a.day === b.month;
}

/** Whether the dates differ as a slip makes them, by one figure or by two in each other's place; `perhaps` where a year is all that is told. */
function slipBetween(
  event: DatedEvent,
  other: DatedEvent,
  isSole: boolean,
): 'surely' | 'perhaps' | undefined {
  const { shared, differing } = compared(event.moment, other.moment);
  if (shared === FIGURES.length && isTurned(event.moment, other.moment)) return 'surely';
  if (differing.length !== 1) return undefined;
  if (shared > 1) {
    // Films and injections come twice in a month, or in following months.
    if (!OFTEN_REPEATED.has(event.entry.id) || differing[0] === 'year') return 'surely';
    return isSole && event.isDefinite && differing[0] === 'day' && isSlipOf(event.moment, other.moment)
      ? 'perhaps'
      : undefined;
  }
  return event.isDefinite && SELDOM_REPEATED.has(event.entry.id) && event.entry.id === other.entry.id
    ? 'perhaps'
    : undefined;
}
