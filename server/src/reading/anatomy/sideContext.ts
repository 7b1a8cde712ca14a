/** Whether a side of the body is told of the limb in question, or of another: a healthy one, an earlier injury. */
import { remembered } from '../../text/remembered';
import {
  AGE_UNITS,
  ASIDE,
  BEFALLEN,
  BEFORE_YEAR,
  COMPARED,
  EMPTY_SUBJECTS,
  GROUNDS,
  HEALTHY,
  LIMB_UNITS,
  REQUESTS,
  SPARED,
  STARTS_ANEW,
  TO_COME,
} from '../../vocabulary/anatomy/sideContextWords';
import { SIDES, type Side } from '../../vocabulary/anatomy/sideWords';
import { classBit, classesOf } from '../../vocabulary/sentences/wordClasses';
import type { Passage, Sentence } from '../sentences/passage';
import { hasWord } from '../sentences/sentenceWords';
import { type BodyPartMention, bodyPartsOf } from './bodyParts';
import { areRelated } from './relatedParts';

/** Whether the words around it compare, tell of a history, or find nothing wrong. */
export function soundsHealthy(
  passage: Passage,
  { first, last, sideWord }: Pick<BodyPartMention, 'first' | 'last' | 'sideWord'>,
): boolean {
  const sentence = passage.sentenceOf(first);
  if (hasWord(passage, sentence, COMPARED) || isLeftAlone(passage, sentence)) return true;
  // What is asked for is no healthy limb.
  const from = Math.max(sentence.firstWord, Math.min(first, sideWord ?? first) - 4);
  const to = Math.min(sentence.endWord - 1, last + 4);
  return !hasWord(passage, sentence, REQUESTS) && isHealthyNear(passage, from, to);
}

/** Whether a word from `from` to `to` tells of what is well; "no reason for surgery" does not. */
function isHealthyNear({ words }: Passage, from: number, to: number): boolean {
  for (let i = from; i <= to; i++) {
    const { lower } = words[i]!;
    if (HEALTHY.has(lower) && !(lower === 'no' && GROUNDS.has(words[i + 1]?.lower ?? ''))) return true;
  }
  return false;
}

/** So many words behind "not" what did not befall a limb stands. */
const BEFALLEN_REACH = 3;
const DENYING = classBit('denyingAdverb');

/** "The left foot has not been affected", "is not part of the claim": it is told that nothing is the matter with it. */
export function isLeftAlone({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  if (EMPTY_SUBJECTS.has(words[firstWord]?.lower ?? '')) return true;
  for (let i = firstWord; i < endWord; i++) {
    if ((classesOf(words[i]!.lower) & DENYING) === 0) continue;
    for (let k = i + 1; k < Math.min(endWord, i + 1 + BEFALLEN_REACH); k++)
      if (BEFALLEN.has(words[k]!.lower)) return true;
  }
  return false;
}

/** Whether the other side may well be meant: a comparison, a normal limb, a history, both sides in one sentence. */
export function isAside(passage: Passage, mention: Pick<BodyPartMention, 'first'>): boolean {
  const sentence = passage.sentenceOf(mention.first);
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = passage.words[i]!;
    // "A 51 year old packer" is no old complaint.
    if (ASIDE.has(lower) && !(lower === 'old' && AGE_UNITS.has(passage.words[i - 1]?.lower ?? '')))
      return true;
  }
  return namesBothSides(passage, sentence) || isLeftAlone(passage, sentence);
}

/** Whether a side is told of what may come: "if the left side should follow", "he will have to do with the left hand". */
export function isToCome(passage: Passage, at: number): boolean {
  for (let i = passage.sentenceOf(at).firstWord; i < at; i++)
    if (TO_COME.has(passage.words[i]!.lower)) return true;
  return false;
}

/** Whether a sentence tells of what is well, or only feared: "the right hand is not involved". */
export function isSpared({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    // "As well" is also.
    if (SPARED.has(lower) && !(lower === 'well' && words[i - 1]?.lower === 'as')) return true;
  }
  return false;
}

/** Whether a sentence tells of a complaint that begins, or wanders: a second limb then. */
export function startsAnew(passage: Passage, sentence: Sentence): boolean {
  return hasWord(passage, sentence, STARTS_ANEW);
}

/** "In 1999", "in 2002 after a soccer injury": a year alone, as histories are told. */
export function tellsOfPast({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord + 1; i < endWord; i++)
    if (YEAR.test(words[i]!.lower) && BEFORE_YEAR.has(words[i - 1]!.lower)) return true;
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;
/** How often a passage gives each part a side of its own. */
const sidedParts = remembered((passage: Passage): ReadonlyMap<string, ReadonlyMap<string, number>> => {
  const found = new Map<string, Map<string, number>>();
  for (const { part, side, sideInherited } of bodyPartsOf(passage)) {
    if (side === undefined || sideInherited) continue;
    const parts = found.get(side) ?? new Map<string, number>();
    parts.set(part, (parts.get(part) ?? 0) + 1);
    found.set(side, parts);
  }
  return found;
});

/** Whether the summary speaks of that limb elsewhere too, healthy or not: then one more mention is no slip. */
function isOfKnownLimb(passage: Passage, { part, side, sideInherited }: BodyPartMention): boolean {
  const parts = sidedParts(passage).get(side ?? '');
  if (parts === undefined) return false;
  for (const [other, times] of parts) {
    if (other === part ? times > (sideInherited ? 0 : 1) : areRelated(other, part)) return true;
  }
  return false;
}

/** Whether a mention of the other side has a reason of its own: a year, a measure taken to compare, a known limb. */
export function hasOwnReason(passage: Passage, mention: BodyPartMention): boolean {
  const sentence = passage.sentenceOf(mention.first);
  return (
    tellsOfPast(passage, sentence) ||
    hasWord(passage, sentence, LIMB_UNITS) ||
    namesBothSides(passage, sentence) ||
    isOfKnownLimb(passage, mention)
  );
}

function namesBothSides({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  const named = new Set<Side>();
  for (let i = firstWord; i < endWord; i++) {
    const side = SIDES.get(words[i]!.lower);
    if (side !== undefined) named.add(side);
  }
  return named.has('left') && named.has('right');
}
