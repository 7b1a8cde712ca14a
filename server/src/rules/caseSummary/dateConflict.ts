import type { Letter } from '../../letter/model';
import { eventDates } from '../dates/eventDates';
import { findingDates } from '../dates/findingDates';
import { firstReports } from '../dates/firstReports';
import { headerOrder } from '../dates/headerOrder';
import { impossibleDates } from '../dates/impossibleDates';
import { injuryDates } from '../dates/injuryDates';
import { afterDecision, beforeInjury } from '../dates/outsideTheCase';
import { requestDates, reviewDates } from '../dates/reviewDates';
import type { Finding, LetterRule } from '../rule';

/** What says most comes first: a place is spoken of once. */
const checks: readonly ((letter: Letter) => readonly Finding[])[] = [
  impossibleDates,
  headerOrder,
  injuryDates,
  reviewDates,
  requestDates,
  beforeInjury,
  afterDecision,
  firstReports,
  eventDates,
  findingDates,
];

export const dateConflict: LetterRule = {
  id: 'date-conflict',
  family: 'Case summary',
  scope: 'letter',
  severity: 'warning',
  page: {
    finds: `A date that disagrees with another one of the letter, or that cannot be: the date of injury or of \
utilization review differs from the header block, care for this injury is dated before it or after the decision, a \
request is dated after the decision on it, a study, an operation or a finding has another date in the reasons than in the case summary, the \
header block's dates are out of order, month 13, year 3026`,
    why: `Dates decide what the reviewer could know and how long a treatment has lasted. A wrong one is the plainest \
kind of erroneous finding of fact that is a matter of ordinary knowledge, one of the grounds of an appeal (Labor Code \
4610.6(h)(5)).`,
    wrong: `Date of Injury: 03/14/2016

The injured worker is a 38-year-old florist who was injured on 03/14/2015.`,
    right: `Date of Injury: 03/14/2016

The injured worker is a 38-year-old florist who was injured on 03/14/2016.`,
    ignore: `Where the earlier date belongs to another injury or to a history that the letter does not name as such. \
Films of the disputed part from before the injury are reported as information only.`,
  },

  check(letter) {
    const found: Finding[] = [];
    for (const check of checks) {
      // Each place once, also of one check's own.
      for (const finding of check(letter)) {
        if (!found.some(({ span }) => span.start === finding.span.start)) found.push(finding);
      }
    }
    return found;
  },
};
