import * as l10n from '@vscode/l10n';
import type { Item, Letter } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { isDisc, shareLevel } from '../../reading/anatomy/spinalLevels';
import { factsOfItem } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import type { Finding } from '../rule';

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
  const elsewhere = levelsOfOthers(item, letter);
  // Another item's level is another item's decision: wrong-item.
  if (said.some(({ level }) => elsewhere.some((one) => shareLevel(one, level!)))) return [];
  return [
    finding(
      passage,
      said[0]!,
      named,
      l10n.t`Item ${item.number} is for ${own.join(', ')}; the sentence that decides it names`,
    ),
  ];
}

/** How many items name each level: as many levels as there are vertebrae, however many items. */
const itemsByLevel = remembered(({ items }: Letter): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const item of items)
    for (const level of levelsNamed(item)) found.set(level, (found.get(level) ?? 0) + 1);
  return found;
});

const levelsNamed = remembered(
  (item: Item): ReadonlySet<string> =>
    new Set(factsOfItem(item).title.bodyParts.flatMap(({ level }) => level ?? [])),
);

function levelsOfOthers(item: Item, letter: Letter): readonly string[] {
  const own = levelsNamed(item);
  return [...itemsByLevel(letter)].flatMap(([level, count]) =>
    count > (own.has(level) ? 1 : 0) ? [level] : [],
  );
}

/** A sentence on the case names discs of the item's region of which neither an item nor the case summary has one. */
export function strangeLevel(
  passage: Passage,
  named: readonly BodyPartMention[],
  ofCase: readonly BodyPartMention[],
  letter: Letter,
): readonly Finding[] {
  const { summary } = letter;
  const own = named.filter(({ level }) => level !== undefined);
  const said = ofCase.filter(({ level }) => level !== undefined);
  if (own.length === 0 || said.length === 0 || !summary) return [];
  const known = new Set([
    ...bodyPartsOf(passageOf(summary)).flatMap(({ level }) => level ?? []),
    ...itemsByLevel(letter).keys(),
  ]);
  const isKnown = ({ level }: BodyPartMention) => [...known].some((one) => shareLevel(one, level!));
  const familiar = new Set(said.filter(isKnown).map(({ first }) => passage.sentenceOf(first)));
  const strange = said.find(
    (mention) =>
      isDisc(mention.level!) &&
      own.some(({ part }) => part === mention.part) &&
      !familiar.has(passage.sentenceOf(mention.first)),
  );
  const levels = own.map(({ level }) => level).join(', ');
  return strange
    ? [finding(passage, strange, named, l10n.t`The item is for ${levels}, and nothing in the letter names`)]
    : [];
}

function finding(
  passage: Passage,
  { first, last }: BodyPartMention,
  named: readonly BodyPartMention[],
  against: string,
): Finding {
  return {
    span: passage.spanOf(first, last),
    message: l10n.t`${against} "${passage.textOf(first, last)}". Which level is right?`,
    related: [
      { span: named.find(({ level }) => level)!.span, message: l10n.t('The level that the item names.') },
    ],
  };
}
