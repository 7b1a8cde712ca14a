import type { Letter } from '../../letter/model';
import { factsOf } from '../../reading/facts';
import type { ItemRule } from '../rule';
import { dateKey, reviewersLine, sourceName, sourceSpan } from './citedLines';

/** Three months, the definition of chronic pain in 8 CCR 9792.20. */
const CHRONIC_AFTER_DAYS = 90;

export const acuteInjuryChronicGuideline: ItemRule = {
  id: 'acute-injury-chronic-guideline',
  family: 'Citations',
  scope: 'item',
  severity: 'hint',
  offByDefault: true,
  page: {
    finds:
      'Only a guideline for chronic pain or chronic opioid treatment is cited, without a reason, for an injury under three months old at the utilization review',
    why: `Pain is chronic from three months on (8 CCR 9792.20); before, the chapters on the regions of the body \
apply (8 CCR 9792.23).`,
    wrong: `Date of Injury: 11/14/2016
UR Denial Date: 12/12/2016

MAXIMUS guideline: … MTUS Chronic Pain Medical Treatment 2016, Section(s): Manual therapy & manipulation.`,
    right: `Date of Injury: 11/14/2016
UR Denial Date: 12/12/2016

MAXIMUS guideline: … MTUS Low Back Complaints 2004, Section(s): Physical Methods.`,
    ignore: `Common practice, so that the rule is off unless you turn it on.`,
  },

  reads: (letter) => `${dateKey(letter)} ${ageOfInjury(letter) ?? ''}`,

  check(item, letter) {
    const age = ageOfInjury(letter);
    if (age === undefined || age < 0 || age >= CHRONIC_AFTER_DAYS) return [];
    const line = reviewersLine(item, letter);
    const [first] = line?.cited ?? [];
    if (!line || !first) return [];
    const isChronic = line.cited.every(({ resolved }) =>
      ['chronic-pain', 'opioids'].includes(resolved.document?.id ?? ''),
    );
    if (!isChronic || reason.test(item.rationale?.flat.text ?? '')) return [];
    return [
      {
        span: sourceSpan(first.citation),
        message: `The injury was ${age} days old at the utilization review; ${sourceName(first.resolved)} are for pain of three months or more.`,
      },
    ];
  },
};

const reason =
  /\b(?:although|while|even though) [^.]{0,80}\b(?:acute|subacute|chronic)\b|\bnot yet chronic\b/i;

/** Days from the injury to the utilization review, as the header has them; `undefined` where either is no day of a calendar. */
function ageOfInjury(letter: Letter): number | undefined {
  const { injury, review } = factsOf(letter).headerDates;
  const isKnown = injury?.problem === undefined && review?.problem === undefined;
  return injury && review && isKnown ? review.dayNumber - injury.dayNumber : undefined;
}
