import * as l10n from '@vscode/l10n';
import { isForChronicPain } from '../../guidelines/chronicity';
import type { Item, Letter } from '../../letter/model';
import { factsOf } from '../../reading/facts';
import { explainsAge } from '../../reading/sources/painPhase';
import type { LetterRule } from '../rule';
import { type Cited, reviewersLine, sourceName, sourceSpan } from './citedLines';

/** Three months, the definition of chronic pain in 8 CCR 9792.20. */
const CHRONIC_AFTER_DAYS = 90;

export const acuteInjuryChronicGuideline: LetterRule = {
  id: 'acute-injury-chronic-guideline',
  family: 'Citations',
  scope: 'letter',
  severity: 'information',
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
    ignore: `Where no regional chapter has anything on the treatment: reviewers often take the chronic pain guidelines then. It is \
said once in a letter, at the first item that it is true of. The opioid guidelines' sections on acute and subacute pain are right \
for a recent injury.`,
  },

  check(letter) {
    const age = ageOfInjury(letter);
    if (age === undefined || age < 0 || age >= CHRONIC_AFTER_DAYS) return [];
    const found = letter.items.flatMap((item) => {
      const cited = chronicAlone(item, letter);
      return cited === undefined ? [] : [{ item, cited }];
    });
    const [first, ...others] = found;
    if (first === undefined) return [];
    const which = inWords(found.map(({ item }) => item.number));
    return [
      {
        span: sourceSpan(first.cited.citation),
        message: l10n.t`The injury was ${age} days old at the utilization review; ${sourceName(first.cited.resolved)}, alone for ${which}, are for pain of three months or more. Cite the region's chapter too, or say why not.`,
        related: others.map(({ item, cited }) => ({
          span: sourceSpan(cited.citation),
          message: l10n.t`Item ${item.number} cites nothing else either.`,
        })),
      },
    ];
  },
};

/** What the reviewer's line of an item cites first, where all that it cites is for chronic pain and no reason is given. */
function chronicAlone(item: Item, letter: Letter): Cited | undefined {
  const cited = reviewersLine(item, letter)?.cited ?? [];
  if (cited.length === 0 || !cited.every(({ resolved }) => isForChronicPain(resolved))) return undefined;
  return item.rationale !== undefined && explainsAge(item.rationale) ? undefined : cited[0];
}

/** Of more items only the number is told; they are all related places. */
const MOST_NAMED = 3;

/** "item 2", "items 1 and 3", "15 items". */
function inWords(numbers: readonly number[]): string {
  if (numbers.length === 1) return l10n.t`item ${numbers[0]!}`;
  if (numbers.length > MOST_NAMED) return l10n.t`${numbers.length} items`;
  return l10n.t`items ${numbers.slice(0, -1).join(', ')} and ${numbers.at(-1)!}`;
}

/** Days from the injury to the utilization review, as the header has them; `undefined` where either is no day of a calendar. */
function ageOfInjury(letter: Letter): number | undefined {
  const { injury, review } = factsOf(letter).headerDates;
  const isKnown = injury?.problem === undefined && review?.problem === undefined;
  return injury && review && isKnown ? review.dayNumber - injury.dayNumber : undefined;
}
