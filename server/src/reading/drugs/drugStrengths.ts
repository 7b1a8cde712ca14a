import { type Drug, type DrugForm, drugsOf } from '../../guidelines/drugs';
import { Gap, wordAt } from '../../language/words';
import { remembered, rememberedByText } from '../../text/remembered';
import { STRENGTHS } from '../../vocabulary/drugs/strengths';
import {
  BEFORE_AMOUNT,
  BEFORE_STRENGTH,
  BEHIND_BARE_STRENGTH,
  DOSE_UNITS,
  DOSED_IN_UNITS,
  HOW_OFTEN,
  LONG_ACTING,
  MILLIGRAMS,
  PACKAGE_UNITS,
  USUAL_COUNTS,
} from '../../vocabulary/requests/amountWords';
import type { Passage } from '../sentences/passage';
import { type Strength, strengthsIn } from './doses';

/** A drug with the strength that stands with it: "Norco 10/325mg", "naproxen sodium 550 mg". */
export interface DrugStrength {
  readonly drug: Drug;
  readonly strength: Strength;
  /** The first word of the drug's name. */
  readonly first: number;
  /** Written as one that acts for long ("ER", "extended release"). */
  readonly isLong: boolean;
  readonly form: DrugForm;
}

const MOST_BETWEEN = 4;

/** Each drug of a passage that a strength follows, in order. Computed once for each passage. */
export const drugStrengthsIn = remembered((passage: Passage): readonly DrugStrength[] => {
  const written = read(
    passage,
    strengthsIn(passage).filter(({ unit }) => !PACKAGE_UNITS.has(unit) || DOSE_UNITS.has(unit)),
  );
  const bare = bareStrengths(passage, new Set(written.map(({ first }) => first)));
  return bare.length === 0 ? written : [...written, ...bare].sort((a, b) => a.first - b.first);
});

/** Milligrams in which drugs are sold, by the drug's id. */
const SOLD_IN: ReadonlyMap<string, ReadonlySet<number>> = new Map(
  STRENGTHS.map(({ drug, units }) => [drug, new Set(units)]),
);

/**
 * "Gabapentin 600 #90", "tramadol 50, 60 tablets": milligrams are left out. Only a number in which the drug is sold, right behind its
 * name and before nothing that it could count.
 */
function bareStrengths(passage: Passage, known: ReadonlySet<number>): readonly DrugStrength[] {
  const { words, flat } = passage;
  return drugsOf(flat).flatMap(({ drug, start, end, form }): readonly DrugStrength[] => {
    const first = wordAt(words, start);
    const at = wordAt(words, end);
    const word = words[at];
    if (word === undefined || known.has(first) || word.gap !== Gap.blank || !/^\d+$/.test(word.lower))
      return [];
    const value = Number(word.lower);
    if (SOLD_IN.get(drug.id)?.has(value) !== true || !endsName(passage, at)) return [];
    const strength: Strength = {
      values: [value],
      unit: 'mg',
      first: at,
      last: at,
      written: word.lower,
      span: passage.spanOf(at, at),
    };
    return [{ drug, strength, first, isLong: false, form }];
  });
}

/**
 * Whether a bare number is the last of a drug's name: behind it "#" or how often it is taken stands. Where the sentence goes on
 * otherwise, a number of which tablets are given is rather that: "tramadol 100 is not needed".
 */
function endsName({ words, flat }: Passage, at: number): boolean {
  const next = words[at + 1];
  const isCount = USUAL_COUNTS.has(words[at]!.lower);
  if (next === undefined) return !isCount;
  if (next.gap & (Gap.slash | Gap.hyphen | Gap.parenthesis)) return false;
  if (next.gap & (Gap.comma | Gap.semicolon | Gap.stop | Gap.colon)) return !isCount;
  if (flat.text.slice(words[at]!.to, next.from).includes('#')) return true;
  return HOW_OFTEN.has(next.lower) || (!isCount && BEHIND_BARE_STRENGTH.has(next.lower));
}

/**
 * The same of every unit, packages too: "tramadol 50 g" is one only where the drug is no cream; and with what stands before its drug,
 * "80 mg of triamcinolone".
 */
export const amountsBesideDrugs = remembered((passage: Passage): readonly DrugStrength[] => {
  const strengths = strengthsIn(passage);
  if (strengths.length === 0) return [];
  const behind = read(passage, strengths);
  const own = new Set(behind.map(({ strength }) => strength));
  const before = readBefore(
    passage,
    strengths.filter((strength) => !own.has(strength)),
  );
  for (const { strength } of before) own.add(strength);
  const free = strengths.filter((strength) => !own.has(strength));
  return [...behind, ...before, ...readFar(passage, free)];
});

