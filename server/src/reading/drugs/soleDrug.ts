import { drugsOf } from '../../guidelines/drugs';
import type { Item } from '../../letter/model';
import { dosedAs } from './drugStrengths';

/** The one drug that an item asks for, by what it is dosed as; `undefined` where it asks for none or several. */
export function soleDrug({ nameProse }: Item): string | undefined {
  const names = new Set(drugsOf(nameProse.flat).map(({ drug }) => dosedAs(drug)));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}
