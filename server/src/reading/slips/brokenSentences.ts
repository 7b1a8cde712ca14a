import { Gap, type Word } from '../../language/words';
import { remembered } from '../../text/remembered';
import {
  AFTER_OBJECT,
  BEFORE_THERE,
  BETWEEN,
  COPULAS_LAST,
  DOING,
  ENOUGH,
  HAS_USE,
  NEEDS_OBJECT,
  NEEDS_OF,
  NEEDS_THAT,
  NEEDS_TO,
  NEVER_LAST,
  NOT_TOO_LITTLE,
  RELATIVES,
  SOURCES_SILENT,
  TOO_LITTLE,
} from '../../vocabulary/slips/brokenSentenceWords';
import type { Passage, Sentence } from '../sentences/passage';
import type { BrokenSentence } from './brokenSentence';
import { lostBeforeDenial, lostEnd, lostInside, lostObject } from './lostEnds';
import { isVerbless } from './verbless';

/** The sentences of a passage that break off or have no verb, in order. Computed once; linear. */
export const brokenSentencesIn = remembered((passage: Passage): readonly BrokenSentence[] =>
  passage.sentences.flatMap((sentence): readonly BrokenSentence[] => {
    const { firstWord, endWord } = sentence;
    if (endWord - firstWord < 2 || !isClosed(passage, sentence)) return [];
    const found =
      withoutObject(passage, sentence) ??
      withoutEnd(passage, sentence) ??
      lostEnd(passage, sentence) ??
      withoutBeing(passage, sentence) ??
      lostInside(passage, sentence) ??
      lostObject(passage, sentence) ??
      lostBeforeDenial(passage, sentence) ??
      isVerbless(passage, sentence);
    return found === undefined ? [] : [found];
  }),
);

/** It ends with a stop, or the passage does: a point of a list does not. */
function isClosed({ flat: { text }, sentences }: Passage, { index, to }: Sentence): boolean {
  const last = text[to - 1];
  return last === '.' || last === '?' || (index === sentences.length - 1 && last !== ':' && last !== ';');
}

/** "The guidelines do not address.", "The MTUS does not recommend as a first-line treatment." */
function withoutObject({ words }: Passage, { firstWord, endWord }: Sentence): BrokenSentence | undefined {
  let speaks = false;
  for (let i = firstWord; i < endWord; i++) {
    const { lower, gap } = words[i]!;
    // What a relative or a comma takes up may be the object.
    if (RELATIVES.has(lower) || (speaks && gap & (Gap.comma | Gap.semicolon))) speaks = false;
    if (RELATIVES.has(lower)) return undefined;
    if (SOURCES_SILENT.has(lower)) speaks = true;
    if (!speaks || !DOING.has(lower) || words[i + 1]?.lower !== 'not') continue;
    let verb = i + 2;
    while (verb < endWord && BETWEEN.has(words[verb]!.lower)) verb++;
    const word = words[verb];
    if (verb >= endWord || word === undefined || !NEEDS_OBJECT.has(word.lower)) continue;
    const ends = verb + 1 === endWord;
    const uses = HAS_USE.has(word.lower) && AFTER_OBJECT.has(words[verb + 1]?.lower ?? '');
    if (ends || uses) return { lack: 'object', first: i, last: ends ? verb : verb + 1 };
  }
  return undefined;
}

/** What may stand before the last word of a sentence that was cut. */
const ENDING = Gap.blank | Gap.comma;

/** "There is no evidence of.", "She was treated with NSAIDs and." */
function withoutEnd({ words, flat }: Passage, { firstWord, endWord }: Sentence): BrokenSentence | undefined {
  const last = words[endWord - 1]!;
  const before = words[endWord - 2]!;
  // "Hepatitis A.", "levels C and AN.": letters, not words.
  if (flat.text.slice(last.from, last.to) !== last.lower || (last.gap & ~ENDING) !== 0) return undefined;
  const breaks =
    NEVER_LAST.has(last.lower) ||
    (last.lower === 'of' && NEEDS_OF.has(before.lower)) ||
    (last.lower === 'to' && NEEDS_TO.has(before.lower)) ||
    (last.lower === 'that' && NEEDS_THAT.has(before.lower)) ||
    (COPULAS_LAST.has(last.lower) && !takesUp(words, firstWord, endWord - 1));
  return breaks ? { lack: 'end', first: endWord - 2, last: endWord - 1 } : undefined;
}

/** A word before the verb takes up what it would say: "than it was", "what the dose is", "one is not met, the other is". */
function takesUp(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const { lower, gap } = words[i]!;
    if (RELATIVES.has(lower) || lower === 'there' || COPULAS_LAST.has(lower)) return true;
    if (i > from && (gap & (Gap.comma | Gap.semicolon | Gap.colon)) !== 0) return true;
  }
  return false;
}

/** "Additionally, there no plan of exercise": the verb was lost. */
function withoutBeing({ words }: Passage, { firstWord, endWord }: Sentence): BrokenSentence | undefined {
  for (let i = firstWord; i + 2 < endWord; i++) {
    if (words[i]!.lower !== 'there' || words[i + 1]!.gap !== Gap.blank) continue;
    // "There's no": the verb is there, though the word reads as a possessive.
    if (words[i]!.to - words[i]!.from > 'there'.length) continue;
    if (!isTooLittle(words[i + 1]!.lower, words[i + 2]!.lower)) continue;
    if (i > firstWord && BEFORE_THERE.has(words[i - 1]!.lower)) continue;
    return { lack: 'verb', first: i, last: i + 1 };
  }
  return undefined;
}

function isTooLittle(word: string, next: string): boolean {
  return word === 'not' ? ENOUGH.has(next) : TOO_LITTLE.has(word) && !NOT_TOO_LITTLE.has(next);
}
