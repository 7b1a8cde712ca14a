import { partsOverlap, sidesAgree } from '../../reading/anatomy/bodyParts';
import type { Place, Statement } from '../../reading/targets/statement';
import { TELL_NOTHING, WIDE } from '../../vocabulary/anatomy/bodyParts';
import { WORN } from '../../vocabulary/care/careUseWords';
import { isKindOf } from '../../vocabulary/concepts';
import { GENERAL_CARE } from '../../vocabulary/concepts/generalConcepts';
import { LOCAL, PLACE_OF_WORD } from '../../vocabulary/concepts/places';
import { type Case, NEVER } from '../case/case';
import { type At, hasPlace, impliedPlace, isNervous, placeRelation } from '../case/place';

/** How much doubt the places leave that a record is of the place denied: of several, the one that leaves the least. */
export function doubtOfPlace(denial: Statement, record: Statement, on: Case): number {
  // Which of several parts a course of care was for is often told of all of it together.
  const more = record.concept.kind === 'treatment' ? 1 : 0;
  return record.alsoAt
    .filter(({ part }) => !TELL_NOTHING.has(part))
    .reduce(
      (least, place) => Math.min(least, doubtAt(denial, record, place, on) + more),
      doubtAt(denial, record, record.place, on),
    );
}

/** The same of one place of the record. */
function doubtAt(denial: Statement, record: Statement, at: Place | undefined, on: Case): number {
  // "The right arm has no symptom": what is felt elsewhere, or nowhere in particular, is another.
  if (denial.concept.id === 'subjective-complaints' && denial.place !== undefined) {
    const there = at;
    const places = denial.parts.length > 0 ? denial.parts : [denial.place];
    if (there === undefined || !places.some((one) => placeRelation(one, there, false) === 'same'))
      return NEVER;
  }
  if (!hasPlace(denial.concept) || !hasPlace(record.concept))
    return areOfTwoSides(denial, record) ? NEVER : doubtOfCarePlace(denial, record, at, on);
  const sought = soughtAt(denial, on);
  const found = placeOfRecord(record, at, on);
  // Films of the hand are none of the wrist.
  if (denial.concept.kind === 'study' && found !== undefined && denial.parts.length > 0 && at?.own === true)
    if (!sought.some(({ part }) => part === '' || found.part === '' || partsOverlap(part, found.part)))
      return NEVER;
  if (sought.length === 0) return LOCAL.has(denial.concept.id) && found !== undefined ? 1 : 0;
  // Neither sentence of one rationale names a place.
  if (on.within && denial.parts.length === 0 && !at?.own) return 0;
  if (found === undefined) return 1;
  const byNerve =
    isNervous(record.concept) &&
    (isNervous(denial.concept) ||
      denial.concept.id.startsWith('physical-') ||
      // "The study of the lower extremities was normal": a root of the back is tested there.
      isKindOf(denial.concept.id, 'electrodiagnostics'));
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
        (at === undefined && partsOverlap(part, found.part)),
    ) && !relations.every((one) => one === 'apart')
      ? untoldSide(sought, found, on)
      : NEVER;
  if (relations.includes('same')) return untoldSide(sought, found, on);
  if (relations.includes('within')) return byNerve || denial.parts.length === 0 ? 0 : 1;
  // A part that is only carried over from the sentence before may not be meant.
  return at?.own === false && denial.parts.length === 0 ? 1 : NEVER;
}

/** "No varicose veins of the left leg": those of the right one are others, whether or not such a thing is told apart by place. */
function areOfTwoSides({ place, concept }: Statement, { place: other }: Statement): boolean {
  return (
    concept.kind !== 'medication' &&
    place?.own === true &&
    other?.own === true &&
    !sidesAgree(place.side, other.side)
  );
}

/** Where a record is of: its own place, else where such a thing is tested, else where its name says. */
function placeOfRecord(
  { concept, first, last }: Statement,
  place: Place | undefined,
  on: Case,
): At | undefined {
  const implied = impliedPlace(concept, on.itemParts);
  // "Examination of the pelvis: positive FABER": of the joint that it tests.
  if (place !== undefined && place.part !== '')
    return implied !== undefined &&
      concept.id.startsWith('positive-') &&
      partsOverlap(place.part, implied.part)
      ? { part: implied.part, side: place.side }
      : place;
  if (implied !== undefined) return { part: implied.part, side: place?.side };
  const { words } = on.records.passage;
  for (let i = first; i <= last; i++) {
    const part = PLACE_OF_WORD[words[i]!.lower];
    if (part !== undefined) return { part, side: place?.side };
  }
  return place;
}

/** "No therapy for the knee": the shoulder's is another. */
function doubtOfCarePlace(denial: Statement, record: Statement, place: Place | undefined, on: Case): number {
  if (denial.concept.kind !== 'treatment') return 0;
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
export function isApart(denial: Statement, { place, alsoAt }: Statement, on: Case): boolean {
  if (!hasPlace(denial.concept) || place === undefined) return false;
  const sought = soughtAt(denial, on);
  const byNerve = isNervous(denial.concept);
  return (
    sought.length > 0 &&
    sought.every((one) => [place, ...alsoAt].every((at) => placeRelation(one, at, byNerve) === 'apart'))
  );
}
