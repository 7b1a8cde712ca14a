import { firstFrom } from '../../language/ordered';
import { Gap, type Word } from '../../language/words';
import {
  BEFORE_MAIN,
  CARE_WORDS,
  COUNTED_IN,
  DID_GOOD,
  DRUGS_IN_GENERAL,
  HAVING_HAD,
  NOT_GRANTED,
  NOT_YET,
  POORLY,
  PUT,
  RESULTS,
  SHOWED,
  USING_IT,
  WEAK_CARE_WORDS,
} from '../../vocabulary/care/careWords';
import { isKindOf } from '../../vocabulary/concepts';
import { GIVEN } from '../../vocabulary/concepts/kinds';
import { TAKEN_PRONOUNS, TOLERATES } from '../../vocabulary/drugs/effectWords';
import { NOT } from '../../vocabulary/examination/assertionWords';
import { PATIENTS } from '../../vocabulary/negation/operatorWords';
import { ASKED_BESIDES, OBJECT_BEGINNINGS } from '../../vocabulary/negation/scopeWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { datesOf } from '../dates/dateRoles';
import type { Passage, Sentence } from '../sentences/passage';
import {
  allFailed,
  isFailureToTell,
  NEAR,
  RESULT_REACH,
  tellsNoRelief,
  wasTriedAndFailed,
  wasTriedAndStopped,
} from './careFailed';
import { statusInList } from './careList';
import { isAuthorizedAtEnd, isOriginalRequest } from './careReviewed';
import { isHandedOut, isNotYet, isOfVerdict, isToBeDone, isUnwanted, wasStopped } from './careToCome';
import type { Named } from './named';
import type { CareStatus } from './statement';
import type { Target } from './target';

/** A day tells little by itself: so many words farther it counts. */
const ON_A_DAY = 4.5;

/** Words that tell little count as if they stood so many words farther. */
const OF_WEAK = 4;
const OF_COUNTED = 12;

/**
 * How far care has come: asked for, done, failed; what is said near not to have helped has failed. `undefined` where
 * nothing tells.
 */
export function careStatus(named: Named, target: Target): CareStatus | undefined {
  const { passage, targets } = named;
  const { concept, first } = target;
  const sentence = passage.sentenceOf(first);
  const told = toldStatus(named, sentence, target);
  // "Does not want surgery".
  if (isUnwanted(named, target.first)) return 'refused';
  // "The agreement is to be signed": not yet.
  if (
    told !== 'failed' &&
    (isToBeDone(named, target.last) ||
      ((concept.kind === 'study' || concept.kind === 'document') && isHandedOut(named, target.last)))
  )
    return 'planned';
  if (told === 'authorized' && isNotYet(passage, sentence, target.last)) return 'planned';
  if (told === undefined && (didGood(named, target) || isDespite(named, target))) return 'completed';
  if (told === 'requested' || told === 'planned' || told === 'authorized' || told === 'refused') return told;
  if (concept.kind === 'study' && told === undefined && wasMade(passage, sentence, target))
    return 'completed';
  if (concept.kind === 'study' || concept.kind === 'document') return told;
  for (let i = firstFrom(targets, first - RESULT_REACH); i < targets.length; i++) {
    const other = targets[i]!;
    if (other.first > first + RESULT_REACH) break;
    if (other.concept.id !== 'no-improvement') continue;
    if (named.isSameClause(other.first, first) || isOfPronoun(named, sentence, target, other))
      return 'failed';
  }
  return told;
}

