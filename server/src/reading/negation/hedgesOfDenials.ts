import { FINISHING } from '../../vocabulary/care/careWords';
import { FINDINGS, GIVEN } from '../../vocabulary/concepts/kinds';
import { DIAGNOSING } from '../../vocabulary/negation/operatorWords';
import {
  ALL_TIMES,
  INDUSTRIAL,
  INJURY,
  LATE,
  LIMITING,
  PERIODS,
  WITH_IT,
  WITHOUT_IT,
} from '../../vocabulary/time/circumstanceWords';
import { MONTHS } from '../../vocabulary/time/dateWords';
import type { Named } from '../targets/named';
import type { Hedge } from '../targets/statement';
import type { Target } from '../targets/target';
import type { Denial } from './denial';
import type { Operator } from './operators/operator';

/** "The pain score with Norco as compared to without it": that the two are told. */
function comparesTreatment(named: Named, last: number): boolean {
  let withOut = false;
  let withIt = false;
  for (let i = last + 1; i - last <= 10 && named.lower(i) !== ''; i++) {
    if (WITHOUT_IT.has(named.lower(i))) withOut = true;
    if (WITH_IT.has(named.lower(i))) withIt = true;
  }
  return withOut && withIt;
}

/** How a denial is weakened: by a comparison, a diagnosis, a limit, a time, or this injury alone. */
export function hedgesOf(named: Named, { denied, operator }: Denial): readonly Hedge[] {
  const { hedges, target } = denied;
  const isOfRelief = named.lower(target.last) === 'relief';
  if (target.concept.id === 'pain-score' && (isOfRelief || comparesTreatment(named, target.last)))
    return [...hedges, 'comparison'];
  const strict: readonly Hedge[] = isDiagnosis(named, target, operator) ? [...hedges, 'diagnosis'] : hedges;
  const limited =
    isLimited(named, target.last) ||
    isLately(named, target.last) ||
    isOfThisInjury(named, operator.first, target.last);
  if (limited && !strict.includes('fresh'))
    return isLately(named, target.last) ? [...strict, 'fresh', 'lately'] : [...strict, 'fresh'];
  return FINISHING.has(named.lower(operator.last)) && GIVEN.has(target.concept.kind)
    ? [...strict, 'finish']
    : strict;
}

/** "Sleep apnea has not been diagnosed", "no diagnosis of migraine has been made", "was not established". */
function isDiagnosis(named: Named, { first, concept }: Target, operator: Operator): boolean {
  if (!FINDINGS.has(concept.kind)) return false;
  for (let i = operator.first; i <= operator.last; i++) if (DIAGNOSING.has(named.lower(i))) return true;
  return named.lower(first - 1) === 'of' && DIAGNOSING.has(named.lower(first - 2));
}

/** "No injection has been tried after the operation": not in general. */
function isLimited(named: Named, last: number): boolean {
  // "since" begins a clause of its own.
  const { endWord } = named.passage.sentenceOf(last);
  for (let i = last + 1; i - last <= 10 && i + 1 < endWord; i++) {
    if (i > last + 1 && !named.isSameClause(i, last)) return isSinceADay(named, i);
    // "Since the accident" is of all the time that counts.
    if (LIMITING.has(named.lower(i)) && !(named.lower(i - 1) === 'and' && named.lower(i - 2) === 'before'))
      return !isOfInjury(named, i);
  }
  return false;
}

/** "No imaging has been done since April": of the time since then. */
function isSinceADay(named: Named, at: number): boolean {
  return named.lower(at) === 'since' && (/^\d/.test(named.lower(at + 1)) || MONTHS.has(named.lower(at + 1)));
}

/** "No therapy in the past year": before that there may have been. */
function isLately(named: Named, last: number): boolean {
  for (let i = last + 1; i - last <= LATELY_REACH && named.isSameClause(i, last); i++)
    if (isPastPeriod(named, i)) return true;
  return false;
}

/** "Past year", "last six months". */
function isPastPeriod(named: Named, at: number): boolean {
  return LATE.has(named.lower(at)) && (PERIODS.has(named.lower(at + 1)) || PERIODS.has(named.lower(at + 2)));
}

/** So many words behind a thing the time of which it is denied may stand. */
const LATELY_REACH = 8;

function isOfInjury(named: Named, at: number): boolean {
  for (let i = at + 1; i <= at + 4; i++) if (INJURY.has(named.lower(i))) return true;
  return false;
}

/** So many words before a denial what limits it to the injury may stand. */
const INJURY_REACH = 6;

/** "For the industrial condition no anticonvulsant has been taken": for another one may have been. */
function isOfThisInjury(named: Named, from: number, last: number): boolean {
  const { firstWord } = named.passage.sentenceOf(last);
  for (let i = from - 1; i >= firstWord && from - i <= INJURY_REACH; i--)
    if (INDUSTRIAL.has(named.lower(i))) return true;
  return named.hasBehind(last, INJURY_REACH, INDUSTRIAL);
}

/** "never", "no history of", "in the past": from the operator to shortly behind the target. */
export function isOfAllTimes(named: Named, from: number, last: number): boolean {
  for (let i = Math.min(from, last); i <= last; i++) if (ALL_TIMES.has(named.lower(i))) return true;
  for (let i = last + 1; i - last <= 6 && named.isSameClause(i, last); i++)
    if (ALL_TIMES.has(named.lower(i)) && !isPastPeriod(named, i)) return true;
  return false;
}
