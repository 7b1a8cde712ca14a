import * as l10n from '@vscode/l10n';
import type { Item, Letter, Prose } from '../../letter/model';
import { shareLevel } from '../../reading/anatomy/spinalLevels';
import {
  eachOnce,
  type LevelWithSide,
  levelsTold,
  type NamedLevel,
  sideOfNamedLevel,
  treatedLevels,
} from '../../reading/requests/sidesOfLevels';
import { passageOf } from '../../reading/sentences/passage';
import { remembered } from '../../text/remembered';
import type { Finding } from '../rule';
import { sideWord } from '../spokenWords';

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
  const other = treatedLevels(passage).find((one) => isOther(one, own));
  if (!other) return [];
  return [
    {
      span: passage.spanOf(other.at, other.at),
      message: l10n.t`Item ${item.number} is for the ${sideWord(own.side)} side of ${own.level}; this speaks of the ${sideWord(other.side)}. Which side is right?`,
      related: [
        {
          span: passageOf(nameProse).spanOf(own.at, own.at),
          message: l10n.t('The side that the item names.'),
        },
      ],
    },
  ];
}

function isOther(told: LevelWithSide, { level, side }: LevelWithSide): boolean {
  return told.side !== side && shareLevel(told.level, level);
}

function levelOfName(name: Prose): NamedLevel | undefined {
  const named = sideOfNamedLevel(name);
  return named === 'none' ? undefined : named;
}

/** The sides of levels in all names, each once: as many as there are vertebrae, however many items. */
const levelsOfItems = remembered(({ items }: Letter) =>
  eachOnce(items.flatMap(({ nameProse }) => levelOfName(nameProse) ?? [])),
);
