import { describe, expect, it } from 'vitest';
import { pieces, textOfPieces } from './pieces';
import { places } from './places';
import { stagesOf } from './stages';

/** Time that grows with the square of that would not end in the time that a test has. */
const LENGTH = 100_000;

/** Of each kind of text one, in the part of the letter where it is worst: all of them is `npm run bench growth`. */
const INPUTS: readonly (readonly [piece: string, place: keyof typeof places])[] = [
  ['short items', 'items'],
  [JSON.stringify('A: Upheld\n'), 'items'],
  ['items of surgery', 'items'],
  ['many letters', 'no letter'],
  [JSON.stringify('www.'), 'rationale'],
  [JSON.stringify('; '), 'guideline line'],
  [JSON.stringify('555-555-5555 '), 'rationale'],
  [JSON.stringify('no spasm. spasm. '), 'summary'],
  [JSON.stringify('\r'), 'no letter'],
];

describe('a long text of one kind', () => {
  it.each(INPUTS)('ends in every rule, feature and report: %s in %s', (piece, place) => {
    const text = places[place]!(textOfPieces(pieces.get(piece)!, LENGTH));
    for (const { name, run } of stagesOf(text)) expect(run, name).not.toThrow();
  });
});
