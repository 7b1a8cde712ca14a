import type { Passage } from '../../reading/sentences/passage';
import { targetsInSentence } from '../../reading/statements/inSentence';
import { statementsOfCase } from '../../reading/statements/read';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { FOR_THE_WHOLE_PERSON } from '../../vocabulary/care/wholePerson';
import { EACH_ITEMS_OWN, GENERAL_CARE } from '../../vocabulary/concepts/generalConcepts';
import { type At, hasPlace } from '../case/place';
import { recordsInRationale } from '../case/records';
import { asUnderstood } from '../case/understood';
import { responseReversed } from '../reversal/responseReversed';
import { reversal } from '../reversal/reversal';
import { type Contradiction, contradiction } from './contradiction';

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
        // "This program": each item's own.
        !EACH_ITEMS_OWN.has(concept.id) &&
        isFact(concept, assertion),
    )
    .slice(0, MOST),
);

/** "Has never had a nerve study of either arm" is of any day and any place within. */
function mostDoubt({ ever, assertion, concept: { kind } }: Statement): number {
  return ever && assertion === 'denied' && (kind === 'study' || kind === 'treatment') ? 1 : 0;
}

/** Where the reasons of one item deny what those of another have on record, of the same place and the same thing. */
export function contradictionsBetween(denier: Reasons, other: Reasons): readonly Contradiction[] {
  const records = recordsInRationale(other.passage);
  if (records.all.length === 0) return [];
  const on = { ...denier, records, isFresh: false, within: false };
  return plainDenials(denier.passage).flatMap((denial): readonly Contradiction[] => {
    const found = contradiction(denial, on);
    if (found === undefined || found.doubt > mostDoubt(denial)) return [];
    // The other item's own care is no care of before it; and each item speaks of its own part of the body.
    const same = found.records.filter(
      (one) =>
        !isOwnCare(one, other) &&
        !isOfOtherTime(one) &&
        (found.doubt === 0 || one.concept.id === denial.concept.id) &&
        (!isOfAPart(denial) || sharesPart(denier, other)),
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

/** Two statements of two items' reasons that cannot both be right. */
export interface Disagreement {
  /** What it is about: a concept's id, or what a treatment did. */
  readonly about: string;
  readonly statement: Statement;
  readonly records: readonly Statement[];
}

/** What one item's reasons say of the patient, and another's have otherwise: by what a treatment did, what the patient can do, what is there. */
export function disagreementsBetween(speaker: Reasons, other: Reasons): readonly Disagreement[] {
  const records = recordsInRationale(other.passage);
  const on = { ...speaker, records, isFresh: false, within: false };
  return plainStatements(speaker.passage).flatMap((statement): readonly Disagreement[] => {
    if (!isDenial(statement) && isOwnCare(statement, speaker)) return [];
    const response = isDenial(statement) ? undefined : responseReversed(statement, on);
    const found = isDenial(statement) ? contradiction(statement, on) : (response ?? reversal(statement, on));
    const sure = found && asUnderstood(found, statement, on);
    if (sure === undefined || sure.doubt > mostDoubt(statement)) return [];
    const same = sure.records.filter(
      (one) =>
        !isOnlyWanted(one) &&
        !isOwnCare(one, other) &&
        (response === undefined
          ? isOfOneThing(statement, one) && (!isOfAPart(statement) || sharesPart(speaker, other))
          : namesSameTreatment(speaker.passage, statement, other.passage, one)),
    );
    const about = response === undefined ? statement.concept.id : 'response';
    return same.length === 0 ? [] : [{ about, statement, records: same }];
  });
}

/** What reasons plainly say of the case. Computed once. */
const plainStatements = remembered((passage: Passage): readonly Statement[] =>
  statementsOfCase(passage).filter(isPlainlySaid).slice(0, MOST_STATEMENTS),
);

/** So many statements of one rationale are compared with another's. */
const MOST_STATEMENTS = 60;

function isDenial({ assertion }: Statement): boolean {
  return assertion === 'denied' || assertion === 'undocumented';
}

function isPlainlySaid({ assertion, source, hedges, unknown, history, ofOthers }: Statement): boolean {
  return (
    (assertion === 'affirmed' || assertion === 'denied' || assertion === 'undocumented') &&
    source === 'author' &&
    hedges.length === 0 &&
    unknown === 0 &&
    !history &&
    !ofOthers
  );
}

function isOnlyWanted({ status }: Statement): boolean {
  return status === 'requested' || status === 'planned' || status === 'authorized' || status === 'refused';
}

/** What is seen on the body may be of another day; what a drug brought is that drug's own; "no surgery" is of one joint. */
function isOfOneThing(a: Statement, b: Statement): boolean {
  if (EACH_ITEMS_OWN.has(a.concept.id) || EACH_ITEMS_OWN.has(b.concept.id) || SEEN.has(a.concept.kind))
    return false;
  return a.concept.kind !== 'treatment' || a.concept.id === b.concept.id;
}

const SEEN: ReadonlySet<string> = new Set(['sign', 'diagnosis', 'symptom', 'class', 'attribute']);

/** "Therapy brought no improvement", "good gains with therapy": both sentences name the treatment, and not as "the device". */
function namesSameTreatment(a: Passage, one: Statement, b: Passage, other: Statement): boolean {
  const there = treatmentsIn(b, other.sentence);
  return [...treatmentsIn(a, one.sentence)].some((id) => there.has(id));
}

function treatmentsIn(passage: Passage, sentence: number): ReadonlySet<string> {
  return new Set(
    targetsInSentence(passage, sentence).flatMap(({ concept }) =>
      concept.kind === 'treatment' && !GENERAL_CARE.has(concept.id) ? [concept.id] : [],
    ),
  );
}
