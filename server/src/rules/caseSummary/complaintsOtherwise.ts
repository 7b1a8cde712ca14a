import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { knownDates } from '../../reading/chronology/knownDates';
import {
  isSameComplaint,
  type LastingComplaint,
  lastingComplaintsIn,
} from '../../reading/chronology/lastingComplaints';
import { headerDatesOf } from '../../reading/dates/headerDates';
import { letterDate } from '../../reading/dates/letterDate';
import { factsOf } from '../../reading/facts';
import { passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';

const DAY_MS = 86_400_000;

/** Lengths are told roundly, and grow from the record to the decision: only such as are far apart disagree. */
const ROUNDLY = 1.4;
const SINCE_THE_RECORD = 120;

/**
 * How long the reasons say that the complaints have been there, against how long the case summary does: "began five weeks before the
 * request" / "for close to two years", "since the injury".
 */
export function complaintsOtherwise(item: Item, letter: Letter): readonly Finding[] {
  const summary = factsOf(letter).summary?.passage;
  const { rationale } = item;
  if (!summary || !rationale) return [];
  const sinceInjury = daysSinceInjury(letter);
  const told = lastingComplaintsIn(summary).flatMap((one) => lengthOf(one, sinceInjury) ?? []);
  if (told.length === 0) return [];
  const passage = passageOf(rationale);
  return lastingComplaintsIn(passage).flatMap((here): Finding[] => {
    const isOfCase = here.sentence.kind === 'case' || (here.definite && here.sentence.kind === 'recital');
    if (!isOfCase || passage.isQuoted(here.first) || here.sinceInjury) return [];
    const same = told.filter(({ of }) => isSameComplaint(of, here));
    const [there] = same;
    if (!there || same.some(({ min, max }) => mayAgree(here, min, max))) return [];
    const [one, other] = [
      passage.textOf(here.first, here.last),
      summary.textOf(there.of.first, there.of.last),
    ];
    return [
      {
        span: passage.spanOf(here.first, here.last),
        message: l10n.t`How long the ${here.noun} has lasted is told as "${one}" here, and as "${other}" in the case summary. Which is right?`,
        related: [
          {
            span: summary.spanOf(there.of.first, there.of.last),
            message: l10n.t('The length in the case summary.'),
          },
        ],
      },
    ];
  });
}

interface Told {
  readonly of: LastingComplaint;
  readonly min: number;
  readonly max: number;
}

function lengthOf(of: LastingComplaint, sinceInjury: number | undefined): Told | undefined {
  if (!of.sinceInjury) return { of, min: of.minDays, max: of.maxDays };
  return sinceInjury === undefined ? undefined : { of, min: sinceInjury, max: sinceInjury };
}

/** To the review, where the letter says when that was. */
function daysSinceInjury(letter: Letter): number | undefined {
  const { injury } = knownDates(letter);
  const decided = letterDate(letter);
  const day = headerDatesOf(letter).review?.dayNumber ?? (decided && decided.getTime() / DAY_MS);
  return injury === undefined || day === undefined ? undefined : Math.max(0, day - injury.last);
}

function mayAgree({ minDays, maxDays }: LastingComplaint, min: number, max: number): boolean {
  return minDays <= max * ROUNDLY + SINCE_THE_RECORD && min <= maxDays * ROUNDLY + SINCE_THE_RECORD;
}
