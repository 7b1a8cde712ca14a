import { describe, expect, it } from 'vitest';
import { parseLetters } from '../../server/src/letter/parse';

/** The items of a form D letter whose issues section holds `issues`, one line each. */
function items(issues: string): string[] {
  const text = [
    'CLINICAL CASE SUMMARY',
    'The worker is a 40 year old baker.',
    '',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    '',
    issues,
  ].join('\n');
  return parseLetters(text)[0]!.items.map((item) => {
    const decision = item.decision
      ? (item.decision.outcome ?? `not "${text.slice(item.decision.span.start, item.decision.span.end)}"`)
      : 'undecided';
    const parts = item.children.map(
      (part) => `${part.part[0]}${part.body.end > part.body.start ? '' : '(empty)'}`,
    );
    return `${item.title || '(no name)'}: ${decision} [${parts.join(' ')}]`;
  });
}

const lines = {
  claims:
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
  reviewer: 'MAXIMUS guideline: Decision based on MTUS Low Back Complaints 2004.',
  rationale:
    'Decision rationale: The films of June show nothing new. The request is not medically necessary.',
};
const whole = `${lines.claims}\n\n${lines.reviewer}\n\n${lines.rationale}`;

describe('a draft is a letter too', () => {
  it.each([
    ['nothing typed yet', '', []],
    ['a name being typed', 'Norco 10/325mg #60', ['Norco 10/325mg #60: undecided []']],
    ['a bullet before the name', `\u2022 Norco 10/325mg #60: Upheld`, ['Norco 10/325mg #60: upheld []']],
    ['a colon, no outcome yet', 'Norco 10/325mg #60:', ['Norco 10/325mg #60: undecided []']],
    ['half an outcome', 'Norco 10/325mg #60: Uph', ['Norco 10/325mg #60: not "Uph" []']],
    ['another word', `Norco #60: Denied\n\n${whole}`, ['Norco #60: not "Denied" [c r r]']],
    ['a slip of the keys', `Norco #60: Uphedl\n\n${whole}`, ['Norco #60: not "Uphedl" [c r r]']],
    ['no colon', `Norco #60 Upheld\n\n${whole}`, ['Norco #60: upheld [c r r]']],
    ['a dash for the colon', `Norco #60 - Overturned\n\n${whole}`, ['Norco #60: overturned [c r r]']],
    [
      'no outcome',
      `Associated surgical service: Cold therapy unit\n\n${whole}`,
      ['Associated surgical service: Cold therapy unit: undecided [c r r]'],
    ],
    ['a bold outcome', `Norco #60: **Upheld**\n\n${whole}`, ['Norco #60: upheld [c r r]']],
    ['a bold header', `**Norco #60: Overturned**\n\n${whole}`, ['Norco #60: overturned [c r r]']],
    ['both in bold', `**Norco #60:** **Upheld**\n\n${whole}`, ['Norco #60: upheld [c r r]']],
    ['italics', `Norco #60: _Upheld_.\n\n${whole}`, ['Norco #60: upheld [c r r]']],
    ['another word in bold', `Norco #60: **Denied**\n\n${whole}`, ['Norco #60: not "Denied" [c r r]']],
    ['capitals', `NORCO #60: UPHELD\n\n${whole}`, ['NORCO #60: upheld [c r r]']],
    ['no header', whole, ['(no name): undecided [c r r]']],
    [
      'labels without text',
      'Norco #60: Upheld\n\nClaims Administrator guideline:\n\nMAXIMUS guideline:\n\nDecision rationale:',
      ['Norco #60: upheld [c(empty) r(empty) r(empty)]'],
    ],
    [
      'a rationale label missing',
      `Norco #60: Upheld\n\n${lines.claims}\n\n${lines.reviewer}`,
      ['Norco #60: upheld [c r]'],
    ],
    [
      'a second item begun',
      `Norco #60: Upheld\n\n${whole}\n\nRobaxin 750mg #60:`,
      ['Norco #60: upheld [c r r]', 'Robaxin 750mg #60: undecided []'],
    ],
    [
      'the second header missing',
      `Norco #60: Upheld\n\n${whole}\n\n${whole}`,
      ['Norco #60: upheld [c r r]', '(no name): undecided [c r r]'],
    ],
    [
      'the second undecided',
      `Norco #60: Upheld\n\n${whole}\n\nRobaxin 750mg #60\n\n${whole}`,
      ['Norco #60: upheld [c r r]', 'Robaxin 750mg #60: undecided [c r r]'],
    ],
    [
      'two items run together',
      `Norco #60: Upheld\n${whole} Robaxin 750mg #60: Overturned\n${whole}`,
      ['Norco #60: upheld [c r r]', 'Robaxin 750mg #60: overturned [c r r]'],
    ],
    [
      'all on one line',
      `Norco #60: Upheld ${whole} Robaxin 750mg #60: Overturned ${whole}`.replace(/\n+/g, ' '),
      ['Norco #60: upheld [c r r]', 'Robaxin 750mg #60: overturned [c r r]'],
    ],
  ])('%s', (_, issues, expected) => {
    expect(items(issues)).toEqual(expected);
  });

  it('reads two letters in one file apart', () => {
    const one = `HOW THE IMR FINAL DETERMINATION WAS MADE\nText.\n\nCLINICAL CASE SUMMARY\nText.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nNorco #60: Upheld\n\n${whole}\n\n`;
    const letters = parseLetters(one + one);
    expect(letters.map((letter) => [letter.extent.start, letter.items.length])).toEqual([
      [0, 1],
      [one.length, 1],
    ]);
    const numbered = `Case Number: CM17-0000001\nDate Assigned: 01/02/2017\n\n${one}`;
    expect(parseLetters(numbered + numbered).map((letter) => letter.headerBlock?.fields.length)).toEqual([
      2, 2,
    ]);
  });

  it('reads a letter behind its notice and letterhead apart from the one before', () => {
    const letter = `Case Number: CM15-0000001\n\nCLINICAL CASE SUMMARY\nA baker.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nNorco: Upheld\n\n${whole}\n`;
    const notice =
      'MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review\nP.O. Box 138009\nSacramento, CA 95813-8009\n(855) 865-8873 Fax: (916) 605-4270\n\n' +
      'Notice of Independent Medical Review Determination\n\nDated: 11/21/2013\n\nIMR Case Number: CM13-0000002\n\n';
    const letters = parseLetters(letter + notice + letter.replace(/^.*\n/, ''));
    expect(letters.map((one) => one.headerBlock?.fields[0]?.field)).toEqual(['case number', 'decision date']);
    expect(letters[0]!.items[0]!.rationale!.flat.text).toMatch(/not medically necessary\.$/);
  });

  it('reads a header block whose labels have lost their colons', () => {
    const [letter] = parseLetters(
      'Case Number CM15-0000001\nDate of Injury 01/06/2012\nDecision Date May 14, 2015\nPriority Standard\n\nCLINICAL CASE SUMMARY\nA baker.\n',
    );
    expect(
      letter!.headerBlock?.fields.map(({ field, value }) => [
        field,
        letter!.text.slice(value.start, value.end),
      ]),
    ).toEqual([
      ['case number', 'CM15-0000001'],
      ['date of injury', '01/06/2012'],
      ['decision date', 'May 14, 2015'],
      ['priority', 'Standard'],
    ]);
  });

  it('takes the disclaimer behind the last rationale for no part of it', () => {
    const [letter] = parseLetters(
      `IMR ISSUES, DECISIONS AND RATIONALES\n\nNorco: Upheld\n\n${whole}\n\nDisclaimer: MAXIMUS reviews under a contract and is liable for nothing that comes of these decisions.\n`,
    );
    expect(letter!.items[0]!.rationale!.flat.text).toMatch(/not medically necessary\.$/);
  });

  it('keeps an unknown heading inside the section it stands in', () => {
    const letter = parseLetters(
      'CLINICAL CASE SUMMARY\nA baker.\n\nREVIEWER NOTES\nSome notes.\n\nIMR ISSUES, DECISIONS AND RATIONALES\n',
    )[0]!;
    expect(letter.sections.map((section) => section.role)).toEqual(['case summary', 'issues']);
    expect(letter.summary?.flat.text).toBe('A baker. REVIEWER NOTES Some notes.');
  });

  it.each([
    ['is **not medically necessary and appropriate**', 'upheld'],
    ['is not medically necessary or appropriate', 'upheld'],
    ['was found not medically necessary', 'upheld'],
    ['was determined to be medically necessary', 'overturned'],
  ] as const)('a numbered sentence that decides: %s', (words, outcome) => {
    const text = `IMR DECISION(S) AND RATIONALE(S)\n\n1. A wrist brace ${words}.\n\nThe Claims Administrator based its decision on the MTUS.\n\nThe Physician Reviewer's decision rationale: The wrist is stable.`;
    const [item] = parseLetters(text)[0]!.items;
    expect([item!.title, item!.decision?.outcome]).toEqual(['A wrist brace', outcome]);
  });
});
