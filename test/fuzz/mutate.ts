import type { Random } from '../letters/random';

/** No input is longer: of a letter so much is left that it stays quick. */
export const LONGEST_INPUT = 4000;

/** Bytes that mean something to one reader or another. */
const TELLING = '\0\t\n\r\f "\'()*,-./:;<>@[\\]_{|}0189AZaz\u00a0\u00ad\u2028\u201c\ufeff\u{1F600}';

/** Some bytes of an input changed, taken out, doubled, or put in from another. */
export function mutated(input: Uint8Array, other: Uint8Array, chance: Random): Uint8Array {
  let bytes = Buffer.from(windowOf(input, chance));
  for (let changes = chance.between(1, 6); changes > 0; changes--) {
    const at = chance.between(0, bytes.length);
    const out = chance.chance(0.5) ? 0 : chance.between(0, chance.chance(0.2) ? 200 : 12);
    bytes = Buffer.concat([bytes.subarray(0, at), putIn(bytes, other, chance), bytes.subarray(at + out)]);
  }
  return bytes.subarray(0, LONGEST_INPUT);
}

function windowOf(input: Uint8Array, chance: Random): Uint8Array {
  if (input.length <= LONGEST_INPUT) return input;
  const from = chance.between(0, input.length - LONGEST_INPUT);
  return input.subarray(from, from + LONGEST_INPUT);
}

function putIn(bytes: Uint8Array, other: Uint8Array, chance: Random): Uint8Array {
  const stretchOf = (from: Uint8Array): Uint8Array => {
    const at = chance.between(0, from.length);
    return from.subarray(at, at + chance.between(0, chance.chance(0.3) ? 400 : 30));
  };
  switch (chance.between(0, 4)) {
    case 0:
      return new Uint8Array(0);
    case 1:
      return Uint8Array.of(chance.between(0, 255));
    case 2:
      return Buffer.from(
        [...TELLING][chance.between(0, [...TELLING].length - 1)]!.repeat(chance.between(1, 3)),
      );
    case 3:
      return stretchOf(bytes);
    default:
      return stretchOf(other);
  }
}
