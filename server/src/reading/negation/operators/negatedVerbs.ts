import { Gap } from '../../../language/words';
import { FAILING_TO, FAULT, STRONGER } from '../../../vocabulary/negation/doubledWords';
import {
  ADEQUATELY,
  BE_BEHIND_NOT,
  BEARING,
  BEFORE_FILE,
  BETWEEN_VERBS,
  CIRCUMSTANCE_AFTER_NOT,
  COMING_TO_BE,
  COULD,
  DONE_ABOUT,
  ENDING,
  FILE_NOUNS,
  GERUNDS_OF_HAVING,
  GERUNDS_OF_USE,
  HAPPENING,
  INVERTED,
  MODAL,
  NEEDING,
  PASSIVE_AUXILIARIES,
  PAST_TENSES,
  PLAIN_NEGATIONS,
  PSEUDO_AFTER_NOT,
  RETURNING,
  SEEING,
  TIME_AFTER_NOT,
  TIME_BEFORE_NOT,
  TOLD_BY_PATIENT,
  YET_TO_COME,
  YIELDING,
} from '../../../vocabulary/negation/negatedVerbWords';
import { ENSUING, INDEFINITE } from '../../../vocabulary/negation/openVerbWords';
import { ARTICLES, HAVING, INNER_ADVERBS, RECURRING } from '../../../vocabulary/negation/operatorWords';
import { negatedApart } from './negatedApart';
import { criteriaNotMet, negatedPredicate } from './negatedPredicates';
import { countsOne, negativeSubject, nowhere } from './negativeSubjects';
import { isOverlookedByReviewer, lastOfListed, openVerb } from './openVerbs';
import {
  CLOSING,
  denyingAfter,
  denyingBefore,
  hasWord,
  isOfClass,
  type Operator,
  type Stretch,
} from './operator';
import {
  beginsObject,
  ITSELF,
  isOfHelp,
  isOfPatient,
  isPatientBehind,
  withoutAdverbs,
  withoutSeeming,
} from './verbs';
import { elidedVerb, verbless } from './withoutVerb';

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
  // "Whether or not he likes it".
  if (own === 'not' && words[at - 1]?.lower === 'or' && words[at - 2]?.lower === 'whether') return undefined;
  if (isSurpassing(stretch, at)) return undefined;
  const apart = negatedApart(stretch, at);
  if (apart !== undefined) return apart;
  // "Has not once been reported": an adverb.
  const isOnce = words[at + 1]?.lower === 'once' && isOfClass(words[at - 1], 'auxiliary', 'copula');
  if ((own === 'not' && !isOnce && countsOne(stretch, at)) || (own === 'never' && at === from))
    return negativeSubject(stretch, at, isTaken) ?? notA(stretch, at);
  // "Were there not a nonunion": there is one.
  if (words[at - 1]?.lower === 'there' && INVERTED.has(words[at - 2]?.lower ?? '')) return undefined;
  let next = withoutSeeming(stretch, withoutAdverbs(stretch, isOnce ? at + 2 : at + 1));
  const elided = elidedVerb(stretch, at, next);
  if (elided !== undefined) return elided;
  let verb = next < end ? words[next]! : undefined;
  if (verb === undefined || verb.gap & (Gap.semicolon | Gap.stop)) return undefined;
  const following = words[at + 1]!.lower;
  // "Has not to date been tried": of time, and of the verb behind it.
  const isOfTime =
    next > at + 1 && (TIME_AFTER_NOT[following] !== undefined || ITSELF.has(words[next - 1]!.lower));
  if (!isOfTime && (PSEUDO_AFTER_NOT.has(following) || CIRCUMSTANCE_AFTER_NOT.has(following)))
    return undefined;
  // "was not reported until 2015".
  for (let i = next + 1; i < Math.min(end, next + 5); i++) if (words[i]!.lower === 'until') return undefined;
  if (BEFORE_FILE.has(verb.lower) && hasWord(stretch, next + 1, next + 4, FILE_NOUNS))
    return denyingBefore(
      isOfClass(words[at - 1], 'copula') ? at - 1 : at,
      next + 1,
      'undocumented',
      'is not <done>',
    );
  // "The criteria not having been met, the injection …": of what stands before it.
  if (verb.lower === 'having' && words[next + 1]?.lower === 'been' && next + 2 < end)
    return { ...denyingBefore(at, next + 2, 'absent', 'is not <done>'), ofPoint: true };
  if (isOfClass(verb, 'denyingVerb', 'lackAdjective', 'denyingDeterminer')) return undefined;
  // "Has never been free of tinnitus", "do not lack": two denials.
  if (isOfClass(verb, 'lackPredicate', 'lackVerb') || verb.lower === 'lack') return undefined;
  // "Cannot get off the patch": he is on it. "Was not adequately treated": it is there.
  const behind = next + 1 < end && !(words[next + 1]!.gap & CLOSING) ? words[next + 1]!.lower : '';
  if (ENDING.has(behind) && !isOfClass(verb, 'copula')) return undefined;
  if (DONE_ABOUT.has(verb.lower) && hasWord(stretch, at + 1, next, ADEQUATELY)) return undefined;
  // "Will not yield to ibuprofen": it was taken.
  if (behind === 'to' && YIELDING.has(verb.lower)) return undefined;
  // "Never failed to record", "did not hesitate to say": it was done.
  if (behind === 'to' && FAILING_TO.has(verb.lower)) return undefined;
  // "Cannot find fault with the diagnosis".
  if (FAULT.has(behind) || (ARTICLES.has(behind) && FAULT.has(words[next + 2]?.lower ?? '')))
    return undefined;
  const told = PLAIN_NEGATIONS.has(own) ? verbless(stretch, at, next, isTaken) : undefined;
  if (told !== undefined) return told;
  const aux = auxiliaryBefore(stretch, at);
  const contracted = !PLAIN_NEGATIONS.has(own);
  const auxiliary = contracted ? own : (words[aux]?.lower ?? '');
  const passive = PASSIVE_AUXILIARIES.has(auxiliary) || hasWord(stretch, at + 1, next, BE_BEHIND_NOT);
  // "Has not explained, described or even mentioned": the last one tells what they have in common.
  if (!passive) next = lastOfListed(stretch, next);
  verb = words[next]!;
  // "Such a tear will not respond to exercise": foretold, and of no care that was had.
  if (!passive && YET_TO_COME.has(auxiliary) && isOfHelp(stretch, next)) return undefined;
  if (!passive && isOfHelp(stretch, next))
    return { ...denyingAfter(at, next, 'absent', 'did not <help>'), failing: true };
  const isBareVerb = next + 1 >= end || (words[next + 1]!.gap & CLOSING) !== 0;
  // "The tear was not there".
  if (verb.lower === 'there' && isBareVerb && PASSIVE_AUXILIARIES.has(auxiliary))
    return denyingBefore(contracted ? at : aux, next, 'absent', 'is not <done>');
  // "Never took place".
  if (TAKING_PLACE.has(verb.lower) && behind === 'place' && !passive)
    return denyingBefore(
      contracted || !isOfClass(words[aux], 'auxiliary') ? at : aux,
      next + 1,
      'absent',
      'is not <done>',
    );
  // "Was authorized but never performed".
  if (
    own === 'never' &&
    BETWEEN_VERBS.has(auxiliary) &&
    isOfClass(verb, 'careParticiple', 'recordParticiple')
  )
    return next + 1 < end && beginsObject(stretch, next + 1) && !PARTICLES.has(behind)
      ? denyingAfter(at, next, 'absent', 'has not <had>')
      : denyingBefore(at, next, 'absent', 'is not <done>');
  // "The contracture did not develop", "never came": with nothing behind it, the subject is what did not come to be.
  if (COMING_TO_BE.has(verb.lower) && isBareVerb && !passive && at > from)
    return denyingBefore(
      contracted || !isOfClass(words[aux], 'auxiliary') ? at : aux,
      next,
      'absent',
      'is not <done>',
    );
  // "Never took gabapentin"; "gabapentin, which he never took".
  if (
    own === 'never' &&
    !passive &&
    PAST_TENSES.has(verb.lower) &&
    (next + 1 >= end || beginsObject(stretch, next + 1))
  )
    return denyingAfter(at, next, 'absent', 'has not <had>');
  // "The report never mentions".
  if (own === 'never' && isOfClass(verb, 'recordVerb') && verb.lower.endsWith('s') && next + 1 < end)
    return denyingAfter(at, next, 'undocumented', 'does not <record>');
  // "The effusion did not return", "has not come back": it was there.
  if (
    RECURRING.has(verb.lower) &&
    (behind === '' || behind === 'back' || !beginsObject(stretch, next + 1)) &&
    behind !== 'to'
  )
    return denyingBefore(
      contracted || !isOfClass(words[aux], 'auxiliary') ? at : aux,
      next,
      'absent',
      'has <resolved>',
    );
  // "Noted to not be utilizing medications", "reported not feeling any relief".
  const gerund = BE_BEHIND_NOT.has(verb.lower) ? next + 1 : next;
  const isBare = own === 'not' && !isOfClass(words[aux], 'auxiliary', 'copula');
  if (isBare && GERUNDS_OF_HAVING.has(words[gerund]?.lower ?? '') && gerund + 1 < end)
    // What is not being taken today was perhaps taken before, or is prescribed today.
    return {
      ...denyingAfter(at, gerund, 'absent', 'has not <had>'),
      narrowed: GERUNDS_OF_USE.has(words[gerund]!.lower),
    };
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
  // "Withdrawal did not follow".
  const ensuing =
    ENSUING.has(verb.lower) && (next + 1 >= end || !beginsObject(stretch, next + 1) || behind === 'in');
  if (ensuing && !passive) return denyingBefore(at, next, 'absent', 'is not <done>');
  // "Never arranged a second opinion".
  const isPlain = own === 'never' && !passive && !isOfClass(words[aux], 'auxiliary');
  if (isPlain && verb.lower.endsWith('ed') && !isOfClass(verb, 'careParticiple', 'recordParticiple')) {
    const arranged = openVerb(stretch, at, next, 'did');
    if (arranged !== undefined && !arranged.isOpen) return arranged;
  }
  // "Has never needed a cane", "did not need any oxygen": he had none; of today and of what is to come it is a verdict.
  if (
    NEEDING.has(verb.lower) &&
    !passive &&
    isOfPast(own, auxiliary) &&
    next + 1 < end &&
    beginsObject(stretch, next + 1)
  )
    return own === 'never' || INDEFINITE.has(behind) || verb.lower.startsWith('require')
      ? denyingAfter(at, next, 'absent', 'has not <had>')
      : undefined;
  // "Did not take place", "has not happened".
  if (HAPPENING.has(verb.lower) && !TAKING_PLACE.has(verb.lower))
    return denyingBefore(
      contracted || !isOfClass(words[aux], 'auxiliary') ? at : aux,
      next,
      'absent',
      'is not <done>',
    );
  if (passive || auxiliary === '' || (!contracted && !isOfClass(words[aux], 'auxiliary'))) {
    // "Waiting would not be beneficial": foretold.
    if (YET_TO_COME.has(auxiliary) && isForetold(stretch, at, next, isTaken)) return undefined;
    // "Could not be found": a modal before "not" is of the verb, not of what may come.
    return negatedPredicate(stretch, !contracted && MODAL.has(auxiliary) ? aux : at, next, isTaken);
  }
  // "Rheumatology has not yet seen the patient": by whom.
  if (SEEING.has(verb.lower) && isPatientBehind(stretch, next))
    return denyingBefore(at, next, 'absent', 'is not <done>');
  // "Has never seen a chiropractor": of the patient, and no word on records.
  if (SEEING.has(verb.lower) && isOfPatient(stretch, at))
    return denyingAfter(at, next, 'absent', 'has not <had>');
  // "The patient has not reported any side effect": he had none, as far as he told.
  if (
    TOLD_BY_PATIENT.has(verb.lower) &&
    isOfPatient(stretch, at) &&
    next + 1 < end &&
    beginsObject(stretch, next + 1)
  )
    return denyingAfter(contracted ? at : aux, next, 'absent', 'has not <had>');
  if (isOverlookedByReviewer(stretch, at, next)) return undefined;
  // "have not provided", "has not documented": active, with an object.
  if (isOfClass(verb, 'recordVerb', 'recordParticiple'))
    return denyingAfter(contracted ? at : aux, next, 'undocumented', 'does not <record>');
  // "Could not take ibuprofen": it was tried, or was not to be.
  if (BEARING.has(verb.lower) && COULD.has(auxiliary) && behind !== 'part')
    return { ...denyingAfter(at, next, 'absent', 'has not <had>'), narrowed: true };
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
    : openVerb(stretch, at, next, contracted ? own : auxiliary);
}

