import { describe, expect, it } from 'vitest';
import { BODY_PARTS } from '../../server/src/vocabulary/anatomy/bodyParts';
import { CONCEPTS, conceptOf, isKindOf } from '../../server/src/vocabulary/concepts';
import { EVIDENCE } from '../../server/src/vocabulary/concepts/evidence';
import { DISJOINT } from '../../server/src/vocabulary/concepts/opposites';
import { IMPLIED_PLACE, PLACELESS } from '../../server/src/vocabulary/concepts/places';

const ids = new Set(CONCEPTS.map((one) => one.id));

describe('what has no place', () => {
  it('are concepts that exist', () => {
    expect([...PLACELESS].filter((id) => !ids.has(id))).toEqual([]);
  });

  it('are none that have no place by their kind anyway', () => {
    const kinds = new Set(['medication', 'document', 'function', 'request']);
    expect([...PLACELESS].filter((id) => kinds.has(conceptOf(id).kind))).toEqual([]);
  });

  it.each(['diabetes', 'insomnia', 'reflux', 'urine-test-inconsistent', 'ptsd'])('hold %s', (id) => {
    expect(PLACELESS.has(id)).toBe(true);
  });

  it.each(['motor-weakness', 'fracture', 'steroid-injection', 'lumbar-fusion', 'mri'])('hold no %s', (id) => {
    expect(PLACELESS.has(id)).toBe(false);
  });
});

describe('implied places', () => {
  it('are of concepts and parts that exist', () => {
    const parts = new Set([...BODY_PARTS.map(({ id }) => id), ...BODY_PARTS.flatMap(({ partOf }) => partOf)]);
    const wrong = Object.entries(IMPLIED_PLACE).filter(([id, part]) => !ids.has(id) || !parts.has(part));
    expect(wrong).toEqual([]);
  });

  it('are given to each sign of a test that is done in one place', () => {
    const inNoOnePlace = new Set([
      'positive-ligament-test',
      'positive-dix-hallpike',
      'positive-provocative-test',
    ]);
    const tests = CONCEPTS.filter(
      ({ id, kind }) => kind === 'sign' && id.startsWith('positive-') && !inNoOnePlace.has(id),
    );
    expect(tests.filter(({ id }) => IMPLIED_PLACE[id] === undefined).map(({ id }) => id)).toEqual([]);
  });
});

describe('siblings', () => {
  it('exist', () => {
    expect(DISJOINT.flat().filter((id) => !ids.has(id))).toEqual([]);
  });

  it.each(DISJOINT.map((group) => [group.join(', '), group] as const))(
    'are neither kinds nor evidence of each other: %s',
    (_, group) => {
      const related = group.flatMap((one) =>
        group.filter(
          (other) =>
            one !== other &&
            (isKindOf(one, other) ||
              EVIDENCE.some(({ record, of }) => isKindOf(one, record) && of === other)),
        ),
      );
      expect(related).toEqual([]);
    },
  );
});
