/** The strengths of one drug. */
export interface StrengthRow {
  /** The id of the drug in guidelines/drugs.json. */
  readonly drug: string;
  /** Milligrams in one tablet, capsule or patch; of a combination the first ingredient. */
  readonly units: readonly number[];
  /** Milligrams of the second ingredient. */
  readonly second: readonly number[];
  /** The most milligrams a day that can be meant. */
  readonly most: number;
}

/** @param units milligrams, ascending, with blanks between them */
export function row(drug: string, units: string, most: number, second = ''): StrengthRow {
  const numbers = (list: string) => (list === '' ? [] : list.split(' ').map(Number));
  return { drug, units: numbers(units), second: numbers(second), most };
}