/** "Not an osteophyte is to be seen": of the thing itself. */
function notA({ words, from }: Stretch, at: number): Operator | undefined {
  return at === from && ARTICLES.has(words[at + 1]?.lower ?? '')
    ? denyingAfter(at, at + 1, 'absent', 'neither <noun>')
    : undefined;
}

/** So many words behind "never" what is compared stands. */
const COMPARED_REACH = 10;

/** "Never in my practice have I seen a more obvious limp", "could not have been plainer": there is one. */
function isSurpassing({ words, end }: Stretch, at: number): boolean {
  for (let i = at + 1; i < Math.min(end - 1, at + COMPARED_REACH) && !(words[i]!.gap & CLOSING); i++)
    if (ARTICLES.has(words[i]!.lower) && STRONGER.has(words[i + 1]!.lower))
      return words[at]!.lower === 'never';
  return (
    words[at + 1]?.lower === 'have' &&
    words[at + 2]?.lower === 'been' &&
    STRONGER.has(words[at + 3]?.lower ?? '')
  );
}

/** "Did not", "has never", "never needed". */
function isOfPast(own: string, auxiliary: string): boolean {
  const plain = auxiliary.replace(/n't$|nt$/, '');
  return plain === 'did' || HAVING.has(plain) || own === 'never';
}

/** What belongs to the verb before it: "carried out", "followed up". */
const PARTICLES: ReadonlySet<string> = new Set(['out', 'up', 'off', 'over', 'through']);

const TAKING_PLACE: ReadonlySet<string> = new Set(['take', 'taken', 'took']);

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

/** "Would not be beneficial", "will not be of benefit": a gain that is not expected, right behind the verb. */
function isForetold(
  { words, end }: Stretch,
  at: number,
  next: number,
  isTaken: (word: number) => boolean,
): boolean {
  for (let i = at + 1; i < Math.min(end, next + 3); i++)
    if (BE_BEHIND_NOT.has(words[i]!.lower) || i >= next) if (isTaken(i)) return true;
  return false;
}
