import type { Strength } from '../../reading/drugs/doses';
import type { StrengthRow } from '../../vocabulary/drugs/strengthRow';
import { MILLIGRAMS, NOT_HALVED, STRENGTHS } from '../../vocabulary/drugs/strengths';

const byDrug = new Map(STRENGTHS.map((row) => [row.drug, row]));

/** What is wrong with a strength. `meant`: the unit with which the same number would be right. */
export interface Implausible {
  readonly row: StrengthRow;
  readonly why: 'unit' | 'more than a day' | 'no such unit' | 'between units' | 'no such combination';
  readonly meant: string | undefined;
}

/**
 * Of what a strength is told.
 * - 'unit': one tablet or capsule;
 * - 'at once': what is taken at one time of the day;
 * - 'any': it may be a day's dose.
 */
export type ToldOf = 'unit' | 'at once' | 'any';

/** How far beyond what is sold a tablet may be without doubt: rows are from memory. */
const BELOW = 0.4;
/** The same of what is taken at once, where a tenth of it is sold: two of the largest are not. */
const ABOVE_AT_ONCE = 1.5;

/** Whether a drug's strength can be: `undefined` where it can, or where the drug is not in the table. */
export function implausible(drug: string, strength: Strength, toldOf: ToldOf): Implausible | undefined {
  const row = byDrug.get(drug);
  const scale = MILLIGRAMS[strength.unit];
  const [number, second] = strength.values;
  if (row === undefined || scale === undefined || number === undefined || number <= 0) return undefined;
  const told = number * scale;
  const least = Math.min(...row.units);
  const meant = meantUnit(row, number, strength.unit);
  if (second !== undefined && row.second.length > 0 && isCombination(row, number, second)) return undefined;
  if (told > row.most) return { row, why: meant ? 'unit' : 'more than a day', meant };
  if (told < least * 0.1) return meant ? { row, why: 'unit', meant } : undefined;
  if (second !== undefined && row.second.length > 0)
    return { row, why: 'no such combination', meant: undefined };
  if (strength.values.length > 1) return undefined;
  if (toldOf !== 'unit') return outOfSteps(row, told, toldOf);
  if (told > Math.max(...row.units) || told < least * BELOW)
    return { row, why: 'no such unit', meant: undefined };
  return has(row.units, told) ? undefined : { row, why: 'between units', meant: undefined };
}

/** A dose that no number of tablets adds up to, or ten times or a tenth of one that is sold. */
function outOfSteps(row: StrengthRow, told: number, toldOf: ToldOf): Implausible | undefined {
  const largest = Math.max(...row.units);
  const least = Math.min(...row.units);
  const isTenfold =
    has(row.units, told / 10) &&
    told > ABOVE_AT_ONCE * largest &&
    (toldOf === 'at once' || told > row.most / 2);
  const isTenth = has(row.units, told * 10) && told <= BELOW * least;
  if (isTenfold || isTenth) return { row, why: 'no such unit', meant: undefined };
  return addsUp(row, told) ? undefined : { row, why: 'between units', meant: undefined };
}

/** How many of one tablet are taken at once; halves where it is halved. */
const WHOLE = [1, 2, 3, 4, 5, 6, 8, 10, 12];
const HALVED = [0.5, 1.5, 2.5, ...WHOLE];

/** Whether tablets of one strength, or two of two strengths, are so much. */
function addsUp({ drug, units }: StrengthRow, told: number): boolean {
  const counts = NOT_HALVED.has(drug) ? WHOLE : HALVED;
  if (units.some((unit) => counts.some((count) => near(unit * count, told)))) return true;
  return units.some((a) => units.some((b) => near(a + b, told) || near(2 * a + b, told)));
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6 * Math.max(1, b);
}

/** The unit in which the number is one that is sold, where it was written in another. */
function meantUnit({ units }: StrengthRow, number: number, unit: string): string | undefined {
  return Object.entries(MILLIGRAMS).find(([name, scale]) => name !== unit && has(units, number * scale))?.[0];
}

function has(numbers: readonly number[], sought: number): boolean {
  return numbers.some((one) => near(one, sought));
}

/** "10/325" and, the wrong way round, "325/10"; a second number in another unit (0.2 mg, 200 mcg) is not compared. */
function isCombination({ units, second }: StrengthRow, a: number, b: number): boolean {
  const both = (x: number, y: number) => units.includes(x) && second.includes(y);
  return both(a, b) || both(b, a) || b > 100 * Math.max(...second);
}
