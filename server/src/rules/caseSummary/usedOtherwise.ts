import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { type LastingUse, lastingUsesIn } from '../../reading/chronology/lastingUse';
import { soleThing } from '../../reading/chronology/soleThing';
import { letterDate } from '../../reading/dates/letterDate';
import { soleDrug } from '../../reading/drugs/soleDrug';
import { factsOf } from '../../reading/facts';
import { passageOf } from '../../reading/sentences/passage';
import type { Finding } from '../rule';

const DAY_MS = 86_400_000;

/**
 * How long the reasons say that something has been used, against how long the case summary does: "three months" / "three
 * years". "It" is the item's drug or device, where it asks for one.
 */
export function usedOtherwise(item: Item, letter: Letter): readonly Finding[] {
  const summary = factsOf(letter).summary?.passage;
  const decided = letterDate(letter);
  const { rationale } = item;
  if (!summary || !rationale) return [];
  const today = decided === undefined ? undefined : decided.getTime() / DAY_MS;
  const name = { drug: soleDrug(item), thing: soleThing(item) };
  const told = lastingUsesIn(summary).filter(({ of }) => of !== undefined);
  const passage = passageOf(rationale);
  return lastingUsesIn(passage).flatMap((here): Finding[] => {
    if (here.sentence.kind !== 'case' || passage.isQuoted(here.first)) return [];
    const of = here.of ?? name[here.kind];
    const same = told.filter((one) => one.of === of);
    const [there] = same;
    if (of === undefined || !there || same.some((one) => !mayAgree(one, there, today))) return [];
    if (mayAgree(here, there, today)) return [];
    const [one, other] = [passage.textOf(here.first, here.last), summary.textOf(there.first, there.last)];
    return [
      {
        span: passage.spanOf(here.first, here.last),
        message: l10n.t`The use of ${here.kind === 'drug' ? of : `the ${of}`} is told as "${one}" here, and as "${other}" in the case summary. Which is right?`,
        related: [
          {
            span: summary.spanOf(there.first, there.last),
            message: l10n.t('The length in the case summary.'),
          },
        ],
      },
    ];
  });
}

/** Lengths are told roundly, and grow until the day of the decision: only such as are far apart disagree. */
const ROUNDLY = 1.4;
/** From the record to the decision, at most. */
const SINCE_THE_RECORD = 120;

function mayAgree(a: LastingUse, b: LastingUse, today: number | undefined): boolean {
  const [one, other] = [lengthOf(a, today), lengthOf(b, today)];
  if (!one || !other) return true;
  const slack = a.kind === 'drug' ? SINCE_THE_RECORD : 0;
  return one.min <= other.max * ROUNDLY + slack && other.min <= one.max * ROUNDLY + slack;
}

function lengthOf(
  { since, minDays, maxDays }: LastingUse,
  today: number | undefined,
): { readonly min: number; readonly max: number } | undefined {
  if (!since) return { min: minDays, max: maxDays };
  if (today === undefined) return undefined;
  return { min: Math.max(0, today - since.last - SINCE_THE_RECORD), max: Math.max(0, today - since.first) };
}
