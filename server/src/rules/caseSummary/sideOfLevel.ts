import * as l10n from '@vscode/l10n';
import type { Item, Letter, Prose } from '../../letter/model';
import { type BodyPartMention, bodyPartsOf } from '../../reading/bodyParts';
import { CLAUSE_BREAK } from '../../reading/conclusions/predicates';
import { type Passage, passageOf } from '../../reading/passage';
import { hasWord } from '../../reading/sentenceWords';
import { isAside } from '../../reading/sideContext';
import { onlySide } from '../../reading/sideOfRequest';
import { shareLevel } from '../../reading/spinalLevels';
import { remembered } from '../../text/remembered';
import { CARE_HAD, LEVEL_CARE, SIDED_PLACES } from '../../vocabulary/sideContextWords';
import { SIDES_IN_FULL, type Side } from '../../vocabulary/sideWords';
import type { Finding } from '../rule';
import { sideWord } from '../spokenWords';

interface LevelWithSide {
  readonly level: string;
  readonly side: Side;
}

/**
 * "An injection on the right at L5-S1" where the item is for the left: a side said of a spinal level alone, in the
 * reasons for a treatment of that level. What was had there before may have been on either side.
 */
export function sideOfLevel(item: Item, letter: Letter): readonly Finding[] {
  const { rationale, nameProse } = item;
  const own = levelOfName(nameProse);
  if (!rationale || !own) return [];
  const told = [...levelsOfItems(letter), ...(letter.summary ? levelsTold(letter.summary) : [])];
  if (told.some((one) => isOther(one, own))) return [];
  const passage = passageOf(rationale);
  const title = passageOf(nameProse);
  const parts = bodyPartsOf(passage);
  let read = 0;
  for (const [index, mention] of parts.entries()) {
    // A clause is read once, however many levels it names.
    if (mention.first < read || mention.level === undefined || !shareLevel(mention.level, own.level))
      continue;
    const clause = clauseOf(passage, mention);
    read = clause.end;
    const at = namesOtherPart(parts, index, clause)
      ? undefined
      : otherSide(passage, mention, clause, own.side);
    if (at === undefined) continue;
    const side = title.words.findIndex(({ lower }) => lower === own.side);
    return [
      {
        span: passage.spanOf(at, at),
        message: l10n.t`Item ${item.number} is for the ${sideWord(own.side)} side of ${own.level}; this speaks of the ${passage.words[at]!.lower}. Which side is right?`,
        related: [{ span: title.spanOf(side, side), message: l10n.t('The side that the item names.') }],
      },
    ];
  }
  return [];
}

/** The sides that the summary and the items give to levels, as a key. */
export const levelSidesKey = remembered((prose: Prose): string =>
  levelsTold(prose)
    .map(({ level, side }) => `${level} ${side}`)
    .join(),
);

function isOther(told: LevelWithSide | undefined, { level, side }: LevelWithSide): boolean {
  return told !== undefined && told.side !== side && shareLevel(told.level, level);
}

/** The one side and the one stretch of levels of a name. */
function levelOfName(name: Prose): LevelWithSide | undefined {
  const passage = passageOf(name);
  const at = onlySide(passage, 0, passage.words.length);
  const side = at === undefined ? undefined : SIDES_IN_FULL.get(passage.words[at]!.lower);
  const levels = bodyPartsOf(passage).flatMap(({ level }) => level ?? []);
  if (side === undefined || side === 'both' || levels.length !== 1) return undefined;
  return { level: levels[0]!, side };
}

/** The sides of levels in all names, each once: as many as there are vertebrae, however many items. */
const levelsOfItems = remembered(({ items }: Letter) =>
  eachOnce(items.flatMap(({ nameProse }) => levelOfName(nameProse) ?? [])),
);

/** Every level of a prose with each side that its sentence names, each once. */
const levelsTold = remembered((prose: Prose) => {
  const passage = passageOf(prose);
  const parts = bodyPartsOf(passage).filter(({ level }) => level !== undefined);
  return eachOnce(
    parts.flatMap(({ level, first }) => {
      const sentence = passage.sentenceOf(first);
      return [...SIDES_IN_FULL]
        .filter(([word]) => hasWord(passage, sentence, new Set([word])))
        .map(([, side]) => ({ level: level!, side }));
    }),
  );
});

function eachOnce(all: readonly LevelWithSide[]): readonly LevelWithSide[] {
  return [...new Map(all.map((one) => [`${one.level} ${one.side}`, one])).values()];
}

interface Clause {
  readonly from: number;
  readonly end: number;
}

function clauseOf(passage: Passage, { first, last }: BodyPartMention): Clause {
  const { words } = passage;
  const { firstWord, endWord } = passage.sentenceOf(first);
  let from = first;
  while (from > firstWord && !(words[from]!.gap & CLAUSE_BREAK)) from--;
  let end = last + 1;
  while (end < endWord && !(words[end]!.gap & CLAUSE_BREAK)) end++;
  return { from, end };
}

/** "Pain of the right leg after an L5-S1 injection": the side may be that part's. */
function namesOtherPart(parts: readonly BodyPartMention[], at: number, { from, end }: Clause): boolean {
  for (let i = at - 1; i >= 0 && parts[i]!.first >= from; i--) if (parts[i]!.level === undefined) return true;
  for (let i = at + 1; i < parts.length && parts[i]!.first < end; i++)
    if (parts[i]!.level === undefined) return true;
  return false;
}

/** Where the clause of a level names the other side of it, and a treatment of it. */
function otherSide(
  passage: Passage,
  mention: BodyPartMention,
  { from, end }: Clause,
  own: string,
): number | undefined {
  const sentence = passage.sentenceOf(mention.first);
  if (sentence.kind === 'quotation' || passage.isQuoted(mention.first)) return undefined;
  if (isAside(passage, mention) || hasWord(passage, sentence, CARE_HAD)) return undefined;
  const { words } = passage;
  const at = onlySide(passage, from, end);
  if (at === undefined || SIDES_IN_FULL.get(words[at]!.lower) === own) return undefined;
  const treated = words.slice(from, end).some(({ lower }) => LEVEL_CARE.has(lower));
  return treated && isSideOfPlace(words, at, mention.first) ? at : undefined;
}

/** "On the right", "right L5-S1", "right-sided", "a right injection"; not "the right choice". */
function isSideOfPlace(words: Passage['words'], at: number, level: number): boolean {
  const next = words[at + 1]?.lower ?? '';
  if (at + 1 === level || SIDED_PLACES.has(next) || LEVEL_CARE.has(next)) return true;
  return words[at - 1]?.lower === 'the' && BEFORE_SIDE.has(words[at - 2]?.lower ?? '');
}

const BEFORE_SIDE: ReadonlySet<string> = new Set(['on', 'at', 'to', 'of']);
