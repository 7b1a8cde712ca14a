import { describe, expect, it } from 'vitest';
import { createLetterService } from '../../server/src/service/letterService';
import { defaultSettings as SETTINGS } from '../../server/src/service/settings';
import { ownLetters } from '../measure/letters';

const letters = ownLetters().map(({ neutral }) => neutral);
const text = letters.join('\n\n');

function fresh(of: string) {
  const service = createLetterService();
  service.open('a', 1, of);
  return service.findings('a');
}

describe('findings that were worked out in steps', () => {
  it('are those of a fresh look, and take many steps', () => {
    const service = createLetterService();
    service.open('a', 1, text);
    const steps = [...service.preparation('a')].length;
    expect(steps).toBeGreaterThan(200);
    expect(service.findings('a')).toEqual(fresh(text));
    expect([...service.preparation('a')]).toEqual([]);
  });

  it.each([1, 10, 150])('may be given up after %d steps, with the text as it was or another', (most) => {
    const edited = text.replace('not medically necessary', 'medically necessary');
    for (const next of [text, edited, letters[0]!]) {
      const service = createLetterService();
      service.open('a', 1, text);
      const steps = service.preparation('a');
      for (let i = 0; i < most; i++) steps.next();
      service.change('a', 2, next);
      // What was begun for a text that is no more ends.
      if (next !== text) expect(steps.next().done || steps.next().done).toBe(true);
      for (const _ of service.preparation('a'));
      expect(service.findings('a')).toEqual(fresh(next));
    }
  });

  it('are not mixed up with those by other rules', () => {
    const service = createLetterService();
    service.open('a', 1, text);
    const steps = service.preparation('a');
    for (let i = 0; i < 100; i++) steps.next();
    const settings = {
      ...SETTINGS,
      rules: { 'summary-conflict': 'off', 'repeated-words': 'error' },
    } as const;
    const others = service.findings('a', settings);
    for (const _ of { [Symbol.iterator]: () => steps });
    expect(service.findings('a')).toEqual(fresh(text));
    expect(service.findings('a', settings)).toEqual(others);
  });
});
