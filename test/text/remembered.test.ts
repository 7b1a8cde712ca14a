import { describe, expect, it } from 'vitest';
import { remembered, rememberedByText } from '../../server/src/text/remembered';

describe('what is remembered', () => {
  it('is worked out once for each object', () => {
    const asked: string[] = [];
    const lengthOf = remembered(({ word }: { readonly word: string }) => {
      asked.push(word);
      return word.length;
    });
    const one = { word: 'knee' };
    expect([lengthOf(one), lengthOf(one), lengthOf({ word: 'knee' })]).toEqual([4, 4, 4]);
    expect(asked).toEqual(['knee', 'knee']);
  });

  it('keeps an empty answer too', () => {
    let times = 0;
    const textOf = remembered((_of: object) => {
      times++;
      return '';
    });
    const one = {};
    expect([textOf(one), textOf(one)]).toEqual(['', '']);
    expect(times).toBe(1);
  });

  it('is no part of the object: a copy is asked anew, and a frozen object remembers too', () => {
    let times = 0;
    const wordOf = remembered(({ word }: { readonly word: string }) => {
      times++;
      return word;
    });
    const one = { word: 'knee' };
    expect(wordOf(one)).toBe('knee');
    expect(Object.keys(one)).toEqual(['word']);
    expect(wordOf({ ...one, word: 'hip' })).toBe('hip');
    const frozen = Object.freeze({ word: 'neck' });
    expect([wordOf(frozen), wordOf(frozen)]).toEqual(['neck', 'neck']);
    expect(times).toBe(3);
  });

  it('is worked out once for each text, and forgotten where there are too many', () => {
    const asked: string[] = [];
    const lengthOf = rememberedByText((text) => {
      asked.push(text);
      return text.length;
    }, 2);
    for (const text of ['a', 'bb', 'a', 'bb']) lengthOf(text);
    expect(asked).toEqual(['a', 'bb']);
    expect(lengthOf('ccc')).toBe(3);
    expect(lengthOf('ccc')).toBe(3);
    expect(lengthOf('a')).toBe(1);
    expect(asked).toEqual(['a', 'bb', 'ccc', 'a']);
  });
});