/** The nearest telling word decides; a result or a failure outweighs what was asked. */
function toldStatus(named: Named, sentence: Sentence, target: Target): CareStatus | undefined {
  const { passage, clauses } = named;
  const { first, last, concept } = target;
  const { words } = passage;
  if (isOfVerdict(words, sentence, first)) return undefined;
  // "An exercise program was to be taught".
  if (BE.has(words[last + 1]?.lower ?? '') && words[last + 2]?.lower === 'to') return 'planned';
  if (isOriginalRequest(words, sentence)) return 'requested';
  if (isAuthorizedAtEnd(words, sentence)) return 'authorized';
  let best: CareStatus | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  /** The word that tells best. */
  let at: number | undefined;
  const weigh = (i: number, distance: number): void => {
    const { lower } = words[i]!;
    // "24 visits to date".
    if (lower === 'date' && words[i - 1]?.lower === 'to' && distance < nearest) {
      nearest = distance;
      best = 'completed';
      at = i;
      return;
    }
    // "On 6/1": it was done that day, where nothing nearer tells.
    if (lower === 'on' && /^\d/.test(words[i + 1]?.lower ?? '')) {
      if (distance + ON_A_DAY < nearest) {
        nearest = distance + ON_A_DAY;
        best = 'completed';
        at = i;
      }
      return;
    }
    // "Has been put off", "is on hold".
    if (
      (PUT.has(lower) && words[i + 1]?.lower === 'off') ||
      (lower === 'on' && words[i + 1]?.lower === 'hold')
    ) {
      nearest = distance;
      best = 'planned';
      return;
    }
    // "Surgery is set for August".
    if (NOT_YET.has(lower) && words[i + 1]?.lower === 'for' && distance + WEIGHT.planned < nearest) {
      nearest = distance + WEIGHT.planned;
      best = 'planned';
      at = i;
      return;
    }
    // "Has stopped using the machine".
    if (USING_IT.has(lower) && CARE_WORDS.stopped.has(words[i - 1]?.lower ?? '')) return;
    // "Non-certified", "not authorized": asked for.
    if (CARE_WORDS.authorized.has(lower) && NOT_GRANTED.has(words[i - 1]?.lower ?? '')) {
      if (distance < nearest) {
        nearest = distance;
        best = 'requested';
      }
      return;
    }
    // "Which the reviewer failed to note": the reviewer failed, and not the care.
    if (isFailureToTell(words, i)) return;
    // "Is not exhausted".
    if (CARE_WORDS.failed.has(lower) && NOT.has(words[i - 1]?.lower ?? '')) return;
    // "Could not be tolerated", "poorly tolerated".
    if (TOLERATES.has(lower) && isBarelySo(words, i) && distance < nearest) {
      nearest = distance;
      best = 'failed';
      at = i;
      return;
    }
    // "Medications, physical therapy": the drugs tell nothing of what stands beside them.
    if (DRUGS_IN_GENERAL.has(lower) && (OTHER_CARE.has(concept.kind) || i > last)) return;
    const weak = WEAK_CARE_WORDS.has(lower) ? OF_WEAK : COUNTED_IN.has(lower) ? OF_COUNTED : 0;
    for (const status of ORDER) {
      if (!CARE_WORDS[status].has(lower)) continue;
      const counted = distance + WEIGHT[status] + weak;
      if (counted < nearest) {
        nearest = counted;
        best = status;
        at = i;
      }
    }
  };
  for (let i = first - 1; i >= sentence.firstWord && first - i <= NEAR * 2; i--) {
    if (words[i + 1]!.gap & Gap.semicolon) break;
    weigh(i, first - i + (clauses[i] === clauses[first] ? 0 : 6));
  }
  // "Having completed a course of therapy, the patient would": what follows is of what is to come.
  const isBefore = BEFORE_MAIN.has(words[sentence.firstWord]!.lower);
  for (let i = last + 1; i < sentence.endWord && i - last <= NEAR; i++) {
    if (
      words[i]!.gap & Gap.semicolon ||
      (isBefore && (words[i]!.gap & Gap.comma || PATIENTS.has(words[i]!.lower))) ||
      isNextAct(words, i)
    )
      break;
    weigh(i, i - last + (clauses[i] === clauses[first] ? 1 : 7));
  }
  if (best === undefined || LISTED.has(best)) best = statusInList(named, sentence, target, at) ?? best;
  // "Completed the six visits of therapy certified in June": the verb tells, not what the visits were.
  if (best === 'authorized' && wasAttended(words, clauses, sentence, first)) best = 'completed';
  if (best === 'completed' || best === 'ongoing') {
    // "He used it until 2013, when it was stopped".
    if (wasStopped(words, sentence, last))
      return tellsNoRelief(passage, sentence, last) ? 'failed' : 'stopped';
  }
  if (best === 'completed' && wasTriedAndFailed(words, sentence, last)) best = 'failed';
  if (best === 'completed' && wasTriedAndStopped(words, sentence, last)) best = 'stopped';
  // "The knee was injected": its own name tells.
  if (best === undefined && first === last && isGiven(words[first]!.lower)) best = 'completed';
  const wasGiven = best === 'completed' || best === 'ongoing' || best === 'stopped';
  if (wasGiven && allFailed(words, sentence, last)) return 'failed';
  return wasGiven && tellsNoRelief(passage, sentence, last) ? 'failed' : best;
}

/** "Not", "could not be", "poorly". */
function isBarelySo(words: readonly Word[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 3; i--) {
    const { lower } = words[i]!;
    if (NOT.has(lower) || POORLY.has(lower)) return true;
  }
  return false;
}

/** "The regimen was naproxen and ‹requested a› brace": what is said behind has its own object. */
function isNextAct(words: readonly Word[], at: number): boolean {
  return (
    words[at - 1]!.lower === 'and' &&
    ASKED_BESIDES.has(words[at]!.lower) &&
    OBJECT_BEGINNINGS.has(words[at + 1]?.lower ?? '')
  );
}

