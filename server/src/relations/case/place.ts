import { partsAdjoin, partsOverlap, type Side, sidesAgree } from '../../reading/anatomy/bodyParts';
import { EXAMINED_APART, SPINE, SUPPLIED, WIDE } from '../../vocabulary/anatomy/regions';
import { isKindOf } from '../../vocabulary/concepts';
import type { Concept } from '../../vocabulary/concepts/concept';
import { IMPLIED_PLACE, PLACELESS } from '../../vocabulary/concepts/places';

/** A part of the body with its side, as far as it is told. */
export interface At {
  readonly part: string;
  readonly side: Side | undefined;
}

/** Whether letters tell such a thing apart by body part. */
export function hasPlace(concept: Concept): boolean {
  if (PLACELESS.has(concept.id)) return false;
  switch (concept.kind) {
    case 'medication':
    case 'document':
    case 'function':
    case 'request':
      return false;
    case 'treatment':
      return isKindOf(concept.id, 'injections') || isKindOf(concept.id, 'surgery');
    default:
      return true;
  }
}

/** How two places stand to each other. */
export type PlaceRelation = 'same' | 'within' | 'apart';

/**
 * Whether a finding at one place may be the one spoken of at another: 'same' part and no other side, 'within' where
 * one holds the other or its nerves supply it, 'apart' where it is another part or the other side.
 *
 * @param byNerve the finding is one of nerves, felt in the limb and looked for in the spine
 */
export function placeRelation(a: At, b: At, byNerve: boolean): PlaceRelation {
  if (!sidesAgree(a.side, b.side)) return 'apart';
  if (a.part === b.part) return 'same';
  // Only the side is told.
  if (a.part === '' || b.part === '') return 'within';
  if (partsAdjoin(a.part, b.part) && !areApart(a.part, b.part))
    return WIDE.has(a.part) !== WIDE.has(b.part) ? 'within' : 'same';
  return byNerve && (supplies(a.part, b.part) || supplies(b.part, a.part)) ? 'within' : 'apart';
}

function supplies(spine: string, limb: string): boolean {
  return Object.entries(SUPPLIED).some(
    ([region, limbs]) =>
      (spine === 'spine' || partsOverlap(spine, region)) && limbs.some((one) => partsOverlap(one, limb)),
  );
}

function areApart(a: string, b: string): boolean {
  return EXAMINED_APART.some((list) => {
    const [x, y] = [a, b].map((one) => list.filter((each) => partsOverlap(one, each)));
    return x!.length === 1 && y!.length === 1 && x![0] !== y![0];
  });
}

/** Whether it is a finding of nerves, felt in the limb that a spinal region supplies. */
export function isNervous(concept: Concept): boolean {
  return isKindOf(concept.id, 'nerve-compromise') || isKindOf(concept.id, 'radicular-complaints');
}

/** Where a test is done, whatever the sentence says. */
export function impliedPlace(concept: Concept, item: readonly At[] = []): At | undefined {
  // A labrum has the hip as well.
  const part =
    concept.id === 'labral-tear' && item.some((one) => one.part === 'hip')
      ? 'hip'
      : IMPLIED_PLACE[concept.id];
  return part === undefined ? undefined : { part, side: undefined };
}

/** Whether a part is the spine, or one of its regions. */
export function isSpine(part: string): boolean {
  return SPINE.has(part);
}
