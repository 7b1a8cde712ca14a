import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { writtenLetters } from '../letters/load';
import { runTogether } from '../letters/runTogether';
import { expectNesting } from './nesting';
import { signature } from './signature';

const SEEDS = Array.from({ length: 15 }, (_, seed) => seed);

describe('a text whose lines run together and whose words are broken', () => {
  const letters = writtenLetters().filter(({ expected }) => 'DE'.includes(expected.form));

  it.each(letters.map(({ name, text }) => [name, text] as const))('%s reads the same', (_, text) => {
    const whole = signature(text);
    for (const seed of SEEDS) {
      const poured = runTogether(text, seed);
      expectNesting(poured, parseLetters(poured));
      expect(signature(poured), `seed ${seed}`).toEqual(whole);
    }
  });
});
