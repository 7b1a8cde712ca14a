import type { Item } from '../../letter/model';
import { remembered } from '../../text/remembered';
import { LEADING } from '../../vocabulary/anatomy/sideContextWords';
import { passageOf } from '../sentences/passage';
import { type Conclusion, conclusionsOf } from './conclusions';

/** The conclusion of an item's reasons that are nothing else: "The request for a brace is not medically necessary." */
export function bareConclusion(item: Item): Conclusion | undefined {
  const found = known(item);
  return found === 'none' ? undefined : found;
}

const known = remembered((item: Item): Conclusion | 'none' => read(item) ?? 'none');

function read({ rationale, nameProse }: Item): Conclusion | undefined {
  if (!rationale) return undefined;
  const passage = passageOf(rationale);
  if (passage.sentences.length === 0 || passage.sentences.length > MOST_SENTENCES) return undefined;
  const conclusions = conclusionsOf(rationale);
  if (conclusions.some(({ role }) => role === 'premise')) return undefined;
  const named = new Set(passageOf(nameProse).words.map(({ lower }) => lower));
  const isBare = passage.sentences.every(({ index, firstWord, endWord }) => {
    const one = conclusions.find(({ sentence }) => sentence.index === index);
    if (one === undefined) return false;
    for (let i = firstWord; i < endWord; i++) {
      const { lower } = passage.words[i]!;
      const { start } = passage.spanOf(i, i);
      const isVerdict = start >= one.words.start && start < one.words.end;
      // What is said beside the item's own words and the verdict may be a reason.
      if (!isVerdict && !named.has(lower) && !LEADING.has(lower)) return false;
    }
    return true;
  });
  return isBare ? conclusions.at(-1) : undefined;
}

/** A conclusion may be said twice. */
const MOST_SENTENCES = 2;
