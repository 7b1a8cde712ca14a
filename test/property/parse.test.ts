import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { expectNesting } from '../letter/nesting';
import { realLetters, writtenLetters } from '../letters/load';
import { reshape, SHAPES } from '../letters/shapes';

/** Words that matter to the parser, to be thrown together in any order. */
const fragments = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE',
  'CLINICAL CASE SUMMARY',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'IMR DECISION(S) AND RATIONALE(S)',
  'Notice of Independent Medical Review Determination',
  'ISSUE AT DISPUTE:',
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:',
  'The Final Determination was based on decisions for the disputed items/services set forth below:',
  'Case Number: CM16-0123456',
  'Date Assigned: 12/07/2016',
  'UR Denial Date:',
  'Norco 10/325mg #60:  Upheld',
  'MRI of the lumbar spine: Overturned',
  'X was the original request.',
  'The remaining IMR eligible portion of the original request, Y is: Upheld',
  'Claims Administrator guideline:',
  'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Page(s): 63-66, 7',
  'Decision rationale:',
  'Regarding the request for',
  '1) ',
  'page 77 of the ACOEM Chapter 12, Table 12-8, page',
  'Decision based on Non-MTUS Citation ODG; ODG, ((',
  'The Expert Reviewer based his/her decision on',
  'is not medically necessary and appropriate.',
  '\n',
  '\n \n',
  '\n\n\n',
  '\r\n',
  '\f',
  ' ',
  '\u00ad',
  '\ud800',
  '\u0000',
];

const letterish = fc
  .array(fc.oneof(fc.constantFrom(...fragments), fc.string({ maxLength: 12, unit: 'binary' })), {
    maxLength: 40,
  })
  .map((pieces) => pieces.join(''));

/** Everything the tree shows, so that two parses of one text can be compared. */
function shown(text: string): string {
  return JSON.stringify(
    parseLetters(text).map((letter) => ({
      ...letter,
      text: undefined,
      summary: letter.summary?.flat.text,
      credentials: letter.credentials,
      items: letter.items.map((item) => item.children.map((part) => [part.flat.text, part.citations])),
    })),
    (key, value: unknown) =>
      key === 'text' && typeof value === 'string' && value.length > 500 ? undefined : value,
  );
}

describe('any text is a letter', () => {
  it('parses, with spans that nest and cover', () => {
    fc.assert(
      fc.property(fc.oneof(letterish, fc.string({ unit: 'binary', maxLength: 400 })), (text) => {
        expectNesting(text, parseLetters(text));
      }),
      { numRuns: 400 },
    );
  });

  it('parses at every prefix of a letter, in every shape', () => {
    const letter = writtenLetters().find(({ name }) => name === 'd16-partial-both')!;
    for (const shape of SHAPES) {
      const { text } = reshape(letter.text, shape, { seed: 5, breaks: 'anywhere' });
      for (let end = 0; end <= text.length; end += shape === 'paragraphs' ? 1 : 7) {
        expectNesting(text.slice(0, end), parseLetters(text.slice(0, end)));
      }
    }
  });

  it('parses the same after random edits as when read anew', () => {
    const letters = writtenLetters();
    fc.assert(
      fc.property(
        fc.nat(letters.length - 1),
        fc.array(
          fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(40), fc.constantFrom(...fragments)),
          {
            maxLength: 6,
          },
        ),
        (index, edits) => {
          let text = letters[index]!.text;
          for (const [place, removed, inserted] of edits) {
            const at = Math.floor(place * text.length);
            text = text.slice(0, at) + inserted + text.slice(at + removed);
            expectNesting(text, parseLetters(text));
          }
          expect(shown(text)).toBe(shown(`${text} `.slice(0, -1)));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe.skipIf(realLetters().length === 0)('the real letters', () => {
  it('nest and cover at every hundredth prefix', () => {
    for (const { text } of realLetters().slice(0, 12)) {
      for (let end = 0; end <= text.length; end += 101) {
        expectNesting(text.slice(0, end), parseLetters(text.slice(0, end)));
      }
    }
  });
});
