import { drugsOf } from '../../guidelines/drugs';
import { numberAt } from '../../language/numbers';
import { flatten } from '../../text/flatText';
import { rememberedByText } from '../../text/remembered';
import { COUNTED_IN_TITLES, GLUED_IN_TITLES, IDLE_IN_TITLES } from '../../vocabulary/requests/titleWords';
import { countsIn } from '../amounts/counts';
import { readPassage } from '../sentences/passage';
import { abbreviated, wordOf } from './titleWords';

/** What a title asks for, in words that do not change with its spelling: equal for the same request, empty for no words. */
export const titleKey = rememberedByText((written: string): string => {
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
    const glued = glue.exec(lower);
    if (glued) key.push(`${glued[1]} ${glued[2]}`);
    else if (!IDLE_IN_TITLES.has(lower)) key.push(wordOf(lower));
  }
  return (sidesIn(key) > 1 ? key : [...new Set(key)].sort()).join(' ');
});

/** "500mg". */
const glue = new RegExp(`^(\\d[\\d.]*)(${GLUED_IN_TITLES.join('|')})$`);

/** With two sides in a title the order of its words tells what each belongs to. */
function sidesIn(key: readonly string[]): number {
  return key.filter((word) => word === 'left' || word === 'right').length;
}
