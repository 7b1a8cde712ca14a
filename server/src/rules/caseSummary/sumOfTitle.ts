import * as l10n from '@vscode/l10n';
import type { Item } from '../../letter/model';
import { countsIn, isDispensed } from '../../reading/amounts/counts';
import { type DailyUse, dailyUseIn } from '../../reading/drugs/dailyUse';
import type { Passage } from '../../reading/sentences/passage';
import type { Finding } from '../rule';
import { written } from './itemAmounts';

/** Doses are told in halves at the least. */
const SMALLEST_DOSE = 0.5;
const LARGEST_DOSE = 6;

/** An item's own sum: "one tablet twice daily for 10 days, #50". Where it is not told how many at once, for information. */
export function sumOfTitle(item: Item, title: Passage): readonly Finding[] {
  if (item.partial) return [];
  const counts = countsIn(title);
  const [asked, ...more] = counts.filter((count) => isDispensed(title, count));
  if (asked === undefined || more.length > 0) return [];
  const use = dailyUseIn(title);
  if (use === undefined) return [];
  const refills = counts.find(({ kind }) => kind === 'refills')?.max ?? 0;
  const amounts = [asked.max, asked.max * (refills + 1)];
  const { atOnce } = use;
  if (
    atOnce !== undefined
      ? makes(use, atOnce, amounts)
      : possibleDoses.some((dose) => makes(use, dose, amounts))
  )
    return [];
  const sum = amountOf(use, atOnce ?? { min: 1, max: 1 });
  const way = title.textOf(use.first, use.last);
  return [
    {
      span: title.spanOf(asked.first, asked.last),
      ...(atOnce === undefined ? { severity: 'information' as const } : {}),
      message: l10n.t`Item ${item.number} asks for ${asked.max}; "${way}" makes ${written(sum)}${atOnce === undefined ? l10n.t(' of one at a time') : ''}. Which is right?`,
      related: [{ span: title.spanOf(use.first, use.last), message: l10n.t('How it is to be taken.') }],
    },
  ];
}

const possibleDoses = Array.from({ length: LARGEST_DOSE / SMALLEST_DOSE }, (_, at) => ({
  min: (at + 1) * SMALLEST_DOSE,
  max: (at + 1) * SMALLEST_DOSE,
}));

function makes(use: DailyUse, dose: { min: number; max: number }, amounts: readonly number[]): boolean {
  const { min, max } = amountOf(use, dose);
  return amounts.some((amount) => amount >= min && amount <= max);
}

/** What is used up in that time, in whole units. */
function amountOf(
  { times, days }: DailyUse,
  dose: { min: number; max: number },
): { min: number; max: number } {
  return {
    min: Math.floor(dose.min * times * days.minDays),
    max: Math.ceil(dose.max * times * days.maxDays),
  };
}
