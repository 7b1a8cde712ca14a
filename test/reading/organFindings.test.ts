import { describe, expect, it } from 'vitest';
import { readAsConcept } from './readAs';

/** Families of findings and care, each once affirmed and once denied, and words that only look like them. */
describe('findings of organs and care of the whole patient', () => {
  it.each([
    ['There is a systolic murmur.', 'murmur', 'affirmed'],
    ['There is no murmur.', 'murmur', 'denied'],
    ['Rales were absent at both bases.', 'Rales', 'denied'],
    ['Papilledema is not seen.', 'Papilledema', 'denied'],
    ['Scapular winging is seen.', 'winging', 'affirmed'],
    ['The stress test was free of ischemia.', 'ischemia', 'denied'],
    ['Deconditioning was noted.', 'Deconditioning', 'affirmed'],
    ['Cardiac rehabilitation was completed.', 'Cardiac rehabilitation', 'affirmed'],
    ['The tetanus booster was not given.', 'tetanus booster', 'denied'],
    ['Vocational rehabilitation has never been offered.', 'Vocational rehabilitation', 'denied'],
    ['She was seen in the emergency room.', 'emergency room', 'affirmed'],
    ['There is no loosening of the screws.', 'loosening', 'denied'],
    ['The records are devoid of measured range of motion.', 'range of motion', 'denied'],
    ['He can only murmurously agree.', 'murmurously', 'nothing'],
    ['The bird spread its wings.', 'wings', 'nothing'],
  ] as const)('"%s": "%s" is %s', (text, target, as) => {
    expect(readAsConcept(text, target)).toBe(as);
  });
});
