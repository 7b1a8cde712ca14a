import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { realLetters, seedLetters, writtenLetters } from '../letters/load';
import { reshape, SHAPES } from '../letters/shapes';
import { loadGrammar, mismatches, tokenize } from './tokens';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

const CASES: Readonly<Record<string, string>> = {
  'headings, centred and wrapped': `
        CLINICAL CASE SUMMARY
        ^^^^^^^^^^^^^^^^^^^^^ markup.heading
HOW THE IMR  FINAL DETERMINATION WAS MADE
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading
IMR ISSUES, DECISIONS
^^^^^^^^^^^^^^^^^^^^^ markup.heading
AND RATIONALES
^^^^^^^^^^^^^^ markup.heading
RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.heading
The clinical case summary is brief.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
  'the header block': `
Case Number: CM17-0999001
^^^^^^^^^^^ variable.other.label.header
             ^^^^^^^^^^^^ constant.numeric.case-number
Date Assigned: 01/24/2017 Date of Injury:  10/17/2016
^^^^^^^^^^^^^ variable.other.label.header
               ^^^^^^^^^^ constant.numeric.date
                          ^^^^^^^^^^^^^^ variable.other.label.header
                                           ^^^^^^^^^^ constant.numeric.date
Priority:  Standard Application
^^^^^^^^ variable.other.label.header
           ^^^^^^^^ constant.language.priority
                    ^^^^^^^^^^^ variable.other.label.header
Received:
^^^^^^^^ variable.other.label.header`,
  'the reviewer’s credentials': `
State(s) of Licensure: California
^^^^^^^^^^^^^^^^^^^^^ variable.other.label.credentials
                       ^^^^^^^^^^ plain
Certification(s)/Specialty: Internal Medicine
^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.label.credentials`,
  'item headers': `
Norco 10/325mg #60:  Upheld
^^^^^^^^^^^^^^^^^^ entity.name.function.item
                     ^^^^^^ constant.language.upheld
8 POOL THERAPY SESSIONS : Overturned
^^^^^^^^^^^^^^^^^^^^^^^ entity.name.function.item
                          ^^^^^^^^^^ markup.inserted.overturned
Associated surgical service: Cold therapy unit: UPHELD
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.function.item
                                                ^^^^^^ constant.language.upheld
remaining IMR eligible portion of the original request, Two refills of Etodolac 400mg is:  Upheld
                                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.function.item
Upheld
^^^^^^ constant.language.upheld
The decision was upheld on review: two refills stay.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
  'items of forms B and C': `
1. Cock-up wrist brace, right is medically necessary and appropriate.
   ^^^^^^^^^^^^^^^^^^^^^^^^^^ entity.name.function.item
                                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ markup.inserted.overturned
2) MAXIMUS Federal Services, Inc. has determined the request for a walker is not medically necessary and appropriate.
                                                                 ^^^^^^^^ entity.name.function.item
                                                                             ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ constant.language.upheld
2) Regarding the request for a walker:
   ^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.label.part
                             ^^^^^^^^ entity.name.function.item`,
  'part labels': `
Claims Administrator  guideline : Decision based on MTUS ACOEM Chapter 12 Low Back Complaints
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.label.part
                                                    ^^^^ support.class.document
                                                         ^^^^^ support.class.document
                                                               ^^^^^^^ support.class.chapter
                                                                       ^^ constant.numeric.chapter
                                                                          ^^^^^^^^^^^^^^^^^^^ support.class.chapter
Decision rationale: The tablets helped.
^^^^^^^^^^^^^^^^^^ variable.other.label.part
                    ^^^^^^^^^^^^^^^^^^^ plain
The Physician Reviewer's decision rationale:
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ variable.other.label.part
Their decision rationale: none.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
  'citations with pages': `
Muscle Relaxants (for pain) Page(s): 63-66; 98, 99 and 124.
                            ^^^^^^^ variable.other.label.citation
                                     ^^^^^^^^^^^^^^^^^^^^^ constant.numeric.page
As noted on page 77 of the Chronic Pain Medical Treatment Guidelines, it is.
                 ^^ constant.numeric.page
                           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.class.document
Low Back Disorders, pg. 607.
^^^^^^^^^^^^^^^^^^ support.class.chapter
                        ^^^ constant.numeric.page
ACOEM Chapter 12, Table 12 -8, pages 308-310 and 8 CCR 9792.24.2 apply, see 9792.20(e).
                  ^^^^^^^^^^^ constant.numeric.table
                                     ^^^^^^^ constant.numeric.page
                                                 ^^^^^^^^^^^^^^^ constant.numeric.regulation
                                                                            ^^^^^^^^^^ constant.numeric.regulation`,
  'citations with years and sections': `
Decision based on MTUS Neck and Upper Back Complaints 200 4, Section(s): Special Studies, and Opioid Treatment 2016.
                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.class.chapter
                                                      ^^^^^ constant.numeric.year
                                                             ^^^^^^^^^^ variable.other.label.citation
                                                                         ^^^^^^^^^^^^^^^ plain
                                                                                              ^^^^^^^^^^^^^^^^^^^^^ support.class.document
Decision based on Non -MTUS Citation Official Disability Guidelines (ODG), Shoulder
                  ^^^^^^^^^ support.class.document
                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ support.class.document`,
  dates: `
On 11/3/16, 12 -01-2016 and December 7, 2016 (since 08/2014) it was 5/5 and 10/10.
   ^^^^^^^ constant.numeric.date
            ^^^^^^^^^^^ constant.numeric.date
                            ^^^^^^^^^^^^^^^^ constant.numeric.date
                                                    ^^^^^^^ constant.numeric.date
                                                            ^^^^^^^^^^^^^^^^^^^^^^ plain`,
  'doses and quantities': `
He takes Vicodin 7.5 mg-300 mg, Norco 10/325mg #60, Lidocaine 5% and 30 tablets of baclofen at L4-5.
                 ^^^^^^^^^^^^^ constant.numeric.strength
                                      ^^^^^^^^ constant.numeric.strength
                                               ^^^ constant.numeric.quantity
                                                              ^^ constant.numeric.strength
                                                                     ^^^^^^^^^^ constant.numeric.quantity
                                                                                ^^^^^^^^^^^^^^^^^^^ plain`,
  'text left to fill in': `
The urine test of [date] and <insert reason> are TBD, Anaprox DS [otc] is not.
                  ^^^^^^ invalid.deprecated.placeholder
                             ^^^^^^^^^^^^^^^ invalid.deprecated.placeholder
                                                 ^^^ invalid.deprecated.placeholder
                                                    ^^^^^^^^^^^^^^^^^^^^^^^^^^ plain
Signed: ______
        ^^^^^^ invalid.deprecated.placeholder`,
  'prose, which is left alone': `
The injured worker is a 45-year-old female who walks 2 miles, 5 days a week; strength is 5/5 at C5-7.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain
Priority was given to exercise. An application received a reply, and the employee was told.
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ plain`,
};

describe('the grammar colors', () => {
  for (const [name, drawn] of Object.entries(CASES)) {
    it(name, () => expect(mismatches(grammar, drawn)).toEqual([]));
  }
});

describe('in every letter and text shape, the grammar', () => {
  for (const { name, text, expected } of writtenLetters()) {
    it(`finds the outcomes of ${name}`, () => {
      for (const shape of SHAPES) {
        const lines = reshape(text, shape, { seed: 6, kerning: 'none' }).text.replace(/[\f\r\ufeff]/g, '');
        const scopes = tokenize(grammar, lines).flatMap((line) => line.flatMap((token) => token.scopes));
        const outcomes = scopes.filter((s) =>
          /^(?:constant\.language\.upheld|markup\.inserted)\./.test(s),
        ).length;
        if (['D', 'E'].includes(expected.form)) expect(outcomes).toBe(expected.items.length);
        expect(scopes.some((s) => s.startsWith('markup.heading'))).toBe(true);
      }
    });
  }
});

describe('in the seeds and the real letters, the grammar', () => {
  const shared = [...seedLetters(), ...realLetters()];
  it.runIf(shared.length > 0)(
    'finds three headings, an outcome for each rationale, and nothing to fill in',
    () => {
      for (const { name, text } of shared) {
        const lines = text.split('\n');
        const tokens = tokenize(grammar, text).flatMap((line, i) =>
          line.map((t) => ({ words: lines[i]!.slice(t.startIndex, t.endIndex), scopes: t.scopes.join(' ') })),
        );
        const count = (scope: string, words = /./): number =>
          tokens.filter((t) => t.scopes.includes(` ${scope}.`) && words.test(t.words)).length;
        expect(count('markup.heading'), name).toBe(3);
        const outcomes = count('constant.language.upheld') + count('markup.inserted');
        expect(outcomes, name).toBe(count('variable.other.label.part', /^Decision/));
        expect(outcomes, name).toBeGreaterThan(0);
        expect(count('invalid.deprecated'), name).toBe(0);
      }
    },
  );
});

describe('a long line takes time in proportion to its length', () => {
  const PATHOLOGICAL: Readonly<Record<string, string>> = {
    prose: 'On 11/3/2016 the MTUS, page 77, allowed Norco 10/325mg #60 as in Table 12-8 of Chapter 12. ',
    blanks: '          ',
    digits: '1234567890',
    'page lists': '1, 2; 3-4 and 5, ',
    colons: 'a: b: Upheld is: ',
    'partial headers': 'the original request, the original request, is ',
    'half headings': 'IMR ISSUES, DECISIONS HOW THE IMR ',
    brackets: '[[[<<<((([date ',
    underscores: '________',
    'an item between blanks': `Walker${' '.repeat(500)}`,
    'numbered list': '1) Regarding the request for 2. is not medically necessary and ',
  };
  /** What makes the patterns for whole lines begin, and end, around the piece. */
  const FRAMES = [
    ['', ''],
    ['Page(s): ', ': Upheld'],
    ['1. ', ' is not medically necessary and appropriate.'],
  ] as const;
  for (const [name, piece] of Object.entries(PATHOLOGICAL)) {
    it(`of ${name}`, () => {
      const line = (length: number): string =>
        piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
      for (const [before, after] of FRAMES) {
        // Quadratic time over this length would not end in the time that a test has.
        const whole = before + line(240_000) + after;
        expect(grammar.tokenizeLine(whole, null).tokens.at(-1)?.endIndex).toBeGreaterThanOrEqual(
          whole.length,
        );
      }
    });
  }

  it('of a megabyte', () => {
    const megabyte = PATHOLOGICAL['prose']!.repeat(11_000);
    expect(grammar.tokenizeLine(megabyte, null).tokens.length).toBeGreaterThan(0);
  });
});
