/** The sides that prose gives to levels of the spine: "an injection on the right at L5-S1". */
import type { Prose } from '../../letter/model';
import { remembered } from '../../text/remembered';
import {
  BEFORE_SIDE_OF_LEVEL,
  CARE_HAD,
  LEVEL_CARE,
  SIDED_PLACES,
} from '../../vocabulary/anatomy/sideContextWords';
import { SIDES_IN_FULL, type Side } from '../../vocabulary/anatomy/sideWords';
import { type BodyPartMention, bodyPartsOf } from '../anatomy/bodyParts';
import { isAside } from '../anatomy/sideContext';
import { CLAUSE_BREAK } from '../conclusions/predicates';
import { type Passage, passageOf } from '../sentences/passage';
import { hasWord, hasWordNear } from '../sentences/sentenceWords';
import { type NamedSide, onlySide } from './sideOfRequest';

/** A level, and a side that is said of it. */
export interface LevelWithSide {
  readonly level: string;
  readonly side: Side;
}

/** The same, and the word that is the side. */
export interface NamedLevel extends LevelWithSide, NamedSide {
  readonly side: NamedSide['side'];
}

/** The one side and the one stretch of levels of an item's name; computed once. */
export const sideOfNamedLevel = remembered((name: Prose): NamedLevel | 'none' => {
  const passage = passageOf(name);
  const named = onlySide(passage, 0, passage.words.length);
  const levels = bodyPartsOf(passage).flatMap(({ level }) => level ?? []);
  if (named === undefined || levels.length !== 1) return 'none';
  return { ...named, level: levels[0]! };
});

/** Every level of a prose with each side that its sentence names, each once; computed once. */
export const levelsTold = remembered((prose: Prose): readonly LevelWithSide[] => {
  const passage = passageOf(prose);
  const parts = bodyPartsOf(passage).filter(({ level }) => level !== undefined);
  return eachOnce(
    parts.flatMap(({ level, first }) => {
      const { firstWord, endWord } = passage.sentenceOf(first);
      return passage.words
        .slice(firstWord, endWord)
        .flatMap(({ lower }) => SIDES_IN_FULL.get(lower) ?? [])
        .map((side) => ({ level: level!, side }));
    }),
  );
});

/** Each level with each side once, in the order in which they come. */
export function eachOnce(all: readonly LevelWithSide[]): readonly LevelWithSide[] {
  return [...new Map(all.map((one) => [`${one.level} ${one.side}`, one])).values()];
}

/** The levels that a passage has treated on one side, clause by clause; what was had before is left out. Computed once. */
export const treatedLevels = remembered((passage: Passage): readonly NamedLevel[] => {
  const found: NamedLevel[] = [];
  const parts = bodyPartsOf(passage);
  for (let next = 0; next < parts.length; ) {
    const { end, ...clause } = clauseOf(passage, parts[next]!);
    const inside: BodyPartMention[] = [];
    for (; next < parts.length && (inside.length === 0 || parts[next]!.first < end); next++)
      inside.push(parts[next]!);
    // "Pain of the right leg after an L5-S1 injection": the side may be that part's.
    if (inside.some(({ level }) => level === undefined)) continue;
    const told = sideTreated(passage, clause.from, end);
    if (!told) continue;
    for (const mention of inside) {
      if (passage.isQuoted(mention.first) || isAside(passage, mention)) continue;
      if (isSideOfPlace(passage.words, told.at, mention.first))
        found.push({ ...told, level: mention.level! });
    }
  }
  return found;
});

function clauseOf(
  passage: Passage,
  { first, last }: BodyPartMention,
): { readonly from: number; readonly end: number } {
  const { words } = passage;
  const { firstWord, endWord } = passage.sentenceOf(first);
  let from = first;
  while (from > firstWord && !(words[from]!.gap & CLAUSE_BREAK)) from--;
  let end = last + 1;
  while (end < endWord && !(words[end]!.gap & CLAUSE_BREAK)) end++;
  return { from, end };
}

/** The one side that the words from `from` up to `end` name, where they name a treatment of a level that is not over. */
function sideTreated(passage: Passage, from: number, end: number): NamedSide | undefined {
  const sentence = passage.sentenceOf(from);
  if (sentence.kind === 'quotation' || hasWord(passage, sentence, CARE_HAD)) return undefined;
  return hasWordNear(passage, from, end - 1, LEVEL_CARE) ? onlySide(passage, from, end) : undefined;
}

/** "On the right", "right L5-S1", "right-sided", "a right injection"; not "the right choice". */
function isSideOfPlace(words: Passage['words'], at: number, level: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (at + 1 === level || SIDED_PLACES.has(next) || LEVEL_CARE.has(next)) return true;
  return words[at - 1]?.lower === 'the' && BEFORE_SIDE_OF_LEVEL.has(words[at - 2]?.lower ?? '');
}
