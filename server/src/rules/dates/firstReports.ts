import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { datesOfFirstReport } from '../../reading/chronology/firstReports';
import { dayText } from '../../reading/chronology/knownDates';
import { datedPartsOf } from '../../reading/chronology/toldDates';
import { factsOf } from '../../reading/facts';
import type { Finding } from '../rule';

/** There is one first report of an injury: the rationale's date of it, against the case summary's. */
export function firstReports(letter: Letter): readonly Finding[] {
  const { summary } = factsOf(letter);
  const told = summary ? datesOfFirstReport(summary.passage) : [];
  if (told.length !== 1) return [];
  const [one] = told;
  return datedPartsOf(letter)
    .filter(({ isSummary }) => !isSummary)
    .flatMap(({ passage }) => datesOfFirstReport(passage))
    .filter(({ dayNumber }) => dayNumber !== one!.dayNumber)
    .map(({ span, dayNumber }) => ({
      span,
      message: l10n.t`The first report of the injury is dated ${dayText(dayNumber)} here and ${dayText(one!.dayNumber)} in the case summary. Which is right?`,
      related: [{ span: one!.span, message: l10n.t('The first report in the case summary.') }],
    }));
}
