import { describe, expect, it } from 'vitest';
import { abbreviated, wordOf } from '../../../server/src/reading/items/titleWords';
import { COUNTED_IN_TITLES, SPELLED_OUT } from '../../../server/src/vocabulary/requests/titleWords';

describe('the words of titles', () => {
  it.each(SPELLED_OUT)('"%s" is %s, also in capitals, and in the plural', (long, short) => {
    expect(abbreviated(`Repeat ${long}, left`)).toBe(`Repeat ${short}, left`);
    expect(abbreviated(long.toUpperCase())).toBe(short);
    expect(abbreviated(`${long}s of the knee`)).toBe(`${short} of the knee`);
  });

  it.each([...COUNTED_IN_TITLES])('"%s" is what wordOf makes of it', (unit) => {
    expect(wordOf(unit)).toBe(unit);
  });

  it.each([
    ['visits', 'visit'],
    ['sessions', 'visit'],
    ['wks', 'week'],
    ['injections', 'injection'],
    ['patches', 'patch'],
    ['process', 'process'],
    ['callus', 'callus'],
  ])('"%s" is %s', (word, single) => {
    expect(wordOf(word)).toBe(single);
  });
});
