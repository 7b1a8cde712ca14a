import { partsOverlap } from '../../reading/anatomy/bodyParts';
import type { Statement } from '../../reading/targets/statement';
import { WIDE } from '../../vocabulary/anatomy/bodyParts';
import { WORN } from '../../vocabulary/care/careUseWords';
import { GENERAL_CARE } from '../../vocabulary/concepts/generalConcepts';
import { LOCAL, PLACE_OF_WORD } from '../../vocabulary/concepts/places';
import { type Case, NEVER } from '../case/case';
import { type At, hasPlace, impliedPlace, isNervous, placeRelation } from '../case/place';

/** How much doubt the places leave that a record is of the place denied. */
export function doubtOfPlace(denial: Statement, record: Statement, on: Case): number {
  // "The right arm has no symptom": what is felt elsewhere, or nowhere in particular, is another.
  if (denial.concept.id === 'subjective-complaints' && denial.place !== undefined) {
    const there = record.place;
    const places = denial.parts.length > 0 ? denial.parts : [denial.place];
    if (there === undefined || !places.some((one) => placeRelation(one, there, false) === 'same'))
      return NEVER;
  }
  if (!hasPlace(denial.concept) || !hasPlace(record.concept)) return doubtOfCarePlace(denial, record, on);
  const sought = soughtAt(denial, on);
  const found = placeOfRecord(record, on);
  // Films of the hand are none of the wrist.
  if (
    denial.concept.kind === 'study' &&
    found !== undefined &&
    denial.parts.length > 0 &&
    record.place?.own === true
  )
    if (!sought.some(({ part }) => part === '' || found.part === '' || partsOverlap(part, found.part)))
      return NEVER;
  if (sought.length === 0) return LOCAL.has(denial.concept.id) && found !== undefined ? 1 : 0;
  // Neither sentence of one rationale names a place.
  if (on.within && denial.parts.length === 0 && !record.place?.own) return 0;
  if (found === undefined) return 1;
  const byNerve =
    isNervous(record.concept) && (isNervous(denial.concept) || denial.concept.id.startsWith('physical-'));
  const relations = sought.map((one) => placeRelation(one, found, byNerve));
  // An injection or operation is of just its place.
  if (denial.concept.kind === 'treatment')
    return sought.some(
      ({ part }) =>
        part === found.part ||
        // "No surgery of the back": at any level of it.
        (WIDE.has(part) && partsOverlap(part, found.part)) ||
        part === '' ||
        found.part === '' ||
        // "The fusion", of an item for the neck: of a region of the spine.
        (record.place === undefined && partsOverlap(part, found.part)),
    ) && !relations.every((one) => one === 'apart')
      ? untoldSide(sought, found, on)
      : NEVER;
  if (relations.includes('same')) return untoldSide(sought, found, on);
  if (relations.includes('within')) return byNerve || denial.parts.length === 0 ? 0 : 1;
  // A part that is only carried over from the sentence before may not be meant.
  return record.place?.own === false && denial.parts.length === 0 ? 1 : NEVER;
}

/** Where a record is of: its own place, else where such a thing is tested, else where its name says. */
function placeOfRecord({ place, concept, first, last }: Statement, on: Case): At | undefined {
  if (place !== undefined && place.part !== '') return place;
  const implied = impliedPlace(concept);
  if (implied !== undefined) return { part: implied.part, side: place?.side };
  const { words } = on.records.passage;
  for (let i = first; i <= last; i++) {
    const part = PLACE_OF_WORD[words[i]!.lower];
    if (part !== undefined) return { part, side: place?.side };
  }
  return place;
}

/** "No therapy for the knee": the shoulder's is another. */
function doubtOfCarePlace(denial: Statement, record: Statement, on: Case): number {
  if (denial.concept.kind !== 'treatment') return 0;
  const { place } = record;
  // "No neutral wrist splint": of just such a one.
  if (WORN.has(denial.concept.id) && denial.unknown > 0) return NEVER;
  // A back brace is no wrist splint, whether or not the denial names the wrist.
  if (WORN.has(denial.concept.id) && place?.own === true) {
    const sought = soughtAt(denial, on);
    if (sought.length > 0 && sought.every((one) => placeRelation(one, place, false) === 'apart'))
      return NEVER;
  }
  if (denial.parts.length === 0) return 0;
  if (place?.own !== true) {
    if (record.history) return NEVER;
    if (!GENERAL_CARE.has(denial.concept.id)) return 2;
    // The part that the sentence before was about is the one that is meant.
    return place !== undefined &&
      soughtAt(denial, on).some((one) => placeRelation(one, place, false) === 'same')
      ? 0
      : 1;
  }
  return soughtAt(denial, on).every((one) => placeRelation(one, place, false) === 'apart') ? NEVER : 0;
}

/** The places that a denial is of: its own, with the item's side where it names none, else the item's. */
function soughtAt(denial: Statement, { itemParts }: Case): readonly At[] {
  const { parts, place } = denial;
  if (parts.length === 0) return place?.own && place.side !== undefined ? [place] : itemParts;
  return parts.map((one) => {
    const own = itemParts.find(({ part, side }) => part === one.part && side !== undefined);
    return { part: one.part, side: one.side ?? place?.side ?? own?.side };
  });
}

/** What the record gives no side may be of the other one, unless the item is of the side denied. */
function untoldSide(sought: readonly At[], found: At, { itemParts }: Case): number {
  const sided = sought.find(({ side }) => side === 'left' || side === 'right');
  if (sided === undefined || found.side !== undefined) return 0;
  const own = itemParts.find(({ part, side }) => part === sided.part && side !== undefined);
  return own === undefined ? 1 : own.side === sided.side ? 0 : NEVER;
}

/** Whether another statement is of another place than a denial. */
export function isApart(denial: Statement, { place }: Statement, on: Case): boolean {
  if (!hasPlace(denial.concept) || place === undefined) return false;
  const sought = soughtAt(denial, on);
  const byNerve = isNervous(denial.concept);
  return sought.length > 0 && sought.every((one) => placeRelation(one, place, byNerve) === 'apart');
}
