import { clausesOf } from '../reading/clauses';
import type { Passage } from '../reading/passage';
import { type Literal, readingOf } from '../reading/read';
import { topicsOf } from '../reading/topics';
import { remembered } from '../text/remembered';

/** Where a passage affirms just the words that another denies; `undefined` where it does not. */
export function saidAlike(
  denier: Passage,
  literal: Literal,
  record: Passage,
): { readonly first: number; readonly last: number } | undefined {
  const sought = denier.words.slice(literal.first, literal.last + 1).map(({ lower }) => singular(lower));
  const clauses = clausesOf(record);
  const { denying } = readingOf(record);
  for (const at of placesByWord(record).get(sought[0]!) ?? []) {
    const last = at + sought.length - 1;
    if (
      last >= record.words.length ||
      !sought.every((word, k) => singular(record.words[at + k]!.lower) === word)
    )
      continue;
    const sentence = record.sentenceOf(at);
    if (record === denier && (sentence.index === literal.sentence || sentence.kind !== 'case')) continue;
    const topic = topicsOf(record)[sentence.index];
    if (topic === 'plan' || topic === 'utilization review' || denying.has(clauses[at]!)) continue;
    return { first: at, last };
  }
  return undefined;
}

/** So many places of one word are looked at. */
const MOST_PLACES = 50;

const placesByWord = remembered((passage: Passage): ReadonlyMap<string, readonly number[]> => {
  const places = new Map<string, number[]>();
  passage.words.forEach(({ lower }, at) => {
    const word = singular(lower);
    const found = places.get(word);
    if (found === undefined) places.set(word, [at]);
    else if (found.length < MOST_PLACES) found.push(at);
  });
  return places;
});

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}
