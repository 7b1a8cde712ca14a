import { Gap } from '../../../language/words';
import { SIDES } from '../../../vocabulary/anatomy/sideWords';
import { PLACING } from '../../../vocabulary/examination/studyWords';
import {
  ADEQUATELY,
  AFTER_LACK_NOUN,
  ARTICLES,
  ASKED,
  BE_BEHIND_NOT,
  BEARING,
  BEFORE_FILE,
  BETWEEN_VERBS,
  CIRCUMSTANCE_AFTER_NOT,
  COMPARING,
  COULD,
  CRITERIA,
  DAYS_POINTED_AT,
  DISPUTING,
  DO,
  DONE_ABOUT,
  ENDING,
  ENDS_PASSIVE,
  EVIDENCE_LINKS,
  FILE_NOUNS,
  GIVING_RELIEF,
  GOING_TO_CARE,
  HAPPENING,
  HAVING,
  HELPING,
  INNER_ADVERBS,
  INTO,
  INVERTED,
  MEETING,
  MODAL,
  NO_OBJECT_AFTER_PARTICIPLE,
  OF_PATIENT,
  ON_CARE,
  ONE_AFTER_NOT,
  OVERLOOKING,
  PART_OF_CARE,
  PASSIVE_AUXILIARIES,
  PAST_TENSES,
  PATIENTS,
  PLAIN_NEGATIONS,
  PROBLEMS,
  PSEUDO_AFTER_NOT,
  RECORD_PLACES,
  RELIEF,
  REQUEST_VERDICTS,
  RETURNING,
  SEEING,
  SEEMING,
  STARTED,
  SUBJECT_NOUNS,
  TAUGHT,
  TIME_BEFORE_NOT,
  TO_PATIENT,
  TRIED,
  UNABLE,
  VERDICT_MARKS,
} from '../../../vocabulary/negation/operatorWords';
import { ALTERNATIVES } from '../../../vocabulary/negation/scopeWords';
import { MONTHS } from '../../../vocabulary/time/dateWords';
import { denyingAfter, denyingBefore, hasWord, isOfClass, type Operator, type Stretch } from './operator';

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop;
/** So many words from a denying subject its verb stands at most. */
const VERB_REACH = 12;

/**
 * The operator of an adverb that denies: "was not documented", "does not mention", "is not obese", "has never tried",
 * "could not be elicited". `undefined` where a verdict is denied, or nothing of the case.
 *
 * @param at the adverb
 * @param isTaken whether a word stands inside a target
 */
