import { Gap, type Word } from '../../language/words';
import {
  BARE_STARTS,
  GOES_ON,
  HISTORIES,
  IN_GENERAL,
  INCLUDING,
  NOUNS_IN_LISTS,
  PLANS,
  REQUESTS,
} from '../../vocabulary/care/careListWords';
import { CARE_WORDS } from '../../vocabulary/care/careWords';
import { BE } from '../../vocabulary/sentences/auxiliaries';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Sentence } from '../sentences/passage';
import type { Named } from './named';
import type { CareStatus } from './statement';
import type { Target } from './target';

/** How many words a list of care may have before the thing that is asked about. */
const LIST_REACH = 120;
/** So many words before the verb of a list its subject may stand: "the plan of the visit of 3/1 included". */
const SUBJECT_REACH = 14;
/** So many words before "for" the request may stand: "a request was received on 3/1 for". */
const REQUEST_REACH = 10;

const ENDS = classBit('copula') | classBit('auxiliary') | classBit('turn');
const HARD = Gap.stop | Gap.dash;

/**
 * How far the things of a list have come by what the list is of: "the treatment plan included A, B and C", "treatment to date
 * has included", "the request is for". What a point of the list says of itself counts before that. `undefined` outside such a
 * list.
 *
 * @param told the word that tells of the target by standing next to it, by its index
 */
export function statusInList(
  named: Named,
  sentence: Sentence,
  { first, last, concept: { kind } }: Target,
  told: number | undefined,
): CareStatus | undefined {
  if (kind === 'document') return undefined;
  const { words } = named.passage;
  const head = headOfList(named, sentence, first);
  if (head?.status === undefined) return undefined;
  const { status } = head;
  const point = pointAround(words, sentence, first, last);
  if (status === 'planned')
    for (let i = point.from; i < first; i++) if (GOES_ON.has(words[i]!.lower)) return 'ongoing';
  const tellsItself =
    told !== undefined &&
    told > head.at &&
    point.from <= told &&
    told < point.to &&
    !NOUNS_IN_LISTS.has(words[told]!.lower) &&
    !(status === 'planned' && CARE_WORDS.completed.has(words[told]!.lower)) &&
    !(status === 'planned' && BARE_STARTS.has(words[told]!.lower));
  return tellsItself ? undefined : status;
}

/** The point of a list in which a thing stands: between commas, semicolons and conjunctions. */
function pointAround(
  words: readonly Word[],
  { firstWord, endWord }: Sentence,
  first: number,
  last: number,
): { readonly from: number; readonly to: number } {
  const parted = (i: number): boolean =>
    (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.colon)) !== 0 || words[i]!.lower === 'and';
  let from = first;
  while (from > firstWord && !parted(from) && !INCLUDING.has(words[from - 1]!.lower)) from--;
  let to = last + 1;
  while (to < endWord && !parted(to)) to++;
  return { from, to };
}

/** The word that governs the list in which a thing stands, by its index, and what it says of all of it. */
function headOfList(
  named: Named,
  { firstWord }: Sentence,
  first: number,
): { readonly at: number; readonly status: CareStatus | undefined } | undefined {
  const { words } = named.passage;
  for (let i = first - 1; i >= firstWord && first - i <= LIST_REACH; i--) {
    const { lower } = words[i]!;
    if (words[i + 1]!.gap & HARD) return undefined;
    if (INCLUDING.has(lower) || words[i + 1]!.gap & Gap.colon)
      return { at: i, status: ofSubject(words, firstWord, i) };
    if ((lower === 'for' && isOfRequest(named, firstWord, i)) || isRequesting(words, i))
      return { at: i, status: 'requested' };
    if (lower === 'to' && isPlanned(words, firstWord, i)) return { at: i, status: 'planned' };
    if ((classesOf(lower) & ENDS) !== 0 && words[i - 1]?.lower !== 'to') return undefined;
  }
  return undefined;
}

/** "The plan is to stop the opioid, begin acupuncture and repeat the films". */
function isPlanned(words: readonly Word[], firstWord: number, to: number): boolean {
  if (!BE.has(words[to - 1]?.lower ?? '')) return false;
  for (let i = to - 2; i >= firstWord && to - i <= REQUEST_REACH; i--)
    if (PLANS.has(words[i]!.lower)) return true;
  return false;
}

/** What the subject of "included" or of a colon is: the nearest noun that tells; what "should include" is told of anyone. */
function ofSubject(words: readonly Word[], firstWord: number, at: number): CareStatus | undefined {
  if (IN_GENERAL.has(words[at - 1]?.lower ?? '')) return undefined;
  for (let i = at; i >= firstWord && at - i <= SUBJECT_REACH; i--) {
    const { lower } = words[i]!;
    if (REQUESTS.has(lower)) return 'requested';
    if (PLANS.has(lower)) return 'planned';
    if (HISTORIES.has(lower))
      // "The treatment plan", "the treatments requested", "the proposed treatment".
      return asked(words, firstWord, i) ?? 'completed';
  }
  return undefined;
}

/** What is said of it right before: asked for, planned, failed. */
function asked(words: readonly Word[], firstWord: number, at: number): CareStatus | undefined {
  for (let i = at - 1; i >= firstWord && at - i <= 4; i--) {
    if (REQUESTS.has(words[i]!.lower)) return 'requested';
    if (PLANS.has(words[i]!.lower)) return 'planned';
    if (CARE_WORDS.failed.has(words[i]!.lower)) return 'failed';
  }
  return undefined;
}

/** "A request was received on 3/1 for": no other thing stands between. */
function isOfRequest(named: Named, firstWord: number, at: number): boolean {
  const { words } = named.passage;
  for (let i = at - 1; i >= firstWord && at - i <= REQUEST_REACH; i--) {
    const { lower } = words[i]!;
    if (REQUESTS.has(lower)) return true;
    if (words[i + 1]!.gap & (Gap.semicolon | Gap.stop) || lower === 'and' || lower === 'but') return false;
    if (named.isTaken(i)) return false;
  }
  return false;
}

/** "Requested", "orders" with what is asked for behind it; "was requested" tells of what stands before. */
function isRequesting(words: readonly Word[], at: number): boolean {
  return (
    CARE_WORDS.requested.has(words[at]!.lower) &&
    REQUESTS.has(words[at]!.lower) &&
    (classesOf(words[at - 1]?.lower ?? '') & ENDS) === 0 &&
    (classesOf(words[at + 1]?.lower ?? '') & ENDS) === 0
  );
}