/** A verb of having had care before it, in its clause. */
function wasAttended(
  words: readonly Word[],
  clauses: Int32Array,
  { firstWord }: Sentence,
  first: number,
): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= NEAR && clauses[i] === clauses[first]; i--) {
    if (CARE_WORDS.authorized.has(words[i]!.lower) || CARE_WORDS.requested.has(words[i]!.lower)) return false;
    if (HAVING_HAD.has(words[i]!.lower)) return !NOT.has(words[i - 1]?.lower ?? '');
  }
  return false;
}

/** A participle of what was done: "injected". */
function isGiven(lower: string): boolean {
  return lower.endsWith('ed') && CARE_WORDS.completed.has(lower);
}

/** "Improved with therapy", "a good response to the injection": it was had. */
function didGood(named: Named, { first, concept }: Target): boolean {
  if (concept.kind !== 'treatment') return false;
  let at = first - 1;
  while (first - at <= 3 && !DID_GOOD.has(named.lower(at))) at--;
  if (!DID_GOOD.has(named.lower(at))) return false;
  for (let i = at - 1; at - i <= 3 && named.isSameClause(i, first); i--)
    if (named.isTaken(i)) return isGain(named, i);
  return false;
}

/** "Was given meloxicam, however she says it is not effective": of the care named last. */
function isOfPronoun(named: Named, { endWord }: Sentence, { last }: Target, other: Target): boolean {
  if (other.first <= last || other.first >= endWord) return false;
  let subject = other.first - 1;
  while (subject > last && BE.has(named.lower(subject))) subject--;
  if (!TAKEN_PRONOUNS.has(named.lower(subject))) return false;
  for (let i = last + 1; i < subject; i++) if (GIVEN.has(named.targetAt(i)?.concept.kind ?? '')) return false;
  return true;
}

/** So many words before care "despite" stands. */
const DESPITE_REACH = 7;

/** "Persists despite rest and medication": it was had. */
function isDespite(named: Named, { first }: Target): boolean {
  for (let i = first - 1; i >= 0 && first - i <= DESPITE_REACH && named.isSameClause(i, first); i--) {
    const lower = named.lower(i);
    if (lower === 'despite' || lower === 'notwithstanding') return true;
    if (NOT.has(lower) || lower === 'lack' || lower === 'for') return false;
  }
  return false;
}

/** Whether the target that ends at a word is a gain. */
function isGain(named: Named, last: number): boolean {
  let at = last;
  while (named.targetAt(at) === undefined && named.isTaken(at - 1)) at--;
  // "A lesion that is known to benefit from repair": of any.
  if (named.lower(at - 1) === 'to') return false;
  return isKindOf(named.targetAt(at)?.concept.id ?? '', 'improvement');
}

/** A study with its date, score or result: "MRI 09/12/2016", "BDI 31", "x-rays showed". */
function wasMade(passage: Passage, { firstWord, endWord }: Sentence, { first, last }: Target): boolean {
  const { words } = passage;
  const dates = datesOf(passage);
  const next = dates[firstFrom(dates, last)];
  if (next !== undefined && next.first < endWord && next.first - last <= RESULT_REACH) return true;
  const before = dates[firstFrom(dates, first) - 1];
  if (before !== undefined && before.first >= firstWord && first - before.last <= 2) return true;
  if (first > firstWord && RESULTS.has(words[first - 1]!.lower)) return true;
  // "NCS: slowed at the elbow".
  if (last + 1 < endWord && words[last + 1]!.gap & Gap.colon) return true;
  for (let i = last + 1; i < Math.min(endWord, last + 9); i++) if (SHOWED.has(words[i]!.lower)) return true;
  return last + 1 < endWord && /^\d/.test(words[last + 1]!.lower);
}

const OTHER_CARE: ReadonlySet<string> = new Set(['treatment', 'study']);

/** What the list may have otherwise, in which the care stands; that it failed or was refused is said of itself. */
const LISTED: ReadonlySet<CareStatus> = new Set([
  'requested',
  'planned',
  'authorized',
  'ongoing',
  'completed',
]);

/** Of two at one distance the first counts. */
const ORDER: readonly CareStatus[] = [
  'failed',
  'refused',
  'authorized',
  'requested',
  'planned',
  'stopped',
  'completed',
  'ongoing',
];

/** How much farther words count that stand by other things as well. */
const WEIGHT: Readonly<Record<CareStatus, number>> = {
  failed: 0,
  refused: 0,
  authorized: 0,
  requested: -1,
  planned: -2,
  stopped: 0,
  completed: 0.5,
  ongoing: 1,
};
