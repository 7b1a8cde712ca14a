import { mentionsIn } from '../../language/lexicon';
import type { Item } from '../../letter/model';
import { bareTitle } from '../../reading/items/itemTitle';
import { type Passage, passageOf, type Sentence } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import {
  ANCILLARY,
  AROUND_AN_OPERATION,
  BEFORE_AND_AFTER,
  GOES_WITH_ANOTHER,
  HANGING,
  MAIN_TREATMENT,
  SETTLED,
} from '../../vocabulary/care/ancillaryWords';
import { CONCEPT_LEXICON, isKindOf } from '../../vocabulary/concepts';

/** Whether an item goes with an operation by its name: "Associated surgical service: …", "Post-op …". */
export const isAncillary = remembered(({ nameProse }: Item): boolean => {
  const { words } = passageOf(nameProse);
  return words.some(
    ({ lower }, i) =>
      ANCILLARY.has(lower) ||
      AROUND_AN_OPERATION.some((beginning) => lower.startsWith(beginning)) ||
      (BEFORE_AND_AFTER.has(lower) && /^(?:op|surg)/.test(words[i + 1]?.lower ?? '')),
  );
});

/** Where words of a passage call what they name ancillary; `undefined` where they do not. */
export function ancillaryIn(
  { words }: Passage,
  { first, end }: { readonly first: number; readonly end: number },
): number | undefined {
  for (let i = first; i < end; i++) if (words[i]!.lower === GOES_WITH_ANOTHER) return i;
  return undefined;
}

/** How many words may stand between an opening, the operation and what was settled of it. */
const FAR = 15;

/**
 * Whether the reasons settle an item by another treatment: "As the surgery is not medically necessary, …", and for an
 * ancillary item any sentence on what was settled of the operation ("The concurrent surgery is supported").
 */
export const restsOnOther = remembered((item: Item): boolean => {
  if (!item.rationale) return false;
  const passage = passageOf(item.rationale);
  return passage.sentences.some((sentence) => settlesOther(item, passage, sentence, isAncillary(item)));
});

function settlesOther(item: Item, passage: Passage, sentence: Sentence, isAlone: boolean): boolean {
  const { words } = passage;
  const { firstWord, endWord } = sentence;
  const own = bareTitle(item, passage, firstWord, endWord);
  const operations = mentionsIn(words, CONCEPT_LEXICON, firstWord, endWord)
    .filter(({ entry }) => isKindOf(entry.id, 'surgery') || isKindOf(entry.id, 'injections'))
    .map(({ first }) => first);
  for (let i = firstWord; i < endWord; i++) if (MAIN_TREATMENT.has(words[i]!.lower)) operations.push(i);
  return operations.some((at) => {
    if (own.some(({ first, last }) => first <= at && at <= last)) return false;
    const isSettled = words
      .slice(at + 1, Math.min(endWord, at + FAR))
      .some(({ lower }) => SETTLED.has(lower));
    if (!isSettled) return false;
    return isAlone || words.slice(Math.max(firstWord, at - FAR), at).some(({ lower }) => HANGING.has(lower));
  });
}
