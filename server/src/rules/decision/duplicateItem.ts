import * as l10n from '@vscode/l10n';
import { drugsOf } from '../../guidelines/drugs';
import { numberAt } from '../../language/numbers';
import type { Item } from '../../letter/model';
import { countsIn } from '../../reading/counts';
import { readPassage } from '../../reading/passage';
import { isNothingButPrompts } from '../../reading/skeleton';
import { abbreviated, wordOf } from '../../reading/titleWords';
import { flatten } from '../../text/flatText';
import { rememberedByText } from '../../text/remembered';
import { COUNTED_IN_TITLES, IDLE_IN_TITLES } from '../../vocabulary/titleWords';
import { itemPlace } from '../itemPlace';
import type { Finding, LetterRule } from '../rule';
import { titleQuoted } from '../titleQuoted';

export const duplicateItem: LetterRule = {
  id: 'duplicate-item',
  family: 'Decision and rationale',
  scope: 'letter',
  severity: 'warning',
  page: {
    finds: 'The same item is decided twice',
    why: `Each disputed treatment has one decision (8 CCR 9792.10.6(d)). The same item twice is a slip of the pen at \
best; at worst the two rationales differ, and it is not clear which binds (Labor Code 4610.6(g)).`,
    wrong: `Naproxen 500mg #60: Upheld

NAPROXEN 500 MG, #60: Upheld`,
    right: 'Naproxen 500mg #60: Upheld',
    ignore:
      'Where the same treatment was requested twice, on two dates: the headers should then name the dates of service.',
  },

  check(letter) {
    const first = new Map<string, number>();
    const found: Finding[] = [];
    for (const [index, item] of letter.items.entries()) {
      const key = sameness(item);
      if (key === '' || isNothingButPrompts(item.title)) continue;
      const earlier = first.get(key);
      if (earlier === undefined) {
        first.set(key, index);
        continue;
      }
      found.push({
        span: itemPlace(item),
        message: l10n.t`Item ${item.number} ("${titleQuoted(item)}") asks for the same as item ${earlier + 1} ("${titleQuoted(letter.items[earlier]!)}"). Decide it once, or name what differs.`,
        related: [{ span: itemPlace(letter.items[earlier]!), message: l10n.t('The same item.') }],
      });
    }
    return found;
  },
};

/** What an item asks for, in words that do not change with its spelling: equal for the same item. */
function sameness({ title, partial, headerProse: { flat } }: Item): string {
  const key = keyOf(title);
  if (key === '' || !partial) return key;
  // Of a remainder, what it remains of tells it from another request.
  const { start, end } = partial.original;
  return `${key}|${flat.text.slice(flat.fromOriginal(start), flat.fromOriginal(end)).toLowerCase()}`;
}

const keyOf = rememberedByText((written: string): string => {
  const title = abbreviated(written);
  const passage = readPassage(flatten(title, 0, title.length));
  const { words } = passage;
  const named = drugsOf(passage.flat);
  // "2 times a week for 4 weeks" and "2x4" are one course.
  const courses = new Map(
    countsIn(passage)
      .filter(({ computed }) => computed)
      .toReversed()
      .map((course) => [course.first, course]),
  );
  const key: string[] = [];
  const drugsInKey = new Set<string>();
  let nextDrug = 0;
  for (let i = 0; i < words.length; i++) {
    const { lower, from } = words[i]!;
    const course = courses.get(i);
    if (course) {
      key.push(`${course.min}-${course.max} in all`);
      i = course.last;
      continue;
    }
    while (named[nextDrug] !== undefined && named[nextDrug]!.end <= from) nextDrug++;
    const drug = named[nextDrug];
    if (drug !== undefined && from >= drug.start) {
      const { id } = drug.drug;
      if (from === drug.start || !drugsInKey.has(id)) key.push(id);
      drugsInKey.add(id);
      continue;
    }
    const number = numberAt(words, i);
    if (number) {
      // "6 visits over 8 weeks" is not "8 visits over 6 weeks".
      const unit = wordOf(words[number.next]?.lower ?? '');
      key.push(COUNTED_IN_TITLES.has(unit) ? `${number.value} ${unit}` : String(number.value));
      i = COUNTED_IN_TITLES.has(unit) ? number.next : number.next - 1;
      continue;
    }
    const glued = /^(\d[\d.]*)(mg|mcg|g|gm|ml)$/.exec(lower);
    if (glued) key.push(`${glued[1]} ${glued[2]}`);
    else if (!IDLE_IN_TITLES.has(lower)) key.push(wordOf(lower));
  }
  return (sidesIn(key) > 1 ? key : [...new Set(key)].sort()).join(' ');
});

/** With two sides in a title the order of its words tells what each belongs to. */
function sidesIn(key: readonly string[]): number {
  return key.filter((word) => word === 'left' || word === 'right').length;
}
