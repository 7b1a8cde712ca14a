import type { BodyPartMention } from '../../clinical/bodyParts';
import type { Passage, Sentence } from '../../clinical/passage';
import { wordList } from '../../clinical/vocabulary/wordList';
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
  compensatory compensation overuse overcompensation whereas unrelated nonindustrial
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
