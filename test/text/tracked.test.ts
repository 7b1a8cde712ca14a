import { describe, expect, it } from 'vitest';
import { remembered } from '../../server/src/text/remembered';
import { Answer, Cell, TRACKED } from '../../server/src/text/tracked';

/** An answer that counts how often it was worked out. */
function counted<Told>(work: () => Told): { read(): Told; times(): number } {
  let times = 0;
  const answer = new Answer(() => {
    times++;
    return work();
  }, undefined);
  return { read: () => answer.read(), times: () => times };
}

describe('an answer', () => {
  it('is worked out once, and again where something changes that it read', () => {
    const cell = new Cell(1);
    const other = new Cell(1);
    const doubled = counted(() => cell.read() * 2);
    expect([doubled.read(), doubled.read(), doubled.times()]).toEqual([2, 2, 1]);
    other.set(2);
    cell.set(1);
    expect([doubled.read(), doubled.times()]).toEqual([2, 1]);
    cell.set(3);
    expect([doubled.read(), doubled.times()]).toEqual([6, 2]);
  });

  it('depends on what it reads this time, not on what it read before', () => {
    const which = new Cell('left');
    const left = new Cell(1);
    const right = new Cell(2);
    const chosen = counted(() => (which.read() === 'left' ? left.read() : right.read()));
    expect(chosen.read()).toBe(1);
    which.set('right');
    expect(chosen.read()).toBe(2);
    left.set(5);
    expect([chosen.read(), chosen.times()]).toEqual([2, 2]);
    right.set(6);
    expect(chosen.read()).toBe(6);
  });

  it('stands where what it rests on is worked out again and is the same', () => {
    const text = new Cell('one two');
    const words = counted(() => text.read().split(' ').length);
    const told = counted(() => `${words.read()} words`);
    expect(told.read()).toBe('2 words');
    text.set('three four');
    expect([told.read(), words.times(), told.times()]).toEqual(['2 words', 2, 1]);
    text.set('three');
    expect(told.read()).toBe('1 words');
  });

  it('knows all that two others read, also where both read the same', () => {
    const cell = new Cell(1);
    const a = counted(() => cell.read() + 1);
    const b = counted(() => cell.read() + 2);
    const sum = counted(() => a.read() + b.read() + cell.read());
    expect(sum.read()).toBe(6);
    for (const value of [2, 3, 4]) {
      cell.set(value);
      expect(sum.read()).toBe(3 * value + 3);
    }
  });

  it('is asked for again after it failed, and leaves those around it as they were', () => {
    const cell = new Cell(0);
    const failing = counted(() => {
      if (cell.read() === 0) throw new Error('nothing yet');
      return cell.read();
    });
    const around = counted(() => {
      try {
        return failing.read();
      } catch {
        return -1;
      }
    });
    expect(around.read()).toBe(-1);
    expect(() => failing.read()).toThrow('nothing yet');
    cell.set(4);
    expect(failing.read()).toBe(4);
    expect(around.read()).toBe(4);
  });
});

describe('what is remembered of something that may change', () => {
  it('stands until something of it changes that was read', () => {
    const name = new Cell('knee');
    const side = new Cell('left');
    const shown = {
      [TRACKED]: true,
      get name() {
        return name.read();
      },
      get side() {
        return side.read();
      },
    };
    let times = 0;
    const lengthOf = remembered((of: typeof shown) => {
      times++;
      return of.name.length;
    });
    expect([lengthOf(shown), lengthOf(shown), times]).toEqual([4, 4, 1]);
    side.set('right');
    expect([lengthOf(shown), times]).toEqual([4, 1]);
    name.set('ankle');
    expect([lengthOf(shown), times]).toEqual([5, 2]);
  });
});
