import * as l10n from '@vscode/l10n';
import type { Letter } from '../../../letter/model';
import type { LetterDate } from '../../../reading/dates/dateRoles';
import type { WrittenDate } from '../../../reading/dates/dates';
import { isWhole, LATEST_YEAR } from '../../../reading/dates/knownDates';
import { datedPartsOf, type ToldDates, toldDatesIn } from '../../../reading/dates/toldDates';
import { factsOf } from '../../../reading/facts';
import { type Passage, passageOf } from '../../../reading/passage';
import { ANNOUNCES } from '../../../vocabulary/dateWords';
import type { Finding } from '../../rule';

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
  const lookIn = (passage: Passage, { impossible }: ToldDates): void => {
    for (const date of impossible) if (isMeantAsDate(passage, date)) found.push(finding(date));
  };
  for (const { passage, told } of datedPartsOf(letter)) lookIn(passage, told);
  for (const { nameProse } of letter.items) {
    const passage = passageOf(nameProse);
    lookIn(passage, toldDatesIn(passage));
  }
  return found;
}

/** A year in four figures or more leaves no doubt; "24/36/48" may be anything. */
function isMeantAsDate({ words, flat }: Passage, date: LetterDate): boolean {
  const year = words[date.last]!.lower;
  if (year.length >= 4) return true;
  if (date.problem === 'year') return false;
  const before = words[date.first - 1]?.lower ?? '';
  return date.role !== 'other' && (ANNOUNCES.has(before) || flat.text[words[date.first]!.from - 1] === '(');
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
