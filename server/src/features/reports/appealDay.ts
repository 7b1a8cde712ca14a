import * as l10n from '@vscode/l10n';

const MILLISECONDS_PER_DAY = 86_400_000;
const DAYS = 30;
const WEEKDAYS = [
  l10n.t('Sunday'),
  l10n.t('Monday'),
  l10n.t('Tuesday'),
  l10n.t('Wednesday'),
  l10n.t('Thursday'),
  l10n.t('Friday'),
  l10n.t('Saturday'),
];

/**
 * By when an appeal must be filed, in words, as far as the letter tells it (Labor Code 4610.6(h): within 30 days of
 * mailing).
 *
 * @param decisionDate of the letter, `YYYY-MM-DD`; `undefined` where it has none
 */
export function appealDay(decisionDate: string | undefined): string {
  if (decisionDate === undefined) {
    return l10n.t(
      'The letter gives no decision date, so the last day for an appeal cannot be told from it: 30 days from the day of mailing (Labor Code 4610.6(h)).',
    );
  }
  const day = new Date(Date.parse(decisionDate) + DAYS * MILLISECONDS_PER_DAY);
  const weekday = WEEKDAYS[day.getUTCDay()]!;
  const isWeekend = day.getUTCDay() % 6 === 0;
  const weekend = isWeekend
    ? l10n.t` That is a ${weekday}: see whether the time runs on to the next court day.`
    : '';
  return l10n.t`If it was mailed on its decision date, ${decisionDate}, an appeal must be filed by ${weekday}, ${day.toISOString().slice(0, 10)}: 30 days from mailing (Labor Code 4610.6(h)).${weekend} The day of mailing counts, not that of the decision.`;
}
