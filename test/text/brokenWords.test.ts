import { describe, expect, it } from 'vitest';
import { brokenWords } from '../../server/src/text/brokenWords';
import { withoutBlanks } from '../../server/src/text/closedText';
import { flatten } from '../../server/src/text/flatText';
import { squeezed } from '../../server/src/text/squeezed';

const words = brokenWords(['chronic', 'guideline', 'guidelines', 'low', 'lower', 'odg', 'shoulder']);
const closed = (text: string) => words.close(flatten(text, 0, text.length)).text;

describe('words that extraction broke', () => {
  it.each([
    ['the Chro nic pain', 'the Chronic pain'],
    ['C hron ic pain', 'Chronic pain'],
    ['Guideline s', 'Guidelines'],
    ['(O DG), Shoul-der', '(ODG), Shoul-der'],
    ['Chr\n\n\fonic', 'Chronic'],
  ])('%j is read as %j', (text, whole) => {
    expect(closed(text)).toBe(whole);
  });

  it.each(['low back', 'low lower', "guideline's", '3 g uidelinesx', 'chron is', 'x', ''])(
    '%j stays as it is',
    (text) => {
      expect(closed(text)).toBe(text);
    },
  );

  it('keeps the places of what was broken, and of what stands behind it', () => {
    const text = 'A Chro  nic pain Guide line';
    const flat = words.close(flatten(text, 0, text.length));
    expect(flat.text).toBe('A Chronic pain Guideline');
    const of = (word: string) => {
      const from = flat.text.indexOf(word);
      const { start, end } = flat.toSpan(from, from + word.length);
      return text.slice(start, end);
    };
    expect(['Chronic', 'pain', 'Guideline'].map(of)).toEqual(['Chro  nic', 'pain', 'Guide line']);
    for (const character of ['n', 'p', 'G', 'l'])
      expect(flat.text[flat.fromOriginal(text.lastIndexOf(character))]).toBe(character);
    const elsewhere = words.close(flatten(text, 0, text.length, 10));
    expect(elsewhere.toSpan(2, 9)).toEqual({ start: 12, end: 21 });
    expect(elsewhere.toOriginal(elsewhere.text.length)).toBe(text.length + 10);
    expect(elsewhere.fromOriginal(12)).toBe(2);
  });

  it('is the text itself where nothing is broken', () => {
    const flat = flatten('Chronic pain', 0, 12);
    expect(words.close(flat)).toBe(flat);
    expect(withoutBlanks(flat, [])).toBe(flat);
  });
});

describe('a text without its blanks', () => {
  it('knows where each character stood and where words begin', () => {
    const flat = 'x was the o riginal';
    const { text, opened, beginsWord } = squeezed(flat);
    expect(text).toBe('xwastheoriginal');
    for (let i = 0; i < text.length; i++) expect(flat[opened(i)]).toBe(text[i]);
    expect([0, 1, 2, 4, 7, 8].map(beginsWord)).toEqual([true, true, false, true, true, true]);
  });
});
