import { Gap } from '../../../language/words';
import { APPROVED } from '../../../vocabulary/care/careWords';
import {
  ATTENDED,
  ATTENDED_BY,
  ATTENDED_TO,
  CRITERIA,
  EVIDENCE_LINKS,
  GIVEN_FOR,
  HELD_TO_BE,
  INTO,
  OF_PATIENT,
  ON_CARE,
  PART_OF_CARE,
  PLANNED,
  REQUEST_VERDICTS,
  STARTED,
  TAUGHT,
  TO_PATIENT,
  TRIED,
  VERDICT_MARKS,
} from '../../../vocabulary/negation/negatedVerbWords';
import {
  AFTER_LACK_NOUN,
  ARTICLES,
  MEETING,
  PROBLEMS,
  RECORD_PLACES,
} from '../../../vocabulary/negation/operatorWords';
import { ALTERNATIVES } from '../../../vocabulary/negation/scopeWords';
import { MONTHS } from '../../../vocabulary/time/dateWords';
import { openPassive } from './openVerbs';
import {
  CLOSING,
  denyingAfter,
  denyingBefore,
  hasWord,
  isOfClass,
  type Operator,
  type Stretch,
} from './operator';
import { isAsked } from './questions';
import { beginsObject, isOfPatient } from './verbs';

