import type { Item, Rationale } from '../../letter/model';
import type { Conclusion } from '../../reading/conclusions/conclusions';
import { verdictsIn } from '../../reading/conclusions/verdicts';
import { passageOf } from '../../reading/sentences/passage';
import { IN_GENERAL } from '../../vocabulary/conclusions/conclusionWords';
import { OF_A_VERDICT } from '../../vocabulary/conclusions/predicateWords';
import { namesItem } from './namesItem';

/** A last sentence of more words argues. */
const MOST_WORDS = 30;

/**
 * "A wrist brace is not warranted.": a last sentence that says of the item itself what reviewers say of a request.
 * Only for a rationale that concludes in no plainer way; `undefined` where it does not end so.
 */
export function plainConclusionOn(item: Item, rationale: Rationale): Conclusion | undefined {
  const passage = passageOf(rationale);
  const sentence = passage.sentences.at(-1);
  if (sentence?.kind !== 'case' || sentence.endWord - sentence.firstWord > MOST_WORDS) return undefined;
  const { words, flat } = passage;
  const verdicts = verdictsIn(words, sentence.firstWord, sentence.endWord);
  const verdict = verdicts[0];
  if (
    verdicts.length !== 1 ||
    !verdict ||
    verdict.open ||
    verdict.noun ||
    verdict.first === sentence.firstWord
  )
    return undefined;
  if (passage.isQuoted(verdict.core)) return undefined;
  const here = words[verdict.last + 2]?.lower === 'this' || words[verdict.last + 2]?.lower === 'the';
  if (!here && IN_GENERAL.has(words[verdict.last + 1]?.lower ?? '')) return undefined;
  // "was recommended" tells what somebody did.
  if (!OF_A_VERDICT.has(words[verdict.first]!.lower)) return undefined;
  const subject = { first: sentence.firstWord, end: verdict.first };
  if (!namesItem(flat.text.slice(words[subject.first]!.from, words[subject.end - 1]!.to), item))
    return undefined;
  return {
    polarity: verdict.polarity,
    standard: verdict.standard,
    role: 'decision',
    sentence,
    words: passage.spanOf(verdict.first, verdict.last),
    subject: passage.spanOf(subject.first, subject.end - 1),
    subjectWords: subject,
    wording: words[verdict.core]!.lower,
    answerFirst: sentence.index === 0,
  };
}
