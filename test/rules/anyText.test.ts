import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';
import { check } from '../../server/src/rules/check';
import { encloses } from '../../server/src/text/span';
import { formD, wholeItem } from './formD';

const pieces = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE\n',
  'CLINICAL CASE SUMMARY\n',
  'IMR ISSUES, DECISIONS AND RATIONALES\n',
  'The Final Determination was based on decisions for the disputed items/services set forth below:\n',
  'Wrist brace: Upheld\n',
  'Wrist brace:',
  ': Denied\n',
  'Claims Administrator guideline:',
  'MAXIMUS guideline: Decision based on MTUS.\n',
  'Decision rationale:',
  ' The request is not medically necessary.\n',
  'ISSUE AT DISPUTE: a brace\n',
  'CASE SUMMARY:\n',
  'Notice of Independent Medical Review Determination\n',
  'State(s) of Licensure:',
  ' [insert] ',
  ' "TBD ____ <date>',
  '\r\n\r\n',
  '\f',
  '\u0000',
  '\ud800',
  ' ',
];

/** Whatever the text: no rule throws, every place is inside the letter, every fix can be applied. */
function expectSound(text: string): void {
  for (const letter of parseLetters(text)) {
    for (const { span, ruleId, fixes = [], related = [] } of check(letter)) {
      expect(encloses(letter.extent, span) && span.start <= span.end, ruleId).toBe(true);
      for (const other of related) expect(encloses(letter.extent, other.span), ruleId).toBe(true);
      for (const { edits } of fixes) {
        const ordered = [...edits].sort((a, b) => a.span.start - b.span.start);
        ordered.forEach(({ span: at }, i) => {
          expect(encloses(letter.extent, at), ruleId).toBe(true);
          if (i > 0) expect(at.start, ruleId).toBeGreaterThanOrEqual(ordered[i - 1]!.span.end);
        });
      }
    }
  }
}

describe('the rules on any text', () => {
  it('hold on every prefix of a letter', () => {
    const text = formD({ items: `${wholeItem}\n\n${wholeItem}` });
    for (let end = 0; end <= text.length; end++) expectSound(text.slice(0, end));
  });

  it('hold on shreds of letters', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (shreds) =>
        expectSound(shreds.join('')),
      ),
      { numRuns: 500 },
    );
  });

  it('hold on any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), expectSound));
  });

  it('take time that grows with the text, not with its square', () => {
    // Quadratic time over so many items would not end in the time that a test has.
    const [letter] = parseLetters(formD({ items: Array(2000).fill(wholeItem).join('\n\n') }));
    expect(letter!.items).toHaveLength(2000);
    expect(check(letter!).length).toBeGreaterThan(0);
  });
});