/** "not noted to have spasm", "not treated with NSAIDs", "is not obese". */
export function negatedPredicate(
  stretch: Stretch,
  at: number,
  next: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { words, end } = stretch;
  const verb = words[next]!;
  // "Not being documented to have failed": the participle behind it.
  if (verb.lower === 'being' && isOfClass(words[next + 1], 'recordParticiple') && next + 1 < end)
    return negatedPredicate(stretch, at, next + 1, isTaken);
  // "Cannot be considered as having failed", "is not felt to have tried".
  const held = HELD_TO_BE.has(verb.lower) ? havingBehind(stretch, next + 1) : undefined;
  if (held !== undefined) return denyingAfter(at, held, 'absent', 'has not <had>');
  // "Surgery is not planned", "is not being considered at this time": the plan.
  const planned = verb.lower === 'being' ? next + 1 : next;
  const isPlan = PLANNED.has(words[planned]?.lower ?? '');
  if (isPlan && isOfPatient(stretch, at) && words[planned + 1]?.lower === 'for' && planned + 2 < end)
    return { ...denyingAfter(at, planned + 1, 'absent', 'has not <had>'), near: 6, isOfPlan: true };
  if (isPlan && !isOfPatient(stretch, at))
    return { ...denyingBefore(at, planned, 'absent', 'is not <done>'), only: 'care', isOfPlan: true };
  // "Surgery has not been approved": by those who pay, before this review.
  if (APPROVED.has(verb.lower) && hasWord(stretch, at - 1, next, BEEN))
    return denyingBefore(at - 1, next, 'absent', 'is not <done>');
  // "is not indicated in the records": on record, not a verdict.
  if (REQUEST_VERDICTS.has(verb.lower) && !hasWord(stretch, next + 1, next + 6, RECORD_PLACES))
    return undefined;
  // "is not seen as medically necessary", "was not found to be warranted".
  if (
    hasWord(stretch, next + 1, clauseEnd(stretch, next), REQUEST_VERDICTS) ||
    hasWord(stretch, next + 1, clauseEnd(stretch, next), VERDICT_MARKS)
  )
    return undefined;
  // "Is not being used for nausea": what for is denied, and neither the drug nor the nausea.
  const given = verb.lower === 'being' ? next + 1 : next;
  if (
    GIVEN_FOR.has(words[given]?.lower ?? '') &&
    words[given + 1]?.lower === 'for' &&
    !isOfPatient(stretch, at)
  )
    return undefined;
  // "Was not associated with any side effect".
  if (ATTENDED.has(verb.lower) && ATTENDED_BY.has(words[next + 1]?.lower ?? '') && !isOfPatient(stretch, at))
    return denyingAfter(at, next + 1, 'absent', 'has not <had>');
  // "The nausea has not been worked up by a specialist": the visit is denied, and not the nausea.
  const by = words[next + 1]?.lower === 'up' ? next + 2 : next + 1;
  if (ATTENDED_TO.has(verb.lower) && words[by]?.lower === 'by' && by < end && !isOfPatient(stretch, at))
    return { ...denyingAfter(at, by, 'absent', 'has not <had>'), near: 4, only: 'care' };
  // "Is not consistent with", "are not suggestive of".
  if (isOfClass(verb, 'evidenceWord') && EVIDENCE_LINKS.has(words[next + 1]?.lower ?? ''))
    return denyingAfter(at, next + 1, 'undocumented', 'does not <record>');
  // "Is not something he complains of".
  if (verb.lower === 'something' || verb.lower === 'anything')
    return denyingBefore(at, next, 'absent', 'is not <done>');
  if (isProblem(stretch, next)) return denyingBefore(at, next + 1, 'absent', 'has <resolved>');
  // "Has not been on long-term steroids".
  if (ON_CARE.has(verb.lower) && next > at + 1 && isOfPatient(stretch, at))
    return { ...denyingAfter(at, next, 'absent', 'has not <had>'), near: 6 };
  // "Has not been trialed on TENS"; "was not started on 3/4" is a day.
  if (STARTED.has(verb.lower) && isThingBehind(stretch, next + 1))
    return denyingAfter(at, next + 1, 'absent', 'has not <had>');
  // "Was not made available".
  if (verb.lower === 'made' && words[next + 1]?.lower === 'available')
    return denyingBefore(at, next + 1, 'undocumented', 'is not <done>');
  // "Has not been part of his care".
  if (
    PART_OF_CARE.has(verb.lower) ||
    (ARTICLES.has(verb.lower) && PART_OF_CARE.has(words[next + 1]?.lower ?? ''))
  )
    return denyingBefore(at, next, 'absent', 'is not <done>');
  const listed = participleOfList(stretch, next);
  if (listed !== undefined) return denyingBefore(at, listed, 'absent', 'is not <done>');
  // "It is not clear what care was tried", "was not stated whether he has had".
  if (isAsked(stretch, next)) return denyingAfter(at, next, 'undocumented', 'does not <record>');
  if (!isOfClass(verb, 'recordParticiple', 'careParticiple'))
    return TO_PATIENT.has(verb.lower)
      ? denyingAfter(at, next, 'absent', 'has not <had>')
      : // "Has never been hospitalized": the participle names it.
        ((isTaken(next) ? undefined : openPassive(stretch, at, next)) ?? {
          ...denyingAfter(at, at, 'absent', 'is not <predicate>'),
          near: isAside(stretch, at) ? 2 : 5,
        });
  const following = words[next + 1]?.lower;
  if (following === 'to' && isOfClass(words[next + 2], 'auxiliary', 'copula', 'patientVerb', 'recordVerb'))
    return denyingAfter(at, next + 2, 'absent', 'has not <had>');
  // "Is not described as neuropathic".
  if (following === 'as' && isOfClass(verb, 'recordParticiple'))
    return denyingAfter(at, next + 1, 'undocumented', 'does not <record>');
  if (following === 'that') return denyingAfter(at, next + 1, 'undocumented', 'does not <record>');
  // "He has not been evaluated by a psychologist", "has not been put on an anticonvulsant".
  if (TO_PATIENT.has(verb.lower) && OF_PATIENT.has(following ?? '') && isOfPatient(stretch, at))
    return denyingAfter(at, next + 1, 'absent', 'has not <had>');
  // "He has not been instructed in a home program", "enrolled in", "educated on".
  if (
    TAUGHT.has(verb.lower) &&
    INTO.has(following ?? '') &&
    isOfPatient(stretch, at) &&
    next + 2 < end &&
    !/^\d/.test(words[next + 2]!.lower) &&
    !MONTHS.has(words[next + 2]!.lower)
  )
    return denyingAfter(at, next + 1, 'absent', 'has not <had>');
  // "Antidepressants have not been given a trial".
  if (following === 'a' && TRIED.has(words[next + 2]?.lower ?? '') && words[next + 3]?.lower === 'of')
    return denyingAfter(at, next + 3, 'absent', 'has not <had>');
  // "Was not given a fair trial".
  if (
    following === 'a' &&
    (TRIED.has(words[next + 2]?.lower ?? '') || TRIED.has(words[next + 3]?.lower ?? ''))
  )
    return denyingBefore(at, next + 2, 'absent', 'is not <done>');
  // "The patient has not been shown any exercises"; "the drug was not shown to help".
  const isGiven = TO_PATIENT.has(verb.lower) && (verb.lower !== 'shown' || isOfPatient(stretch, at));
  // "Was not provided for review, …": for what, and no object.
  if (isGiven && following !== 'for' && next + 1 < end && beginsObject(stretch, next + 1))
    return denyingAfter(at, next, 'absent', 'has not <had>');
  const record = isOfClass(verb, 'recordVerb', 'recordParticiple');
  return denyingBefore(at, next, record ? 'undocumented' : 'absent', 'is not <done>');
}

