import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { dayText, isWhole } from '../../reading/chronology/knownDates';
import type { WrittenDate } from '../../reading/dates/dates';
import type { HeaderDates } from '../../reading/dates/headerDates';
import { factsOf } from '../../reading/facts';
import { narrativeOf } from '../../reading/narrative';
import type { Finding } from '../rule';

interface Step {
  readonly name: string;
  readonly date: WrittenDate;
}

/** The header block's dates follow each other: injury, UR denial, application, assignment, decision. */
export function headerOrder(letter: Letter): readonly Finding[] {
  if (isInOrder(factsOf(letter).headerDates)) return [];
  const steps = stepsOf(letter);
  const breaks = breaksIn(steps);
  if (breaks.length === 0) return [];
  const one = culprit(letter, steps);
  if (one === undefined) return breaks.map((at) => between(steps[at]!, steps[at + 1]!, steps[at + 1]!));
  const at = steps.indexOf(one);
  const late = steps.find((step, i) => i > at && step.date.dayNumber < one.date.dayNumber);
  const early = steps.findLast((step, i) => i < at && step.date.dayNumber > one.date.dayNumber);
  return [late ? between(one, late, one) : between(early!, one, one)];
}

/** Whether each date is there only once those before it are over: so it is in nearly all letters. */
function isInOrder({ injury, review, received, assigned, decision }: HeaderDates): boolean {
  let last = Number.NEGATIVE_INFINITY;
  const follows = (date: WrittenDate | undefined): boolean => {
    if (!date || !isWhole(date)) return true;
    const inOrder = date.dayNumber >= last;
    last = date.dayNumber;
    return inOrder;
  };
  return follows(injury) && follows(review) && follows(received) && follows(assigned) && follows(decision);
}

function stepsOf(letter: Letter): readonly Step[] {
  const { injury, review, received, assigned, decision } = factsOf(letter).headerDates;
  const all: readonly (readonly [string, WrittenDate | undefined])[] = [
    [l10n.t('date of injury'), injury],
    [l10n.t('UR denial date'), review],
    [l10n.t('date the application was received'), received],
    [l10n.t('date assigned'), assigned],
    [l10n.t('decision date'), decision],
  ];
  return all.flatMap(([name, date]) => (date && isWhole(date) ? [{ name, date }] : []));
}

/** Where a step is followed by one of an earlier day. */
function breaksIn(steps: readonly Step[]): readonly number[] {
  return steps.flatMap((step, i) =>
    i + 1 < steps.length && steps[i + 1]!.date.dayNumber < step.date.dayNumber ? [i] : [],
  );
}

/** The one date without which the rest is in order; one that the narrative confirms is not it. */
function culprit(letter: Letter, steps: readonly Step[]): Step | undefined {
  const possible = steps.filter((step) => breaksIn(steps.filter((other) => other !== step)).length === 0);
  if (possible.length <= 1) return possible[0];
  const told = new Set(
    narrativeOf(letter).flatMap(({ facts }) =>
      facts.dates
        .filter(({ role }) => role === 'injury' || role === 'review')
        .map(({ dayNumber }) => dayNumber),
    ),
  );
  return possible.findLast(({ date }) => !told.has(date.dayNumber)) ?? possible.at(-1);
}

function between(earlier: Step, later: Step, at: Step): Finding {
  const other = at === earlier ? later : earlier;
  return {
    span: at.date.span,
    message: l10n.t`The ${earlier.name} (${dayText(earlier.date.dayNumber)}) comes after the ${later.name} (${dayText(later.date.dayNumber)}). One of the two is wrong.`,
    related: [{ span: other.date.span, message: l10n.t`The ${other.name}.` }],
  };
}
