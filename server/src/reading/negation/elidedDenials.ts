import { beginningBetween } from '../../language/ordered';
import { Gap } from '../../language/words';
import { CARE_AND_PAPERS, FINDINGS } from '../../vocabulary/concepts/kinds';
import {
  AFTER_ELIDED,
  ANSWERED,
  BEFORE_NONE,
  BEHIND_FRONTED,
  CLAIMED,
  FINDING_VERBS,
  GONE_THERE,
  HAPPENING_AT_ALL,
  IN_VAIN,
  JOINING,
  LEAVING_OUT,
  LEFT_OUT_BEHIND,
  LOOKING_FOR,
  NONE_OF_IT,
  OF_SEVERAL,
  OPPOSING,
  SEEKING,
  TAKEN_UP,
  TAKEN_UP_AS_OBJECT,
  TOPIC_FRAMES,
  WHOLES,
} from '../../vocabulary/negation/elidedWords';
import { INNER_ADVERBS } from '../../vocabulary/negation/operatorWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';
import type { Named } from '../targets/named';
import type { Target } from '../targets/target';
import { denyingBefore, type Operator } from './operators/operator';

const CLOSING = Gap.comma | Gap.semicolon | Gap.stop | Gap.dash;
const DENYING = classBit('denyingAdverb');
const DONE = classBit('recordParticiple') | classBit('careParticiple');
const SEEN = classBit('recordParticiple') | classBit('recordVerb');
const GENERAL_KIND: ReadonlySet<string> = new Set(['function', 'class']);
/** So many words before a thing the verb of looking or the preposition of its frame stands. */
const FRAME_REACH = 7;

/** A thing that a denial takes up without naming it, and what denies it. */
export interface ElidedDenial {
  readonly target: Target;
  readonly operator: Operator;
}

/**
 * What a sentence looks for, comes to speak of or tells as another's claim, and then denies in words that leave it out: "we
 * looked for clonus and found none", "as to syncope, it has never happened", "the letter says an MRI was done; none was", "all
 * but a splint has been tried; that has not". Linear in the sentence.
 */
export function elidedDenial(named: Named, sentence: Sentence): ElidedDenial | undefined {
  const { firstWord, endWord } = sentence;
  for (let i = firstWord + 1; i < endWord; i++) {
    const last = denialAt(named.passage, i, sentence);
    if (last === undefined) continue;
    const target = framedBefore(named, sentence, i);
    if (target !== undefined) return { target, operator: denyingBefore(i, last, 'absent', '<noun> absent') };
    i = last;
  }
  return undefined;
}

/** The last word of a denial that begins at a word and leaves out what it denies. */
function denialAt({ words }: Passage, at: number, { firstWord, endWord }: Sentence): number | undefined {
  const lower = (i: number): string => (i >= firstWord && i < endWord ? words[i]!.lower : '');
  const isEnd = (i: number): boolean =>
    i >= endWord || (words[i]!.gap & CLOSING) !== 0 || AFTER_ELIDED.has(words[i]!.lower);
  // "Looked for it in vain".
  const vain = IN_VAIN.find((phrase) => phrase.every((word, k) => lower(at + k) === word));
  if (vain !== undefined) return at + vain.length - 1;
  // "He answered no".
  if (lower(at) === 'no' && ANSWERED.has(lower(at - 1)) && isEnd(at + 1)) return at;
  // "Found none", "she had none", "there was none".
  if (lower(at) === 'none' && isEnd(at + 1))
    return FINDING_VERBS.has(lower(at - 1)) || BEFORE_NONE.has(lower(at - 1)) ? at : undefined;
  // "None (ever) was", "neither found it", "none of them felt one", "not one showed it".
  if (NONE_OF_IT.has(lower(at)) || (lower(at) === 'not' && lower(at + 1) === 'one')) {
    let verb = lower(at) === 'not' ? at + 2 : at + 1;
    if (lower(verb) === 'of' && OF_SEVERAL.has(lower(verb + 1))) verb += 2;
    while (INNER_ADVERBS.has(lower(verb))) verb++;
    if (lower(verb) === 'took' && lower(verb + 1) === 'place') return verb + 1;
    if (LEFT_OUT_BEHIND.has(lower(verb))) {
      if (isEnd(verb + 1)) return verb;
      // "None was ever undertaken".
      do verb++;
      while (INNER_ADVERBS.has(lower(verb)));
      return (classesOf(lower(verb)) & DONE) !== 0 && isEnd(verb + 1) ? verb : undefined;
    }
    if (!FINDING_VERBS.has(lower(verb))) return undefined;
    if (isEnd(verb + 1)) return verb;
    return TAKEN_UP_AS_OBJECT.has(lower(verb + 1)) && isEnd(verb + 2) ? verb + 1 : undefined;
  }
  // "It had not", "she did not", "there wasn't any", "we could not find one".
  if ((classesOf(lower(at)) & DENYING) === 0) return undefined;
  const isContracted = lower(at) !== 'not' && lower(at) !== 'never';
  let subject = at - 1;
  if (isContracted ? !LEFT_OUT_BEHIND.has(lower(at)) && lower(at) !== 'cannot' : lower(at) === 'not') {
    if (!LEFT_OUT_BEHIND.has(lower(subject))) return undefined;
    subject--;
  } else while (LEFT_OUT_BEHIND.has(lower(subject)) && !isContracted) subject--;
  const isTakenUp = TAKEN_UP.has(lower(subject)) || JOINING.has(lower(subject)) || words[at]!.gap & CLOSING;
  if (!isTakenUp) return undefined;
  let verb = at + 1;
  while (INNER_ADVERBS.has(lower(verb)) && !isEnd(verb)) verb++;
  if (isEnd(verb)) return lower(at) === 'never' ? undefined : Math.max(at, verb - 1);
  // "Never did", "has not gone".
  if (lower(at) === 'never' && lower(verb) === 'did' && isEnd(verb + 1)) return verb;
  if (GONE_THERE.has(lower(verb)) && isEnd(verb + 1)) return verb;
  // "An MRI we do not have".
  if (lower(verb) === 'have' && isEnd(verb + 1)) return verb;
  // "There wasn't any".
  if (TAKEN_UP_AS_OBJECT.has(lower(verb)) && isEnd(verb + 1)) return verb;
  if (HAPPENING_AT_ALL.has(lower(verb)) && isEnd(verb + 1)) return verb;
  if (!FINDING_VERBS.has(lower(verb)) || lower(at) === 'does') return undefined;
  const object = lower(verb + 1) === 'had' ? verb + 2 : verb + 1;
  return TAKEN_UP_AS_OBJECT.has(lower(object)) && isEnd(object + 1) ? object : undefined;
}

