import type { Passage } from '../../reading/sentences/passage';
import type { Statement } from '../../reading/targets/statement';
import { PATIENT_WORDS, PRONOUNS } from '../../vocabulary/people/speakers';
import { type Case, NEVER } from '../case/case';
import { type At, hasPlace, impliedPlace, isNervous, placeRelation } from '../case/place';
import { isOfOtherTooth } from '../doubt/teeth';

/** "The patient presents with headaches": a patient's complaint, and not what a drug may bring. */
export function isOfPatient({ words, sentences }: Passage, { sentence, first }: Statement): boolean {
  for (let i = first - 1; i >= sentences[sentence]!.firstWord; i--)
    if (PATIENT_WORDS.has(words[i]!.lower) || PRONOUNS.has(words[i]!.lower)) return true;
  return false;
}

/** How much doubt the places leave that a record which denies is of the place of what is asserted. */
export function placeDoubt(statement: Statement, record: Statement, on: Case): number {
  if (isOfOtherTooth(statement, on.passage, record, on.records.passage)) return NEVER;
  if (!hasPlace(statement.concept) || !hasPlace(record.concept)) return 0;
  const said: readonly At[] = statement.place?.own
    ? [statement.place]
    : statement.parts.length > 0
      ? statement.parts
      : on.itemParts;
  const found: At | undefined = record.place ?? impliedPlace(record.concept);
  if (said.length === 0 && found === undefined) return 0;
  if (said.length === 0 || found === undefined) return 1;
  const byNerve = isNervous(statement.concept);
  const there = [found, ...record.alsoAt];
  const relations = said.flatMap((one) => there.map((at) => placeRelation(one, at, byNerve)));
  if (relations.includes('same')) return record.place?.own === false ? 1 : 0;
  return relations.includes('within') ? 1 : NEVER;
}
