import type { Item } from '../letter/model';
import { type Count, countsIn } from '../reading/amounts/counts';
import { type BodyPartMention, bodyPartsOf, type Side } from '../reading/anatomy/bodyParts';
import { type Dose, dosesIn } from '../reading/drugs/doses';
import { drugStrengthsIn } from '../reading/drugs/drugStrengths';
import { itemSubjects } from '../reading/items/itemSubjects';
import { type Passage, passageOf } from '../reading/sentences/passage';

/** A place in the body as an item names it. */
export interface AnatomyRecord {
  readonly part: string;
  /** Only where it stands with this part. */
  readonly side?: Side;
  /** "L4-5". */
  readonly level?: string;
}

/** A strength as the item states it, and what stands with it. */
export interface DoseRecord {
  readonly words?: string;
  /** Of a combination each ingredient's, in order: "10/325mg" is [10, 325] mg. */
  readonly values: readonly number[];
  readonly unit: string;
  /** Id of the drug that it follows. */
  readonly drug?: string;
  readonly form?: string;
  readonly frequency?: string;
  readonly quantity?: number;
  readonly refills?: number;
}

/** How many visits, units (tablets and the like) or refills an item asks for; `least` is below `most` where a range is written. */
export interface CountRecord {
  readonly kind: Count['kind'];
  readonly least: number;
  readonly most: number;
  readonly words?: string;
}

/** One of the things that an item asks for. */
export interface ComponentRecord {
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  /** Its words in the item's title. */
  readonly words?: string;
  readonly doses: readonly DoseRecord[];
}

/**
 * What an item's own words tell of what is asked for. Nothing is taken from elsewhere in the letter. The words themselves
 * are absent where no word of the letter is to be told.
 */
export interface ItemDetails {
  readonly anatomy: readonly AnatomyRecord[];
  readonly sides: readonly Side[];
  readonly doses: readonly DoseRecord[];
  readonly counts: readonly CountRecord[];
  readonly components: readonly ComponentRecord[];
}

/** Reads an item's title as data. */
export function itemDetails(item: Item): ItemDetails {
  const passage = passageOf(item.nameProse);
  const anatomy = distinct(bodyPartsOf(passage).map(anatomyRecord));
  const doses = doseRecords(passage);
  return {
    anatomy,
    sides: [...new Set(anatomy.flatMap(({ side }) => side ?? []))],
    doses,
    counts: countsIn(passage).map(({ kind, min, max, first, last }) => ({
      kind,
      least: min,
      most: max,
      words: wordsOf(passage, first, last),
    })),
    components: itemSubjects(item).map(({ kind, id, label, start, end }) => ({
      kind,
      id,
      name: label,
      words: item.title.slice(start, end),
      doses: doses.filter(({ drug }) => kind === 'drug' && drug === id),
    })),
  };
}

/** A side that was said of an earlier part of a list may not be meant of this one, and is left out. */
function anatomyRecord({ part, side, sideInherited, level }: BodyPartMention): AnatomyRecord {
  return {
    part,
    ...(side !== undefined && !sideInherited && { side }),
    ...(level !== undefined && { level }),
  };
}

function doseRecords(passage: Passage): readonly DoseRecord[] {
  // "X 10 mg, 2 refills, and Y 5 mg": what was said of the one dose is not said of the next.
  const taken = new Set<number>();
  const own = (count: Count | undefined): number | undefined => {
    if (count === undefined || taken.has(count.first)) return undefined;
    taken.add(count.first);
    return count.min === count.max ? count.max : undefined;
  };
  const drugs = new Map(drugStrengthsIn(passage).map(({ drug, strength }) => [strength.first, drug.id]));
  return dosesIn(passage).map(({ strength, form, frequency, quantity, refills }: Dose) => {
    const drug = drugs.get(strength.first);
    const tablets = own(quantity);
    const again = own(refills);
    return {
      words: wordsOf(passage, strength.first, strength.last),
      values: strength.values,
      unit: strength.unit,
      ...(drug !== undefined && { drug }),
      ...(form !== undefined && { form }),
      ...(frequency !== undefined && { frequency }),
      ...(tablets !== undefined && { quantity: tablets }),
      ...(again !== undefined && { refills: again }),
    };
  });
}

function wordsOf({ flat, words }: Passage, first: number, last: number): string {
  return flat.text.slice(words[first]!.from, words[last]!.to);
}

function distinct(places: readonly AnatomyRecord[]): readonly AnatomyRecord[] {
  return [...new Map(places.map((one) => [JSON.stringify(one), one])).values()];
}
