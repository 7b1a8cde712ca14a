import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { isWhole, LATEST_YEAR } from '../../reading/chronology/knownDates';
import { datedPartsOf, toldDatesIn } from '../../reading/chronology/toldDates';
import type { WrittenDate } from '../../reading/dates/dates';
import { factsOf } from '../../reading/facts';
import { passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';

/** Dates that no calendar has, in the header block, the narrative and the item headers. */
export function impossibleDates(letter: Letter): readonly Finding[] {
  const found: Finding[] = [];
  const { injury, review, received, assigned, decision } = factsOf(letter).headerDates;
  const look = (date: WrittenDate | undefined): void => {
    if (date && !isWhole(date)) found.push(finding(date));
  };
  look(injury);
  look(review);
  look(received);
  look(assigned);
  look(decision);
  const told = datedPartsOf(letter).map((part) => part.told);
  const named = letter.items.map(({ nameProse }) => toldDatesIn(passageOf(nameProse)));
  for (const { impossible } of [...told, ...named]) for (const date of impossible) found.push(finding(date));
  return found;
}

function finding(date: WrittenDate): Finding {
  const { problem, span } = date;
  const what =
    problem === 'month'
      ? l10n.t('There is no such month')
      : problem === 'day'
        ? l10n.t('The month has no such day')
        : date.year >= LATEST_YEAR
          ? l10n.t`The year ${date.year} is far ahead`
          : l10n.t`The year ${date.year} cannot be meant`;
  return { span, message: l10n.t`This date cannot be right. ${what}: check it against the record.` };
}