/** The last thing before a word that the sentence looks for, comes to speak of, or tells as another's claim or as left out. */
function framedBefore(named: Named, { firstWord }: Sentence, at: number): Target | undefined {
  const before = beginningBetween(named.targets, firstWord, at).filter(
    ({ concept: { kind }, last }) =>
      last < at && (CARE_AND_PAPERS.has(kind) || FINDINGS.has(kind)) && !GENERAL_KIND.has(kind),
  );
  const [nearest] = before.slice(-1);
  if (nearest !== undefined && isInFront(named, nearest, at)) return nearest;
  const framed = before.findLast((target) => isFramed(named, target, firstWord));
  if (framed !== undefined) return framed;
  return before.findLast((one) => CARE_AND_PAPERS.has(one.concept.kind) && isClaimed(named, one, firstWord));
}

/** "Swelling there was not", "an MRI we do not have": a thing in front of its whole clause. */
function isInFront(named: Named, { last }: Target, at: number): boolean {
  return at - last >= 3 && at - last <= 4 && BEHIND_FRONTED.has(named.lower(last + 1));
}

function isFramed(named: Named, { first, last }: Target, firstWord: number): boolean {
  if (named.lower(last + 1) === 'in' && named.lower(last + 2) === 'mind') return true;
  for (let i = first - 1; i >= firstWord && first - i <= FRAME_REACH; i--) {
    const lower = named.lower(i);
    const previous = named.lower(i - 1);
    if (lower === 'for' && (LOOKING_FOR.has(previous) || LOOKING_FOR.has(named.lower(i - 2)))) return true;
    // "Was thought to be a stroke".
    if (lower === 'be' && previous === 'to' && [2, 3, 4].some((on) => CLAIMED.has(named.lower(i - on))))
      return true;
    // "But of home modification there has been none".
    if (lower === 'of' && (JOINING.has(previous) || named.passage.words[i]!.gap & CLOSING || i === firstWord))
      return true;
    if (lower === 'whether' || lower === 'where' || (SEEKING.has(lower) && (classesOf(lower) & SEEN) === 0))
      return true;
    if ((lower === 'find' || lower === 'see' || lower === 'detect') && previous === 'to') return true;
    if (LEAVING_OUT.has(lower) && (WHOLES.has(previous) || WHOLES.has(named.lower(i - 2)))) return true;
    const frame = TOPIC_FRAMES[lower];
    if (frame !== undefined && (frame.size === 0 || frame.has(previous))) return true;
    if (named.passage.words[i]!.gap & CLOSING) return false;
  }
  return false;
}

/** So many words before a thing it is told that another claims it. */
const CLAIM_REACH = 16;

function isClaimed(named: Named, { first }: Target, firstWord: number): boolean {
  for (let i = first - 1; i >= firstWord && first - i <= CLAIM_REACH; i--)
    if (CLAIMED.has(named.lower(i)) || OPPOSING.has(named.lower(i))) return !deniesBetween(named, i, first);
  return false;
}

function deniesBetween(named: Named, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((classesOf(named.lower(i)) & (DENYING | classBit('denyingDeterminer'))) !== 0) return true;
  return false;
}