/** "Has not been considered, requested, or given": the participle of a list that tells of care or of records. */
function participleOfList({ words, end }: Stretch, at: number): number | undefined {
  if (isOfClass(words[at], 'recordParticiple', 'careParticiple') || !words[at]!.lower.endsWith('ed'))
    return undefined;
  let joined = false;
  for (let i = at + 1; i < Math.min(end, at + 7); i++) {
    const { lower, gap } = words[i]!;
    if (ALTERNATIVES.has(lower)) joined = true;
    else if (!joined && (gap & Gap.comma) === 0) return undefined;
    else if (isOfClass(words[i], 'recordParticiple', 'careParticiple')) return i;
    else if (!lower.endsWith('ed')) return undefined;
  }
  return undefined;
}

/** "On" or "with" and no day behind it. */
function isThingBehind({ words, end }: Stretch, at: number): boolean {
  const lower = words[at]?.lower;
  return (lower === 'on' || lower === 'with') && at + 1 < end && !/^\d/.test(words[at + 1]!.lower);
}

/** "It is a complaint, not a finding": beside another predicate, right behind "not" only. */
function isAside({ words }: Stretch, at: number): boolean {
  return (words[at]!.gap & Gap.comma) !== 0 || words[at - 1]?.lower === 'but';
}

/** "Constipation is not a problem for him". */
function isProblem({ words }: Stretch, at: number): boolean {
  return ARTICLES.has(words[at]!.lower) && PROBLEMS.has(words[at + 1]?.lower ?? '');
}

const BEEN: ReadonlySet<string> = new Set(['been']);

/** So many words behind a verb a verdict on the request stands. */
const VERDICT_REACH = 5;

/** "Has not been performed, and is needed": behind the comma another verb. */
function clauseEnd({ words, end }: Stretch, verb: number): number {
  const most = Math.min(end, verb + VERDICT_REACH);
  for (let i = verb + 1; i < most; i++)
    if (words[i]!.gap & CLOSING || words[i]!.lower === 'and' || words[i]!.lower === 'but') return i;
  return most;
}

/** "To have", "as having": the last word of it. */
function havingBehind({ words, end }: Stretch, at: number): number | undefined {
  if (at + 2 >= end) return undefined;
  const [first, second] = [words[at]!.lower, words[at + 1]!.lower];
  return (first === 'to' && second === 'have') || (first === 'as' && second === 'having')
    ? at + 1
    : undefined;
}

/** "Does not meet the criteria for": a finding is denied by it, of care it is a verdict. */
export function criteriaNotMet({ words, end }: Stretch, at: number, verb: number): Operator | undefined {
  if (!MEETING.has(words[verb]!.lower)) return undefined;
  for (let i = verb + 1; i < Math.min(end - 1, verb + 5); i++)
    if (CRITERIA.has(words[i]!.lower))
      return AFTER_LACK_NOUN.has(words[i + 1]!.lower)
        ? denyingAfter(at, i + 1, 'undocumented', 'does not <support>')
        : undefined;
  return undefined;
}
