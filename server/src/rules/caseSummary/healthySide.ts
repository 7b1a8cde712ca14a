import { wordList } from '../../language/wordList';
import { type BodyPartMention, bodyPartsOf } from '../../reading/bodyParts';
import type { Passage, Sentence } from '../../reading/passage';
import { remembered } from '../../text/remembered';
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
    hasWord(passage, sentence, MEASURES) ||
    namesBothSides(passage, sentence) ||
    isOfKnownLimb(passage, mention)
  );
}

const MEASURES = new Set(['degrees', 'degree', 'kg', 'pounds', 'cm']);

const AGE = new Set(['week', 'weeks', 'day', 'days', 'year', 'years', 'yr', 'yrs', 'month', 'months']);

function namesBothSides({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  let left = false;
  let right = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower } = words[i]!;
    left ||= lower === 'left' || lower === 'lt';
    right ||= lower === 'right' || lower === 'rt';
  }
  return left && right;
}
