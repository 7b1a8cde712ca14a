import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryOf, mergeReviews, withMarks } from '../../server/src/review/change';
import { isMark, type Mark } from '../../server/src/review/marks';
import {
  emptyReview,
  marksOf,
  type ReviewFile,
  readReview,
  writeReview,
} from '../../server/src/review/reviewFile';

const accepted: Mark = {
  on: 'item',
  item: 1,
  words: 'aaaaaaaaaaaa',
  state: 'accepted',
  by: 'RN',
  at: '2026-01-02T03:04:05.000Z',
};
const letter = { path: 'march/one.imr', words: 'cccccccccccc' };

function read(text: string): ReviewFile {
  const result = readReview(text);
  if ('damage' in result) throw new Error(result.damage.reason);
  return result.review;
}

function damageOf(text: string) {
  const result = readReview(text);
  return 'damage' in result ? result.damage : undefined;
}

describe('the review file', () => {
  it('reads what it wrote', () => {
    const file = withMarks(emptyReview, letter, [accepted]);
    expect(marksOf(entryOf(read(writeReview(file)), letter))).toEqual([accepted]);
    expect(writeReview(read(writeReview(file)))).toBe(writeReview(file));
  });

  it('has one mark a line, and the same text whatever the order in which marks were made', () => {
    const second: Mark = { ...accepted, item: 2, state: 'query', note: 'Which side?' };
    const one = writeReview(withMarks(emptyReview, letter, [accepted, second]));
    const other = writeReview(withMarks(withMarks(emptyReview, letter, [second]), letter, [accepted]));
    expect(one).toBe(other);
    expect(one.split('\n').filter((line) => line.includes('"on":'))).toHaveLength(2);
  });

  it('takes an empty file and a byte order mark', () => {
    expect(read('').letters.size).toBe(0);
    expect(read(`\ufeff${writeReview(withMarks(emptyReview, letter, [accepted]))}`).letters.size).toBe(1);
  });

  it('keeps marks that it does not understand', () => {
    const text = writeReview({
      letters: new Map([[letter.path, { words: '', marks: [{ on: 'seal', colour: 'red' }, accepted] }]]),
    });
    const file = read(text);
    expect(marksOf(entryOf(file, letter))).toEqual([accepted]);
    expect(writeReview(withMarks(file, letter, []))).toContain('"seal"');
  });

  it('says what is wrong with a damaged file, and where', () => {
    expect(damageOf('{\n  "letters": {\n')?.reason).toBe('is not JSON');
    expect(damageOf('{\n  "letters": { x }\n}')).toEqual({ reason: 'is not JSON', line: 2 });
    expect(damageOf('{\n<<<<<<< HEAD\n}')).toEqual({
      reason: 'holds the marks of a merge that was not finished',
      line: 2,
    });
    expect(damageOf('[]')?.reason).toBe('does not hold an object');
    expect(damageOf('{"letters": []}')?.reason).toBe('has "letters" that are no object');
    expect(damageOf('{"letters": {"a.imr": {"marks": "none"}}}')?.reason).toContain('"a.imr"');
    expect(damageOf('{"version": 2}')?.reason).toContain('newer version');
    expect(damageOf('['.repeat(100_000))).toBeDefined();
  });

  it('knows a letter again that was renamed, by its own words', () => {
    const file = withMarks(emptyReview, letter, [accepted]);
    const renamed = { ...letter, path: 'april/other.imr' };
    expect(marksOf(entryOf(file, renamed))).toEqual([accepted]);
    expect(entryOf(file, { path: 'april/other.imr', words: 'dddddddddddd' })).toBeUndefined();
    expect(entryOf(file, { path: 'april/other.imr', words: '' })).toBeUndefined();
    const again = { ...accepted, state: 'open', at: '2026-02-01T00:00:00.000Z' } as const;
    expect(marksOf(entryOf(withMarks(file, renamed, [again]), renamed))).toEqual([accepted, again]);
  });
});

const someMark = fc.record({
  on: fc.constant('item' as const),
  item: fc.integer({ min: 1, max: 3 }),
  words: fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb'),
  state: fc.constantFrom('open' as const, 'accepted' as const, 'query' as const),
  by: fc.constantFrom('RN', 'MD'),
  at: fc.constantFrom('2026-01-01T00:00:00.000Z', '2026-01-01T00:00:01.000Z', '2026-01-02T00:00:00.000Z'),
});
const someFile = fc
  .dictionary(
    fc.constantFrom('a.imr', 'b.imr', 'c.imr'),
    fc.record({ words: fc.string(), marks: fc.array(someMark) }),
  )
  .map((letters): ReviewFile => read(writeReview({ letters: new Map(Object.entries(letters)) })));

describe('two files put together', () => {
  it('lose no mark of either', () => {
    fc.assert(
      fc.property(someFile, someFile, (a, b) => {
        const merged = mergeReviews(a, b);
        for (const file of [a, b]) {
          for (const [path, { marks }] of file.letters) {
            const kept = merged.letters.get(path)!.marks.map((mark) => JSON.stringify(mark));
            for (const mark of marks) expect(kept).toContain(JSON.stringify(mark));
          }
        }
      }),
    );
  });

  it('are the same whichever comes first, and however often', () => {
    fc.assert(
      fc.property(someFile, someFile, someFile, (a, b, c) => {
        const one = writeReview(mergeReviews(mergeReviews(a, b), c));
        expect(writeReview(mergeReviews(c, mergeReviews(b, a)))).toBe(one);
        expect(writeReview(mergeReviews(read(one), a))).toBe(one);
      }),
    );
  });
});

describe('a mark', () => {
  it('has all that its kind needs', () => {
    expect(isMark(accepted)).toBe(true);
    expect(isMark({ ...accepted, state: 'perhaps' })).toBe(false);
    expect(isMark({ ...accepted, item: '1' })).toBe(false);
    expect(isMark({ ...accepted, by: undefined })).toBe(false);
    expect(isMark({ ...accepted, note: 7 })).toBe(false);
    expect(isMark({ ...accepted, on: 'constructor' })).toBe(false);
    expect(isMark(null)).toBe(false);
  });
});
