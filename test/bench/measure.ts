/** Times two things in turns, so that whatever else the machine does falls on both. */

export interface Pair {
  /** Medians, in milliseconds. */
  readonly first: number;
  readonly second: number;
}

/**
 * Runs `first` and `second` alternately for `rounds` rounds of at least `atLeast` milliseconds each and gives
 * the median time of one call of each, in milliseconds. Warm-up rounds are thrown away.
 */
export function inTurns(first: () => unknown, second: () => unknown, rounds = 15, atLeast = 40): Pair {
  const repeat = (work: () => unknown): number => {
    const start = performance.now();
    let calls = 0;
    do {
      work();
      calls++;
    } while (performance.now() - start < atLeast);
    return (performance.now() - start) / calls;
  };
  // A second of each: what is measured is the speed that a server has, not that of a program just started.
  for (let i = 0, began = performance.now(); i < 25 && performance.now() - began < 2_500; i++) {
    repeat(first);
    repeat(second);
  }
  const firsts: number[] = [];
  const seconds: number[] = [];
  for (let i = 0; i < rounds; i++) {
    firsts.push(repeat(first));
    seconds.push(repeat(second));
  }
  return { first: median(firsts), second: median(seconds) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? Number.NaN;
}

/** A table row with its columns padded. */
export function row(cells: readonly (string | number)[], widths: readonly number[]): string {
  return cells.map((cell, i) => String(cell).padStart(widths[i] ?? 10)).join('  ');
}
