import type { Item, Letter } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf } from '../../reading/bodyParts';
import { factsOfItem } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/passage';
import type { Finding } from '../rule';
import { shareLevel } from './spinalLevels';

/** The deciding sentence names spinal levels, and none of them is the item's. */
export function otherLevel(
  passage: Passage,
  named: readonly BodyPartMention[],
  decided: readonly BodyPartMention[],
  item: Item,
  letter: Letter,
): readonly Finding[] {
  const own = named.flatMap(({ level }) => level ?? []);
  const said = decided.filter(({ level }) => level !== undefined);
  if (own.length === 0 || said.length === 0) return [];
  if (said.some(({ level }) => own.some((one) => shareLevel(one, level!)))) return [];
  const elsewhere = letter.items
    .filter((each) => each !== item)
    .flatMap((each) => factsOfItem(each).title.bodyParts.flatMap(({ level }) => level ?? []));
  // Another item's level is another item's decision: wrong-item.
  if (said.some(({ level }) => elsewhere.some((one) => shareLevel(one, level!)))) return [];
  return [finding(passage, said[0]!, named, 'The item is for another spinal level. Check which is right.')];
}

/** "L3-4", "C5-C6": a disc, not a vertebra or the skin of its nerve. */
const DISC = /^[A-Z]\d+-[A-Z]?\d+$/;

/** A sentence on the case names discs of the item's region of which neither an item nor the case summary has one. */
export function strangeLevel(
  passage: Passage,
  named: readonly BodyPartMention[],
  ofCase: readonly BodyPartMention[],
  { items, summary }: Letter,
): readonly Finding[] {
  const own = named.filter(({ level }) => level !== undefined);
  const said = ofCase.filter(({ level }) => level !== undefined);
  if (own.length === 0 || said.length === 0 || !summary) return [];
  const known = [
    ...bodyPartsOf(passageOf(summary)),
    ...items.flatMap((each) => factsOfItem(each).title.bodyParts),
  ].flatMap(({ level }) => level ?? []);
  const isKnown = ({ level }: BodyPartMention) => known.some((one) => shareLevel(one, level!));
  const familiar = new Set(said.filter(isKnown).map(({ first }) => passage.sentenceOf(first)));
  const strange = said.find(
    (mention) =>
      DISC.test(mention.level!) &&
      own.some(({ part }) => part === mention.part) &&
      !familiar.has(passage.sentenceOf(mention.first)),
  );
  const message = 'Neither the items nor the case summary name this spinal level. Check which is right.';
  return strange ? [finding(passage, strange, named, message)] : [];
}

function finding(
  passage: Passage,
  { first, last }: BodyPartMention,
  named: readonly BodyPartMention[],
  message: string,
): Finding {
  return {
    span: passage.spanOf(first, last),
    message,
    related: [{ span: named.find(({ level }) => level)!.span, message: 'The level that the item names.' }],
  };
}