export function negatedVerb(
  stretch: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { words, from, end } = stretch;
  const own = words[at]!.lower;
  if (own === 'nowhere') return nowhere(stretch, at);
  if (own === 'not' && words[at - 1]?.lower === 'if') return undefined;
  if ((own === 'not' && countsOne(stretch, at)) || (own === 'never' && at === from))
    return negativeSubject(stretch, at, isTaken);
  // "Were there not a nonunion": there is one.
  if (words[at - 1]?.lower === 'there' && INVERTED.has(words[at - 2]?.lower ?? '')) return undefined;
  const next = withoutSeeming(stretch, withoutAdverbs(stretch, at + 1));
  const elided = elidedVerb(stretch, at, next);
  if (elided !== undefined) return elided;
  const verb = next < end ? words[next]! : undefined;
  if (verb === undefined || verb.gap & (Gap.semicolon | Gap.stop)) return undefined;
  const following = words[at + 1]!.lower;
  if (PSEUDO_AFTER_NOT.has(following) || CIRCUMSTANCE_AFTER_NOT.has(following)) return undefined;
  // "was not reported until 2015".
  for (let i = next + 1; i < Math.min(end, next + 5); i++) if (words[i]!.lower === 'until') return undefined;
  if (BEFORE_FILE.has(verb.lower) && hasWord(stretch, next + 1, next + 4, FILE_NOUNS))
    return denyingBefore(
      isOfClass(words[at - 1], 'copula') ? at - 1 : at,
      next + 1,
      'undocumented',
      'is not <done>',
    );
  if (isOfClass(verb, 'denyingVerb', 'lackAdjective', 'denyingDeterminer')) return undefined;
  // "Cannot get off the patch": he is on it. "Was not adequately treated": it is there.
  const behind = next + 1 < end && !(words[next + 1]!.gap & CLOSING) ? words[next + 1]!.lower : '';
  if (ENDING.has(behind) && !isOfClass(verb, 'copula')) return undefined;
  if (DONE_ABOUT.has(verb.lower) && hasWord(stretch, at + 1, next, ADEQUATELY)) return undefined;
  const told = PLAIN_NEGATIONS.has(own) ? verbless(stretch, at, next, isTaken) : undefined;
  if (told !== undefined) return told;
  const aux = auxiliaryBefore(stretch, at);
  const contracted = !PLAIN_NEGATIONS.has(own);
  const auxiliary = contracted ? own : (words[aux]?.lower ?? '');
  const passive = PASSIVE_AUXILIARIES.has(auxiliary) || hasWord(stretch, at + 1, next, BE_BEHIND_NOT);
  if (!passive && isOfHelp(stretch, next))
    return { ...denyingAfter(at, next, 'absent', 'did not <help>'), failing: true };
  // "Was authorized but never performed".
  if (
    own === 'never' &&
    BETWEEN_VERBS.has(auxiliary) &&
    isOfClass(verb, 'careParticiple', 'recordParticiple')
  )
    return next + 1 < end && beginsObject(stretch, next + 1)
      ? denyingAfter(at, next, 'absent', 'has not <had>')
      : denyingBefore(at, next, 'absent', 'is not <done>');
  // "Never took gabapentin"; "gabapentin, which he never took".
  if (own === 'never' && PAST_TENSES.has(verb.lower) && (next + 1 >= end || beginsObject(stretch, next + 1)))
    return denyingAfter(at, next, 'absent', 'has not <had>');
  // "The report never mentions".
  if (own === 'never' && isOfClass(verb, 'recordVerb') && verb.lower.endsWith('s') && next + 1 < end)
    return denyingAfter(at, next, 'undocumented', 'does not <record>');
  const criteria = criteriaNotMet(stretch, at, next);
  if (criteria !== undefined) return criteria;
  if (own === 'never' && SEEING.has(verb.lower) && isOfPatient(stretch, at))
    return denyingAfter(at, next, 'absent', 'has not <had>');
  if (
    own === 'never' &&
    auxiliary !== '' &&
    !isOfClass(words[aux], 'auxiliary', 'copula') &&
    isOfClass(verb, 'careParticiple', 'patientVerb', 'recordParticiple', 'tellingVerb')
  )
    return denyingAfter(at, next, 'absent', 'has not <had>');
  // "Did not take place", "has not happened".
  if (HAPPENING.has(verb.lower) && (!verb.lower.startsWith('take') || words[next + 1]?.lower === 'place'))
    return denyingBefore(
      contracted || !isOfClass(words[aux], 'auxiliary') ? at : aux,
      next,
      'absent',
      'is not <done>',
    );
  if (passive || auxiliary === '' || (!contracted && !isOfClass(words[aux], 'auxiliary')))
    // "Could not be found": a modal before "not" is of the verb, not of what may come.
    return negatedPredicate(stretch, !contracted && MODAL.has(auxiliary) ? aux : at, next);
  // "Rheumatology has not yet seen the patient": by whom.
  if (SEEING.has(verb.lower) && isPatientBehind(stretch, next))
    return denyingBefore(at, next, 'absent', 'is not <done>');
  // "Has never seen a chiropractor": of the patient, and no word on records.
  if (SEEING.has(verb.lower) && isOfPatient(stretch, at))
    return denyingAfter(at, next, 'absent', 'has not <had>');
  // "have not provided", "has not documented": active, with an object.
  if (isOfClass(verb, 'recordVerb', 'recordParticiple'))
    return denyingAfter(contracted ? at : aux, next, 'undocumented', 'does not <record>');
  // "Could not take ibuprofen": it was tried, or was not to be.
  if (BEARING.has(verb.lower) && COULD.has(auxiliary) && behind !== 'part')
    return { ...denyingAfter(at, next, 'absent', 'has not <had>'), narrowed: true };
  // "The criteria not having been met, the injection …": the passive, of what stands before it.
  if (verb.lower === 'having' && behind === 'been' && next + 2 < end)
    return { ...denyingBefore(at, next + 2, 'absent', 'is not <done>'), ofPoint: true };
  if (isOfClass(verb, 'patientVerb', 'careParticiple', 'auxiliary'))
    return denyingAfter(at, next, 'absent', 'has not <had>');
  // "Has not failed a steroid injection": that it failed is denied.
  if (verb.lower === 'failed' && next + 1 < end && beginsObject(stretch, next + 1))
    return { ...denyingAfter(at, next, 'absent', 'has not <failed>') };
  // "Has not yet returned to his usual job".
  if (RETURNING.has(verb.lower) && words[next + 1]?.lower === 'to')
    return { ...denyingAfter(at, next + 1, 'absent', 'has not <had>'), near: 3 };
  if (verb.lower === 'support') return denyingAfter(at, next, 'undocumented', 'does not <support>');
  return isOfClass(verb, 'evidenceWord')
    ? denyingAfter(at, next, 'undocumented', 'does not <record>')
    : undefined;
}

