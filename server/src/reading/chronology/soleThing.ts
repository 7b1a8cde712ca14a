import { compileLexicon, mentionsIn } from '../../language/lexicon';
import type { Item } from '../../letter/model';
import { USED_THINGS } from '../../vocabulary/care/wornThings';
import { passageOf } from '../sentences/passage';

const USED = compileLexicon(USED_THINGS);

/** The one thing to be worn or used day by day that an item asks for; `undefined` where it asks for none or several. */
export function soleThing({ nameProse }: Item): string | undefined {
  const names = new Set(mentionsIn(passageOf(nameProse).words, USED).map(({ entry }) => entry.id));
  const [name] = names;
  return names.size === 1 ? name : undefined;
}
