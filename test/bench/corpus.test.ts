import { fileURLToPath } from 'node:url';
import { beforeAll, expect, it } from 'vitest';
import { oneLetter } from './corpus';
import { PLACES } from './hover.bench';

/** What the bundler of the benchmarks puts in. */
beforeAll(() => {
  Object.assign(globalThis, { __root: fileURLToPath(new URL('../../', import.meta.url)) });
});

it('one of the project’s own letters has every place that is hovered over', () => {
  const letter = oneLetter(PLACES.map(([, pattern]) => pattern));
  for (const [what, pattern] of PLACES) expect(letter, what).toMatch(pattern);
});

it('where no letter has all that is asked for, there is one still', () => {
  expect(oneLetter([/Upheld/, /words that are in no letter/])).toContain('Upheld');
  expect(oneLetter([/words that are in no letter/])).toBe(oneLetter());
});