/** So many words behind a thing "not" may stand where its place stands between. */
const LABEL_REACH = 3;

/** "Bronchodilator not given that day", "MRI right never obtained": of the thing before, with no verb between. */
function verbless(
  stretch: Stretch,
  at: number,
  verb: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  const { words, from, end } = stretch;
  if (!isOfClass(words[verb], 'careParticiple', 'recordParticiple')) return undefined;
  const isDay =
    (words[verb + 1]?.lower === 'that' || words[verb + 1]?.lower === 'this') &&
    DAYS_POINTED_AT.has(words[verb + 2]?.lower ?? '');
  if (verb + 1 < end && beginsObject(stretch, verb + 1) && !isDay) return undefined;
  for (let i = at - 1; i >= from && at - i <= LABEL_REACH && !(words[i + 1]!.gap & CLOSING); i--) {
    if (isTaken(i))
      return {
        ...denyingBefore(
          at,
          verb,
          isOfClass(words[verb], 'careParticiple') ? 'absent' : 'undocumented',
          'is not <done>',
        ),
        ofPoint: true,
      };
    if (!SIDES.has(words[i]!.lower) && !PLACING.has(words[i]!.lower)) return undefined;
  }
  return undefined;
}

/** The word before "not" that its verb has as auxiliary, adverbs left out: "has so far not". */
function auxiliaryBefore({ words, from }: Stretch, at: number): number {
  let aux = at - 1;
  while (aux >= from) {
    const first = TIME_BEFORE_NOT.get(words[aux]!.lower);
    if (first !== undefined && words[aux - 1]?.lower === first) aux -= 2;
    else if (INNER_ADVERBS.has(words[aux]!.lower)) aux--;
    else break;
  }
  return aux;
}

/** "Tenderness is noted but crepitus is not": the participle of the verb before is meant again. */
function elidedVerb({ words, from, end }: Stretch, at: number, next: number): Operator | undefined {
  const isLast = next >= end || (words[next]!.gap & CLOSING) !== 0;
  if (!isLast) return undefined;
  const contracted = !PLAIN_NEGATIONS.has(words[at]!.lower);
  const verb = contracted ? at : at - 1;
  if (
    verb <= from ||
    !(contracted ? PASSIVE_AUXILIARIES.has(words[at]!.lower) : isOfClass(words[verb], 'copula'))
  )
    return undefined;
  for (let i = verb - 1; i > from && verb - i <= VERB_REACH; i--)
    if (isOfClass(words[i], 'recordParticiple', 'careParticiple') && isOfClass(words[i - 1], 'copula'))
      return denyingBefore(verb, at, 'undocumented', 'is not <done>');
  return undefined;
}

/** "Does not meet the criteria for": a finding is denied by it, of care it is a verdict. */
function criteriaNotMet({ words, end }: Stretch, at: number, verb: number): Operator | undefined {
  if (!MEETING.has(words[verb]!.lower)) return undefined;
  for (let i = verb + 1; i < Math.min(end - 1, verb + 5); i++)
    if (CRITERIA.has(words[i]!.lower))
      return AFTER_LACK_NOUN.has(words[i + 1]!.lower)
        ? denyingAfter(at, i + 1, 'undocumented', 'does not <support>')
        : undefined;
  return undefined;
}

