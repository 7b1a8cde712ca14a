import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import type { LetterDate } from '../dates/dateRoles';
import type { WrittenDate } from '../dates/dates';
import { otherInjury } from '../dates/otherInjury';
import { factsOf } from '../facts';

const DAY_MS = 86_400_000;

/** A date that others are compared with: days since 1970-01-01 and where the letter says it. */
export interface KnownDate {
  readonly first: number;
  /** The same as `first`, or the last day of a month. */
  readonly last: number;
  readonly span: Span;
  /** "the header block" or "the case summary". */
  readonly source: string;
}

/** What the header block says, or the case summary where there is no header block. */
export interface KnownDates {
  readonly injury: KnownDate | undefined;
  readonly review: KnownDate | undefined;
  readonly decision: KnownDate | undefined;
}

/** The letter's own dates of injury, of utilization review and of the decision; computed once per letter. */
export const knownDates = remembered((letter: Letter): KnownDates => {
  const { headerDates, summary } = factsOf(letter);
  const told = summary?.dates ?? [];
  return {
    injury:
      inHeader(headerDates.injury) ??
      inSummary(
        told.find((date) => date.role === 'injury' && isWhole(date) && !otherInjury(summary!.passage, date)),
      ),
    review: inHeader(headerDates.review) ?? inSummary(onlyOne(told.filter(isReview))),
    decision: inHeader(headerDates.decision),
  };
});

const isReview = (date: LetterDate): boolean =>
  date.role === 'review' && isWhole(date) && date.roleDistance <= 4;

function onlyOne(dates: readonly LetterDate[]): LetterDate | undefined {
  return dates.every(({ dayNumber }) => dayNumber === dates[0]!.dayNumber) ? dates[0] : undefined;
}

/** Whether a date can be: no month 13, no year 3026 or 2116. */
export function isWhole(date: WrittenDate): boolean {
  return date.problem === undefined && date.year < LATEST_YEAR;
}

/** A letter speaks of no year from this one on. */
export const LATEST_YEAR = 2040;

function inHeader(date: WrittenDate | undefined): KnownDate | undefined {
  return date && isWhole(date) ? known(date, l10n.t('the header block')) : undefined;
}

function inSummary(date: WrittenDate | undefined): KnownDate | undefined {
  return date && known(date, l10n.t('the case summary'));
}

function known({ dayNumber, lastDayNumber, span }: WrittenDate, source: string): KnownDate {
  return { first: dayNumber, last: lastDayNumber, span, source };
}

/** Whether two dates can be the same day; a month can be any day of it. */
export function mayBeSame(a: WrittenDate, b: KnownDate): boolean {
  return a.dayNumber <= b.last && b.first <= a.lastDayNumber;
}

/** A day as the header block writes it: 10/16/2016. */
export function dayText(day: number): string {
  const date = new Date(day * DAY_MS);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${two(date.getUTCMonth() + 1)}/${two(date.getUTCDate())}/${date.getUTCFullYear()}`;
}
