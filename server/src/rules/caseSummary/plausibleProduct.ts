import type { DrugStrength } from '../../reading/drugs/drugStrengths';
import { MILLIGRAMS } from '../../vocabulary/drugs/strengths';
import { type FormRow, STRENGTHS_OF_FORMS } from '../../vocabulary/drugs/strengthsOfForms';

/** What is wrong with the strength of a patch, a cream, an injection. `meant`: the unit that is. */
export interface ImplausibleProduct {
  readonly row: FormRow;
  readonly why: 'unit' | 'not made' | 'far off';
}

const byDrug = new Map<string, FormRow[]>();
for (const row of STRENGTHS_OF_FORMS) byDrug.set(row.drug, [...(byDrug.get(row.drug) ?? []), row]);

/** The row for a drug as it is named: its brand's, else its form's. */
function rowOf({ drug, form }: DrugStrength, name: string): FormRow | undefined {
  const rows = byDrug.get(drug.id);
  if (rows === undefined) return undefined;
  const lower = name.toLowerCase();
  return (
    rows.find(({ brand }) => brand !== undefined && lower.includes(brand)) ??
    rows.find(({ brand, forms }) => brand === undefined && forms.includes(form))
  );
}

/**
 * Whether what a patch, cream or injection is said to hold can be; `undefined` where it can or is not in the table.
 *
 * @param name the words from the drug's name up to its strength
 */
export function implausibleProduct(one: DrugStrength, name: string): ImplausibleProduct | undefined {
  const row = rowOf(one, name);
  const [value] = one.strength.values;
  if (row === undefined || one.strength.values.length !== 1 || value === undefined || value <= 0)
    return undefined;
  const { unit } = one.strength;
  const own = MASS_OF[row.unit];
  const scale = MILLIGRAMS[unit];
  if (row.unit === 'units') {
    // Botulinum toxin and insulin have no milligrams.
    if (scale !== undefined && unit !== 'g') return { row, why: 'unit' };
    return UNITS.has(unit) ? outside(row, value) : undefined;
  }
  if (row.unit === '%') return unit === '%' ? outside(row, value) : undefined;
  if (own === undefined || scale === undefined) return undefined;
  const told = (value * scale) / own;
  const found = outside(row, told);
  return found !== undefined && scale !== own && outside(row, value) === undefined
    ? { row, why: 'unit' }
    : found;
}

const UNITS: ReadonlySet<string> = new Set(['unit', 'units', 'iu']);
const MASS_OF: Readonly<Record<FormRow['unit'], number | undefined>> = {
  'mcg/h': 0.001,
  mcg: 0.001,
  mg: 1,
  '%': undefined,
  units: undefined,
};

/** Ten times what is made, and more than anybody makes: a point was lost. */
const ABOVE = 1.5;

function outside(row: FormRow, value: number): ImplausibleProduct | undefined {
  const { made, least, most } = row;
  if (made.includes(value)) return undefined;
  if (row.brand !== undefined && !row.severalAtOnce) return { row, why: 'not made' };
  const isTenfold = made.includes(value / 10) && value > ABOVE * Math.max(...made);
  return isTenfold || value < least || value > most ? { row, why: 'far off' } : undefined;
}
