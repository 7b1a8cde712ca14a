import type { Strength } from '../../reading/doses';
import { MILLIGRAMS, STRENGTHS, type StrengthRow } from '../../vocabulary/strengths';

const byDrug = new Map(STRENGTHS.map((row) => [row.drug, row]));

/** What is wrong with a strength. `meant`: the unit with which the same number would be right. */
export interface Implausible {
  readonly row: StrengthRow;
  readonly why: 'unit' | 'more than a day' | 'no such unit' | 'between units' | 'no such combination';
  readonly meant: string | undefined;
}

/** How far beyond what is sold a tablet may be without doubt: rows are from memory. */
const BELOW = 0.4;

/**
 * Whether a drug's strength can be: `undefined` where it can, or where the drug is not in the table.
 *
 * @param ofOne it is said of one tablet or capsule, and not of what is taken at once or in a day
 */
export function implausible(drug: string, strength: Strength, ofOne: boolean): Implausible | undefined {
  const row = byDrug.get(drug);
  const scale = MILLIGRAMS[strength.unit];
  const [number, second] = strength.values;
  if (row === undefined || scale === undefined || number === undefined || number <= 0) return undefined;
  const told = number * scale;
  const least = Math.min(...row.units);
  const meant = strength.unit !== 'mg' && row.units.includes(number) ? 'mg' : undefined;
  if (second !== undefined && row.second.length > 0 && isCombination(row, number, second)) return undefined;
  if (told > row.most) return { row, why: meant ? 'unit' : 'more than a day', meant };
  if (told < least * 0.1) return meant ? { row, why: 'unit', meant } : undefined;
  if (second !== undefined && row.second.length > 0)
    return isCombination(row, number, second)
      ? undefined
      : { row, why: 'no such combination', meant: undefined };
  if (!ofOne || strength.values.length > 1) return undefined;
  if (told > Math.max(...row.units) || told < least * BELOW)
    return { row, why: 'no such unit', meant: undefined };
  return row.units.includes(told) ? undefined : { row, why: 'between units', meant: undefined };
}

/** "10/325" and, the wrong way round, "325/10"; a second number in another unit (0.2 mg, 200 mcg) is not compared. */
function isCombination({ units, second }: StrengthRow, a: number, b: number): boolean {
  const has = (x: number, y: number) => units.includes(x) && second.includes(y);
  return has(a, b) || has(b, a) || b > 100 * Math.max(...second);
}
