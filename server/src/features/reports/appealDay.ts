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
 * By when an appeal must be filed, in words: from which date it is computed, and that it is no legal advice (Labor Code
 * 4610.6(h): a verified petition to the appeals board within 30 days of mailing).
 *
 * @param decisionDate of the letter, `YYYY-MM-DD`; `undefined` where it has none
 */
export function appealDay(decisionDate: string | undefined): string {
  return `${dayOf(decisionDate)} ${l10n.t('This is no legal advice: nothing but the letter was read. An attorney decides.')}`;
}

function dayOf(decisionDate: string | undefined): string {
  if (decisionDate === undefined) {
    return l10n.t(
      'The letter gives no decision date, so the last day for an appeal cannot be computed from it: 30 days from the day of mailing (Labor Code 4610.6(h)).',
    );
  }
  const day = new Date(Date.parse(decisionDate) + DAYS * MILLISECONDS_PER_DAY);
  const weekday = WEEKDAYS[day.getUTCDay()]!;
  const isWeekend = day.getUTCDay() % 6 === 0;
  const weekend = isWeekend
    ? l10n.t` That is a ${weekday}: see whether the time runs on to the next court day.`
    : '';
  return l10n.t`Computed from the letter’s decision date, ${decisionDate}, as though it was mailed on that day: an appeal (a verified petition to the Workers’ Compensation Appeals Board) must be filed by ${weekday}, ${day.toISOString().slice(0, 10)}, 30 days from mailing (Labor Code 4610.6(h)).${weekend} The day of mailing counts, not that of the decision: take it from the proof of service.`;
}
