import type { Passage } from '../reading/passage';
import { statementsOfCase } from '../reading/read';
import type { Statement } from '../reading/statement';
import { remembered } from '../text/remembered';
import { FOR_THE_WHOLE_PERSON } from '../vocabulary/wholePerson';
import { type Contradiction, contradiction } from './contradiction';
import { type At, hasPlace } from './place';
import { recordsInRationale } from './records';

/** The reasons of an item, for those who compare them with another's. */
export interface Reasons {
  readonly passage: Passage;
  readonly itemParts: readonly At[];
  readonly itemCare: ReadonlySet<string>;
  readonly itemDrugs: ReadonlySet<string>;
}

/** What is a fact of the patient, and none of the item: a gain in function is the item's own. */
const FACTS: ReadonlySet<string> = new Set(['sign', 'diagnosis', 'study', 'treatment', 'medication']);
/**
 * A complaint that is felt in no one place (depression) is one too where the records are said not to have it; what the patient denied
 * at one visit may be there at the next.
 */
function isFact(concept: Statement['concept'], assertion: Statement['assertion']): boolean {
  if (FACTS.has(concept.kind)) return true;
  return concept.kind === 'symptom' && !hasPlace(concept) && assertion === 'undocumented';
}

/** So many denials of one rationale are compared. */
const MOST = 40;

/** What a rationale plainly denies of the patient: nothing narrows it. Computed once. */
const plainDenials = remembered((passage: Passage): readonly Statement[] =>
  statementsOfCase(passage)
    .filter(
      ({ assertion, concept, hedges, history, source, unknown, failing }) =>
        (assertion === 'denied' || assertion === 'undocumented') &&
        source === 'author' &&
        hedges.length === 0 &&
        unknown === 0 &&
        !failing &&
        // "Denied depression in 2014": of then.
        !history &&
        isFact(concept, assertion),
    )
    .slice(0, MOST),
);

/** Where the reasons of one item deny what those of another have on record, of the same place and the same thing. */
export function contradictionsBetween(denier: Reasons, other: Reasons): readonly Contradiction[] {
  const records = recordsInRationale(other.passage);
  if (records.all.length === 0) return [];
  const on = { ...denier, records, isFresh: false, day: undefined, within: false };
  return plainDenials(denier.passage).flatMap((denial): readonly Contradiction[] => {
    const found = contradiction(denial, on);
    if (found === undefined || found.doubt > 0) return [];
    // The other item's own care is no care of before it; and each item speaks of its own part of the body.
    const same = found.records.filter(
      (one) =>
        !isOwnCare(one, other) && !isOfOtherTime(one) && (!isOfAPart(denial) || sharesPart(denier, other)),
    );
    return same.length === 0 ? [] : [{ ...found, records: same }];
  });
}

/** "The cuff repair of 2006": care with a day of its own is not the care that another item speaks of. */
function isOfOtherTime({ concept, date, history }: Statement): boolean {
  return concept.kind === 'treatment' && (history || date !== undefined);
}

function isOwnCare({ concept, drug }: Statement, { itemCare }: Reasons): boolean {
  return itemCare.has(concept.id) || (drug !== undefined && itemCare.has(drug));
}

/** What is found, done or looked at somewhere; care is told without its place where the item says it. */
function isOfAPart({ concept }: Statement): boolean {
  if (FOR_THE_WHOLE_PERSON.has(concept.id)) return false;
  return hasPlace(concept) || concept.kind === 'treatment' || concept.kind === 'study';
}

/** Both items are for one part, on no two sides, or one of them for none in particular. */
function sharesPart(a: Reasons, b: Reasons): boolean {
  if (a.itemParts.length === 0 || b.itemParts.length === 0) return true;
  return a.itemParts.some(({ part, side }) =>
    b.itemParts.some(
      (other) =>
        other.part === part && (side === undefined || other.side === undefined || other.side === side),
    ),
  );
}
