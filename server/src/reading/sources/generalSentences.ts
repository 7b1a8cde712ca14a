import type { Rationale } from '../../letter/model';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { OF_THE_PATIENT, POINTING } from '../../vocabulary/people/speakers';
import { conclusionsOf } from '../conclusions/conclusions';
import { type Passage, passageOf, type Sentence } from '../sentences/passage';
import { hasWord } from '../sentences/sentenceWords';

/** A sentence that tells what a guideline says, or what a treatment does, and not of this patient. */
export interface GeneralSentence {
  /** Its words, by which it is found again. */
  readonly key: string;
  /** What is recited of "these services", whichever they are: a treatment's own. */
  readonly isPointing: boolean;
  readonly text: string;
  readonly span: Span;
}

/** Shorter ones are a form's. */
const FEWEST_WORDS = 10;

/** The general sentences of a rationale, in order; computed once. */
export const generalSentencesIn = remembered((rationale: Rationale): readonly GeneralSentence[] => {
  const passage = passageOf(rationale);
  const concluding = new Set(conclusionsOf(rationale).map(({ sentence }) => sentence.index));
  return passage.sentences
    .filter((sentence) => !concluding.has(sentence.index) && isGeneral(passage, sentence))
    .map(({ firstWord, endWord, kind, text, span }) => ({
      key: passage.words
        .slice(firstWord, endWord)
        .map(({ lower }) => lower)
        .join(' '),
      isPointing: kind === 'recital' && POINTING.has(passage.words[firstWord]!.lower),
      text,
      span,
    }));
});

function isGeneral(passage: Passage, sentence: Sentence): boolean {
  const { firstWord, endWord, kind } = sentence;
  if (endWord - firstWord < FEWEST_WORDS || kind === 'quotation') return false;
  return kind === 'recital' || !hasWord(passage, sentence, OF_THE_PATIENT);
}
