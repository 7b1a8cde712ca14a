import { compileLexicon, mentionsIn } from '../../language/lexicon';
import type { Item, Letter, Prose } from '../../letter/model';
import { itemSubjects } from '../../reading/items/itemSubjects';
import { passageOf } from '../../reading/sentences/passage';
import { statementsIn } from '../../reading/statements/read';
import type { Statement } from '../../reading/targets/statement';
import { remembered } from '../../text/remembered';
import { AFTER_OPERATION } from '../../vocabulary/care/operations';
import { CONCEPT_LEXICON, conceptOf, isKindOf } from '../../vocabulary/concepts';
import { EVIDENCE } from '../../vocabulary/concepts/evidence';
import { IMPLIED_PLACE } from '../../vocabulary/concepts/places';
import { REGIONS_OF_PART, type Region } from '../../vocabulary/sources/guidelineRegions';
import { regionsOfTitle } from './guidelineRegions';

const afterOperation = compileLexicon(AFTER_OPERATION);
const OPERATION = conceptOf('surgery').id;

/** An operation that was done, is planned or is asked for, in prose that tells of it. */
export const operationsIn = remembered((prose: Prose): readonly Statement[] =>
  statementsIn(passageOf(prose)).filter(
    ({ concept, assertion, ofOthers }) =>
      !ofOthers && assertion !== 'denied' && assertion !== 'undocumented' && tellsOfOperation(concept.id),
  ),
);

/** An operation, or what only an operation leaves behind: its report, its scar, its hardware. */
function tellsOfOperation(id: string): boolean {
  return (
    isKindOf(id, OPERATION) ||
    EVIDENCE.some(({ record, of }) => isKindOf(of, OPERATION) && isKindOf(id, record))
  );
}

/** Whether an item's title names an operation ("Left knee arthroscopy", "Postoperative therapy"). */
const titleTellsOfOperation = remembered((item: Item): boolean => {
  const { words } = passageOf(item.nameProse);
  return (
    itemSubjects(item).some(({ kind }) => kind === 'surgery') ||
    mentionsIn(words, afterOperation).length > 0 ||
    mentionsIn(words, CONCEPT_LEXICON).some(({ entry }) => tellsOfOperation(entry.id))
  );
});

/**
 * Whether the summary or an item's title speaks of an operation; rationales recite visits "after surgery". `undefined`
 * where there is no summary to tell.
 */
export const lettersOperation = remembered(
  ({ summary, items }: Letter): { readonly isTold: boolean; readonly regions: ReadonlySet<Region> } => {
    const told = summary ? operationsIn(summary) : [];
    const operations = items.filter(titleTellsOfOperation);
    const regions = [...told.flatMap(regionsOf), ...operations.flatMap((item) => [...regionsOfTitle(item)])];
    const isTold = summary === undefined || told.length + operations.length > 0;
    return { isTold, regions: new Set(regions) };
  },
);

/** Where a told operation was: its own place, else that of its name. */
function regionsOf({ concept, place }: Statement): readonly Region[] {
  const part = (place?.own ? place.part : undefined) ?? IMPLIED_PLACE[concept.id] ?? place?.part ?? '';
  return REGIONS_OF_PART[part] ?? [];
}
