import { beginningBetween } from '../../language/ordered';
import { Gap } from '../../language/words';
import { remembered } from '../../text/remembered';
import { REVIEW_MARKS } from '../../vocabulary/examination/assertionWords';
import {
  ADDING,
  CERTIFIED_PEOPLE,
  DECIDED,
  DENYING,
  RESULT_WORDS,
  STUDY_WORDS,
  TELLING,
  type Topic,
} from '../../vocabulary/sentences/topicWords';
import type { Passage, Sentence } from '../sentences/passage';
import { targetsOf } from './targets';

const TELLING_OF = new Map<string, { readonly topic: Topic; readonly weight: number }[]>();
for (const [topic, list, weight] of TELLING) {
  for (const word of list) TELLING_OF.set(word, [...(TELLING_OF.get(word) ?? []), { topic, weight }]);
}

const NOTHING: readonly { readonly topic: Topic; readonly weight: number }[] = [];

/** The topic of each sentence; computed once per passage. Utilization review's reasons, retold, are no findings. */
export const topicsOf = remembered((passage: Passage): readonly Topic[] => readTopics(passage));

function readTopics(passage: Passage): readonly Topic[] {
  let sinceReview = Number.POSITIVE_INFINITY;
  return passage.sentences.map((sentence, index) => {
    const before = passage.sentences[index - 1];
    // One more reason of a review whose first one was told right before.
    const goesOn =
      sinceReview === 0 &&
      before !== undefined &&
      givesReason(passage, before) &&
      addsReason(passage, sentence);
    const topic = goesOn ? 'utilization review' : topicOf(passage, sentence, sinceReview <= 2);
    sinceReview = topic === 'utilization review' ? 0 : sinceReview + 1;
    return topic;
  });
}

function topicOf(passage: Passage, sentence: Sentence, afterReview: boolean): Topic {
  const { words } = passage;
  const scores = new Map<Topic, number>();
  let study = false;
  let result = false;
  let review = false;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = words[i]!;
    if (REVIEW_MARKS.has(lower) && isReview(passage, i, sentence)) review = true;
    // "This request was previously deemed not medically necessary".
    if (lower === 'previously' && DECIDED.has(words[i + 1]?.lower ?? '')) review = true;
    if (STUDY_WORDS.has(lower)) study = true;
    if (RESULT_WORDS.has(lower) && study) result = true;
    for (const { topic, weight } of TELLING_OF.get(lower) ?? NOTHING) {
      // The words at the beginning tell more.
      scores.set(topic, (scores.get(topic) ?? 0) + weight + (i - sentence.firstWord < 5 ? 2 : 0));
    }
  }
  // "Physical therapy was denied due to …" goes on retelling a review that a sentence shortly before named.
  if (review || (afterReview && retellsOn(passage, sentence))) return 'utilization review';
  if (((study && result) || opensWithResult(passage, sentence)) && !(scores.get('plan') ?? 0))
    return 'test result';
  let best: Topic = 'other';
  let most = 0;
  for (const [topic, score] of scores) {
    if (score > most) {
      most = score;
      best = topic;
    }
  }
  return best;
}

/** So many words from the head of a sentence the study is named of which it tells. */
const HEAD = 3;
/** So many words behind it the label ends of which it is the head. */
const LABEL_REACH = 12;

/** "DEXA: T-score …", "Audiogram 4/17/15: …", "Urinalysis showed …", "Spirometry normal". */
function opensWithResult(passage: Passage, { firstWord, endWord }: Sentence): boolean {
  const { words } = passage;
  const study = beginningBetween(targetsOf(passage), firstWord, Math.min(endWord, firstWord + HEAD)).find(
    ({ concept }) => concept.kind === 'study',
  );
  const next = study === undefined || study.last + 1 >= endWord ? undefined : words[study.last + 1]!;
  if (next === undefined) return false;
  if ((next.gap & Gap.colon) !== 0 || /^\d/.test(next.lower) || RESULT_WORDS.has(next.lower)) return true;
  // "MRI of the left foot with contrast: osteomyelitis".
  for (let i = study!.last + 2; i < Math.min(endWord, study!.last + LABEL_REACH); i++) {
    if ((words[i]!.gap & Gap.colon) !== 0) return true;
    if ((words[i]!.gap & Gap.semicolon) !== 0) return false;
  }
  return false;
}

/** "denied" alone is a patient's denial; with a request or a determination it is a review's. */
function isReview(passage: Passage, at: number, sentence: Sentence): boolean {
  const { words } = passage;
  const { lower } = words[at]!;
  if (
    lower !== 'denied' &&
    lower !== 'certified' &&
    lower !== 'determination' &&
    lower !== 'reviewer' &&
    lower !== 'approve' &&
    lower !== 'denial'
  )
    return true;
  // "A certified interpreter": of a person.
  if (lower === 'certified') return !CERTIFIED_PEOPLE.has(words[at + 1]?.lower ?? '');
  if (lower === 'denial') return true;
  if (lower === 'reviewer' && words[at - 1]?.lower === 'peer') return true;
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const word = words[i]!.lower;
    if (
      word === 'request' ||
      word === 'requested' ||
      word === 'requests' ||
      word === 'previously' ||
      word === 'review' ||
      word === 'previous'
    )
      return true;
    if (lower === 'denied' && i === at + 1 && (word === 'due' || word === 'because' || word === 'as'))
      return true;
  }
  return false;
}

/** "… was denied due to a lack of": why is told. */
function givesReason({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++) if (DENYING.has(words[i]!.lower)) return true;
  return false;
}

/** "Furthermore, there was no examination that …": and no day of a visit. */
function addsReason(passage: Passage, sentence: Sentence): boolean {
  const { words } = passage;
  const { firstWord, endWord } = sentence;
  const opening = words[firstWord]!.lower;
  const isAddition = ADDING.has(opening) || (opening === 'in' && words[firstWord + 1]?.lower === 'addition');
  if (!isAddition || !givesReason(passage, sentence)) return false;
  for (let i = firstWord; i < endWord; i++) if (/^\d/.test(words[i]!.lower)) return false;
  return true;
}

function retellsOn(passage: Passage, sentence: Sentence): boolean {
  for (let i = sentence.firstWord; i < sentence.endWord; i++) {
    const { lower } = passage.words[i]!;
    if (
      lower === 'denied' ||
      lower === 'request' ||
      lower === 'necessary' ||
      lower === 'approved' ||
      lower === 'authorized' ||
      lower === 'certified' ||
      lower === 'medically'
    )
      return true;
  }
  return false;
}
