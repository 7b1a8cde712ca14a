import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { dayText, knownDates, mayBeSame } from '../../reading/chronology/knownDates';
import { datedPartsOf } from '../../reading/chronology/toldDates';
import { isBeginning } from '../../reading/dates/dateSetting';
import { isAskedAgain, isOfThisReview, isRefused } from '../../reading/dates/whichReview';
import { factsOf } from '../../reading/facts';
import { isOfOtherCare } from '../../relations/items/reviewOf';
import type { Finding } from '../rule';

/** Dates that the narrative gives the utilization review, against the header block's, or against the summary's. */
export function reviewDates(letter: Letter): readonly Finding[] {
  const { review } = knownDates(letter);
  if (!review) return [];
  const found: Finding[] = [];
  for (const { passage, told } of datedPartsOf(letter)) {
    for (const date of told.reviews) {
      if (
        date.roleDistance > 8 ||
        isBeginning(passage, date) ||
        mayBeSame(date, review) ||
        !isOfThisReview(passage, date)
      )
        continue;
      if (isOfOtherCare(passage, date, letter.items)) continue;
      found.push({
        span: date.span,
        message: l10n.t`Utilization review is dated ${dayText(date.dayNumber)} here, and ${dayText(review.first)} in ${review.source}. Which is right?`,
        related: [{ span: review.span, message: l10n.t`The utilization review's date in ${review.source}.` }],
      });
    }
  }
  return found;
}

/**
 * A request for authorization that is later than the decision on it. Where the letter has a second one, dated
 * before the decision, the later is a new request, unless its own sentence says that it was denied.
 */
export function requestDates(letter: Letter): readonly Finding[] {
  const { review } = knownDates(letter);
  if (!review) return [];
  const parts = datedPartsOf(letter);
  if (parts.every((part) => part.told.requests.length === 0)) return [];
  // Where the narrative has a later decision, reviewDates says so, and the request may be before that one.
  const told = parts.flatMap((part) => part.told.reviews);
  const decided = told.reduce((day, { dayNumber }) => Math.max(day, dayNumber), review.first);
  const requests = parts.flatMap(({ passage, told: { requests: here } }) =>
    here.map((date) => {
      // "The request dated … was denied by utilization review on …" has its own.
      const own = told.find(({ sentence }) => sentence === date.sentence);
      return { passage, date, decidedOn: own?.dayNumber ?? decided };
    }),
  );
  const { decision } = factsOf(letter).headerDates;
  const late = requests
    .filter(({ passage, date, decidedOn }) => date.dayNumber > decidedOn && !isAskedAgain(passage, date))
    .filter(({ date }) => !(decision && date.dayNumber > decision.dayNumber));
  const clear =
    late.length === requests.length ? late : late.filter(({ passage, date }) => isRefused(passage, date));
  return clear.slice(0, 1).map(({ passage, date, decidedOn }) => ({
    span: date.span,
    // Told after the decision it may be a second request.
    ...(told.some(({ span }) => span.end <= date.sentence.span.start) &&
      !isRefused(passage, date) && { severity: 'information' as const }),
    message: l10n.t`The request of ${dayText(date.dayNumber)} is later than the utilization review that decided on it (${dayText(decidedOn)}). Which date is right?`,
    related: [{ span: review.span, message: l10n.t`The utilization review's date in ${review.source}.` }],
  }));
}