/** "80 mg of triamcinolone", "a 50 mg tramadol tablet". */
function readBefore(passage: Passage, strengths: readonly Strength[]): readonly DrugStrength[] {
  const { words } = passage;
  const byLast = new Map(strengths.map((strength) => [strength.last, strength]));
  return drugsOf(passage.flat).flatMap(({ drug, start, form }): readonly DrugStrength[] => {
    const first = wordAt(words, start);
    if (words[first] === undefined || words[first]!.gap !== Gap.blank) return [];
    const strength = byLast.get(words[first - 1]?.lower === 'of' ? first - 2 : first - 1);
    if (strength === undefined || (DOSE_UNITS.has(strength.unit) && !isDosedInUnits(drug))) return [];
    return [{ drug, strength, first, isLong: false, form }];
  });
}

/** "Lyrica was raised to 750 mg". */
function readFar(passage: Passage, strengths: readonly Strength[]): readonly DrugStrength[] {
  const { words } = passage;
  const byFirst = new Map(strengths.map((strength) => [strength.first, strength]));
  return drugsOf(passage.flat).flatMap(({ drug, start, end, form }): readonly DrugStrength[] => {
    const after = wordAt(words, end);
    for (let i = after; i < Math.min(words.length, after + FARTHEST); i++) {
      const strength = byFirst.get(i);
      if (strength !== undefined && !DOSE_UNITS.has(strength.unit))
        return [{ drug, strength, first: wordAt(words, start), isLong: false, form }];
      const { lower, gap } = words[i]!;
      if ((gap & ~Gap.blank) !== 0 || !(BEFORE_AMOUNT.has(lower) || BEFORE_STRENGTH.has(lower))) return [];
    }
    return [];
  });
}

/** So far behind its drug an amount may stand, with a verb between them. */
const FARTHEST = 7;

function read(passage: Passage, strengths: readonly Strength[]): readonly DrugStrength[] {
  if (strengths.length === 0) return [];
  const byFirst = new Map(strengths.map((strength) => [strength.first, strength]));
  return drugsOf(passage.flat).flatMap(({ drug, start, end, form }) => {
    const first = wordAt(passage.words, start);
    const after = wordAt(passage.words, end);
    // "Robaxin-750" is a name, and "Robaxin 750 mg" a name with its strength.
    const begin = byFirst.has(after - 1) ? after - 1 : after;
    for (let i = begin, skipped = 0; i < passage.words.length; i++, skipped++) {
      const strength = byFirst.get(i);
      if (strength) {
        if (DOSE_UNITS.has(strength.unit) && !isDosedInUnits(drug)) return [];
        const isLong = passage.words.slice(first, i).some(({ lower }) => LONG_ACTING.has(lower));
        return [{ drug, strength, first, isLong, form }];
      }
      if (skipped >= MOST_BETWEEN || !BEFORE_STRENGTH.has(passage.words[i]!.lower)) return [];
    }
    return [];
  });
}

/** "A box of tramadol; 50 g of cream": a mark parts the amount from the drug, so that it is of something else. */
export function isParted({ words }: Passage, { first }: Strength): boolean {
  return (words[first]!.gap & (Gap.semicolon | Gap.stop)) !== 0;
}

function isDosedInUnits({ generic }: Drug): boolean {
  const name = generic.toLowerCase();
  return DOSED_IN_UNITS.some((one) => name.startsWith(one));
}

/** Whether two strengths can be compared and differ: milligrams with percent cannot. */
export function differ(a: Strength, b: Strength): boolean {
  const inMg = [MILLIGRAMS[a.unit], MILLIGRAMS[b.unit]] as const;
  if (a.unit !== b.unit && (inMg[0] === undefined || inMg[1] === undefined)) return false;
  const scale = a.unit === b.unit ? 1 : inMg[0]! / inMg[1]!;
  const shorter = Math.min(a.values.length, b.values.length);
  for (let i = 0; i < shorter; i++) {
    if (Math.abs(a.values[i]! * scale - b.values[i]!) > 1e-9 * Math.max(1, b.values[i]!)) return true;
  }
  return false;
}

/** What a drug is dosed by: a combination by its first ingredient, alone or not. Brands of one drug have the same. */
export function dosedAs({ generic }: Drug): string {
  return firstIngredient(generic);
}

const firstIngredient = rememberedByText((generic: string) => generic.toLowerCase().split(/[/ ]/)[0]!);

/** The strengths of a passage by what they are of (`dosedAs`), in order; computed once. */
export const strengthsByDrug = remembered((passage: Passage) => groupedByDrug(drugStrengthsIn(passage)));

/** Strengths by what they are of. */
export function groupedByDrug(all: readonly DrugStrength[]): ReadonlyMap<string, readonly DrugStrength[]> {
  const found = new Map<string, DrugStrength[]>();
  for (const one of all) {
    const same = found.get(dosedAs(one.drug));
    if (same) same.push(one);
    else found.set(dosedAs(one.drug), [one]);
  }
  return found;
}

/** Whether both are written as acting for long, or neither: the two come in different strengths. */
export function isSameRelease(a: DrugStrength, b: DrugStrength): boolean {
  return a.isLong === b.isLong;
}
