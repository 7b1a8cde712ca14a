import { Gap, type Word } from '../../language/words';
import { isProvocation } from '../../vocabulary/concepts/tests';
import {
  BEFORE_TEST,
  DENYING_PROVOCATION,
  NOTHING_PROVOKED,
  ONLY_PROVOKED,
  PARTICLES,
  PROVOKING,
  WITH_THE_TEST,
  WITHOUT_COMPLAINT,
} from '../../vocabulary/examination/provocationWords';
import type { Sentence } from '../sentences/passage';
import type { Target } from '../targets/target';

/** What a test did: provoked what it is for ("abnormal"), nothing, or only something else ("neither"). */
export interface Provocation {
  readonly value: 'normal' | 'abnormal' | 'neither';
  /** The verb that tells it. */
  readonly verb: number;
}

const HARD = Gap.semicolon | Gap.stop | Gap.colon;
/** So many words from a test the verb stands that tells what it did. */
const REACH = 8;
/** So many words before a verb it may be denied, and behind it that it provoked nothing. */
const NEAR = 3;

/**
 * What a test provoked, told by a verb: "Spurling's maneuver did not reproduce arm symptoms", "Phalen's brought on tingling",
 * "no symptoms were elicited with Tinel's". `undefined` for what is no such test.
 */
export function provocationOf(
  words: readonly Word[],
  sentence: Sentence,
  target: Target,
): Provocation | undefined {
  if (!isProvocation(target.concept.id)) return undefined;
  return byVerbBehind(words, sentence, target) ?? byVerbBefore(words, sentence, target);
}

/** "The test did not reproduce symptoms", "was done without pain". */
function byVerbBehind(
  words: readonly Word[],
  { endWord }: Sentence,
  { last }: Target,
): Provocation | undefined {
  for (let i = last + 1; i < Math.min(endWord, last + 1 + REACH); i++) {
    const { lower, gap } = words[i]!;
    if (gap & HARD) return undefined;
    if (lower === 'without') return withoutComplaint(words, i, endWord);
    if (!isProvoking(words, i)) continue;
    if (isOnly(words, i, endWord)) return { value: 'neither', verb: i };
    const isNothing =
      isDenied(words, i, last + 1) || hasAny(words, i + 1, i + 1 + NEAR, endWord, NOTHING_PROVOKED);
    return { value: isNothing ? 'normal' : 'abnormal', verb: i };
  }
  return undefined;
}

/** "Straight leg raising to 80 degrees without leg pain". */
function withoutComplaint(words: readonly Word[], without: number, endWord: number): Provocation | undefined {
  return hasAny(words, without + 1, without + 1 + NEAR, endWord, WITHOUT_COMPLAINT)
    ? { value: 'normal', verb: without }
    : undefined;
}

/** "Arm pain was reproduced by Spurling's maneuver", "no tingling could be elicited with Phalen's". */
function byVerbBefore(
  words: readonly Word[],
  { firstWord }: Sentence,
  { first }: Target,
): Provocation | undefined {
  let link = first - 1;
  while (link >= firstWord && BEFORE_TEST.has(words[link]!.lower)) link--;
  if (link < firstWord || !WITH_THE_TEST.has(words[link]!.lower)) return undefined;
  for (let i = link - 1; i >= firstWord && link - i <= NEAR; i--) {
    if (words[i + 1]!.gap & HARD) return undefined;
    if (!isProvoking(words, i)) continue;
    return { value: isDenied(words, i, firstWord) ? 'normal' : 'abnormal', verb: i };
  }
  return undefined;
}

/** Whether a word is such a verb; "brought" only with its particle. */
function isProvoking(words: readonly Word[], at: number): boolean {
  const particle = PROVOKING.get(words[at]!.lower);
  if (particle === undefined) return false;
  if (particle === '') return true;
  for (let i = at + 1; i <= at + NEAR; i++) if (PARTICLES.has(words[i]?.lower ?? '')) return true;
  return false;
}

function isDenied(words: readonly Word[], verb: number, from: number): boolean {
  for (let i = verb - 1; i >= from && verb - i <= NEAR + 2; i--) {
    if (words[i + 1]!.gap & (HARD | Gap.comma)) return false;
    if (DENYING_PROVOCATION.has(words[i]!.lower)) return true;
  }
  return false;
}

/** "Provoked only back pain". */
function isOnly(words: readonly Word[], verb: number, endWord: number): boolean {
  return hasAny(words, verb - 1, verb + 6, endWord, ONLY_PROVOKED);
}

function hasAny(
  words: readonly Word[],
  from: number,
  to: number,
  endWord: number,
  list: ReadonlySet<string>,
): boolean {
  for (let i = from; i < Math.min(to, endWord); i++) if (list.has(words[i]!.lower)) return true;
  return false;
}
