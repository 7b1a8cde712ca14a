import { type Strength, strengthsIn } from '../../clinical/doses';
import { type Drug, type DrugForm, drugsOf } from '../../guidelines/drugs';
import { wordAt } from '../../language/words';
import type { Passage } from '../../reading/passage';
import { remembered } from '../../text/remembered';

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

/** Words between a drug's name and its strength. */
const between = new Set(
  'er xr sr cr la ir ds es hcl hydrochloride sodium potassium tartrate citrate succinate mesylate besylate acetaminophen apap tablet tablets tab tabs capsule capsules cap caps oral orally cream gel ointment patch patches topical at of brand generic medication the a dose strength delayed extended release'.split(
    ' ',
  ),
);

/** Of these, the words for a form that acts for long. */
const long = new Set('er xr sr cr la extended'.split(' '));

const MOST_BETWEEN = 4;

/** Packages, not strengths. */
const packages = new Set(['g', 'ml', 'unit', 'units', 'iu', 'meq']);

/** Drugs that are dosed in units. */
const inUnits = /botulinum|insulin/i;
const UNITS = /^units?$/;

/** Each drug of a passage that a strength follows, in order. Computed once for each passage. */
export const drugStrengthsIn = remembered((passage: Passage): readonly DrugStrength[] =>
  read(
    passage,
    strengthsIn(passage).filter(({ unit }) => !packages.has(unit) || UNITS.test(unit)),
  ),
);

/** The same of every unit, packages too: "tramadol 50 g" is one only where the drug is no cream. */
export const amountsBesideDrugs = remembered((passage: Passage): readonly DrugStrength[] =>
  read(passage, strengthsIn(passage)),
);

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
        if (UNITS.test(strength.unit) && !inUnits.test(drug.generic)) return [];
        const isLong = passage.words.slice(first, i).some(({ lower }) => long.has(lower));
        return [{ drug, strength, first, isLong, form }];
      }
      if (skipped >= MOST_BETWEEN || !between.has(passage.words[i]!.lower)) return [];
    }
    return [];
  });
}

const MG: Readonly<Record<string, number>> = { mcg: 0.001, mg: 1, g: 1000 };

/** Whether two strengths can be compared and differ: milligrams with percent cannot. */
export function differ(a: Strength, b: Strength): boolean {
  const inMg = [MG[a.unit], MG[b.unit]] as const;
  if (a.unit !== b.unit && (inMg[0] === undefined || inMg[1] === undefined)) return false;
  const scale = a.unit === b.unit ? 1 : inMg[0]! / inMg[1]!;
  const shorter = Math.min(a.values.length, b.values.length);
  for (let i = 0; i < shorter; i++) {
    if (Math.abs(a.values[i]! * scale - b.values[i]!) > 1e-9 * Math.max(1, b.values[i]!)) return true;
  }
  return false;
}

/** Whether two names are of one drug: the same, or a brand of which the other is an ingredient. */
export function isSameDrug(a: Drug, b: Drug): boolean {
  if (a.id === b.id) return true;
  // A combination is dosed by its first ingredient, alone or not.
  const first = ({ generic }: Drug): string => generic.toLowerCase().split(/[/ ]/)[0]!;
  return first(a) === first(b);
}

/** Whether both are written as acting for long, or neither: the two come in different strengths. */
export function isSameRelease(a: DrugStrength, b: DrugStrength): boolean {
  return a.isLong === b.isLong;
}
