import { numberAt } from '../../language/numbers';
import type { Item, Rationale } from '../../letter/model';
import { countsIn } from '../../reading/amounts/counts';
import type { Conclusion } from '../../reading/conclusions/conclusions';
import { isOnRequest } from '../../reading/conclusions/onRequest';
import { proseFacts } from '../../reading/facts';
import { type Passage, passageOf } from '../../reading/sentences/passage';
import { BESIDE_BEGINNINGS, BESIDE_PAIRS, BESIDE_WORDS } from '../../vocabulary/conclusions/decisionWords';
import { namesItem } from './namesItem';

/** Whether a conclusion decides on the item as it stands, not on a taper or on a part of the request. */
export function judgesItem(conclusion: Conclusion, rationale: Rationale, item: Item): boolean {
  const { standard, subject, subjectWords } = conclusion;
  if (subjectWords === undefined) return true;
  // "Thus home exercise is warranted" may be advice beside a denial.
  if (standard !== 'medical necessity' && !isOnRequest(conclusion, rationale)) {
    if (!namesItem(subjectText(conclusion, rationale), item)) return false;
  }
  if (subject === undefined) return true;
  const beside = careBeside(passageOf(rationale), subjectWords.first, subjectWords.end);
  if (beside !== undefined && !item.title.toLowerCase().includes(beside)) return false;
  return !isOtherAmount(conclusion, rationale, item);
}

/** Whether a conclusion calls the item by its name, and names no number that the item has not. */
export function judgesItemByName(conclusion: Conclusion, rationale: Rationale, item: Item): boolean {
  if (!namesItem(subjectText(conclusion, rationale), item)) return false;
  const { words } = passageOf(rationale);
  const own = numbersIn(passageOf(item.headerProse));
  const { first, end } = conclusion.subjectWords!;
  for (let i = first; i < end; i++) {
    const number = numberAt(words, i);
    if (number && !own.has(number.value)) return false;
  }
  return true;
}

function subjectText({ subjectWords }: Conclusion, rationale: Rationale): string {
  return passageOf(rationale).textOf(subjectWords!.first, subjectWords!.end - 1);
}

/** "Taper", "a lower dose", "a trial of": the word for care that is advised beside the decision. */
function careBeside({ words }: Passage, first: number, end: number): string | undefined {
  for (let i = first; i < end; i++) {
    const { lower } = words[i]!;
    if (
      BESIDE_WORDS.has(lower) ||
      BESIDE_BEGINNINGS.some((one) => lower.startsWith(one)) ||
      BESIDE_PAIRS.get(lower) === (words[i + 1]?.lower ?? '')
    )
      return lower;
  }
  return undefined;
}

/** "2 sessions are medically necessary" under twelve that are not: a part of the request is decided. */
function isOtherAmount({ subjectWords }: Conclusion, rationale: Rationale, item: Item): boolean {
  const counts = countsIn(passageOf(rationale), subjectWords!.first, subjectWords!.end);
  if (counts.length === 0) return false;
  const own = numbersIn(passageOf(item.headerProse));
  return (
    own.size > 0 && counts.every(({ min, max }) => !own.has(min) && !own.has(max) && max < Math.max(...own))
  );
}

/** The numbers of a header, in figures and words, and what its courses add up to. */
function numbersIn(passage: Passage): ReadonlySet<number> {
  const found = new Set(proseFacts(passage).counts.flatMap(({ min, max }) => [min, max]));
  passage.words.forEach((_, i) => {
    const number = numberAt(passage.words, i);
    if (number) found.add(number.value);
  });
  return found;
}
