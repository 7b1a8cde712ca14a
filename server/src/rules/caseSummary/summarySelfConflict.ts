import * as l10n from '@vscode/l10n';
import { factsOf } from '../../reading/facts';
import { type OwnContradiction, ownContradictionsIn } from '../../reading/measures/ownContradictions';
import { type RepeatedMeasure, repeatedMeasuresIn } from '../../reading/measures/repeatedMeasures';
import type { Passage } from '../../reading/sentences/passage';
import {
  contradictionsWithin,
  neverAndYet,
  type SummaryContradiction,
} from '../../relations/contradiction/withinSummary';
import { remembered } from '../../text/remembered';
import type { Finding, LetterRule } from '../rule';
import { sideWord } from '../spokenWords';

export const summarySelfConflict: LetterRule = {
  id: 'summary-self-conflict',
  family: 'Case summary',
  scope: 'letter',
  // Off until it has shown itself on letters that it was not written on (docs/precision/new-rules.md).
  severity: 'information',
  offByDefault: true,
  page: {
    finds:
      'The case summary contradicts itself: one finding both there and not, one movement or the weight with two values, one event on two sides, care or a habit that was never had and was',
    why: `The reasons are measured by the summary. Where it says two things, a judge may take either one, and the decision that \
rests on the other is a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong: `The impingement sign of the right shoulder was negative. The impingement sign of the right shoulder was positive. Flexion 25 \
degrees, flexion 28 degrees.`,
    right: `The impingement sign of the right shoulder was positive. Flexion 25 degrees, extension 28 degrees.`,
    ignore: `Where the two were found at different visits or by different examiners and the summary does not say so. Strength, \
sensation, reflexes and tenderness are found by parts and are not compared.`,
  },

  check(letter) {
    const summary = factsOf(letter).summary?.passage;
    if (summary === undefined) return [];
    return [
      ...ownContradictionsIn(summary).map((one) => ownFinding(one, summary)),
      ...repeatedMeasuresIn(summary).map((one) => measureFinding(one, summary)),
      ...contradictionsOf(summary).map((one) => statementFinding(one, summary)),
    ];
  },
};

const contradictionsOf = remembered((summary: Passage) => [
  ...contradictionsWithin(summary),
  ...neverAndYet(summary),
]);

function ownFinding(
  { kind, first, last, otherFirst, otherLast }: OwnContradiction,
  summary: Passage,
): Finding {
  const here = summary.textOf(first, last);
  const there = summary.textOf(otherFirst, otherLast);
  const told = {
    'two values': l10n.t`The summary has "${there}" and "${here}" for one movement. Correct the movement or the value.`,
    'painful without pain': l10n.t`The summary calls this "${here}" and "${there}". Take out the one that is wrong.`,
    'radiates to itself': l10n.t`The pain is in "${there}" and radiates to "${here}", the same place. Correct one of the two.`,
  }[kind];
  return {
    span: summary.spanOf(first, last),
    message: told,
    related: [{ span: summary.spanOf(otherFirst, otherLast), message: l10n.t('The case summary.') }],
  };
}

function measureFinding({ first, last, otherFirst, otherLast }: RepeatedMeasure, summary: Passage): Finding {
  const here = summary.textOf(first, last);
  const there = summary.textOf(otherFirst, otherLast);
  return {
    span: summary.spanOf(first, last),
    message: l10n.t`The summary has "${there}" and then "${here}", of one day. Correct the value, or say when each was measured.`,
    related: [{ span: summary.spanOf(otherFirst, otherLast), message: l10n.t('The case summary.') }],
  };
}

function statementFinding({ kind, first, second }: SummaryContradiction, summary: Passage): Finding {
  const here = summary.textOf(second.from, second.to);
  const there = summary.textOf(first.from, first.to);
  const isSides = kind === 'two sides';
  const isNever = kind === 'never and yet';
  return {
    span: summary.spanOf(second.from, second.to),
    message: isNever
      ? l10n.t`The summary has "${here}", and "${there}" elsewhere. Correct the one that is wrong.`
      : isSides
        ? l10n.t`"${here}" is on the ${sideWord(second.place!.side)} here and on the ${sideWord(first.place!.side)} before, of one day. Correct the side.`
        : l10n.t`The summary has "${there}" and then "${here}" of one examination. Correct one, or say when each was found.`,
    related: [{ span: summary.spanOf(first.from, first.to), message: l10n.t('The case summary.') }],
  };
}
