/** Whether a part of the body is argued about, or named in passing. */
import { Gap } from '../../language/words';
import type { Item } from '../../letter/model';
import { rememberedByText } from '../../text/remembered';
import {
  AFTER_FIGURE,
  BEFORE_FIGURE,
  HYPHENED_FIGURE,
  NERVE_BEGINNINGS,
  NERVE_ITEM_BEGINNINGS,
  NERVE_ITEM_WORDS,
  NERVE_WORDS,
  PART_ASIDE,
  PART_DONE,
  PART_JUDGED,
  WELL_BEFORE,
} from '../../vocabulary/anatomy/partWords';
import type { Passage, Sentence } from '../sentences/passage';
import { hasWord, hasWordNear } from '../sentences/sentenceWords';
import type { BodyPartMention } from './bodyParts';
import { isLeftAlone } from './sideContext';

/** "On the other hand", "knee jerk", "hip flexors": no part that is treated. */
export function isFigure({ words }: Passage, { part, first, last }: BodyPartMention): boolean {
  if (part === 'hand' && BEFORE_FIGURE.has(words[first - 1]?.lower ?? '')) return true;
  return AFTER_FIGURE.has(words[last + 1]?.lower ?? '') || isHyphenedFigure(words, first, last);
}

/** How far before a part it is said that nothing is the matter with it. */
const BEFORE_PART = 7;

/** Whether a sentence only tells that a part is well: "no complaint of the wrist", "the neck was not painful". */
export function isPartWell(
  passage: Passage,
  sentence: Sentence,
  { first }: Pick<BodyPartMention, 'first'>,
): boolean {
  return (
    isLeftAlone(passage, sentence) ||
    hasWordNear(passage, Math.max(sentence.firstWord, first - BEFORE_PART), first - 1, WELL_BEFORE)
  );
}

/** "Hands-on treatment", "a second-hand account". */
function isHyphenedFigure(words: Passage['words'], first: number, last: number): boolean {
  const isJoined = (at: number): boolean => ((words[at]?.gap ?? 0) & Gap.hyphen) !== 0;
  return (
    (isJoined(last + 1) && HYPHENED_FIGURE.has(words[last + 1]!.lower)) ||
    (isJoined(first) && HYPHENED_FIGURE.has(words[first - 1]!.lower))
  );
}

/** Whether a sentence turns to a history, a comparison or a second complaint. */
export function isPartAside(passage: Passage, sentence: Sentence): boolean {
  return hasWord(passage, sentence, PART_ASIDE);
}

/** Whether a sentence speaks of what nerves carry elsewhere. */
export function speaksOfNerves({ words }: Passage, { firstWord, endWord }: Sentence): boolean {
  for (let i = firstWord; i < endWord; i++)
    if (isOf(words[i]!.lower, NERVE_WORDS, NERVE_BEGINNINGS)) return true;
  return false;
}

const titleIsOfNerves = rememberedByText((title: string): boolean =>
  title
    .toLowerCase()
    .split(/[^a-z]+/)
    .some(
      (word, i, all) =>
        isOf(word, NERVE_ITEM_WORDS, NERVE_ITEM_BEGINNINGS) ||
        (word === 'nerve' && all[i + 1] === 'conduction'),
    ),
);

/** Whether an item is a test or an injection of nerves, which reach other parts than its own. */
export function isOfNerves({ title }: Pick<Item, 'title'>): boolean {
  return titleIsOfNerves(title);
}

function isOf(lower: string, words: ReadonlySet<string>, beginnings: readonly string[]): boolean {
  return words.has(lower) || beginnings.some((one) => lower.startsWith(one));
}

/**
 * The words around a part where a request for it is judged ("does not meet the criteria for a ‹shoulder› MRI");
 * `undefined` where something was done for it, or nothing is judged.
 */
export function judgedAround(
  passage: Passage,
  sentence: Sentence,
  { first, last }: BodyPartMention,
): string | undefined {
  if (!hasWord(passage, sentence, PART_JUDGED)) return undefined;
  const { words } = passage;
  const from = Math.max(sentence.firstWord, first - 4);
  const to = Math.min(sentence.endWord - 1, last + 2);
  if (hasWordNear(passage, from, to, PART_DONE)) return undefined;
  for (let i = from + 1; i <= to; i++)
    if (words[i]!.gap & (Gap.comma | Gap.semicolon | Gap.colon)) return undefined;
  return passage.textOf(from, to);
}
