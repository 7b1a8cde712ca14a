import type { Item } from '../../letter/model';
import { bodyPartsOf } from '../../reading/anatomy/bodyParts';
import { areRelated } from '../../reading/anatomy/relatedParts';
import type { LetterDate } from '../../reading/dates/dateRoles';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { partsOfTitle } from '../../reading/items/otherItems';
import { type NamedTreatment, treatmentsNamed } from '../../reading/requests/treatmentsNamed';
import { clausesOf } from '../../reading/sentences/clauses';
import type { Passage } from '../../reading/sentences/passage';
import { sharesStem } from './discussed';
import { isKin, isLoose } from './kinship';

/**
 * Whether what is told of a date is of treatments or parts of the body that no item disputes: "a prior review dated 01/09
 * denied acupuncture" is another review than the one on a drug. False where it names none.
 */
export function isOfOtherCare(passage: Passage, date: LetterDate, items: readonly Item[]): boolean {
  const [first, end] = clauseOf(passage, date);
  const { words } = passage;
  const [from, to] = [words[first]!.from, words[end - 1]!.to];
  const named = treatmentsNamed(passage).filter(
    (one) => one.start >= from && one.end <= to && !isLoose(one) && one.kind !== 'visit',
  );
  if (named.length === 0) return false;
  const said = passage.flat.text.slice(from, to);
  const parts = bodyPartsOf(passage).filter((part) => part.first >= first && part.last < end);
  return !items.some((item) => {
    if (sharesStem(said, item)) return true;
    if (!namesCare(item, named)) return false;
    const own = partsOfTitle(item);
    return (
      own.length === 0 ||
      parts.length === 0 ||
      own.some((mine) => parts.some(({ part }) => areRelated(part, mine.part)))
    );
  });
}

function namesCare(item: Item, named: readonly NamedTreatment[]): boolean {
  const subjects = itemSubjects(item);
  // An item that no table knows may be any of them.
  return subjects.length === 0 || subjects.some((subject) => named.some((one) => isKin(subject, one)));
}

/** The words of the clause in which a date stands; of its sentence where the clause says no more than the date. */
function clauseOf(passage: Passage, { first, sentence }: LetterDate): readonly [number, number] {
  const clauses = clausesOf(passage);
  let from = first;
  let end = first + 1;
  while (from > sentence.firstWord && clauses[from - 1] === clauses[first]) from--;
  while (end < sentence.endWord && clauses[end] === clauses[first]) end++;
  return [from, end];
}
