import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { summarize } from '../../server/src/report/fileSummary';
import type { Mark } from '../../server/src/review/marks';
import { reviewOf } from '../../server/src/review/reviewState';
import { writtenLetters } from '../letters/load';

const { text } = writtenLetters().find(({ name }) => name === 'd17-surgery-upheld')!;

function wordsOf(letter: string) {
  return summarize(letter, parseLetters(letter), []).letters[0]!;
}

const now = wordsOf(text);
let second = 0;
const by = () => ({ by: 'RN', at: `2026-01-01T00:00:${String(second++).padStart(2, '0')}.000Z` });
const item = (number: number, state: 'open' | 'accepted' | 'query' = 'accepted'): Mark => ({
  on: 'item',
  item: number,
  words: now.items[number - 1]!.words,
  state,
  ...by(),
});
const letterRead = (): Mark => ({ on: 'letter', words: now.words, state: 'reviewed', ...by() });
const allItems = () => now.items.map(({ number }) => item(number));

describe('the state of a letter', () => {
  it('is not reviewed when nobody has said anything', () => {
    const review = reviewOf([], now);
    expect([review.reviewed, review.reopened, review.signedOff]).toEqual([false, false, undefined]);
    expect(review.items.map(({ state }) => state)).toEqual(now.items.map(() => 'open'));
  });

  it('is reviewed when its opening and every item are', () => {
    expect(reviewOf(allItems(), now).reviewed).toBe(false);
    expect(reviewOf([letterRead()], now).reviewed).toBe(false);
    expect(reviewOf([letterRead(), ...allItems()], now).reviewed).toBe(true);
  });

  it('stays so when white space changes, and is open again when a word of an item does', () => {
    const marks = [letterRead(), ...allItems()];
    expect(reviewOf(marks, wordsOf(text.replaceAll('. ', '.\n\n  '))).reviewed).toBe(true);
    const reworded = wordsOf(text.replace(now.items[0]!.title, `${now.items[0]!.title} again`));
    const review = reviewOf(marks, reworded);
    expect(review.reviewed).toBe(false);
    expect(review.reopened).toBe(true);
    expect(review.items[0]).toMatchObject({ state: 'open', reopened: { state: 'accepted', by: 'RN' } });
  });

  it('is open again when a word of the header changes, and the items stand', () => {
    const marks = [letterRead(), ...allItems()];
    const review = reviewOf(marks, wordsOf(text.replace(/(Date of Injury:\s*)\S+/, '$102/03/2011')));
    expect(review.reviewed).toBe(false);
    expect(review.reopened).toBe(true);
    expect(review.items.every(({ state }) => state === 'accepted')).toBe(true);
  });

  it('is what was said last', () => {
    expect(reviewOf([item(1), item(1, 'query')], now).items[0]!.state).toBe('query');
    expect(reviewOf([item(1), item(1, 'open')], now).items[0]!.state).toBe('open');
  });

  it('is not signed off while an item waits for an answer', () => {
    const signed: Mark = { on: 'sign-off', words: now.whole, state: 'signed', ...by() };
    expect(reviewOf([...allItems(), signed], now).signedOff?.by).toBe('RN');
    expect(reviewOf([...allItems(), signed, item(1, 'query')], now).signedOff).toBeUndefined();
    expect(reviewOf([...allItems(), signed, item(1, 'query'), item(1)], now).signedOff?.by).toBe('RN');
  });

  it('keeps a sign-off for the words that were signed', () => {
    const signed: Mark = { on: 'sign-off', words: now.whole, state: 'signed', ...by() };
    expect(reviewOf([signed], now).signedOff?.by).toBe('RN');
    const changed = reviewOf([signed], wordsOf(`${text.trimEnd()} Added.`));
    expect([changed.signedOff, changed.signedBefore?.by]).toEqual([undefined, 'RN']);
    const withdrawn: Mark = { ...signed, state: 'withdrawn', ...by() };
    expect(reviewOf([signed, withdrawn], now).signedOff).toBeUndefined();
  });
});

describe('a finding and a comment', () => {
  const ignored: Mark = {
    on: 'finding',
    rule: 'placeholder',
    fingerprint: 'x',
    disposition: 'ignored',
    note: 'Meant so.',
    ...by(),
  };

  it('have what was said last', () => {
    const review = reviewOf([ignored], now);
    expect(review.disposition('placeholder', 'x')).toMatchObject({
      disposition: 'ignored',
      note: 'Meant so.',
    });
    expect(review.disposition('placeholder', 'y')).toBeUndefined();
    expect(
      reviewOf([ignored, { ...ignored, disposition: 'open', ...by() }], now).disposition('placeholder', 'x')
        ?.disposition,
    ).toBe('open');
  });

  it('of an item stay with it when its words change, and go when they are taken back', () => {
    const comment: Mark = {
      on: 'comment',
      item: 1,
      words: now.items[0]!.words,
      note: 'Which knee?',
      ...by(),
    };
    const reworded = wordsOf(text.replace(now.items[0]!.title, `${now.items[0]!.title} again`));
    expect(reviewOf([comment], reworded).items[0]!.comments).toEqual([comment]);
    const back: Mark = { ...comment, note: '', takesBack: comment.at, ...by() };
    expect(reviewOf([comment, back], now).items[0]!.comments).toEqual([]);
  });
});