/** "not noted to have spasm", "not treated with NSAIDs", "is not obese". */
function negatedPredicate(stretch: Stretch, at: number, next: number): Operator | undefined {
  const { words, end } = stretch;
  const verb = words[next]!;
  // "is not indicated in the records": on record, not a verdict.
  if (REQUEST_VERDICTS.has(verb.lower) && !hasWord(stretch, next + 1, next + 6, RECORD_PLACES))
    return undefined;
  // "is not seen as medically necessary", "was not found to be warranted".
  if (
    hasWord(stretch, next + 1, next + 5, REQUEST_VERDICTS) ||
    hasWord(stretch, next + 1, next + 5, VERDICT_MARKS)
  )
    return undefined;
  // "Is not consistent with", "are not suggestive of".
  if (isOfClass(verb, 'evidenceWord') && EVIDENCE_LINKS.has(words[next + 1]?.lower ?? ''))
    return denyingAfter(at, next + 1, 'undocumented', 'does not <record>');
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
  if (!isOfClass(verb, 'recordParticiple', 'careParticiple'))
    return TO_PATIENT.has(verb.lower)
      ? denyingAfter(at, next, 'absent', 'has not <had>')
      : { ...denyingAfter(at, at, 'absent', 'is not <predicate>'), near: isAside(stretch, at) ? 2 : 5 };
  const following = words[next + 1]?.lower;
  if (following === 'to' && isOfClass(words[next + 2], 'auxiliary', 'copula', 'patientVerb'))
    return denyingAfter(at, next + 2, 'absent', 'has not <had>');
  // "Is not described as neuropathic".
  // "It is not noted what improvement she had", "it was not stated whether he works".
  if (ASKED.has(following ?? '') && isOfClass(verb, 'recordParticiple'))
    return denyingAfter(at, next + 1, 'undocumented', 'does not <record>');
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
  if (following === 'a' && TRIED.has(words[next + 2]?.lower ?? ''))
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

/** Whether the patient is the subject of the verb before a word: "he has not been", "the worker was not". */
function isOfPatient({ words, from }: Stretch, at: number): boolean {
  for (let i = at - 1; i >= from && at - i <= 4; i--) if (PATIENTS.has(words[i]!.lower)) return true;
  return false;
}

/** "The patient", "him", "this worker" as an object. */
function isPatientBehind({ words, end }: Stretch, verb: number): boolean {
  for (let i = verb + 1; i < Math.min(end, verb + 3); i++)
    if (PATIENTS.has(words[i]!.lower) || words[i]!.lower === 'him') return words[i]!.lower !== 'they';
  return false;
}

/** "It is a complaint, not a finding": beside another predicate, right behind "not" only. */
function isAside({ words }: Stretch, at: number): boolean {
  return (words[at]!.gap & Gap.comma) !== 0 || words[at - 1]?.lower === 'but';
}

/** "Constipation is not a problem for him". */
function isProblem({ words }: Stretch, at: number): boolean {
  return ARTICLES.has(words[at]!.lower) && PROBLEMS.has(words[at + 1]?.lower ?? '');
}

function beginsObject({ words }: Stretch, at: number): boolean {
  return !(words[at]!.gap & CLOSING) && !NO_OBJECT_AFTER_PARTICIPLE.has(words[at]!.lower);
}

/** "not a single note", "not one", "not once". */
function countsOne({ words }: Stretch, at: number): boolean {
  const following = words[at + 1]?.lower ?? '';
  return ONE_AFTER_NOT.has(following) || (following === 'a' && words[at + 2]?.lower === 'single');
}

/** So many words behind a verb of giving the relief stands. */
const RELIEF_REACH = 5;

/** "Has not seemed to improve", "does not appear to help": the verb that is denied. */
function withoutSeeming(stretch: Stretch, at: number): number {
  const { words, end } = stretch;
  if (at + 2 >= end || !SEEMING.has(words[at]!.lower) || words[at + 1]!.lower !== 'to') return at;
  const verb = words[at + 2]!.lower === 'have' ? at + 3 : at + 2;
  return verb < end && isOfHelp(stretch, verb) ? verb : at;
}

function withoutAdverbs({ words, end }: Stretch, at: number): number {
  let next = at;
  while (next < end && INNER_ADVERBS.has(words[next]!.lower)) next++;
  return next;
}

/** "did not help", "did not provide any relief", "failed to have any effect". */
function isOfHelp(stretch: Stretch, verb: number): boolean {
  const { lower } = stretch.words[verb]!;
  if (!GIVING_RELIEF.has(lower)) return HELPING.has(lower);
  for (let i = verb + 1; i < Math.min(stretch.end, verb + RELIEF_REACH); i++) {
    if (RELIEF.has(stretch.words[i]!.lower)) return true;
    // "Did not provide documentation of a response": of records.
    if (isOfClass(stretch.words[i], 'recordNoun')) return false;
  }
  return false;
}

/** "Nowhere is spasm recorded", "nowhere in the chart does he mention numbness". */
function nowhere(stretch: Stretch, at: number): Operator | undefined {
  const { words, from, end } = stretch;
  if (at > from && isOfClass(words[at - 1], 'copula'))
    return denyingBefore(at - 1, at, 'undocumented', 'is not <done>');
  // "Nowhere is it more marked than there": it is there.
  if (hasWord(stretch, at + 1, at + 7, COMPARING)) return undefined;
  for (let i = at + 1; i < Math.min(end, at + VERB_REACH); i++)
    if (isOfClass(words[i], 'copula') || DO.has(words[i]!.lower))
      return denyingAfter(at, i, 'undocumented', 'does not <record>');
  return undefined;
}

/**
 * The operator of a verb with "to" that was not fulfilled: "failed to document", "unable to find", "failure to provide".
 *
 * @param at the word that fails
 */
export function unfulfilledVerb(stretch: Stretch, at: number): Operator | undefined {
  const { words, end } = stretch;
  if (isOfClass(words[at - 1], 'denyingAdverb') || words[at + 1]?.lower !== 'to') return undefined;
  const verb = withoutAdverbs(stretch, at + 2);
  if (verb >= end) return undefined;
  if (isOfHelp(stretch, verb))
    return { ...denyingAfter(at, verb, 'absent', 'did not <help>'), failing: true };
  if (isOfClass(words[verb], 'recordVerb', 'evidenceWord', 'recordNoun'))
    return denyingAfter(at, verb, 'undocumented', 'does not <record>');
  const isUnable = UNABLE.has(words[at]!.lower);
  if (isUnable && GOING_TO_CARE.has(words[verb]!.lower))
    return denyingAfter(at, verb, 'absent', 'has not <had>');
  return isOfClass(words[verb], 'patientVerb', 'careParticiple') && !isUnable
    ? denyingAfter(at, verb, 'absent', 'has not <had>')
    : undefined;
}

/**
 * The operator of "none" or "nothing" for what was named before: "the file was searched for an MRI, and none is described".
 * `undefined` where it has words of its own.
 *
 * @param at the word that denies
 */
export function noneIsDone({ words, from, end }: Stretch, at: number): Operator | undefined {
  const verb = at + 2;
  if (at === from || verb >= end || !isOfClass(words[at + 1], 'copula')) return undefined;
  if (words[at]!.lower !== 'none' || words[verb]!.gap & CLOSING) return undefined;
  return isOfClass(words[verb], 'recordParticiple', 'careParticiple')
    ? denyingBefore(at, verb, 'undocumented', 'is not <done>')
    : undefined;
}

/**
 * The operator of a subject that is no one or nothing: "None of the notes mentions", "nothing in the chart shows", "not a
 * single note records", "no one has performed".
 *
 * @param at the word that denies
 * @param isTaken whether a word stands inside a target
 */
export function negativeSubject(
  { words, end }: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  let named = -1;
  let paper = -1;
  for (let i = at + 1; i < Math.min(end, at + VERB_REACH); i++) {
    const { lower, gap } = words[i]!;
    // A stop inside a sentence is of an abbreviation: "nothing in Dr. Lee's report".
    if (gap & Gap.semicolon) return undefined;
    // "Nothing is wrong, and there is …": a clause of its own.
    if (gap & Gap.comma && (lower === 'and' || lower === 'but')) return undefined;
    if (DISPUTING.some((beginning) => lower.startsWith(beginning)) || OVERLOOKING.has(lower))
      return undefined;
    if (isTaken(i)) {
      if (named < 0) named = i;
      continue;
    }
    // "None of the usual NSAIDs has been given", "not a single session of therapy took place": what the subject is of.
    const isDone =
      isOfClass(words[i - 1], 'copula') && isOfClass(words[i], 'careParticiple', 'recordParticiple');
    const happens = HAPPENING.has(lower) || lower === 'took';
    if (named > at && paper < 0 && (isDone || happens))
      return denyingAfter(at, at, 'absent', 'neither <noun>');
    // "None of the impingement tests was positive".
    if (named > at && lower === 'positive' && isOfClass(words[i - 1], 'copula'))
      return denyingAfter(at, at, 'absent', 'neither <noun>');
    // "In none of these positions was there spasm".
    if (isOfClass(words[i], 'copula') && words[i + 1]?.lower === 'there')
      return denyingAfter(at, i + 1, 'absent', 'has not <had>');
    // "None of the notes records spasm": the second is the verb.
    if (SUBJECT_NOUNS.has(lower) && paper < 0) {
      paper = i;
      continue;
    }
    if (isOfClass(words[i], 'recordVerb', 'evidenceWord'))
      return denyingAfter(at, i, 'undocumented', 'does not <record>');
    // "Not one of the notes has an indication of".
    if (
      HAVING.has(lower) &&
      (ARTICLES.has(words[i + 1]?.lower ?? '') || isOfClass(words[i + 1], 'recordNoun'))
    )
      return denyingAfter(at, i, 'undocumented', 'does not <record>');
    const care = isOfClass(words[i], 'careParticiple');
    if (
      i > at + 1 &&
      (care || isOfClass(words[i], 'recordParticiple', 'patientVerb')) &&
      !isOfClass(words[i], 'auxiliary')
    ) {
      // "None is given, and the aspirin …": nothing of it stands behind.
      const ends =
        isOfClass(words[i - 1], 'copula') && (i + 1 >= end || ENDS_PASSIVE.has(words[i + 1]!.lower));
      // "None was given": what was named before.
      if (ends)
        return words[at]!.lower === 'none'
          ? denyingBefore(at, i, care ? 'absent' : 'undocumented', 'is not <done>')
          : undefined;
      return denyingAfter(at, i, care ? 'absent' : 'undocumented', 'has not <had>');
    }
  }
  return undefined;
}

/**
 * The operator of what is still to be done: "has yet to undergo", "have yet to be tried".
 *
 * @param at the word "yet"
 * @param isTaken whether a word stands inside a target
 */
export function yetToVerb(
  { words, end }: Stretch,
  at: number,
  isTaken: (word: number) => boolean,
): Operator | undefined {
  if (at + 2 >= end) return undefined;
  // "Has yet to be injected": the participle names what was to be done.
  if (words[at + 2]!.lower === 'be' && isTaken(at + 3))
    return { ...denyingAfter(at, at + 2, 'absent', 'has not <had>'), near: 1 };
  if (
    words[at + 2]!.lower === 'be' &&
    at + 3 < end &&
    (ARTICLES.has(words[at + 3]!.lower) || words[at + 3]!.lower === 'some')
  )
    return denyingAfter(at, at + 3, 'absent', 'has not <had>');
  // "Has yet to be given topiramate": to the patient.
  const stretch: Stretch = { words, from: at, end };
  if (
    words[at + 2]!.lower === 'be' &&
    at + 4 < end &&
    TO_PATIENT.has(words[at + 3]!.lower) &&
    beginsObject(stretch, at + 4)
  )
    return denyingAfter(at, at + 3, 'absent', 'has not <had>');
  if (words[at + 2]!.lower === 'be' && at + 3 < end)
    return denyingBefore(Math.max(0, at - 1), at + 3, 'absent', 'is not <done>');
  const has = isOfClass(words[at - 1], 'auxiliary') ? at - 1 : at;
  return denyingAfter(has, at + 2, 'absent', 'has not <had>');
}
