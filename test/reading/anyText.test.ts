import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conclusionsOf } from '../../server/src/reading/conclusions/conclusions';
import { proseFacts } from '../../server/src/reading/facts';
import { readPassage } from '../../server/src/reading/sentences/passage';
import { statementsIn } from '../../server/src/reading/statements/read';
import { flatten } from '../../server/src/text/flatText';

const PIECES = [
  ...' \n.,;:()"\'-/#%'.split(''),
  'no', 'not', 'is', 'was', 'that', 'the request', 'medically', 'necessary', 'medical necessity', 'established', 'without',
  'documentation of', 'spasm', 'left', 'knee', 'L4-5', '10/14/2016', 'October', '3', 'times a week', 'for', '2 weeks', '7.5 mg',
  'x2', '8/10', 'out of 10', 'strength', '4/5', 'denies', 'utilization review', 'he', 'Dr.', 'patient', 'A', 'MTUS states', '\f\n\n',
  'unclear', 'how many', 'failed to', 'indicate', 'lacking', 'absent', 'and', 'or', '2016', 'year old', '\u00ad', '\ud83d\ude00', 'İ',
]; // biome-ignore format: a list of pieces
const anyText = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }).map((pieces) => pieces.join('')),
);

function readAll(text: string) {
  const prose = { flat: flatten(text, 0, text.length) };
  const passage = readPassage(prose.flat);
  const facts = proseFacts(passage);
  const spans = [
    ...passage.sentences.map((one) => one.span),
    ...facts.bodyParts.map((one) => one.span),
    ...facts.dates.map((one) => one.span),
    ...facts.durations.map((one) => one.span),
    ...facts.doses.map((one) => one.strength.span),
    ...facts.counts.map((one) => one.span),
    ...facts.painScores.map((one) => one.span),
    ...facts.sexMentions.map((one) => one.span),
    ...facts.ages.map((one) => one.span),
    ...statementsIn(passage).map((one) => passage.spanOf(one.from, one.to)),
    ...conclusionsOf(prose).flatMap((one) => [one.words, ...(one.subject ? [one.subject] : [])]),
  ];
  return spans;
}

describe('any text', () => {
  it('gives facts whose spans lie in it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { start, end } of readAll(text)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 400 },
    );
  });

  it.each([
    ['one word', 'spasm '],
    ['denials', 'no '],
    ['commas', 'no spasm, '],
    ['quotation marks', '" '],
    ['numbers', '1/1/'],
    ['levels', 'L4-'],
    ['counts', '3 times a '],
    ['one endless sentence', 'the request for a brace which the patient that is not '],
    ['conclusions', 'The request is not medically necessary. '],
    ['unclosed', 'there is no documentation that '],
  ])('is read in linear time: %s', (_, piece) => {
    // Quadratic time over this length would not end in the time that a test has.
    expect(() => readAll(piece.repeat(Math.ceil(320_000 / piece.length)))).not.toThrow();
  });
});
