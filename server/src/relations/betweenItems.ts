import type { Passage } from '../reading/passage';
import { statementsOfCase } from '../reading/read';
import type { Statement } from '../reading/statement';
import { remembered } from '../text/remembered';
import { type Contradiction, contradiction } from './contradiction';
import { type At, hasPlace } from './place';
import { recordsInRationale } from './records';

/** The reasons of an item, for those who compare them with another's. */
export interface Reasons {
  readonly passage: Passage;
  readonly itemParts: readonly At[];
  readonly itemCare: ReadonlySet<string>;
}

/** What is a fact of the patient, and none of the item: a gain in function is the item's own. */
const FACTS: ReadonlySet<string> = new Set(['sign', 'diagnosis', 'study', 'treatment', 'medication']);
/** A complaint that is felt in no one place (depression) is one too, if no day is told; others come and go. */
function isFact(concept: Statement['concept'], date: Statement['date']): boolean {
  return FACTS.has(concept.kind) || (concept.kind === 'symptom' && !hasPlace(concept) && date === undefined);
}

/** So many denials of one rationale are compared. */
const MOST = 40;

/** What a rationale plainly denies of the patient: nothing narrows it. Computed once. */
const plainDenials = remembered((passage: Passage): readonly Statement[] =>
  statementsOfCase(passage)
    .filter(
      ({ assertion, concept, date, hedges, source, unknown, failing }) =>
        (assertion === 'denied' || assertion === 'undocumented') &&
        source === 'author' &&
        hedges.length === 0 &&
        unknown === 0 &&
        !failing &&
        isFact(concept, date),
    )
    .slice(0, MOST),
);

/** Where the reasons of one item deny what those of another have on record, of the same place and the same thing. */
export function contradictionsBetween(denier: Reasons, other: Reasons): readonly Contradiction[] {
  const records = recordsInRationale(other.passage);
  if (records.all.length === 0) return [];
  const on = { ...denier, records, isFresh: false, within: false };
  return plainDenials(denier.passage).flatMap((denial): readonly Contradiction[] => {
    const found = contradiction(denial, on);
    if (found === undefined || found.doubt > 0) return [];
    // The other item's own care is no care of before it; and each item speaks of its own part of the body.
    const same = found.records.filter(
      (one) => !isOwnCare(one, other) && (!hasPlace(denial.concept) || sharesPart(denier, other)),
    );
    return same.length === 0 ? [] : [{ ...found, records: same }];
  });
}

function isOwnCare({ concept, drug }: Statement, { itemCare }: Reasons): boolean {
  return itemCare.has(concept.id) || (drug !== undefined && itemCare.has(drug));
}

/** Both items are for one part, or one of them for none in particular. */
function sharesPart(a: Reasons, b: Reasons): boolean {
  if (a.itemParts.length === 0 || b.itemParts.length === 0) return true;
  return a.itemParts.some(({ part }) => b.itemParts.some((other) => other.part === part));
}
