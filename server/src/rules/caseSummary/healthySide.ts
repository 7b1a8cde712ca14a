import { type BodyPartMention, bodyPartsOf } from '../../clinical/bodyParts';
import type { Passage, Sentence } from '../../clinical/passage';
import { wordList } from '../../clinical/vocabulary/wordList';
import { areRelated } from './relatedParts';
import { hasWord, hasWordNear } from './sentenceWords';

const REQUESTS = wordList(`
  request requested requests requesting certified noncertified utilization ur authorization rfa
`);

/** Whether the words around it compare, tell of a history, or find nothing wrong. */
export function soundsHealthy(passage: Passage, { first, last, sideWord }: BodyPartMention): boolean {
  const sentence = passage.sentenceOf(first);
  if (hasWord(passage, sentence, COMPARED)) return true;
  // What is asked for is no healthy limb.
  const from = Math.max(sentence.firstWord, Math.min(first, sideWord ?? first) - 4);
  const to = Math.min(sentence.endWord - 1, last + 4);
  return !hasWord(passage, sentence, REQUESTS) && hasWordNear(passage, from, to, HEALTHY);
}

const COMPARED = wordList(`
  contralateral compared comparison compare uninvolved unaffected uninjured opposite asymptomatic unlike
  compensatory compensation overuse overcompensation whereas unrelated nonindustrial shifting limping
  benign childhood
`);
const HEALTHY = wordList(`
  healthy than versus prior previous previously dominant favoring favors other also normal unrestricted
  intact symmetric old past new now no denies denied full
`);

const ASIDE = wordList(`
  contralateral compared comparison compare uninvolved unaffected uninjured opposite healthy
  asymptomatic than versus unlike compensatory compensation overuse prior previous previously history
  dominant favoring favors other also both bilateral bilaterally unrelated nonindustrial normal
  unrestricted intact symmetric respectively old past whereas additionally too dispute disputed involved
`);

/** Whether the other side may well be meant: a comparison, a normal limb, a history, both sides in one sentence. */
export function isAside(passage: Passage, mention: BodyPartMention): boolean {
  const sentence = passage.sentenceOf(mention.first);
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = passage.words[i]!;
    // "A 51 year old packer" is no old complaint.
    if (ASIDE.has(lower) && !(lower === 'old' && AGE.has(passage.words[i - 1]?.lower ?? ''))) return true;
  }
  return namesBothSides(passage, sentence);
}

/** "In 1999", "in 2002 after a soccer injury": a year alone, as histories are told. */
export function tellsOfPast({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord + 1; i < endWord; i++)
    if (YEAR.test(words[i]!.lower) && BEFORE_YEAR.has(words[i - 1]!.lower)) return true;
  return false;
}

const YEAR = /^(?:19|20)\d\d$/;
const BEFORE_YEAR = wordList('in since of from until around circa');

/** Whether the summary speaks of that limb elsewhere too, healthy or not: then one more mention is no slip. */
export function isOfKnownLimb(passage: Passage, { first, part, side }: BodyPartMention): boolean {
  return bodyPartsOf(passage).some(
    (one) =>
      one.first !== first &&
      one.side === side &&
      !one.sideInherited &&
      (one.part === part || areRelated(one.part, part)),
  );
}

const AGE = new Set(['year', 'years', 'yr', 'yrs', 'month', 'months']);

/** Whether the sentence has a left and a right. */
export function namesBothSides({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  let left = false;
  let right = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    left ||= lower === 'left' || lower === 'lt';
    right ||= lower === 'right' || lower === 'rt';
  }
  return left && right;
}
