import * as l10n from '@vscode/l10n';
import type { Letter } from '../../letter/model';
import { concentrationsIn } from '../../reading/drugs/concentrations';
import { doseSumsIn } from '../../reading/drugs/doseSums';
import { type Dose, dosesIn, type Strength } from '../../reading/drugs/doses';
import { amountsBesideDrugs, type DrugStrength, isParted } from '../../reading/drugs/drugStrengths';
import { isOfLiquid, isTakenAtOnce } from '../../reading/drugs/takenAtOnce';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import type { Finding, LetterRule } from '../rule';
import { type ImplausibleProduct, implausibleProduct } from './plausibleProduct';
import { type Implausible, implausible, type ToldOf } from './plausibleStrength';

export const implausibleDose: LetterRule = {
  id: 'implausible-dose',
  family: 'Case summary',
  scope: 'letter',
  severity: 'warning',
  page: {
    finds:
      'A strength, unit or concentration of a drug that does not exist or does not add up: tablets, patches, creams, injections',
    why: `The decision binds the parties for the treatment that it names (Labor Code 4610.6(g)). A tablet that nobody makes cannot \
be dispensed, and a dose in grams for milligrams is a plainly erroneous finding of fact (Labor Code 4610.6(h)(5)).`,
    wrong: `Baclofen 200mg #30: Upheld

The injured worker takes tramadol 50 gm and applies lidocaine 5% (500 mg/g).`,
    right: `Baclofen 20mg #30: Upheld

The injured worker takes tramadol 50 mg and applies lidocaine 5% (50 mg/g).`,
    ignore: `Where the pharmacy compounded it. The strengths are the common ones of the United States, from memory: a new one may be \
missing. What is taken in a day is judged only where it is beyond any day's dose, or where no number of tablets adds up to it; a cream without a \
brand may be compounded and is judged only where it is far off.`,
  },

  check(letter) {
    const said = new Set<string>();
    return places(letter).flatMap(({ passage, kind }) => [
      ...amountsBesideDrugs(passage).flatMap((one): readonly Finding[] => {
        const found = judged(one, passage, kind);
        const key = `${one.drug.id} ${one.strength.values.join('/')} ${one.strength.unit}`;
        if (found === undefined || said.has(key)) return [];
        said.add(key);
        return [found];
      }),
      ...concentrationFindings(passage),
      ...sumFindings(passage),
    ]);
  },
};

interface PlaceOfDoses {
  readonly passage: Passage;
  readonly kind: 'title' | 'summary' | 'rationale';
}

/** Items' names first: what is in dispute is where the slip is to be mended. */
function places({ items, summary }: Letter): readonly PlaceOfDoses[] {
  const of = (
    prose: Parameters<typeof passageOf>[0] | undefined,
    kind: PlaceOfDoses['kind'],
  ): readonly PlaceOfDoses[] => (prose === undefined ? [] : [{ passage: passageOf(prose), kind }]);
  return [
    ...items.flatMap(({ headerProse }) => of(headerProse, 'title')),
    ...of(summary, 'summary'),
    ...items.flatMap(({ rationale }) => of(rationale, 'rationale')),
  ];
}

const SWALLOWED = 'oral';
const TABLETS: ReadonlySet<string | undefined> = new Set(['tablet', 'capsule']);
const LIQUIDS: ReadonlySet<string | undefined> = new Set(['solution', 'suspension']);

function judged(one: DrugStrength, passage: Passage, kind: PlaceOfDoses['kind']): Finding | undefined {
  const { drug, strength, form } = one;
  if (passage.isQuoted(strength.first) || isParted(passage, strength)) return undefined;
  // What a guideline says of a dose is no dose of the patient's.
  if (kind === 'rationale' && passage.sentenceOf(strength.first).kind !== 'case') return undefined;
  const product = implausibleProduct(one, nameOf(one, passage));
  if (product !== undefined) return productFinding(one, product, passage);
  const dose = dosesIn(passage, strength.first, Math.min(passage.words.length, strength.last + 12))[0];
  if (form !== SWALLOWED || LIQUIDS.has(dose?.form) || isOfLiquid(passage, strength)) return undefined;
  const found = implausible(drug.id, strength, toldOf(dose, strength, passage, kind));
  return found && finding(one, found, passage);
}

