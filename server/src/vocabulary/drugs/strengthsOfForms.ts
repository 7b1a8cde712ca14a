/**
 * What patches, creams, injections and drops hold, and the amount that may be given at once: as strengths.ts from memory, common
 * products of the United States. A product that a pharmacy compounds may hold anything up to `most`.
 */
export interface FormRow {
  /** The id of the drug in guidelines/drugs.json. */
  readonly drug: string;
  /** A word of the product's name: the row holds for that brand only, and what it does not list is not made. */
  readonly brand?: string;
  /** Of a brand: any amount up to `most` may be meant. */
  readonly severalAtOnce?: boolean;
  /** The forms (`DrugForm`) that it holds for; a brand has one. */
  readonly forms: readonly string[];
  readonly unit: 'mcg/h' | '%' | 'mg' | 'mcg' | 'units';
  readonly made: readonly number[];
  readonly least: number;
  readonly most: number;
}

type Unit = FormRow['unit'];

function brand(drug: string, name: string, unit: Unit, made: string): FormRow {
  const numbers = made.split(' ').map(Number);
  return {
    drug,
    brand: name,
    forms: [],
    unit,
    made: numbers,
    least: Math.min(...numbers),
    most: Math.max(...numbers),
  };
}

function product(
  drug: string,
  forms: string,
  unit: Unit,
  made: string,
  least: number,
  most: number,
): FormRow {
  const numbers = made.split(' ').map(Number);
  return { drug, forms: forms.split(' '), unit, made: numbers, least, most };
}

/** A brand of which several are taken. */
function dosed(drug: string, name: string, unit: Unit, made: string, least: number, most: number): FormRow {
  return { ...product(drug, '', unit, made, least, most), brand: name, severalAtOnce: true };
}

export const STRENGTHS_OF_FORMS: readonly FormRow[] = [
  // Patches that are told by the hour; several are worn at once.
  product('fentanyl-transdermal', 'patch oral', 'mcg/h', '12 12.5 25 37.5 50 62.5 75 87.5 100', 12, 400),
  product('fentanyl', 'patch', 'mcg/h', '12 12.5 25 37.5 50 62.5 75 87.5 100', 12, 400),
  brand('buprenorphine', 'butrans', 'mcg/h', '5 7.5 10 15 20'),
  brand('diclofenac-topical', 'flector', '%', '1.3'),
  brand('lidocaine-patch', 'lidoderm', '%', '5'),
  brand('lidocaine-patch', 'ztlido', '%', '1.8'),
  product('lidocaine-patch', 'patch topical', '%', '1.8 4 5', 1, 10),
  product('nicotine-patch', 'patch', 'mg', '7 14 21', 5, 44),
  dosed('buprenorphine', 'suboxone', 'mg', '2 4 8 12', 1, 32),
  dosed('buprenorphine', 'subutex', 'mg', '2 8', 1, 32),
  dosed('buprenorphine', 'belbuca', 'mcg', '75 150 300 450 600 750 900', 75, 1800),
  // Gels and creams.
  brand('diclofenac', 'voltaren', '%', '1'),
  brand('diclofenac-topical', 'voltaren', '%', '1'),
  brand('diclofenac-topical', 'pennsaid', '%', '1.5 2'),
  brand('diclofenac-topical', 'solaraze', '%', '3'),
  product('lidocaine', 'topical patch', '%', '2 3 4 5', 0.5, 30),
  product('capsaicin', 'topical patch', '%', '0.025 0.0375 0.05 0.075 0.1 8', 0.01, 0.35),
  brand('testosterone', 'androgel', '%', '1 1.62'),
  product('hydrocortisone-cream', 'topical', '%', '0.5 1 2.5', 0.1, 5),
  product('triamcinolone-cream', 'topical', '%', '0.025 0.1 0.5', 0.01, 1),
  product('mupirocin', 'topical', '%', '2', 1, 5),
  product('clobetasol', 'topical', '%', '0.05', 0.02, 0.1),
  product('silver-sulfadiazine', 'topical', '%', '1', 0.5, 2),
  // Anesthetics that are injected.
  product('bupivacaine', 'injection', '%', '0.25 0.5 0.75', 0.03, 1),
  dosed('bupivacaine', 'marcaine', '%', '0.25 0.5 0.75', 0.03, 1),
  dosed('bupivacaine', 'sensorcaine', '%', '0.25 0.5 0.75', 0.03, 1),
  dosed('ropivacaine', 'naropin', '%', '0.2 0.5 0.75 1', 0.05, 1.5),
  dosed('lidocaine', 'xylocaine', '%', '0.5 1 1.5 2 4 5 10', 0.2, 10),
  product('ropivacaine', 'injection', '%', '0.2 0.5 0.75 1', 0.05, 1.5),
  product('lidocaine', 'injection', '%', '0.5 1 1.5 2 4', 0.2, 5),
  // Steroids at one joint, or in the epidural space.
  product('triamcinolone', 'injection oral', 'mg', '10 40 80', 1, 160),
  product('betamethasone', 'injection oral', 'mg', '3 6 12', 0.5, 40),
  product('methylprednisolone', 'injection', 'mg', '20 40 80', 4, 1000),
  product('dexamethasone', 'injection', 'mg', '4 10', 0.5, 60),
  product('ketorolac', 'injection', 'mg', '15 30 60', 5, 120),
  // Hyaluronic acid, in one syringe.
  product('hyaluronic-acid', 'injection oral', 'mg', '16 20 24 25 30 48 60 88', 10, 100),
  // Units.
  dosed('onabotulinumtoxina', 'dysport', 'units', '300 500', 10, 2000),
  product('onabotulinumtoxina', 'injection oral', 'units', '50 100 200 300 400 500', 2, 1500),
  product('insulin-glargine', 'injection oral', 'units', '10 20 30', 1, 300),
  product('insulin', 'injection oral', 'units', '10 20 30', 1, 300),
  product('insulin-aspart', 'injection oral', 'units', '10', 1, 300),
  product('insulin-detemir', 'injection oral', 'units', '10', 1, 300),
  // Micrograms.
  product('fentanyl-lollipop', 'other oral', 'mcg', '200 400 600 800 1200 1600', 100, 3200),
  product('fentanyl-buccal', 'other oral', 'mcg', '100 200 400 600 800', 50, 1600),
  product('vitamin-b12', 'oral injection', 'mcg', '100 250 500 1000 2500 5000', 1, 20000),
  product('enoxaparin', 'injection oral', 'mg', '30 40 60 80 100 120 150', 10, 300),
  product('testosterone', 'injection oral', 'mg', '100 200', 10, 1000),
  product('teriparatide', 'injection oral', 'mcg', '20', 10, 80),
];
