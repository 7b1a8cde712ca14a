/** A source of numbers in [0, 1) that gives the same row for the same seed (mulberry32). */
export interface Random {
  /** The next number, from 0 up to but not including 1. */
  next(): number;
  /** True with the probability `p`. */
  chance(p: number): boolean;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
}

/** A deterministic source of numbers; any whole number is a seed. */
export function random(seed: number): Random {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    chance: (p) => next() < p,
    between: (from, to) => from + Math.floor(next() * (to - from + 1)),
  };
}