function nameOf({ first, strength }: DrugStrength, passage: Passage): string {
  return passage.textOf(first, first < strength.first ? strength.first - 1 : first);
}

function toldOf(
  dose: Dose | undefined,
  strength: Strength,
  passage: Passage,
  kind: PlaceOfDoses['kind'],
): ToldOf {
  const isTablet = dose !== undefined && (dose.quantity !== undefined || TABLETS.has(dose.form));
  if (kind === 'title' && isTablet) return 'unit';
  return isTakenAtOnce(passage, strength) ? 'at once' : 'any';
}

function productFinding(
  { drug, strength }: DrugStrength,
  { row, why }: ImplausibleProduct,
  passage: Passage,
): Finding {
  const written = passage.textOf(strength.first, strength.last);
  const made = `${inWords(row.made)} ${row.unit}`;
  const name = row.brand ?? drug.generic;
  const told =
    why === 'unit'
      ? l10n.t`"${written}" of ${name} is not a dose; it is told in ${row.unit} (${made}). Correct the unit.`
      : l10n.t`No ${name} of "${written}" is known; usual are ${made}. Check the strength.`;
  return { span: passage.spanOf(strength.first, strength.last), message: told };
}

function sumFindings(passage: Passage): readonly Finding[] {
  return doseSumsIn(passage).flatMap(({ strength, tablets, times, total }): readonly Finding[] => {
    const once = strength.values[0]! * tablets;
    const told = total.values[0]!;
    if (Math.abs(told - once) < 1e-6 || Math.abs(told - once * times) < 1e-6) return [];
    return [
      {
        span: passage.spanOf(total.first, total.last),
        message: l10n.t`${tablets} of ${strength.values[0]!} ${strength.unit} are ${times > 1 ? once * times : once} ${
          strength.unit
        }, not ${told}. Correct the strength, the number or the sum.`,
        related: [
          { span: passage.spanOf(strength.first, strength.last), message: l10n.t('The strength of one.') },
        ],
      },
    ];
  });
}

function finding(
  { drug, strength }: DrugStrength,
  { row, why, meant }: Implausible,
  passage: Passage,
): Finding {
  const written = passage.textOf(strength.first, strength.last);
  const sold = l10n.t`${inWords(row.units)} mg${row.second.length > 0 ? l10n.t` with ${inWords(row.second)} mg` : ''}`;
  const told =
    why === 'unit'
      ? l10n.t`"${written}" of ${drug.generic} is not a dose; ${strength.values[0]!} ${meant ?? ''} is. Correct the unit.`
      : why === 'more than a day'
        ? l10n.t`"${written}" is more ${drug.generic} than is taken in a day; it is sold as ${sold}. Check the number and the unit.`
        : l10n.t`No ${drug.generic} of "${written}" is known; it is sold as ${sold}. Check the strength.`;
  return {
    span: passage.spanOf(strength.first, strength.last),
    message: told,
  };
}

/** "50, 100 or 300"; the first and the last of many. */
function inWords(numbers: readonly number[]): string {
  if (numbers.length > 6) return l10n.t`${Math.min(...numbers)} to ${Math.max(...numbers)}`;
  return numbers.length === 1
    ? `${numbers[0]}`
    : l10n.t`${numbers.slice(0, -1).join(', ')} or ${numbers.at(-1)!}`;
}

/** One percent is ten milligrams in a gram; so much may be lost in rounding. */
const MILLIGRAMS_OF_PERCENT = 10;
const ROUNDING = 0.06;

function concentrationFindings(passage: Passage): readonly Finding[] {
  return concentrationsIn(passage).flatMap(({ percent, milligrams, first, last }): readonly Finding[] => {
    const right = percent * MILLIGRAMS_OF_PERCENT;
    if (Math.abs(milligrams - right) <= ROUNDING * right) return [];
    return [
      {
        span: passage.spanOf(first, last),
        message: l10n.t`${percent} % is ${right} mg in a gram or millilitre, not ${milligrams}. Correct one of the two.`,
      },
    ];
  });
}
