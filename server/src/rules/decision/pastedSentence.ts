import { type Subject, subjectsOf } from '../../guidelines/subjects';
import type { Item } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { type GeneralSentence, generalSentencesIn } from '../../reading/sources/generalSentences';
import type { Span } from '../../text/span';

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
  return rationale === undefined ? [] : generalSentencesIn(rationale);
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

/** Whether both name what they ask for, and no treatment or topic of one is the other's. */
export function askForOtherCare(a: Item, b: Item): boolean {
  const [ofA, ofB] = [itemSubjects(a), itemSubjects(b)];
  return ofA.length > 0 && ofB.length > 0 && !ofA.some((subject) => isOf(subject, b));
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
