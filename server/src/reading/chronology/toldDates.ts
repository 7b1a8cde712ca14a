import type { Letter } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { ANNOUNCES } from '../../vocabulary/time/dateWords';
import { datesOf, type LetterDate } from '../dates/dateRoles';
import { narrativeOf } from '../narrative';
import type { Passage } from '../sentences/passage';
import { isWhole } from './knownDates';

/** The dates of a stretch of prose as the checks of dates ask for them. */
export interface ToldDates {
  /** Those that can be. */
  readonly whole: readonly LetterDate[];
  /** Those that cannot, and are meant as dates. */
  readonly impossible: readonly LetterDate[];
  /** Dates near words for the injury. */
  readonly injuries: readonly LetterDate[];
  /** Dates of visits, with their day. */
  readonly visits: readonly LetterDate[];
  /** What utilization review decided on; only those that can be. */
  readonly reviews: readonly LetterDate[];
  /** Requests for authorization, with their day; only those that can be. */
  readonly requests: readonly LetterDate[];
  /** The first last day and the last first day of those that can be. */
  readonly earliest: number;
  readonly latest: number;
}

/** How near to a date the words stand that make it the injury's. */
const NEAR_INJURY = 5;
const NEAR_REQUEST = 4;

/** The dates of a passage, sorted out once: its words are the same at each edit elsewhere. */
export const toldDatesIn = remembered((passage: Passage): ToldDates => {
  const dates = datesOf(passage);
  if (dates.length === 0) return NONE;
  const whole = dates.filter(isWhole);
  return {
    whole,
    impossible: dates.filter((date) => !isWhole(date) && isMeantAsDate(passage, date)),
    injuries: dates.filter(({ role, roleDistance }) => role === 'injury' && roleDistance <= NEAR_INJURY),
    visits: dates.filter(({ role, day }) => role === 'visit' && day !== undefined),
    reviews: whole.filter(({ role }) => role === 'review'),
    requests: whole.filter(
      ({ role, roleDistance, day }) =>
        role === 'request' && roleDistance <= NEAR_REQUEST && day !== undefined,
    ),
    earliest: whole.reduce(
      (day, { lastDayNumber }) => Math.min(day, lastDayNumber),
      Number.POSITIVE_INFINITY,
    ),
    latest: whole.reduce((day, { dayNumber }) => Math.max(day, dayNumber), Number.NEGATIVE_INFINITY),
  };
});

/** A year in four figures or more leaves no doubt; "24/36/48" may be anything. */
function isMeantAsDate({ words, flat }: Passage, date: LetterDate): boolean {
  const year = words[date.last]!.lower;
  if (year.length >= 4) return true;
  if (date.problem === 'year') return false;
  const before = words[date.first - 1]?.lower ?? '';
  return date.role !== 'other' && (ANNOUNCES.has(before) || flat.text[words[date.first]!.from - 1] === '(');
}

/** One part of the narrative with its dates. */
export interface DatedPart {
  readonly passage: Passage;
  readonly told: ToldDates;
  /** Whether it is the case summary, else a rationale. */
  readonly isSummary: boolean;
}

/** The parts of the narrative that have dates, in the order of the letter. */
export const datedPartsOf = remembered((letter: Letter): readonly DatedPart[] => {
  const parts: DatedPart[] = [];
  for (const { facts, item } of narrativeOf(letter)) {
    const told = toldDatesIn(facts.passage);
    if (told !== NONE) parts.push({ passage: facts.passage, told, isSummary: item === undefined });
  }
  return parts;
});

const NONE: ToldDates = {
  whole: [],
  impossible: [],
  injuries: [],
  visits: [],
  reviews: [],
  requests: [],
  earliest: Number.POSITIVE_INFINITY,
  latest: Number.NEGATIVE_INFINITY,
};
