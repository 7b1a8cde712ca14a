/** A bounded slice of `npm run fuzz`: what was found once, what people write, and that with bytes changed at random. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { seedsOf } from './corpus';
import { fuzzTargets } from './targets';

/** Each is a letter with everything done to it, or a dozen edits of one, so that few take a second. */
const RUNS: Readonly<Record<string, number>> = { letter: 60, edits: 25, settings: 600, rows: 600 };

/** Of a letter, so much is left that it stays quick. */
const LONGEST = 3000;

/** Bytes of a seed with some taken out, put in from elsewhere, or changed. */
function mutated(seeds: readonly Uint8Array[]): fc.Arbitrary<Uint8Array> {
  const change = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    out: fc.nat({ max: 40 }),
    put: fc.oneof(
      fc.uint8Array({ maxLength: 12 }),
      fc
        .constantFrom(...seeds)
        .chain((seed) => fc.nat({ max: seed.length }).map((from) => seed.subarray(from, from + 60))),
    ),
  });
  const window = fc.double({ min: 0, max: 1, noNaN: true });
  return fc
    .tuple(fc.constantFrom(...seeds), window, fc.array(change, { maxLength: 8 }))
    .map(([seed, from, changes]) => {
      const start = Math.floor(from * Math.max(0, seed.length - LONGEST));
      return changes.reduce(
        (bytes, { at, out, put }) => {
          const place = Math.floor(at * bytes.length);
          return Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + out)]);
        },
        Buffer.from(seed.subarray(start, start + LONGEST)),
      );
    });
}

describe.each(Object.keys(fuzzTargets))('fuzzing: %s', (name) => {
  const target = fuzzTargets[name]!;
  const seeds = seedsOf(name);

  it('has a fault in nothing that people write or that was found once', async () => {
    expect(seeds.length).toBeGreaterThan(1);
    for (const seed of name === 'edits' ? seeds.slice(0, 4) : seeds) await target(seed);
  });

  it('has a fault in no bytes', async () => {
    const any = fc.oneof(
      { weight: 6, arbitrary: mutated(seeds) },
      { weight: 1, arbitrary: fc.uint8Array({ maxLength: 400 }) },
    );
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => target(bytes)),
      { numRuns: RUNS[name]! },
    );
  });
});
