import { type Subject, subjectsOf } from '../../guidelines/subjects';
import type { Item, Rationale } from '../../letter/model';
import { conclusionsOf } from '../../reading/conclusions/conclusions';
import { itemSubjects } from '../../reading/itemSubjects';
import { type Passage, passageOf, type Sentence } from '../../reading/passage';
import { hasWord } from '../../reading/sentenceWords';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { OF_THE_PATIENT, POINTING } from '../../vocabulary/speakers';

/** A sentence that tells what a guideline says, or what a treatment does, and not of this patient. */
interface GeneralSentence {
  /** Its words, by which it is found again. */
  readonly key: string;
  /** What is recited of "these services", whichever they are: a treatment's own. */
  readonly isPointing: boolean;
  readonly text: string;
  readonly span: Span;
}

/** Shorter ones are a form's. */
const FEWEST_WORDS = 10;

/** The sentence of another item's reasons that stands in these, word for word, though the two ask for other care. */
export interface PastedSentence {
  readonly span: Span;
  readonly from: Item;
}

/**
 * A general sentence of the reasons that an earlier item of another kind has too: a guideline's words on a drug under a walker.
 * It must name what the earlier item is for, or point at it: what holds of any care may stand under any.
 */
export function pastedSentence(later: Item, earlier: readonly Item[]): PastedSentence | undefined {
  const own = generalSentencesOf(later);
  if (own.length === 0) return undefined;
  for (const item of earlier) {
    if (!areOfOtherKinds(item, later)) continue;
    const known = new Map(generalSentencesOf(item).map((sentence) => [sentence.key, sentence]));
    const same = own.find(
      ({ key, isPointing, text }) => known.has(key) && (isPointing || isAbout(text, item, later)),
    );
    if (same) return { span: same.span, from: item };
  }
  return undefined;
}

function generalSentencesOf({ rationale }: Item): readonly GeneralSentence[] {
  return rationale === undefined ? [] : generalSentences(rationale);
}

const generalSentences = remembered((rationale: Rationale): readonly GeneralSentence[] => {
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

/** Whether both name what they ask for, and nothing of one kind: a drug and a walker. */
function areOfOtherKinds(a: Item, b: Item): boolean {
  const kinds = (item: Item) => new Set(itemSubjects(item).map(({ kind }) => kindOf(kind)));
  const [ofA, ofB] = [kinds(a), kinds(b)];
  return ofA.size > 0 && ofB.size > 0 && ![...ofA].some((kind) => ofB.has(kind));
}

function kindOf(kind: Subject['kind']): string {
  return kind === 'drug class' ? 'drug' : kind;
}

/** Whether a sentence names what the one item asks for, and not what the other does. */
function isAbout(text: string, item: Item, other: Item): boolean {
  const named = subjectsOf(text);
  return named.some((one) => isOf(one, item)) && !named.some((one) => isOf(one, other));
}

function isOf(subject: Subject, item: Item): boolean {
  return itemSubjects(item).some(
    ({ id, topics }) => id === subject.id || topics.includes(subject.topics[0] ?? ''),
  );
}
